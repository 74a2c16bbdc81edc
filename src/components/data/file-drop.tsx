import { type DragEvent, type ReactNode, useState } from 'react'
import styles from './file-drop.module.css'

interface FileDropProps {
  /** What is shown while a file is held over it. */
  readonly label: string
  readonly onDrop: (files: readonly File[]) => void
  readonly children: ReactNode
}

/**
 * A part of the page on which files can be dropped. It is one way among others: there has to be a button for the same.
 * A file dropped anywhere on it does not open in the place of the page, as browsers would have it.
 */
export function FileDrop({ label, onDrop, children }: FileDropProps) {
  const [isOver, setIsOver] = useState(false)
  return (
    <div
      className={styles.place}
      onDragEnter={(event) => setIsOver(accept(event))}
      onDragOver={(event) => {
        if (accept(event)) event.dataTransfer.dropEffect = 'copy'
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // From one element within to the next is no leaving.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false)
      }}
      onDrop={(event) => {
        setIsOver(false)
        if (accept(event)) onDrop([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && (
        <div className={styles.over} aria-hidden="true">
          {label}
        </div>
      )}
    </div>
  )
}

/** Whether what is dragged is files, which then may be dropped. */
function accept(event: DragEvent): boolean {
  if (!event.dataTransfer.types.includes('Files')) return false
  event.preventDefault()
  return true
}
