import { useId } from 'react'
import { FieldFrame, wordsIdOf } from '../field-frame'
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
  return (
    <FieldFrame id={id} label={label} problem={problem} hint={hint} hasRoom={hasRoomForProblem}>
      <input
        className={styles.input}
        id={id}
        type={type}
        dir={type === 'url' ? 'ltr' : 'auto'}
        autoComplete="off"
        value={value}
        maxLength={maxLength}
        aria-invalid={problem !== null}
        aria-describedby={problem === null && hint === undefined ? undefined : wordsIdOf(id)}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldFrame>
  )
}
