import { useDocumentStore } from '../../store/document-store'
import { setHideDates, setHideDone } from '../../store/preference-actions'
import styles from './pace-editor.module.css'

/** What is kept from sight, in every plan. */
export function HowShown() {
  const { hideDates, hideDone } = useDocumentStore(({ preferences }) => preferences)
  return (
    <section className={styles.editor} aria-labelledby="how-shown">
      <h2 className={styles.heading} id="how-shown">
        How it is shown
      </h2>
      <div className={styles.pace}>
        <label className={styles.choice}>
          <input type="checkbox" checked={hideDates} onChange={({ target }) => setHideDates(target.checked)} />
          <span>
            Hide dates
            <span className={styles.hint}>Hours and durations instead. The forecast still has its dates.</span>
          </span>
        </label>
        <label className={styles.choice}>
          <input type="checkbox" checked={hideDone} onChange={({ target }) => setHideDone(target.checked)} />
          <span>
            Hide finished steps
            <span className={styles.hint}>They count as before, and are out of the way.</span>
          </span>
        </label>
      </div>
    </section>
  )
}
