import type { ReactNode } from 'react'
import { DialogBox } from '../dialog-box'
import styles from './data-dialog.module.css'

interface DataDialogProps {
  readonly title: string
  /** What it can lead to, the way out last. */
  readonly actions: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What a change of everything would do, to be looked at before it is made. */
export function DataDialog({ title, actions, onClose, children }: DataDialogProps) {
  return (
    <DialogBox label={title} onClose={onClose}>
      <div className={styles.content}>
        <h2 className={styles.title} dir="auto">
          {title}
        </h2>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </DialogBox>
  )
}
