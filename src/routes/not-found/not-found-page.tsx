import buttons from '../../components/button.module.css'
import { paths, toHref } from '../paths'
import styles from './not-found-page.module.css'

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <section className={styles.page}>
      <title>Page not found · Cairn</title>
      <h1 className={styles.title}>No path leads here</h1>
      <p>This address is not part of Cairn. Your plan is where you left it.</p>
      <a className={buttons.primary} href={toHref(paths.start)}>
        Back to your plan
      </a>
    </section>
  )
}
