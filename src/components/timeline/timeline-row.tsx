import type { Day } from '../../domain/day'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { StepCheckbox } from '../step-checkbox'
import { dateWords, lengthWords, stateWords } from '../step-words'
import { positionOf, type TimeAxis } from './time-axis'
import styles from './timeline.module.css'

interface TimelineRowProps {
  readonly step: PlannedStep
  readonly axis: TimeAxis
  readonly href: string
  /** The day it is 90% sure to be finished by, if known. */
  readonly sureDay: Day | undefined
  readonly onTick: (step: PlannedStep, isDone: boolean) => void
}

/** A step: tick it, open it, see when it is. */
export function TimelineRow({ step, axis, href, sureDay, onTick }: TimelineRowProps) {
  const { dates } = step
  const isDone = dates.state === 'done'
  const isKnown = dates.state === 'known'
  return (
    <li className={`${styles.row} ${isDone || isKnown ? styles.finishedRow : ''}`} data-step={step.id}>
      <div className={styles.label}>
        <StepCheckbox
          title={step.step.title}
          isDone={isDone}
          isKnown={isKnown}
          onChange={(checked) => onTick(step, checked)}
        />
        <a className={styles.title} href={href}>
          {step.step.title}
        </a>
        <span className={styles.meta}>
          {step.step.optional && !isDone && 'optional · '}
          {isDone ? stateWords(step) : lengthWords(step)}
          {!isDone && !isKnown && (
            <span className={styles.dates} aria-hidden="true">
              {' · '}
              {dateWords(step)}
            </span>
          )}
        </span>
        <span className="visually-hidden">{isKnown ? '' : dateWords(step)}</span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <Tail step={step} axis={axis} sureDay={sureDay} />
        <Bar step={step} axis={axis} />
      </div>
    </li>
  )
}

/** How much later it could well be: fades out towards the day of 90% chance. */
function Tail({ step: { dates }, axis, sureDay }: Pick<TimelineRowProps, 'step' | 'axis' | 'sureDay'>) {
  if (sureDay === undefined || dates.finish === null || dates.start === null || sureDay <= dates.finish) return null
  if (dates.state === 'done' || dates.state === 'known') return null
  const left = positionOf(dates.start, axis)
  return (
    <span
      className={styles.tail}
      style={{ left: `${left}%`, width: `${Math.min(100, positionOf(sureDay + 1, axis)) - left}%` }}
    />
  )
}

function Bar({ step, axis }: { readonly step: PlannedStep; readonly axis: TimeAxis }) {
  const { dates, work, effort, remaining } = step
  if (dates.start === null || dates.finish === null) return null
  const left = positionOf(dates.start, axis)
  if (work.kind === 'milestone') {
    return <span className={`${styles.diamond} ${styles[dates.state]}`} style={{ left: `${left}%` }} />
  }
  const width = positionOf(dates.finish + 1, axis) - left
  const doneShare = dates.state === 'done' ? 1 : effort === 0 ? 0 : Math.max(0, 1 - remaining / effort)
  return (
    <span
      className={`${styles.bar} ${work.kind === 'wait' ? styles.wait : ''}`}
      title={`${step.step.title}: ${dateWords(step)}`}
      style={{ left: `${left}%`, width: `${width}%` }}
    >
      {doneShare > 0 && <span className={styles.done} style={{ width: `${doneShare * 100}%` }} />}
    </span>
  )
}
