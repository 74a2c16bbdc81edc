import { useEffect, useId, useRef } from 'react'
import { useDraftText } from '../../lib/use-draft-text'
import field from '../field.module.css'
import styles from './notes-editor.module.css'

interface MarkdownFieldProps {
  readonly label: string
  readonly text: string
  readonly maxLength: number
  readonly onWrite: (text: string) => void
  /** A session of writing is over. */
  readonly onWritten: () => void
}

/** A text in Markdown while it is written: it has the focus, and is saved as it is typed. */
export function MarkdownField({ label, text, maxLength, onWrite, onWritten }: MarkdownFieldProps) {
  const id = useId()
  const place = useRef<HTMLTextAreaElement>(null)
  const draft = useDraftText(place, text, onWrite)
  useEffect(() => {
    const element = place.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  return (
    <>
      <textarea
        className={`${field.input} ${styles.field}`}
        ref={place}
        aria-label={label}
        aria-describedby={id}
        dir="auto"
        rows={8}
        maxLength={maxLength}
        value={draft.text}
        onChange={({ target }) => draft.change(target.value)}
        onBlur={() => {
          draft.finish()
          onWritten()
        }}
      />
      <p className={field.hint} id={id}>
        Markdown: # heading, **bold**, - list, - [ ] task, [words](https://…). Saved as you type.
      </p>
    </>
  )
}
