import { useState } from 'react'
import type { Day } from '../../domain/day'
import type { EntryId } from '../../domain/plan/step-notebook'
import { formatDay } from '../../lib/format-day'
import { useFocusKept } from '../../lib/use-focus-kept'
import buttons from '../button.module.css'
import { EntryForm } from './entry-form'
import styles from './entry-list.module.css'
import { LineVerbs } from './line-verbs'
import { Part } from './part'

/** A link, or a piece of evidence. */
export interface Entry {
  /** May be empty if there is an address. */
  readonly title: string
  /** http or https; may be empty for evidence. */
  readonly url: string
  /** Null for a link. */
  readonly on: Day | null
}

interface EntryListProps {
  readonly kind: 'link' | 'evidence'
  readonly entries: readonly (readonly [EntryId, Entry])[]
  readonly today: Day
  /** What is said where there are none, if not the usual. */
  readonly empty?: string
  /** A new one has no id yet. */
  readonly onSave: (id: EntryId | null, entry: Entry) => void
  readonly onRemove: (id: EntryId) => void
}

const WORDS = {
  link: { heading: 'Links', add: 'Add a link', empty: 'Pages worth coming back to.' },
  evidence: {
    heading: 'Evidence',
    add: 'Add evidence',
    empty: 'What shows that it is done: a project, a certificate.',
  },
} as const

/** What a person keeps with a step, one line each: add, change, remove. */
export function EntryList({ kind, entries, today, empty, onSave, onRemove }: EntryListProps) {
  const place = useFocusKept<HTMLElement>()
  const [edited, setEdited] = useState<{ readonly id: EntryId | null } | null>(null)
  const { heading, add, empty: usual } = WORDS[kind]
  const isNew = edited !== null && edited.id === null
  const form = (id: EntryId | null, entry: Entry) => (
    <EntryForm
      kind={kind}
      entry={entry}
      today={today}
      isNew={id === null}
      onSave={(saved) => {
        setEdited(null)
        onSave(id, saved)
      }}
      onCancel={() => setEdited(null)}
    />
  )
  return (
    <Part
      heading={heading}
      place={place}
      aside={
        <button className={buttons.quiet} type="button" onClick={() => setEdited({ id: null })}>
          {add}
        </button>
      }
    >
      {entries.length === 0 && !isNew && <p className={styles.empty}>{empty ?? usual}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(([id, entry]) => (
            <li key={id}>
              {edited?.id === id ? (
                form(id, entry)
              ) : (
                <EntryLine entry={entry} onEdit={() => setEdited({ id })} onRemove={() => onRemove(id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {isNew && form(null, { title: '', url: '', on: kind === 'evidence' ? today : null })}
    </Part>
  )
}

interface EntryLineProps {
  readonly entry: Entry
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function EntryLine({ entry: { title, url, on }, onEdit, onRemove }: EntryLineProps) {
  const name = title === '' ? url : title
  const host = url === '' ? '' : new URL(url).host
  const aside = [title === '' ? '' : host, on === null ? '' : formatDay(on, 'medium')].filter((words) => words !== '')
  return (
    <div className={styles.entry}>
      <p className={styles.name} dir="auto">
        {url === '' ? (
          name
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        )}
        {aside.length > 0 && <span className={styles.aside}>{aside.join(' · ')}</span>}
      </p>
      <LineVerbs name={name} edit="Edit" onEdit={onEdit} onRemove={onRemove} />
    </div>
  )
}
