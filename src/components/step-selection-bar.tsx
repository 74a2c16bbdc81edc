import { useEffect, useRef } from 'react'
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
  const bar = useRef<HTMLDivElement>(null)
  // The button that began the selection went away with its press.
  useEffect(() => bar.current?.focus({ preventScroll: true }), [])
  return (
    <div className={styles.bar} ref={bar} role="group" aria-label="With the steps selected" tabIndex={-1}>
      <p className={styles.count} role="status">
        {selectedCount === 0 ? (
          <>
            Select steps<span className={styles.withKeys}>; with Shift, all in between</span>.
          </>
        ) : (
          `${countOf(selectedCount, 'step')} selected`
        )}
      </p>
      <ul className={styles.verbs}>
        {verbs.map(({ name, count, preview, onApply }) => (
          <li key={name}>
            <button
              className={buttons.button}
              type="button"
              disabled={count === 0}
              aria-describedby={toId(name)}
              onClick={() => {
                onApply()
                // With nothing selected any more the button is off, and would take the focus with it.
                bar.current?.focus({ preventScroll: true })
              }}
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
