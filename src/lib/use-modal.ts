import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Dialogs that go with the page they are on. */
const leaving = new WeakSet<HTMLDialogElement>()

/**
 * To be called right before something in a modal dialog leads to another page. The focus is let go of, instead of being
 * given back to a page that goes as well: for that the browser would lay the page out in the midst of its being left.
 */
export function leaveWithDialogs(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) leaving.add(dialog)
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The browser's own modal dialog, open as long as it is shown: it keeps the focus, and gives it back when it closes. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: only a dialog that is still there gives the focus back when it closes.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
    return () => {
      if (element !== null && !leaving.has(element)) element.close()
    }
  }, [])
  return dialog
}
