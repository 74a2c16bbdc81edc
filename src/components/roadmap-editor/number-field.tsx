import { useId, useState } from 'react'
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
    return number > max ? `At most ${max.toLocaleString('en-GB')} ${unit}.` : null
  }

  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <input
        className={field.input}
        id={id}
        type="text"
        inputMode={isFraction ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={draft ?? String(value)}
        aria-label={fullName}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          setDraft(target.value)
          if (problemWith(target.value) === null) onChange(parse(target.value))
        }}
        onBlur={() => {
          if (problem === null) setDraft(null)
        }}
      />
      {problem !== null && (
        <p className={field.problem} id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}

/** NaN for what is no number from 0 up. */
function parse(text: string): number {
  return /^\s*\d{1,15}(?:[.,]\d{1,3})?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}
