import { useRef, useState } from 'react'
import { NOTEBOOK_LIMITS } from '../../domain/plan/step-notebook'
import buttons from '../button.module.css'
import { MarkdownField } from './markdown-field'
import { MarkdownText } from './markdown-text'
import styles from './notes-editor.module.css'
import { Part } from './part'

interface NotesEditorProps {
  /** What they are called where they are not simply notes. */
  readonly heading?: string
  readonly maxLength?: number
  /** Markdown. */
  readonly notes: string
  readonly onWrite: (notes: string) => void
  /** A session of writing is over. */
  readonly onWritten: () => void
}

/** Notes in Markdown: shown as they read, and edited as they are written. */
export function NotesEditor(props: NotesEditorProps) {
  const { heading = 'Notes', maxLength = NOTEBOOK_LIMITS.notes, notes, onWrite, onWritten } = props
  const [isEditing, setIsEditing] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const leave = (): void => {
    setIsEditing(false)
    onWritten()
    toggle.current?.focus()
  }
  return (
    <Part
      heading={heading}
      aside={
        <button
          className={buttons.quiet}
          ref={toggle}
          type="button"
          aria-pressed={isEditing}
          onClick={() => (isEditing ? leave() : setIsEditing(true))}
        >
          {notes === '' && !isEditing ? `Write ${heading.toLowerCase()}` : 'Edit'}
          {(notes !== '' || isEditing) && props.heading !== undefined && (
            <span className="visually-hidden"> {heading.toLowerCase()}</span>
          )}
        </button>
      }
    >
      {isEditing ? (
        <MarkdownField label={heading} text={notes} maxLength={maxLength} onWrite={onWrite} onWritten={onWritten} />
      ) : notes === '' ? (
        <p className={styles.empty}>Nothing written yet.</p>
      ) : (
        <MarkdownText text={notes} kind="notes" />
      )}
    </Part>
  )
}
