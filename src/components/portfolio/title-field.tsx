import { useRef } from 'react'
import { PROJECT_LIMITS } from '../../domain/career/project'
import { useDraftText } from '../../lib/use-draft-text'
import styles from './title-field.module.css'

interface TitleFieldProps {
  readonly title: string
  /** An empty one is not kept. */
  readonly onWrite: (title: string) => void
  readonly onWritten: () => void
}

/** The name of the project as its heading, to be typed in as it stands there. */
export function TitleField({ title, onWrite, onWritten }: TitleFieldProps) {
  const place = useRef<HTMLTextAreaElement>(null)
  const draft = useDraftText(place, title, onWrite)
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <textarea
        className={styles.title}
        ref={place}
        aria-label="Name of the project"
        dir="auto"
        rows={1}
        maxLength={PROJECT_LIMITS.line}
        value={draft.text}
        onChange={({ target }) => draft.change(target.value.replaceAll(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        onBlur={() => {
          draft.finish()
          onWritten()
        }}
      />
    </>
  )
}
