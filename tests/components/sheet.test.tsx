import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Sheet } from '../../src/components/sheet'
import { leaveWithDialogs } from '../../src/lib/use-modal'

function renderSheet() {
  const onClose = vi.fn<() => void>()
  const view = render(
    <Sheet labelledBy="heading" onClose={onClose}>
      <h2 id="heading">Probability</h2>
      <button type="button">Close</button>
    </Sheet>,
  )
  return { ...view, onClose, dialog: screen.getByRole<HTMLDialogElement>('dialog', { name: 'Probability' }) }
}

describe('Sheet', () => {
  // The browser keeps and gives back the focus of a modal dialog; tests/browser/ looks at that.
  test('opens as a modal dialog, named by its heading', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    const { dialog } = renderSheet()
    expect(dialog.open).toBe(true)
    expect(showModal).toHaveBeenCalledOnce()
    showModal.mockRestore()
  })

  test('Escape asks to close, and leaves the closing to the address', () => {
    const { dialog, onClose } = renderSheet()
    // What the browser makes of Escape.
    const isLeftOpen = !fireEvent(dialog, new Event('cancel', { cancelable: true }))
    expect(onClose).toHaveBeenCalledOnce()
    expect(isLeftOpen).toBe(true)
    expect(dialog.open).toBe(true)
  })

  test('a click inside does not close it', () => {
    const { onClose } = renderSheet()
    fireEvent.click(screen.getByText('Probability'))
    expect(onClose).not.toHaveBeenCalled()
  })

  test('is closed while it is still on the page, for only then it gives the focus back', () => {
    const { dialog, unmount } = renderSheet()
    const wasConnected: boolean[] = []
    const close = vi.spyOn(dialog, 'close').mockImplementation(() => void wasConnected.push(dialog.isConnected))
    unmount()
    expect(wasConnected).toEqual([true])
    close.mockRestore()
  })

  test('gives no focus back to a page that is left from within it', () => {
    const { dialog, unmount } = renderSheet()
    const close = vi.spyOn(dialog, 'close')
    screen.getByRole('button', { name: 'Close' }).focus()
    leaveWithDialogs()
    expect(document.body).toHaveFocus()
    unmount()
    expect(close).not.toHaveBeenCalled()
    expect(document.body).toHaveFocus()
    close.mockRestore()
  })
})
