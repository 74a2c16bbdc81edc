import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react'
import { NOTEBOOK_LIMITS } from '../../domain/plan/step-notebook'
import { useDraftText } from '../../lib/use-draft-text'
import buttons from '../button.module.css'
import { ErrorBoundary } from '../error-boundary'
import field from '../field.module.css'
import styles from './notes-editor.module.css'
import { Part } from './part'

/** Comes when there are notes to show: most steps have none. */
const MarkdownView = lazy(async () => ({ default: (await import('./markdown-view')).MarkdownView }))

interface NotesEditorProps {
  /** Markdown. */
  readonly notes: string
  readonly onWrite: (notes: string) => void
  /** A session of writing is over. */
  readonly onWritten: () => void
}

/** Notes in Markdown: shown as they read, and edited as they are written. */
export function NotesEditor({ notes, onWrite, onWritten }: NotesEditorProps) {
  const [isEditing, setIsEditing] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const leave = (): void => {
    setIsEditing(false)
    onWritten()
    toggle.current?.focus()
  }
  return (
    <Part
      heading="Notes"
      aside={
        <button
          className={buttons.quiet}
          ref={toggle}
          type="button"
          aria-pressed={isEditing}
          onClick={() => (isEditing ? leave() : setIsEditing(true))}
        >
          {notes === '' && !isEditing ? 'Write notes' : 'Edit'}
        </button>
      }
    >
      {isEditing ? (
        <NotesField notes={notes} onWrite={onWrite} onWritten={onWritten} />
      ) : notes === '' ? (
        <p className={styles.empty}>Nothing written yet.</p>
      ) : (
        <NotesView notes={notes} />
      )}
    </Part>
  )
}

function NotesField({ notes, onWrite, onWritten }: NotesEditorProps) {
  const id = useId()
  const place = useRef<HTMLTextAreaElement>(null)
  const draft = useDraftText(place, notes, onWrite)
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
        aria-label="Notes"
        aria-describedby={id}
        dir="auto"
        rows={8}
        maxLength={NOTEBOOK_LIMITS.notes}
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

/** Above it, notes are shown as they were typed: laying them out would keep the page waiting. */
const MOST_LAID_OUT = 20_000
/** Quotes and lists within each other, on one line, deeper than anybody means and than the parser can go. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-+*]|\d+[.)])[ \t]*){40}/m

function NotesView({ notes }: { readonly notes: string }) {
  if (notes.length > MOST_LAID_OUT || TOO_DEEP.test(notes)) {
    return <AsTyped notes={notes} why="Too much to lay out: these notes are shown as they were typed." />
  }
  return (
    // With other notes, another try.
    <ErrorBoundary key={notes} fallback={unlaid(notes)}>
      <Suspense fallback={<AsTyped notes={notes} why={null} />}>
        <MarkdownView text={notes} />
      </Suspense>
    </ErrorBoundary>
  )
}

function unlaid(notes: string): () => ReactNode {
  return () => <AsTyped notes={notes} why="These notes could not be laid out. They are shown as they were typed." />
}

function AsTyped({ notes, why }: { readonly notes: string; readonly why: string | null }) {
  return (
    <>
      <p className={styles.plain} dir="auto">
        {notes}
      </p>
      {why !== null && <p className={field.hint}>{why}</p>}
    </>
  )
}
