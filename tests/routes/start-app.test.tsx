import { render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Root } from 'react-dom/client'
import { beforeEach, expect, test } from 'vitest'
import type { BackgroundId } from '../../src/domain/roadmap/roadmap'
import { startApp } from '../../src/start-app'
import { resetStores } from '../helpers/reset-stores'

let page: ReactNode = null
/** Draws later, as React does with what is not urgent. */
const lateRoot: Root = { render: (node) => void (page = node), unmount: () => undefined }

beforeEach(() => {
  resetStores()
  window.location.hash = '#/'
})

test('a card that is chosen while the page is being drawn is chosen in it', async () => {
  let chosen: BackgroundId | null = null
  await startApp(lateRoot, () => chosen)
  chosen = 'beginner'
  render(page)
  await waitFor(() => expect(screen.getByRole('radio', { name: /2 to 4 years/ })).toBeChecked())
})

test('the focus that comes to the front door while the page is being drawn goes over to it', async () => {
  const atFrontDoor = document.body.appendChild(document.createElement('button'))
  await startApp(lateRoot, () => null)
  atFrontDoor.focus()
  atFrontDoor.remove()
  render(page)
  expect(screen.getByRole('button', { name: 'Skip to the content' })).toHaveFocus()
})
