import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { checkboxName, type StepState, stateOf } from '../step-state'
import styles from './map-mark.module.css'

interface MapMarkProps {
  readonly step: PlannedStep
  readonly onTick: (step: StepId, isDone: boolean) => void
}

/**
 * A step's state as a shape: circles for work, diamonds for milestones; empty, half full, with an hourglass or with a
 * tick. It is a checkbox too, for mice, touch and readers; it is no tab stop, because the
 * key that ticks a row of steps ticks it.
 */
export function MapMark({ step, onTick }: MapMarkProps) {
  const state = stateOf(step)
  const sign = SIGNS[state]
  return (
    <>
      <svg className={`${styles.mark} ${state === 'done' ? styles.full : ''}`} viewBox="0 0 24 24" aria-hidden="true">
        {step.work.kind === 'milestone' ? (
          <path className={styles.outline} d="M12 1.5 22.5 12 12 22.5 1.5 12Z" />
        ) : (
          <circle className={styles.outline} cx="12" cy="12" r="9.25" />
        )}
        {sign !== null && <path className={styles[state]} d={sign} />}
      </svg>
      <input
        className={styles.box}
        type="checkbox"
        tabIndex={-1}
        checked={isFinished(step.dates)}
        aria-label={checkboxName(step.step.title, state === 'known')}
        onChange={(event) => onTick(step.id, event.target.checked)}
      />
    </>
  )
}

const TICK = 'M7.5 12.4 10.7 15.6 16.6 8.8'

const SIGNS: Readonly<Record<StepState, string | null>> = {
  open: null,
  underWay: 'M12 5.5A6.5 6.5 0 0 0 12 18.5Z',
  waiting: 'M8.5 7.5H15.5L12 12 15.5 16.5H8.5L12 12Z',
  done: TICK,
  known: TICK,
}
