import { type ReactNode, Suspense } from 'react'
import buttons from '../../components/button.module.css'
import { ErrorBoundary } from '../../components/error-boundary'
import { flushDocument } from '../../store/document-store'
import styles from './load-boundary.module.css'

interface LoadBoundaryProps {
  /** What is shown meanwhile. */
  readonly fallback?: ReactNode
  /** Whether it is all there is on the page, which needs its heading then. */
  readonly isPage?: boolean
  readonly children: ReactNode
}

/**
 * Around what is loaded when it is first shown. What could not be loaded (offline, or there is a newer Cairn on the
 * server) is said; browsers remember that it failed, so only loading the whole page anew helps.
 */
export function LoadBoundary({ fallback = null, isPage = false, children }: LoadBoundaryProps) {
  return (
    <ErrorBoundary fallback={isPage ? pageNotLoaded : partNotLoaded}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  )
}

function pageNotLoaded(): ReactNode {
  return <NotLoaded isPage />
}

function partNotLoaded(): ReactNode {
  return <NotLoaded isPage={false} />
}

function NotLoaded({ isPage }: { readonly isPage: boolean }) {
  return (
    <div className={styles.failed} role="alert">
      {isPage && <h1 className={styles.title}>This page is not there yet</h1>}
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
