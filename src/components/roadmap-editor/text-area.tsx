import { useId } from 'react'
import { LONGEST_TEXT } from '../../domain/roadmap/edit-roadmap'
import field from '../field.module.css'
import styles from './form.module.css'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly onChange: (value: string) => void
}

/** Text of several lines. */
export function TextArea({ label, value, hint, onChange }: TextAreaProps) {
  const id = useId()
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        className={`${field.input} ${styles.area}`}
        id={id}
        dir="auto"
        maxLength={LONGEST_TEXT}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <p className={field.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
