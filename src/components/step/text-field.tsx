import { useId } from 'react'
import styles from '../field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly type?: 'text' | 'url'
  readonly hint?: string
  /** What is wrong with it, in a sentence; null if nothing is. */
  readonly problem?: string | null
  /** Keeps room for the problem, so that nothing moves when it comes and goes. */
  readonly hasRoomForProblem?: boolean
  readonly onChange: (value: string) => void
}

/** A line of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, maxLength, type = 'text', hint, problem = null, hasRoomForProblem = false, onChange } = props
  const id = useId()
  const words = problem ?? hint
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        className={styles.input}
        id={id}
        type={type}
        dir={type === 'url' ? 'ltr' : 'auto'}
        autoComplete="off"
        value={value}
        maxLength={maxLength}
        aria-invalid={problem !== null}
        aria-describedby={words === undefined ? undefined : `${id}-words`}
        onChange={({ target }) => onChange(target.value)}
      />
      {(words !== undefined || hasRoomForProblem) && (
        <p
          className={`${problem === null ? styles.hint : styles.problem} ${hasRoomForProblem ? styles.room : ''}`}
          id={`${id}-words`}
        >
          {words}
        </p>
      )}
    </div>
  )
}
