import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The browser's own modal dialog, open as long as it is shown: it keeps the focus, and gives it back when it closes. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: only a dialog that is still there gives the focus back when it closes.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return dialog
}
