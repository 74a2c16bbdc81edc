import type { Day } from '../domain/day'
import type { PhaseSummary } from '../domain/plan/phase-summary'
import { formatDay } from '../lib/format-day'
import { formatHours } from '../lib/format-duration'
import { phaseClass } from './phase-color'
import styles from './phase-strip.module.css'
import { createTimeAxis, positionOf } from './timeline/time-axis'

interface PhaseStripProps {
  readonly phases: readonly PhaseSummary[]
  readonly today: Day
  /** Whose they are, for those who hear it. */
  readonly label?: string
}

/** A plan at a glance: one bar for each phase over the months. */
export function PhaseStrip({ phases, today, label = 'Your phases over time' }: PhaseStripProps) {
  const dated = phases.flatMap(({ start, finish, ...rest }) =>
    start === null || finish === null ? [] : [{ ...rest, start, finish }],
  )
  if (dated.length === 0) return null
  const first = Math.min(today, ...dated.map(({ start }) => start)) as Day
  const last = Math.max(...dated.map(({ finish }) => finish)) as Day
  const axis = createTimeAxis(first, last)
  return (
    <figure className={styles.strip} aria-label={label}>
      <ul className={styles.phases}>
        {dated.map(({ phase, index, start, finish, shownEffort }) => {
          const left = positionOf(start, axis)
          return (
            <li className={`${styles.phase} ${phaseClass(index)}`} key={phase.id}>
              <span>{phase.title}</span>
              <span className={styles.dates}>
                {formatDay(start, 'medium')} – {formatDay(finish, 'medium')} · {formatHours(shownEffort)}
              </span>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.bar}
                  style={{ left: `${left}%`, width: `${positionOf(finish + 1, axis) - left}%` }}
                />
              </span>
            </li>
          )
        })}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        {axis.ticks.map(({ day, label: words, isMajor }) => (
          <span
            className={isMajor ? styles.major : styles.minor}
            key={day}
            style={{ left: `${positionOf(day, axis)}%` }}
          >
            {words}
          </span>
        ))}
      </div>
    </figure>
  )
}
