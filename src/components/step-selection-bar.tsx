import { countOf } from '../lib/format-duration'
import buttons from './button.module.css'
import styles from './step-selection.module.css'

/** A thing that can be said of the steps selected. */
export interface SelectionVerb {
  readonly name: string
  /** How many of them it would change; with none it is off. */
  readonly count: number
  /** Where the finish would be then; empty while it is worked out, or where dates are hidden. */
  readonly preview: string
  readonly onApply: () => void
}

interface StepSelectionBarProps {
  readonly selectedCount: number
  readonly verbs: readonly SelectionVerb[]
  readonly onClose: () => void
}

/** What to do with the steps selected, each verb with what would come of it. */
export function StepSelectionBar({ selectedCount, verbs, onClose }: StepSelectionBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label="With the steps selected">
      <p className={styles.count} role="status">
        {selectedCount === 0
          ? 'Select steps; with Shift, all in between.'
          : `${countOf(selectedCount, 'step')} selected`}
      </p>
      <ul className={styles.verbs}>
        {verbs.map(({ name, count, preview, onApply }) => (
          <li key={name}>
            <button
              className={buttons.button}
              type="button"
              disabled={count === 0}
              aria-describedby={toId(name)}
              onClick={onApply}
            >
              {name}
            </button>
            <span className={styles.preview} id={toId(name)}>
              {count > 0 && count < selectedCount ? `${count} of them. ` : ''}
              {preview}
            </span>
          </li>
        ))}
      </ul>
      <button className={`${buttons.quiet} ${styles.close}`} type="button" onClick={onClose}>
        Stop selecting
      </button>
    </div>
  )
}

function toId(name: string): string {
  return `verb-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
}
