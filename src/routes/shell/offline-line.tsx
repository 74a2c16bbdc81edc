import buttons from '../../components/button.module.css'
import { useAppUpdateStore } from '../../store/app-update-store'
import { installApp, useInstallStore } from '../../store/install-store'
import styles from './save-status.module.css'

/** Says once, when it has become so, that the app needs no network; and how to have it as an app of its own. */
export function OfflineLine() {
  const isReady = useAppUpdateStore((store) => store.isOfflineReady)
  const canInstall = useInstallStore((store) => store.offer !== null)
  return (
    <div className={isReady ? styles.line : 'visually-hidden'}>
      {/* Always there, so that screen readers notice when its text changes. */}
      <p role="status">{isReady && 'Ready to work offline'}</p>
      {isReady && canInstall && (
        <button className={buttons.quiet} type="button" onClick={installApp}>
          Install Cairn
        </button>
      )}
    </div>
  )
}
