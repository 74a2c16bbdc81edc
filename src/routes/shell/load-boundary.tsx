import { type ReactNode, Suspense } from 'react'
import buttons from '../../components/button.module.css'
import { ErrorBoundary } from '../../components/error-boundary'
import { flushDocument } from '../../store/document-store'
import styles from './load-boundary.module.css'

interface LoadBoundaryProps {
  /** What is shown meanwhile. */
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/**
 * Around what is loaded when it is first shown. What could not be loaded (offline, or there is a newer Cairn on the
 * server) is said; browsers remember that it failed, so only loading the whole page anew helps.
 */
export function LoadBoundary({ fallback = null, children }: LoadBoundaryProps) {
  return (
    <ErrorBoundary fallback={notLoaded}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  )
}

function notLoaded(): ReactNode {
  return (
    <div className={styles.failed} role="alert">
      <p>
        This part of Cairn could not be loaded. Your plan is as you left it. Check the connection, then load the page
        again.
      </p>
      <button
        className={buttons.button}
        type="button"
        onClick={() => {
          flushDocument()
          window.location.reload()
        }}
      >
        Load again
      </button>
    </div>
  )
}
