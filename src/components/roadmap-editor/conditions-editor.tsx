import type { Choice, Condition, OptionId } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import field from '../field.module.css'
import { SelectField } from '../select-field'
import styles from './form.module.css'
import { nameOr } from './part-words'

interface ConditionsEditorProps {
  readonly choices: readonly Choice[]
  readonly when: readonly Condition[]
  /** What holds without a condition: "Everybody has this step." */
  readonly always: string
  readonly onChange: (when: readonly Condition[]) => void
}

/** For which answers something is there: all conditions have to hold. */
export function ConditionsEditor({ choices, when, always, onChange }: ConditionsEditorProps) {
  const free = choices.filter((choice) => when.every((condition) => condition.choice !== choice.id))
  const add = (choice: Choice | undefined): void => {
    if (choice === undefined) return
    onChange([...when, { choice: choice.id, anyOf: choice.options.slice(0, 1).map((option) => option.id) }])
  }
  return (
    <div className={styles.entries}>
      {when.length === 0 && <p className={styles.note}>{always}</p>}
      {when.map((condition, at) => {
        const choice = choices.find((each) => each.id === condition.choice)
        if (choice === undefined) return null
        const name = nameOr(choice.title, 'the question')
        return (
          <fieldset className={styles.entries} key={condition.choice}>
            <legend className={field.label}>
              {at === 0 ? 'Only when the answer to' : 'and the answer to'} {name} is one of
            </legend>
            <div className={styles.choices}>
              {choice.options.map((option) => (
                <label className={styles.choice} key={option.id}>
                  <input
                    type="checkbox"
                    checked={condition.anyOf.includes(option.id)}
                    onChange={() => onChange(when.with(at, toggled(condition, option.id)))}
                  />
                  {nameOr(option.label, 'an option without a name')}
                </label>
              ))}
              <button className={buttons.quiet} type="button" onClick={() => onChange(when.toSpliced(at, 1))}>
                Take this condition out
              </button>
            </div>
          </fieldset>
        )
      })}
      {free.length > 0 && (
        <SelectField
          label={when.length === 0 ? 'Make it depend on' : 'Make it also depend on'}
          value=""
          onChange={(value) => add(free.find((choice) => choice.id === value))}
        >
          <option value="">Choose a question …</option>
          {free.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {nameOr(choice.title, 'A question without a name')}
            </option>
          ))}
        </SelectField>
      )}
      {choices.length === 0 && <p className={styles.note}>There are no questions yet that it could depend on.</p>}
    </div>
  )
}

function toggled({ choice, anyOf }: Condition, option: OptionId): Condition {
  return { choice, anyOf: anyOf.includes(option) ? anyOf.filter((each) => each !== option) : [...anyOf, option] }
}
