import { useId, useState } from 'react'
import { type Day, dayFromText, dayToText } from '../domain/day'
import { formatDay } from '../lib/format-day'
import styles from './field.module.css'

interface DayFieldProps {
  readonly label: string
  readonly value: Day
  readonly min?: Day
  readonly max?: Day
  readonly onChange: (day: Day) => void
}

/** A day to choose. What is not a day, or out of bounds, is said and changes nothing. */
export function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : problemWith(draft, min, max)

  const change = (text: string): void => {
    const day = dayFromText(text)
    if (day === null || problemWith(text, min, max) !== null) {
      setDraft(text)
      return
    }
    setDraft(null)
    onChange(day)
  }

  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        className={styles.input}
        id={id}
        type="date"
        value={draft ?? dayToText(value)}
        min={min === undefined ? undefined : dayToText(min)}
        max={max === undefined ? undefined : dayToText(max)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      {problem !== null && (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}

function problemWith(text: string, min: Day | undefined, max: Day | undefined): string | null {
  const day = dayFromText(text)
  if (day === null) return 'This is not a day yet: give day, month and year.'
  if (min !== undefined && day < min) return `The earliest day here is ${formatDay(min, 'long')}.`
  if (max !== undefined && day > max) return `The latest day here is ${formatDay(max, 'long')}.`
  return null
}
