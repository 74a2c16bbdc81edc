import type { ReactNode } from 'react'
import { useModal } from '../lib/use-modal'
import styles from './sheet.module.css'

interface SheetProps {
  /** Id of the heading that names it. */
  readonly labelledBy: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal sheet at the side, a page of its own on a phone. */
export function Sheet({ labelledBy, onClose, children }: SheetProps) {
  const dialog = useModal()
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
