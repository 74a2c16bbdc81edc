import type { ReactNode } from 'react'
import { useModal } from '../lib/use-modal'
import styles from './dialog-box.module.css'

interface DialogBoxProps {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal box in the middle of the screen. Escape and a press beside it close it. */
export function DialogBox({ label, onClose, children }: DialogBoxProps) {
  const dialog = useModal()
  return (
    <dialog className={styles.box} ref={dialog} aria-label={label} closedby="any" onCancel={onClose} onClose={onClose}>
      {children}
    </dialog>
  )
}
