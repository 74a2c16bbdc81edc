import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './sheet.module.css'

interface SheetProps {
  /** Id of the heading that names it. */
  readonly labelledBy: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal sheet at the side, a page of its own on a phone. The browser's dialog keeps and gives back the focus. */
export function Sheet({ labelledBy, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: only a dialog that is still there gives the focus back when it closes.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      className={styles.sheet}
      ref={dialog}
      aria-labelledby={labelledBy}
      closedby="any"
      onCancel={(event) => {
        // The address closes it, so that "back" and Escape are the same thing.
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.content}>{children}</div>
    </dialog>
  )
}
