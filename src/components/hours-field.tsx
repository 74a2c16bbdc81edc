import { useId, useState } from 'react'
import { type Minutes, MINUTES_PER_HOUR } from '../domain/day'
import { formatNumber } from '../lib/format-number'
import { parseHours } from '../lib/parse-hours'
import { FieldFrame, wordsIdOf } from './field-frame'
import styles from './field.module.css'

interface HoursFieldProps {
  readonly label: string
  /** What screen readers say instead, beginning with the label. */
  readonly fullName?: string
  readonly value: Minutes
  /** 0 unless it is said. */
  readonly min?: Minutes
  readonly max: Minutes
  readonly onChange: (minutes: Minutes) => void
  /** Where there is no room for it at the field: who says what is wrong instead, in an element of this id. */
  readonly saidBy?: { readonly id: string; readonly onProblem: (problem: string | null) => void }
}

/** Hours to type; kept in minutes. What cannot be read is said, stays to be corrected, and changes nothing. */
export function HoursField({ label, fullName, value, min = 0, max, onChange, saidBy }: HoursFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : problemWith(draft, min, max)

  const change = (text: string): void => {
    setDraft(text)
    const minutes = parseHours(text)
    const wrong = problemWith(text, min, max)
    saidBy?.onProblem(wrong)
    if (minutes !== null && wrong === null) onChange(minutes)
  }

  return (
    <FieldFrame id={id} label={label} problem={saidBy === undefined ? problem : null}>
      <input
        className={styles.input}
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? String(Math.round((value / MINUTES_PER_HOUR) * 100) / 100)}
        aria-label={fullName}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : (saidBy?.id ?? wordsIdOf(id))}
        onChange={(event) => change(event.target.value)}
        onBlur={() => {
          if (problem === null) setDraft(null)
        }}
      />
    </FieldFrame>
  )
}

/** More than any field takes, and no less a number for it. */
const MANY_DIGITS = /^\s*\d{7,}(?:[.,]\d*)?\s*(?:h|hours?)?\s*$/i

function problemWith(text: string, min: Minutes, max: Minutes): string | null {
  const most = `At most ${formatNumber(Math.floor(max / MINUTES_PER_HOUR))} hours.`
  if (MANY_DIGITS.test(text)) return most
  const minutes = parseHours(text)
  if (minutes === null) return 'Give a number of hours, such as 2, 1.5 or 1:30.'
  if (minutes < 0) return 'Hours cannot be below 0.'
  if (minutes < min) return 'More than 0 hours.'
  if (minutes > max) return most
  return null
}
