import buttons from './button.module.css'
import styles from './error-screen.module.css'

interface ErrorScreenProps {
  readonly title: string
  /** What happened, for a report; shown small. */
  readonly detail: string
  /** Whether all that was done is on the device, too. */
  readonly isSaved: boolean
  /** Takes away the plans as they are in this tab; asked for when not all of it is saved. Null if that cannot be. */
  readonly onDownloadPlans: (() => void) | null
  /** Takes away what is on the device, as it stands there. Null when there is nothing. */
  readonly onDownloadStored: (() => void) | null
  readonly onRetry: () => void
}

/** What a person sees when something breaks: first whether their plan is safe, and a copy of it. */
export function ErrorScreen({ title, detail, isSaved, onDownloadPlans, onDownloadStored, onRetry }: ErrorScreenProps) {
  const hasPlans = !isSaved && onDownloadPlans !== null
  return (
    <section className={styles.screen} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p>{isSaved ? SAFE : `${NOT_SAVED} ${hasPlans ? TAKE_PLANS : onDownloadStored === null ? '' : TAKE_STORED}`}</p>
      <div className={styles.actions}>
        {hasPlans && (
          <button className={buttons.primary} type="button" onClick={onDownloadPlans}>
            Download my plans
          </button>
        )}
        {onDownloadStored !== null && (
          <button className={hasPlans ? buttons.button : buttons.primary} type="button" onClick={onDownloadStored}>
            {isSaved ? 'Download my data' : 'Download what is on this device'}
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

const SAFE =
  'Your plan is safe: what was saved on this device has not been touched. You can take a copy of it before you go on.'
const NOT_SAVED = 'Your last changes are not saved on this device.'
const TAKE_PLANS = 'They are still in this tab: download your plans before you close or reload it.'
const TAKE_STORED = 'What was saved before is still there, and you can take a copy of it before you go on.'
