import { countOf, formatHours } from '../../lib/format-duration'
import { phaseClass } from '../phase-color'
import { rangeWords } from './bar-words'
import type { RowPlace } from './row-place'
import type { PhaseRowData } from './step-rows'
import { positionOf } from './time-axis'
import type { TimelineAxis } from './timeline-axis'
import styles from './timeline-row.module.css'

interface PhaseRowProps extends RowPlace {
  readonly row: PhaseRowData
  readonly axis: TimelineAxis
  readonly hideDates: boolean
  readonly onFold: (phase: string, isFolded: boolean) => void
}

/** A phase: what it adds up to, from when to when, and a button that folds its steps away. */
export function PhaseRow(props: PhaseRowProps) {
  const { row, axis, hideDates, onFold, index: rowIndex, rowCount, top, measure, isActive } = props
  const { summary, isFolded, place, count } = row
  const { phase, index, start, finish, steps, doneCount, shownEffort } = summary
  const isDated = start !== null && finish !== null
  return (
    <div
      className={`${styles.row} ${styles.head} ${phaseClass(index)}`}
      role="row"
      aria-level={1}
      aria-expanded={!isFolded}
      aria-posinset={place}
      aria-setsize={count}
      aria-rowindex={rowCount === null ? undefined : rowIndex + 1}
      data-index={rowIndex}
      ref={measure}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      <div className={`${styles.label} ${styles.headLabel}`} role="gridcell">
        <h3 className={styles.phaseName}>
          <button
            className={styles.fold}
            type="button"
            aria-expanded={!isFolded}
            tabIndex={isActive ? 0 : -1}
            data-main
            onClick={() => onFold(phase.id, !isFolded)}
          >
            <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
              <path d="M3 4.5 6 7.5 9 4.5" />
            </svg>
            <span dir="auto">{phase.title}</span>
          </button>
        </h3>
        <p className={styles.headMeta}>
          {doneCount} of {countOf(steps.length, 'step')} done · {formatHours(shownEffort)}
        </p>
      </div>
      <div className={styles.track} role="gridcell" data-track>
        {isDated && !hideDates && <span className="visually-hidden">{rangeWords(start, finish)}</span>}
        {isDated && (
          <span
            className={styles.phaseBar}
            aria-hidden="true"
            style={{
              left: `${positionOf(start, axis)}%`,
              width: `${positionOf(finish + 1, axis) - positionOf(start, axis)}%`,
            }}
          />
        )}
      </div>
    </div>
  )
}
