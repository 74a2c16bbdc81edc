import { useState } from 'react'
import { LONGEST_TITLE, moveEntry } from '../../domain/roadmap/edit-roadmap'
import { isLink } from '../../domain/roadmap/edit-roadmap-step-parts'
import type { Resource, Topic } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import field from '../field.module.css'
import { SelectField } from '../select-field'
import { TextField } from '../step/text-field'
import { EntryTools } from './entry-tools'
import styles from './form.module.css'

interface TopicsEditorProps {
  readonly topics: readonly Topic[]
  readonly newId: () => string
  /** `key`: what typing in a row is one change under; null for any other change. */
  readonly onChange: (topics: readonly Topic[], key: string | null) => void
}

/** What is to be learned in a step, one line each. */
export function TopicsEditor({ topics, newId, onChange }: TopicsEditorProps) {
  const [added, setAdded] = useState<string | null>(null)
  return (
    <div className={styles.entries}>
      {topics.length > 0 && (
        <ol className={styles.entries} aria-label="Topics">
          {topics.map((topic, at) => (
            <li className={styles.entry} key={topic.id}>
              {/* Grows with what is written: the text once more, unseen, makes the room. */}
              <div className={styles.growing} data-text={topic.title}>
                <textarea
                  className={field.input}
                  aria-label={`Topic ${at + 1}`}
                  dir="auto"
                  rows={1}
                  autoComplete="off"
                  // A new line is there to be written in.
                  ref={topic.id === added ? focusOnce : undefined}
                  maxLength={LONGEST_TITLE}
                  value={topic.title}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') event.preventDefault()
                  }}
                  onChange={({ target }) => {
                    // A topic is one line, however it is wrapped.
                    const title = target.value.replaceAll(/\s*\n\s*/g, ' ')
                    onChange(topics.with(at, { ...topic, title }), `topic ${topic.id}`)
                  }}
                />
              </div>
              <EntryTools
                name={`topic ${at + 1}`}
                isFirst={at === 0}
                isLast={at === topics.length - 1}
                onMove={(by) => onChange(moveEntry(topics, at, at + by), null)}
                onRemove={() => onChange(topics.toSpliced(at, 1), null)}
              />
            </li>
          ))}
        </ol>
      )}
      <button
        className={`${buttons.button} ${styles.add}`}
        type="button"
        onClick={() => {
          const id = newId()
          setAdded(id)
          onChange([...topics, { id, title: '' }], null)
        }}
      >
        Add a topic
      </button>
    </div>
  )
}

function focusOnce(element: HTMLTextAreaElement | null): void {
  element?.focus()
}

interface ResourcesEditorProps {
  readonly resources: readonly Resource[]
  readonly onChange: (resources: readonly Resource[], key: string | null) => void
}

const KINDS: readonly Resource['kind'][] = ['course', 'book', 'reference', 'practice', 'tool']

/** What to learn a step with. */
export function ResourcesEditor({ resources, onChange }: ResourcesEditorProps) {
  return (
    <div className={styles.entries}>
      {resources.map((resource, at) => (
        // Resources have no id, and are told apart by their places only.
        // oxlint-disable-next-line react/no-array-index-key
        <div className={styles.box} role="group" aria-label={`Resource ${at + 1}`} key={at}>
          <div className={styles.boxHead}>
            Resource {at + 1}
            <EntryTools
              name={`resource ${at + 1}`}
              isFirst={at === 0}
              isLast={at === resources.length - 1}
              onMove={(by) => onChange(moveEntry(resources, at, at + by), null)}
              onRemove={() => onChange(resources.toSpliced(at, 1), null)}
            />
          </div>
          <TextField
            label="Title"
            value={resource.title}
            maxLength={LONGEST_TITLE}
            onChange={(title) => onChange(resources.with(at, { ...resource, title }), `resource ${at}`)}
          />
          <div className={styles.columns}>
            <KindField
              kind={resource.kind}
              onChange={(kind) => onChange(resources.with(at, { ...resource, kind }), null)}
            />
            <LinkField
              url={resource.url ?? ''}
              onChange={(url) => onChange(resources.with(at, withUrl(resource, url)), `resource ${at} link`)}
            />
          </div>
        </div>
      ))}
      <button
        className={`${buttons.button} ${styles.add}`}
        type="button"
        onClick={() => onChange([...resources, { title: '', kind: 'course', sources: [] }], null)}
      >
        Add a resource
      </button>
    </div>
  )
}

interface KindFieldProps {
  readonly kind: Resource['kind']
  readonly onChange: (kind: Resource['kind']) => void
}

function KindField({ kind, onChange }: KindFieldProps) {
  return (
    <SelectField label="Kind" value={kind} onChange={(value) => onChange(KINDS.find((each) => each === value) ?? kind)}>
      {KINDS.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </SelectField>
  )
}

/** An address that is none yet stays to be completed, and is not there before. */
function LinkField({ url, onChange }: { readonly url: string; readonly onChange: (url: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null)
  const isGood = draft === null || draft === '' || isLink(draft)
  return (
    <TextField
      label="Address"
      type="url"
      value={draft ?? url}
      maxLength={2000}
      problem={isGood ? null : 'An address begins with https:// and has no spaces. It does not count yet.'}
      onChange={(text) => {
        setDraft(text === '' || isLink(text) ? null : text)
        if (text === '' || isLink(text)) onChange(text)
      }}
    />
  )
}

function withUrl({ title, kind, sources }: Resource, url: string): Resource {
  return url === '' ? { title, kind, sources } : { title, kind, sources, url }
}
