import type { ReactNode } from 'react'
import type { Day } from '../../domain/day'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { tickStep } from '../../store/plan-actions'
import { paths, toHref } from '../paths'
import cards from './card.module.css'
import styles from './next-up-card.module.css'

interface NextUpStepProps {
  readonly step: PlannedStep
  /** Beside the title; null for none. */
  readonly hours: string | null
  readonly children: ReactNode
}

/** A step of the card: a group by its name, with a link to its sheet. */
export function NextUpStep({ step: { id, step }, hours, children }: NextUpStepProps) {
  return (
    <div className={styles.step} role="group" aria-label={step.title}>
      <p className={cards.title}>
        <a href={toHref(paths.step(id))}>{step.title}</a>
        {hours !== null && <span className={styles.minutes}> {hours}</span>}
      </p>
      {children}
    </div>
  )
}

interface DoneButtonProps {
  readonly step: PlannedStep
  readonly today: Day
  readonly className: string | undefined
}

export function DoneButton({ step, today, className }: DoneButtonProps) {
  return (
    <button
      className={className}
      type="button"
      aria-label={`Done: ${step.step.title}`}
      onClick={() => tickStep(step.id, today)}
    >
      Done
    </button>
  )
}
