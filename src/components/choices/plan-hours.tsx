import type { PhaseHours } from '../../domain/plan/phase-hours'
import styles from './answer-receipt.module.css'
import { shownHours } from './answer-words'

/** Where the hours of a plan as it is lie, and the sum that they add up to: the figure the other answers begin with. */
export function PlanHours({ hours }: { readonly hours: readonly PhaseHours[] }) {
  if (hours.length === 0) return null
  return (
    <div className={styles.receipt}>
      <div>
        <p className={styles.heading}>To go, by phase</p>
        <dl className={styles.lines} aria-label="To go, by phase">
          {hours.map(({ phase, minutes }) => (
            <div className={styles.row} key={phase.id}>
              <dt>
                <bdi>{phase.title}</bdi>
              </dt>
              <dd className={styles.hours}>{shownHours(minutes)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <dl className={`${styles.row} ${styles.sum}`}>
        <dt>Hours to go</dt>
        <dd className={styles.hours}>{shownHours(hours.reduce((sum, { minutes }) => sum + minutes, 0))}</dd>
      </dl>
    </div>
  )
}
