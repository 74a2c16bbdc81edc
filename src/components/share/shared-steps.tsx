import { isFinished, type PhaseSummary, type PlannedStep } from '../../domain/plan/phase-summary'
import { countOf, formatHours } from '../../lib/format-duration'
import { phaseClass } from '../phase-color'
import { stateWords } from '../step-state'
import { dateWords, lengthWords } from '../step-words'
import styles from './shared-steps.module.css'

interface SharedStepsProps {
  readonly phases: readonly PhaseSummary[]
  readonly hidesDates: boolean
}

/** With more steps than this, phases are closed to begin with: a page of thousands of rows is none to look at. */
const MOST_OPEN = 150

/** The steps by phase, with their dates, to be read. */
export function SharedSteps({ phases, hidesDates }: SharedStepsProps) {
  const isShort = phases.reduce((sum, { steps }) => sum + steps.length, 0) <= MOST_OPEN
  return (
    <div className={styles.phases}>
      {phases.map(({ phase, index, steps, doneCount, shownEffort }) => (
        <details className={`${styles.phase} ${phaseClass(index)}`} key={phase.id} open={isShort}>
          <summary className={styles.head}>
            <bdi className={styles.title}>{phase.title}</bdi>
            <span className={styles.sum}>
              {doneCount} of {countOf(steps.length, 'step')} done · {formatHours(shownEffort)}
            </span>
          </summary>
          <ul>
            {steps.map((step) => (
              <Row key={step.id} step={step} hidesDates={hidesDates} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function Row({ step, hidesDates }: { readonly step: PlannedStep; readonly hidesDates: boolean }) {
  const isOver = isFinished(step.dates)
  const { title, optional } = step.step
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {isOver && <span aria-hidden="true">✓ </span>}
        <bdi>{title}</bdi>
        {optional && ' (optional)'}
      </span>
      <span className={styles.length}>{isOver ? '' : lengthWords(step)}</span>
      <span className={styles.dates}>{isOver ? stateWords(step, hidesDates) : hidesDates ? '' : dateWords(step)}</span>
    </li>
  )
}
