import buttons from '../../components/button.module.css'
import { useHasPlan } from '../../store/plan-selectors'
import { paths, toHref } from '../paths'
import styles from './not-found-page.module.css'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const hasPlan = useHasPlan()
  return (
    <section className={styles.page}>
      <title>Page not found · Cairn</title>
      <h1 className={styles.title}>No path leads here</h1>
      <p>This address is not part of Cairn.{hasPlan && ' Your plan is where you left it.'}</p>
      <a className={buttons.primary} href={toHref(paths.start)}>
        {hasPlan ? 'Back to your plan' : 'To the start'}
      </a>
    </section>
  )
}
