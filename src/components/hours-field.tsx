import { useId, useState } from 'react'
import type { Minutes } from '../domain/day'
import styles from './field.module.css'

interface HoursFieldProps {
  readonly label: string
  readonly value: Minutes
  readonly max: Minutes
  readonly onChange: (minutes: Minutes) => void
}

const MINUTES_PER_HOUR = 60
const QUARTER: Minutes = 15

/** Hours as a number with quarters; kept in minutes. What is not such a number is said and changes nothing. */
export function HoursField({ label, value, max, onChange }: HoursFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : problemWith(draft, max)

  const change = (text: string): void => {
    setDraft(text)
    if (problemWith(text, max) === null) onChange(Math.round(toHours(text) * MINUTES_PER_HOUR))
  }

  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        className={styles.input}
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? hoursText(value)}
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

/** Quarters as they are, anything between them to a tenth. */
function hoursText(minutes: Minutes): string {
  const hours = minutes / MINUTES_PER_HOUR
  return String(Number(hours.toFixed(minutes % QUARTER === 0 ? 2 : 1)))
}

/** A comma is as good as a point; NaN for anything but a plain number. */
function toHours(text: string): number {
  const isNumber = /^\s*-?(\d+[.,]?\d*|[.,]\d+)\s*$/.test(text)
  return isNumber ? Number(text.replace(',', '.')) : Number.NaN
}

function problemWith(text: string, max: Minutes): string | null {
  const hours = toHours(text)
  if (Number.isNaN(hours)) return 'Give a number of hours, such as 2 or 1.5.'
  if (hours < 0) return 'Hours cannot be below 0.'
  if (hours * MINUTES_PER_HOUR > max) return `At most ${max / MINUTES_PER_HOUR} hours.`
  return null
}
