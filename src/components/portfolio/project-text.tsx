import { useRef, useState } from 'react'
import { PROJECT_LIMITS } from '../../domain/career/project'
import buttons from '../button.module.css'
import { MarkdownField } from '../step/markdown-field'
import { MarkdownText } from '../step/markdown-text'
import { Part } from '../step/part'
import styles from './project-text.module.css'

interface ProjectTextPartProps {
  readonly heading: string
  /** What belongs here, for as long as nothing is written. */
  readonly hint: string
  /** Markdown. */
  readonly text: string
  readonly onWrite: (text: string) => void
  /** A session of writing is over. */
  readonly onWritten: () => void
}

/** One text of a project: shown as it reads, and edited in its place. */
export function ProjectTextPart({ heading, hint, text, onWrite, onWritten }: ProjectTextPartProps) {
  const [isEditing, setIsEditing] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const name = heading.toLowerCase()
  const leave = (): void => {
    setIsEditing(false)
    onWritten()
    toggle.current?.focus()
  }
  const verb = isEditing ? 'Done' : text === '' ? 'Write' : 'Edit'
  return (
    <Part
      heading={heading}
      aside={
        <button
          className={buttons.quiet}
          ref={toggle}
          type="button"
          aria-label={isEditing ? `Done with the ${name}` : `${verb} the ${name}`}
          onClick={() => (isEditing ? leave() : setIsEditing(true))}
        >
          {verb}
        </button>
      }
    >
      {isEditing ? (
        <MarkdownField
          label={heading}
          text={text}
          maxLength={PROJECT_LIMITS.text}
          onWrite={onWrite}
          onWritten={onWritten}
        />
      ) : text === '' ? (
        <p className={styles.hint}>{hint}</p>
      ) : (
        <MarkdownText text={text} kind="text" />
      )}
    </Part>
  )
}
