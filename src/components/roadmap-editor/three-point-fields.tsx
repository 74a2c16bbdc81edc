import { useEffect, useRef, useState } from 'react'
import { isInOrder, MOST_EFFORT, MOST_WAIT_DAYS, type ThreePoints } from '../../domain/roadmap/edit-roadmap-step-parts'
import { expectedDays, expectedMinutes } from '../../domain/roadmap/estimate'
import { countOf, formatHours } from '../../lib/format-duration'
import { onLeave } from '../../lib/on-leave'
import { HoursField } from '../hours-field'
import styles from './form.module.css'
import { NumberField } from './number-field'

interface ThreePointFieldsProps {
  readonly unit: 'hours' | 'days'
  /** Minutes of effort, or days of a wait. */
  readonly points: ThreePoints
  /** Given points that are in order only. */
  readonly onChange: (points: ThreePoints) => void
}

const FIELDS = [
  { key: 'optimistic', label: 'Optimistic' },
  { key: 'mostLikely', label: 'Most likely' },
  { key: 'pessimistic', label: 'Pessimistic' },
] as const

/**
 * An estimate as three points. They count when a field is left, since a number that is half typed is another one. Points
 * out of order are said to be, stay to be corrected, and do not count yet.
 */
export function ThreePointFields({ unit, points, onChange }: ThreePointFieldsProps) {
  const [draft, setDraft] = useState<{ readonly of: ThreePoints; readonly points: ThreePoints } | null>(null)
  // A draft ends when the estimate is changed in another way, by undo for one.
  const shown = draft !== null && draft.of === points ? draft.points : points
  const max = unit === 'hours' ? MOST_EFFORT : MOST_WAIT_DAYS
  const isGood = isInOrder(shown, max)
  const change = (key: keyof ThreePoints, value: number): void =>
    setDraft({ of: points, points: { ...shown, [key]: value } })
  const commit = (): void => {
    if (shown === points || !isGood) return
    setDraft(null)
    onChange(shown)
  }
  const latestCommit = useRef(commit)
  useEffect(() => {
    latestCommit.current = commit
  })
  useEffect(() => onLeave(window, () => latestCommit.current()), [])
  return (
    <div className={styles.entries} onBlur={commit}>
      <div className={styles.points}>
        {FIELDS.map(({ key, label }) =>
          unit === 'hours' ? (
            <HoursField
              key={key}
              label={label}
              fullName={`${label}, hours`}
              value={shown[key]}
              max={max}
              onChange={(minutes) => change(key, minutes)}
            />
          ) : (
            <NumberField
              key={key}
              label={label}
              fullName={`${label}, days`}
              unit="days"
              value={shown[key]}
              max={max}
              onChange={(days) => change(key, days)}
            />
          ),
        )}
      </div>
      <p className={isGood ? styles.note : styles.problem} role="status">
        {isGood ? expectedWords(shown, unit) : orderWords(shown)}
      </p>
    </div>
  )
}

function expectedWords(points: ThreePoints, unit: 'hours' | 'days'): string {
  const expected = unit === 'hours' ? formatHours(expectedMinutes(points)) : countOf(expectedDays(points), 'day')
  return `In ${unit}: at best, most often, at worst. A plan counts on ${expected} to begin with.`
}

function orderWords({ optimistic, mostLikely }: ThreePoints): string {
  const what =
    optimistic > mostLikely ? 'The optimistic one is more than the most likely' : 'The pessimistic one is too small'
  return `${what}: they have to grow from left to right. The estimate stays as it was until they do.`
}
