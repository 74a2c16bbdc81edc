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
  readonly onChange: (value: string) => void
}

/** A line of text. */
export function TextField({ label, value, maxLength, type = 'text', hint, problem = null, onChange }: TextFieldProps) {
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
      {words !== undefined && (
        <p className={problem === null ? styles.hint : styles.problem} id={`${id}-words`}>
          {words}
        </p>
      )}
    </div>
  )
}
