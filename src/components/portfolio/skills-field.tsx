import { useId, useState } from 'react'
import type { SkillId } from '../../domain/career/career'
import { LONGEST_SKILL } from '../../domain/career/project-edits'
import { useFocusKept } from '../../lib/use-focus-kept'
import buttons from '../button.module.css'
import field from '../field.module.css'
import styles from './skills-field.module.css'

interface SkillsFieldProps {
  readonly skills: ReadonlySet<SkillId>
  /** The topics of the catalogue, by their ids. */
  readonly names: ReadonlyMap<SkillId, string>
  /** What the job that the plan leads to asks for. */
  readonly asked: ReadonlySet<SkillId> | null
  readonly onAdd: (skill: SkillId) => void
  readonly onRemove: (skill: SkillId) => void
}

/** The skills that a project shows: topics of the catalogue, or a person's own words. */
export function SkillsField({ skills, names, asked, onAdd, onRemove }: SkillsFieldProps) {
  const id = useId()
  const place = useFocusKept<HTMLDivElement>()
  const [text, setText] = useState('')
  const add = (): void => {
    onAdd(skillOf(text, names))
    setText('')
  }
  return (
    <div className={styles.skills} ref={place} tabIndex={-1} role="group" aria-label="Skills it shows">
      {skills.size > 0 && (
        <ul className={styles.chips}>
          {[...skills].map((skill) => (
            <li className={styles.chip} key={skill}>
              <span dir="auto">{names.get(skill) ?? skill}</span>
              {asked?.has(skill) === true && <span className={styles.asked}>asked for</span>}
              <button
                className={styles.remove}
                type="button"
                aria-label={`Remove ${names.get(skill) ?? skill}`}
                onClick={() => onRemove(skill)}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') add()
        }}
      >
        <div className={field.field}>
          <label className={field.label} htmlFor={id}>
            A skill it shows
          </label>
          <input
            className={field.input}
            id={id}
            list={`${id}-list`}
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST_SKILL}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <datalist id={`${id}-list`}>
            {[...names]
              .filter(([skill]) => !skills.has(skill))
              .map(([skill, name]) => (
                <option key={skill} value={name} />
              ))}
          </datalist>
        </div>
        <button className={buttons.button} type="submit" disabled={text.trim() === ''}>
          Add skill
        </button>
      </form>
    </div>
  )
}

/** A topic by its name, or else the words as they were typed. */
function skillOf(text: string, names: ReadonlyMap<SkillId, string>): SkillId {
  const typed = text.trim()
  const topic = [...names].find(([, name]) => name.toLowerCase() === typed.toLowerCase())
  return topic === undefined ? typed : topic[0]
}
