import type { ReactNode } from 'react'
import buttons from './button.module.css'
import { ErrorBoundary } from './error-boundary'
import styles from './part-boundary.module.css'

interface PartBoundaryProps {
  /** What the part is called on the screen. */
  readonly name: string
  readonly children: ReactNode
}

/** Keeps an error in one part of a page from taking the rest with it, and says which part is missing. */
export function PartBoundary({ name, children }: PartBoundaryProps) {
  const showBroken = (_: unknown, retry: () => void): ReactNode => <BrokenPart name={name} onRetry={retry} />
  return <ErrorBoundary fallback={showBroken}>{children}</ErrorBoundary>
}

function BrokenPart({ name, onRetry }: { readonly name: string; readonly onRetry: () => void }) {
  return (
    <div className={styles.broken} role="alert">
      <p>“{name}” could not be shown. Nothing in your plan has changed, and the rest of the page works.</p>
      <button className={buttons.button} type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
