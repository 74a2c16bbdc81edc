import { useId } from 'react'
import { LONGEST_TEXT } from '../../domain/roadmap/edit-roadmap'
import { FieldFrame, wordsIdOf } from '../field-frame'
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
    <FieldFrame id={id} label={label} hint={hint}>
      <textarea
        className={`${field.input} ${styles.area}`}
        id={id}
        dir="auto"
        maxLength={LONGEST_TEXT}
        value={value}
        aria-describedby={hint === undefined ? undefined : wordsIdOf(id)}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldFrame>
  )
}
