import styles from './step-checkbox.module.css'

interface StepCheckboxProps {
  readonly title: string
  readonly isDone: boolean
  /** Known steps are checked too, with a mark of their own. */
  readonly isKnown: boolean
  readonly onChange: (isDone: boolean) => void
}

/** Ticks a step: a real checkbox, large enough for a thumb. */
export function StepCheckbox({ title, isDone, isKnown, onChange }: StepCheckboxProps) {
  return (
    <span className={styles.target}>
      <input
        className={`${styles.box} ${isKnown ? styles.known : ''}`}
        type="checkbox"
        checked={isDone || isKnown}
        aria-label={isKnown ? `${title}, known already` : title}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  )
}
