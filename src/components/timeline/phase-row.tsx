import { memo } from 'react'
import { countOf, formatHours } from '../../lib/format-duration'
import type { PhaseSummary } from '../../domain/plan/phase-summary'
import { phaseClass } from '../phase-color'
import { rangeWords } from './bar-words'
import type { RowActions, RowPlace } from './row-place'
import { positionOf } from './time-axis'
import type { TimelineAxis } from './timeline-axis'
import styles from './timeline-row.module.css'

interface PhaseRowProps extends RowPlace {
  readonly summary: PhaseSummary
  readonly isFolded: boolean
  /** Its place among the phases, from 1, and how many there are. */
  readonly place: number
  readonly count: number
  readonly axis: TimelineAxis
  readonly hideDates: boolean
  readonly actions: RowActions
}

/** A phase: what it adds up to, from when to when, and a button that folds its steps away. */
export const PhaseRow = memo(function PhaseRow(props: PhaseRowProps) {
  const {
    summary,
    isFolded,
    place,
    count,
    axis,
    hideDates,
    actions,
    index: rowIndex,
    rowCount,
    top,
    measure,
    isActive,
  } = props
  const { phase, index, start, finish, steps, doneCount, shownEffort } = summary
  const isDated = start !== null && finish !== null
  return (
    <div
      className={`${styles.row} ${styles.head} ${phaseClass(index)} ${top === null ? '' : styles.away}`}
      role="row"
      aria-level={1}
      aria-expanded={!isFolded}
      aria-posinset={place}
      aria-setsize={count}
      aria-rowindex={rowCount === null ? undefined : rowIndex + 1}
      data-index={rowIndex}
      ref={measure}
      style={top === null ? undefined : { top: `${top}px` }}
    >
      <div className={`${styles.label} ${styles.headLabel}`} role="gridcell">
        <h3 className={styles.phaseName}>
          <button
            className={styles.fold}
            type="button"
            aria-expanded={!isFolded}
            tabIndex={isActive ? 0 : -1}
            data-main
            onClick={() => actions.fold(phase.id, !isFolded)}
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
})
