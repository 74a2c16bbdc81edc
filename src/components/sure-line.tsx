import type { Day } from '../domain/day'
import { formatDay } from '../lib/format-day'
import styles from './sure-line.module.css'

interface SureLineProps {
  /** The day of 80% chance; null: not within 20 years; undefined: not known yet. */
  readonly day: Day | null | undefined
  /** A newer one is being worked out. */
  readonly isStale: boolean
  /** Why there is none, in a sentence. */
  readonly problem: string | null
}

/** The day a person is 80% sure of. */
export function SureLine({ day, isStale, problem }: SureLineProps) {
  if (day === undefined) return <p className={styles.line}>{problem ?? 'Working out how sure that is…'}</p>
  return (
    <p className={`${styles.line} ${isStale ? styles.stale : ''}`} aria-busy={isStale}>
      {day === null ? (
        'Not 80% sure within 20 years at these hours'
      ) : (
        <strong>80% sure by {formatDay(day, 'long')}</strong>
      )}
      {problem !== null && ` · ${problem}`}
    </p>
  )
}
