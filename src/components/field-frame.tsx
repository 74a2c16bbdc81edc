import type { ReactNode } from 'react'
import styles from './field.module.css'

interface FieldFrameProps {
  /** Of the control within; what is said below it has the id that `wordsIdOf` gives. */
  readonly id: string
  readonly label: string
  /** What is wrong, in a sentence; it takes the place of the hint. */
  readonly problem?: string | null
  readonly hint?: string | undefined
  /** Keeps room for the words, so that nothing moves when they come and go. */
  readonly hasRoom?: boolean
  readonly children: ReactNode
}

/** A control with its name above it and, below it, what is to be said of it. */
export function FieldFrame({ id, label, problem = null, hint, hasRoom = false, children }: FieldFrameProps) {
  const words = problem ?? hint
  const look = problem === null ? styles.hint : styles.problem
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {(words !== undefined || hasRoom) && (
        <p className={`${look} ${hasRoom ? styles.room : ''}`} id={wordsIdOf(id)}>
          {words}
        </p>
      )}
    </div>
  )
}

/** For `aria-describedby`. */
export function wordsIdOf(id: string): string {
  return `${id}-words`
}
