import buttons from '../../components/button.module.css'
import styles from '../../components/notice-bar.module.css'
import { useFocusKept } from '../../lib/use-focus-kept'
import { loadAppUpdate, putOffAppUpdate, useAppUpdateStore } from '../../store/app-update-store'
import { useNoticeStore } from '../../store/notice-store'

/** Offers a newer version of the app. It waits while a change is confirmed: one message at a time. */
export function UpdateNotice() {
  const place = useFocusKept<HTMLDivElement>()
  const { update, isPutOff, isHeldBack } = useAppUpdateStore()
  const hasOther = useNoticeStore(({ notice }) => notice !== null)
  const text = update === 'none' || isPutOff || hasOther ? null : isHeldBack ? HELD_BACK : OFFERS[update]
  return (
    <div className={styles.place} ref={place} tabIndex={-1}>
      {/* Always there, so that screen readers notice when its text changes. */}
      <p className="visually-hidden" role="status">
        {text}
      </p>
      {text !== null && (
        <section className={styles.notice} aria-label="New version">
          <p className={styles.text}>{text}</p>
          <div className={styles.actions}>
            <button className={buttons.button} type="button" onClick={() => loadAppUpdate(isHeldBack)}>
              {isHeldBack ? 'Reload anyway' : 'Reload'}
            </button>
            <button className={buttons.quiet} type="button" onClick={putOffAppUpdate}>
              Later
            </button>
          </div>
        </section>
      )}
    </div>
  )
}

const OFFERS = {
  ready: 'A new version of Cairn is ready.',
  inUseElsewhere: 'Another tab has a new version of Cairn. This one goes on as it is until you reload it.',
} as const

const HELD_BACK =
  'Not everything is saved on this device, and a reload would lose the rest. Export your plans first, then reload.'
