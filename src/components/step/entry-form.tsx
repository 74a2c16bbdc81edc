import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Day } from '../../domain/day'
import { dayLimits } from '../../domain/plan/day-limits'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import { NOTEBOOK_LIMITS } from '../../domain/plan/step-notebook'
import { goToProblem } from '../../lib/go-to-problem'
import buttons from '../button.module.css'
import { DayField } from '../day-field'
import type { Entry } from './entry-list'
import styles from './entry-list.module.css'
import { TextField } from './text-field'

interface EntryFormProps {
  readonly kind: 'link' | 'evidence'
  readonly entry: Entry
  readonly today: Day
  readonly isNew: boolean
  readonly onSave: (entry: Entry) => void
  readonly onCancel: () => void
}

/** A link or a piece of evidence to write. What is wrong is said when it is to be saved, and then as it is mended. */
export function EntryForm({ kind, entry, today, isNew, onSave, onCancel }: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [title, setTitle] = useState(entry.title)
  const [url, setUrl] = useState(entry.url)
  const [on, setOn] = useState(entry.on)
  const [isTried, setIsTried] = useState(false)
  const problems = isTried ? problemsWith(kind, title, url) : NO_PROBLEMS

  useEscape(form, onCancel)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const goToFirstProblem = (): boolean => form.current !== null && goToProblem(form.current)
  const save = (): void => {
    const { title: noTitle, url: noUrl } = problemsWith(kind, title, url)
    setIsTried(true)
    // A day that cannot be read says so itself.
    if (noTitle !== null || noUrl !== null || goToFirstProblem()) return
    onSave({ title: title.trim(), url: toWebAddress(url) ?? '', on })
  }
  useEffect(() => {
    if (isTried) goToFirstProblem()
  }, [isTried])

  const fields = [
    <TextField
      key="url"
      label={kind === 'link' ? 'Address' : 'Address, if it has one'}
      type="url"
      value={url}
      maxLength={NOTEBOOK_LIMITS.address}
      problem={problems.url}
      onChange={setUrl}
    />,
    <TextField
      key="title"
      label={kind === 'link' ? 'Name, if you like' : 'What it is'}
      value={title}
      maxLength={NOTEBOOK_LIMITS.title}
      problem={problems.title}
      onChange={setTitle}
    />,
  ]
  return (
    <form
      className={styles.form}
      ref={form}
      noValidate
      aria-label={kind === 'link' ? 'A link' : 'A piece of evidence'}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {kind === 'link' ? fields : fields.toReversed()}
      {on !== null && (
        <DayField label="Day" value={on} min={dayLimits(today).first} max={dayLimits(today).last} onChange={setOn} />
      )}
      <div className={styles.submit}>
        <button className={buttons.primary} type="submit">
          {isNew ? 'Add' : 'Save'}
        </button>
        <button className={buttons.button} type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

/** Escape leaves the form, and not the sheet that it is in. */
function useEscape(form: RefObject<HTMLFormElement | null>, leave: () => void): void {
  useEffect(() => {
    const element = form.current
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [form, leave])
}

interface Problems {
  readonly title: string | null
  readonly url: string | null
}

const NO_PROBLEMS: Problems = { title: null, url: null }

function problemsWith(kind: 'link' | 'evidence', title: string, url: string): Problems {
  const isUrlMissing = url.trim() === ''
  if (kind === 'evidence' && isUrlMissing) {
    return { url: null, title: title.trim() === '' ? 'Say in a few words what it is.' : null }
  }
  const isWebAddress = toWebAddress(url) !== null
  return {
    title: null,
    url: isWebAddress
      ? null
      : 'Give a web address that begins with https:// or http://, such as https://example.org/page.',
  }
}
