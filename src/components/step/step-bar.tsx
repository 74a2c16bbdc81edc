import type { Step, StepId } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import styles from './step-bar.module.css'

interface StepBarProps {
  /** Null at either end of the plan, and for a step that is not in it. */
  readonly previous: Step | null
  readonly next: Step | null
  /** `Step 3 of 41`; empty for a step that is not in the plan. */
  readonly position: string
  readonly hrefOf: (step: StepId) => string
  readonly onClose: () => void
}

/** Always in sight: on to the step before and after, and back to the plan. */
export function StepBar({ previous, next, position, hrefOf, onClose }: StepBarProps) {
  return (
    <div className={styles.bar}>
      <nav className={styles.steps} aria-label="Steps in the plan’s order">
        <TurnLink name="Previous step" step={previous} hrefOf={hrefOf} path="M10 3 5 8l5 5" />
        <TurnLink name="Next step" step={next} hrefOf={hrefOf} path="m6 3 5 5-5 5" />
        <span className={styles.position}>{position}</span>
      </nav>
      <button className={`${buttons.button} ${styles.close}`} type="button" onClick={onClose}>
        Close
      </button>
    </div>
  )
}

interface TurnLinkProps {
  readonly name: string
  readonly step: Step | null
  readonly hrefOf: (step: StepId) => string
  readonly path: string
}

function TurnLink({ name, step, hrefOf, path }: TurnLinkProps) {
  const arrow = (
    <svg className={styles.arrow} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  )
  // Keeps its place, so that the other does not move under the finger.
  if (step === null) return <span className={styles.none}>{arrow}</span>
  return (
    <a className={styles.turn} href={hrefOf(step.id)} aria-label={`${name}: ${step.title}`} title={step.title}>
      {arrow}
    </a>
  )
}
