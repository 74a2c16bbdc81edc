import styles from './app-mark.module.css'

/** The name of the app, beside its three stones. */
export function AppMark() {
  return (
    <span className={styles.mark}>
      <svg className={styles.stones} viewBox="0 0 28 28" aria-hidden="true">
        <ellipse cx="14" cy="21.5" rx="11" ry="4.2" />
        <ellipse cx="14" cy="13.4" rx="7.4" ry="3.5" />
        <ellipse cx="14" cy="6.8" rx="4.4" ry="2.8" />
      </svg>
      Cairn
    </span>
  )
}
