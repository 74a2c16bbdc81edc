import { useId, useState } from 'react'
import { formatNumber } from '../../lib/format-number'
import { FieldFrame, wordsIdOf } from '../field-frame'
import field from '../field.module.css'

interface NumberFieldProps {
  readonly label: string
  /** What screen readers say instead, beginning with the label. */
  readonly fullName?: string
  /** For the sentence "Give a whole number of …". */
  readonly unit: string
  readonly value: number
  readonly max: number
  /** Halves and other parts are taken, too. */
  readonly isFraction?: boolean
  readonly onChange: (value: number) => void
}

/** A number from 0 to type. What cannot be read is said, stays to be corrected, and changes nothing. */
export function NumberField({ label, fullName, unit, value, max, isFraction = false, onChange }: NumberFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : problemWith(draft)

  function problemWith(text: string): string | null {
    const number = parse(text)
    if (Number.isNaN(number)) return `Give a number of ${unit}, such as 14.`
    if (!isFraction && !Number.isInteger(number)) return `Give a whole number of ${unit}.`
    return number > max ? `At most ${formatNumber(max)} ${unit}.` : null
  }

  return (
    <FieldFrame id={id} label={label} problem={problem}>
      <input
        className={field.input}
        id={id}
        type="text"
        inputMode={isFraction ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={draft ?? String(value)}
        aria-label={fullName}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : wordsIdOf(id)}
        onChange={({ target }) => {
          setDraft(target.value)
          if (problemWith(target.value) === null) onChange(parse(target.value))
        }}
        onBlur={() => {
          if (problem === null) setDraft(null)
        }}
      />
    </FieldFrame>
  )
}

/** NaN for what is no number from 0 up. */
function parse(text: string): number {
  return /^\s*\d{1,15}(?:[.,]\d{1,3})?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}
