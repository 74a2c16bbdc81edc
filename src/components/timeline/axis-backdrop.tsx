import type { Day } from '../../domain/day'
import type { Learner } from '../../domain/learner/learner'
import { formatDay } from '../../lib/format-day'
import styles from './axis.module.css'
import { offBands } from './off-bands'
import { positionOf } from './time-axis'
import { type DayRange, ticksBetween, type TimelineAxis } from './timeline-axis'

interface AxisBackdropProps {
  readonly axis: TimelineAxis
  readonly range: DayRange
  readonly today: Day
  readonly learner: Pick<Learner, 'daysOff' | 'overrides'>
}

/** Behind all rows: a line for each unit, the days off as bands, and today. */
export function AxisBackdrop({ axis, range, today, learner }: AxisBackdropProps) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {offBands(learner, axis, range).map(({ from, to }) => {
        const left = positionOf(from, axis)
        return (
          <span
            className={styles.off}
            key={from}
            style={{ left: `${left}%`, width: `${positionOf(to, axis) - left}%` }}
          >
            <span>Days off</span>
          </span>
        )
      })}
      {ticksBetween(axis, range).map(({ day, isMajor }) => (
        <span
          className={isMajor ? styles.majorLine : styles.line}
          key={day}
          style={{ left: `${positionOf(day, axis)}%` }}
        />
      ))}
      <span
        className={styles.today}
        data-today
        title={`Today, ${formatDay(today, 'long')}`}
        style={{ left: `${positionOf(today, axis)}%` }}
      />
    </div>
  )
}
