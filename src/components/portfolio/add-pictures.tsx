import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import buttons from '../button.module.css'
import styles from './add-pictures.module.css'

interface AddPicturesProps {
  /** They are being made smaller. */
  readonly isBusy: boolean
  /** What could not be taken in, a sentence each. */
  readonly problems: readonly string[]
  readonly onFiles: (files: readonly File[]) => void
}

/** Takes pictures in: chosen, dropped here, or pasted while it has the focus. */
export function AddPictures({ isBusy, problems, onFiles }: AddPicturesProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const take = (list: FileList | null | undefined): void => onFiles([...(list ?? [])])
  const onPaste = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    take(event.clipboardData.files)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button within does the same */}
      <div
        className={`${styles.place} ${isOver ? styles.over : ''}`}
        role="group"
        aria-label="Add pictures"
        onPaste={onPaste}
        onDrop={onDrop}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
      >
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
          multiple
          hidden
          onChange={({ target }) => {
            take(target.files)
            // The same file can be chosen again.
            target.value = ''
          }}
        />
        <button className={buttons.button} type="button" disabled={isBusy} onClick={() => input.current?.click()}>
          {isBusy ? 'Making them smaller…' : 'Choose pictures'}
        </button>
        <p className={styles.words}>
          or drop them here, or paste them with this button in focus. They are made smaller, and what a camera wrote
          into them (place, time) is left out. They stay on this device.
        </p>
      </div>
      <div role="status">
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
