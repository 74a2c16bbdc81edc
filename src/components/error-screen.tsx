import buttons from './button.module.css'
import styles from './error-screen.module.css'

interface ErrorScreenProps {
  readonly title: string
  /** What happened, for a report; shown small. */
  readonly detail: string
  /** Null when there is nothing stored to download. */
  readonly onDownload: (() => void) | null
  readonly onRetry: () => void
}

/** What a person sees when something breaks: first that their plan is safe, and a copy of it. */
export function ErrorScreen({ title, detail, onDownload, onRetry }: ErrorScreenProps) {
  return (
    <section className={styles.screen} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p>
        Your plan is safe: what was saved on this device has not been touched. You can take a copy of it before you go
        on.
      </p>
      <div className={styles.actions}>
        {onDownload !== null && (
          <button className={buttons.primary} type="button" onClick={onDownload}>
            Download my data
          </button>
        )}
        <button className={buttons.button} type="button" onClick={onRetry}>
          Try again
        </button>
      </div>
      <p className={styles.detail}>What happened: {detail}</p>
    </section>
  )
}
