import { render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Root } from 'react-dom/client'
import { expect, test } from 'vitest'
import type { BackgroundId } from '../../src/domain/roadmap/roadmap'
import { startApp } from '../../src/start-app'
import { resetStores } from '../helpers/reset-stores'

test('a card that is chosen while the page is being drawn is chosen in it', async () => {
  resetStores()
  window.location.hash = '#/'
  let chosen: BackgroundId | null = null
  let page: ReactNode = null
  // Draws later, as React does with what is not urgent.
  const root: Root = { render: (node) => void (page = node), unmount: () => undefined }
  await startApp(root, () => chosen)
  chosen = 'beginner'
  render(page)
  await waitFor(() => expect(screen.getByRole('radio', { name: /2 to 4 years/ })).toBeChecked())
})
