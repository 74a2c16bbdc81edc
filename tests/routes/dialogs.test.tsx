import { act, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { Dialogs } from '../../src/routes/shell/dialogs'
import { closeDialog, openDialog } from '../../src/store/open-dialog-store'

afterEach(() => {
  act(closeDialog)
  window.location.hash = ''
})

/** The boxes over a page, with the way to another. */
function renderAt(path: string): (path: string) => Promise<void> {
  const router = createMemoryRouter([{ path: '*', element: <Dialogs /> }], { initialEntries: [path] })
  render(<RouterProvider router={router} />)
  return (to) => act(() => router.navigate(to))
}

test('a box goes with the page it was opened over', async () => {
  window.location.hash = '#/plan'
  const goTo = renderAt('/plan')
  act(() => openDialog('keys'))
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible()
  await goTo('/forecast')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('a box opened on the way to a page stays when that page is drawn', async () => {
  window.location.hash = '#/plan'
  const goTo = renderAt('/plan')
  window.location.hash = '#/forecast?day=1'
  act(() => openDialog('keys'))
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible()
  await goTo('/forecast')
  expect(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})
