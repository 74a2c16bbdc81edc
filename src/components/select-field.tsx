import { type ReactNode, useId } from 'react'
import { FieldFrame, wordsIdOf } from './field-frame'
import styles from './field.module.css'

interface SelectFieldProps {
  readonly label: string
  readonly value: string | number | undefined
  readonly hint?: string | undefined
  readonly onChange: (value: string) => void
  /** The options. */
  readonly children: ReactNode
}

/** One of several, chosen from a list. */
export function SelectField({ label, value, hint, onChange, children }: SelectFieldProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <select
        className={styles.input}
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : wordsIdOf(id)}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </FieldFrame>
  )
}
