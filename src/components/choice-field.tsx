import { useId } from 'react'
import type { Choice, OptionId } from '../domain/roadmap/roadmap'
import styles from './field.module.css'

interface ChoiceFieldProps {
  readonly choice: Choice
  readonly answer: OptionId | undefined
  readonly onChange: (option: OptionId) => void
}

/** One of the roadmap's questions, with what the chosen option means. */
export function ChoiceField({ choice, answer, onChange }: ChoiceFieldProps) {
  const id = useId()
  const chosen = choice.options.find((option) => option.id === answer)
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {choice.question}
      </label>
      <select
        className={styles.input}
        id={id}
        value={answer}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {choice.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <p className={styles.hint} id={`${id}-hint`}>
        {chosen?.hint}
      </p>
    </div>
  )
}
