import { act, render, screen } from '@testing-library/react'
import { type ReactNode, useLayoutEffect } from 'react'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Dialogs } from '../../src/routes/shell/dialogs'
import { closeDialog, openDialog } from '../../src/store/open-dialog-store'

afterEach(() => {
  act(closeDialog)
  window.location.hash = ''
})

/** The boxes over a page, with the way to another. */
function renderAt(path: string, page: ReactNode = null): (path: string) => Promise<void> {
  const element = (
    <>
      <Dialogs />
      {page}
    </>
  )
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [path] })
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

test('a box opened in the very moment in which a page is there stays', async () => {
  window.location.hash = '#/plan'
  const goTo = renderAt('/plan', <OpensKeysAt path="/forecast" />)
  act(() => openDialog('keys'))
  act(closeDialog)
  window.location.hash = '#/forecast'
  await goTo('/forecast')
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible()
})

/** As a person does who presses the key as soon as the page can be seen. */
function OpensKeysAt({ path }: { readonly path: string }): null {
  const { pathname } = useLocation()
  useLayoutEffect(() => {
    if (pathname === path) openDialog('keys')
  }, [pathname, path])
  return null
}

test('letters typed while the palette is being loaded are in it, and do nothing on the page', async () => {
  const user = userEvent.setup()
  window.location.hash = '#/plan'
  const heard = vi.fn()
  window.addEventListener('keydown', heard)
  renderAt('/plan')
  act(() => openDialog('palette'))
  // Nothing is awaited: the file has had no time to come.
  await user.keyboard('xz{Enter}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  window.removeEventListener('keydown', heard)
  expect(heard).not.toHaveBeenCalled()
  await act(() => import('../../src/routes/shell/palette'))
  expect(await screen.findByRole('combobox')).toHaveValue('xz')
})
