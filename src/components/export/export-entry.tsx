import { type ReactNode, useId } from 'react'
import buttons from '../button.module.css'
import styles from './export-entry.module.css'

interface ExportEntryProps {
  readonly name: string
  /** What it is good for, in a sentence. */
  readonly hint: string
  /** What the button says. */
  readonly action: string
  /** Why it cannot be had now; null when it can. */
  readonly problem?: string | null
  readonly onTake: () => void
  /** What can be chosen about it. */
  readonly children?: ReactNode
}

/** One form in which the plan can be taken away. */
export function ExportEntry({ name, hint, action, problem = null, onTake, children }: ExportEntryProps) {
  const id = useId()
  return (
    <section className={styles.entry} aria-labelledby={`${id}-name`}>
      <div className={styles.words}>
        <h3 className={styles.name} id={`${id}-name`}>
          {name}
        </h3>
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <button
        className={`${buttons.button} ${styles.take}`}
        type="button"
        aria-describedby={`${id}-hint`}
        disabled={problem !== null}
        onClick={onTake}
      >
        {action}
      </button>
      {children !== undefined && <div className={styles.options}>{children}</div>}
      {problem !== null && <p className={styles.hint}>{problem}</p>}
    </section>
  )
}

interface ExportChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, name: string])[]
  readonly onChange: (value: Value) => void
}

/** One of a few ways to have it. */
export function ExportChoice<Value extends string>({ label, value, options, onChange }: ExportChoiceProps<Value>) {
  const id = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(([option, name]) => (
        <label className={styles.option} key={option}>
          <input type="radio" name={id} value={option} checked={option === value} onChange={() => onChange(option)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
