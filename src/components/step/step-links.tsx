import type { PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { stateWords } from '../step-state'
import { Part } from './part'
import styles from './step-links.module.css'

interface StepLinksProps {
  readonly heading: string
  readonly steps: readonly PlannedStep[]
  readonly hideDates: boolean
  readonly hrefOf: (step: StepId) => string
  readonly empty: string
}

/** Steps to go on to, each with its state by shape and in words. */
export function StepLinks({ heading, steps, hideDates, hrefOf, empty }: StepLinksProps) {
  return (
    <Part heading={heading}>
      {steps.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ul>
          {steps.map((step) => (
            <li className={styles.line} key={step.id}>
              <span className={`${styles.mark} ${styles[step.dates.state]}`} aria-hidden="true" />
              <a className={styles.link} href={hrefOf(step.id)} dir="auto">
                {step.step.title}
              </a>
              <span className={styles.state}>{stateWords(step, hideDates)}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
