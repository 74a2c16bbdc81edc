import type { Day } from '../../domain/day'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import type { PlannedSpan } from './bar-words'
import styles from './step-bar.module.css'
import type { MovePreview } from './step-moves'
import { positionOf } from './time-axis'
import type { TimelineAxis } from './timeline-axis'

interface StepBarProps {
  readonly step: PlannedStep
  readonly axis: TimelineAxis
  /** The day it is 90% sure to be finished by, if known. */
  readonly sureDay: Day | undefined
  /** When it was first planned, where that was otherwise. */
  readonly first: PlannedSpan | null
  /** Where it would be, while it is being moved. */
  readonly preview: MovePreview | null
}

/** A step over time, drawn; all of it is also said in words beside it. */
export function StepBar({ step, axis, sureDay, first, preview }: StepBarProps) {
  const { notBefore } = step.settings
  const isAhead = !isFinished(step.dates)
  return (
    <div aria-hidden="true">
      {isAhead && <Tail step={step} axis={axis} sureDay={sureDay} />}
      {first !== null && <span className={styles.baseline} style={placeOf(first.start, first.finish, axis)} />}
      <Bar step={step} axis={axis} />
      {isAhead && notBefore !== undefined && notBefore >= axis.from && (
        <span className={styles.stop} style={{ left: `${positionOf(notBefore, axis)}%` }} />
      )}
      {preview !== null && preview.start !== null && preview.end !== null && (
        <span className={styles.landing} style={placeOf(preview.start, preview.end, axis)} />
      )}
    </div>
  )
}

/** From the end of the bar to the day of 90% chance, fading: how much later it could well be. */
function Tail({ step: { dates }, axis, sureDay }: Pick<StepBarProps, 'step' | 'axis' | 'sureDay'>) {
  if (sureDay === undefined || dates.finish === null || sureDay <= dates.finish) return null
  return <span className={styles.tail} style={placeOf((dates.finish + 1) as Day, sureDay, axis)} />
}

function Bar({ step, axis }: Pick<StepBarProps, 'step' | 'axis'>) {
  const { dates, work, effort, remaining, id } = step
  if (dates.start === null || dates.finish === null) return null
  const movable = isFinished(dates) ? '' : styles.movable
  if (work.kind === 'milestone') {
    return (
      <span
        className={`${styles.diamond} ${styles[dates.state]} ${movable}`}
        data-bar={id}
        style={{ left: `${positionOf(dates.start, axis)}%` }}
      />
    )
  }
  const doneShare = dates.state === 'done' ? 1 : effort === 0 ? 0 : Math.max(0, 1 - remaining / effort)
  return (
    <span
      className={`${styles.bar} ${work.kind === 'wait' ? styles.wait : ''} ${movable}`}
      data-bar={id}
      style={placeOf(dates.start, dates.finish, axis)}
    >
      <span className={styles.fill}>
        {doneShare > 0 && <span className={styles.done} style={{ width: `${doneShare * 100}%` }} />}
      </span>
    </span>
  )
}

/** From one day to another, both inclusive, as far as the axis goes. */
function placeOf(start: Day, finish: Day, axis: TimelineAxis): { readonly left: string; readonly width: string } {
  const left = Math.max(0, positionOf(start, axis))
  return { left: `${left}%`, width: `${Math.max(0, Math.min(100, positionOf(finish + 1, axis)) - left)}%` }
}
