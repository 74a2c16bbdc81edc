import { checkboxName } from './step-state'
import styles from './step-checkbox.module.css'

interface StepCheckboxProps {
  readonly title: string
  readonly isDone: boolean
  /** Known steps are checked too, with a mark of their own. */
  readonly isKnown: boolean
  readonly onChange: (isDone: boolean) => void
  /** -1 where the keyboard comes to it in another way than by Tab. */
  readonly tabIndex?: 0 | -1
}

/** Ticks a step: a real checkbox, large enough for a thumb. */
export function StepCheckbox({ title, isDone, isKnown, onChange, tabIndex = 0 }: StepCheckboxProps) {
  return (
    <span className={styles.target}>
      <input
        className={`${styles.box} ${isKnown ? styles.known : ''}`}
        type="checkbox"
        checked={isDone || isKnown}
        tabIndex={tabIndex}
        aria-label={checkboxName(title, isKnown)}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  )
}
