import type { StepId } from '../domain/roadmap/roadmap'
import { checkboxName } from './step-state'
import styles from './step-checkbox.module.css'

interface StepCheckboxProps {
  readonly step: StepId
  readonly title: string
  readonly isDone: boolean
  /** Known steps are checked too, with a mark of their own. */
  readonly isKnown: boolean
  readonly onTick: (step: StepId, isDone: boolean) => void
  /** -1 where the keyboard comes to it in another way than by Tab. */
  readonly tabIndex?: 0 | -1
}

/**
 * Ticks a step: a real checkbox, large enough for a thumb. It asks for no function made for this step: with one, which is
 * another whenever a date of the row is, React would set the box up again, and a tick moves the dates of many rows.
 */
export function StepCheckbox({ step, title, isDone, isKnown, onTick, tabIndex = 0 }: StepCheckboxProps) {
  return (
    <span className={styles.target}>
      <input
        className={`${styles.box} ${isKnown ? styles.known : ''}`}
        type="checkbox"
        checked={isDone || isKnown}
        tabIndex={tabIndex}
        aria-label={checkboxName(title, isKnown)}
        onChange={(event) => onTick(step, event.target.checked)}
      />
    </span>
  )
}
