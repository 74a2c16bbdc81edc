import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { type Day, dayFromText, dayToText } from '../domain/day'
import { formatDay } from '../lib/format-day'
import { FieldFrame, wordsIdOf } from './field-frame'
import styles from './field.module.css'

interface DayFieldProps {
  readonly label: string
  /** Null: none is chosen yet. */
  readonly value: Day | null
  readonly min: Day
  readonly max: Day
  readonly onChange: (day: Day) => void
}

/**
 * A day to choose. One that is picked counts at once; one that is typed counts when it is complete: on Enter, or when
 * the field is left, since half-typed dates are dates too. What is no day or out of bounds is said and changes nothing.
 */
export function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const id = useId()
  const isTyping = useRef(false)
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? (value === null ? '' : dayToText(value))
  const isEmpty = value === null && shown === ''
  const problem = draft === null || isEmpty ? null : problemWith(draft, min, max)

  const commit = (text: string): void => {
    const day = dayFromText(text)
    if (day === null || problemWith(text, min, max) !== null) return
    setDraft(null)
    if (day !== value) onChange(day)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    isTyping.current = true
    if (event.key === 'Enter') commit(event.currentTarget.value)
  }

  return (
    <FieldFrame id={id} label={label} problem={problem}>
      <input
        className={styles.input}
        id={id}
        type="date"
        value={shown}
        min={dayToText(min)}
        max={dayToText(max)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : wordsIdOf(id)}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          isTyping.current = false
        }}
        onChange={(event) => {
          setDraft(event.target.value)
          if (!isTyping.current) commit(event.target.value)
        }}
        onBlur={(event) => {
          isTyping.current = false
          commit(event.target.value)
        }}
      />
    </FieldFrame>
  )
}

function problemWith(text: string, min: Day, max: Day): string | null {
  const day = dayFromText(text)
  if (day === null) return 'This is not a day yet: give day, month and year.'
  if (day < min) return `The earliest day here is ${formatDay(min, 'long')}.`
  if (day > max) return `The latest day here is ${formatDay(max, 'long')}.`
  return null
}
