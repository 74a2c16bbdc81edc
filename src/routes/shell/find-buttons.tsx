import buttons from '../../components/button.module.css'
import { openDialog } from '../../store/open-dialog-store'
import styles from './undo-buttons.module.css'

/** The palette and the keys, for those who do not know the keys. */
export function FindButtons() {
  return (
    <div className={styles.pair}>
      <button className={buttons.quiet} type="button" title="Ctrl+K" onClick={() => openDialog('palette')}>
        Find
      </button>
      <button className={buttons.quiet} type="button" title="?" onClick={() => openDialog('keys')}>
        Keys
      </button>
    </div>
  )
}
