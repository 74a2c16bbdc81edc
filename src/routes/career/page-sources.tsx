import { facts, shortWork } from '../../catalogue/facts'
import { Citation } from '../../components/citation'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { citedIds } from './cited-ids'
import styles from './page-sources.module.css'

/** What the sources say that the data of a page cites, in our own words and as a whole; folded away until asked for. */
export function PageSources({ data }: { readonly data: unknown }) {
  const ids = citedIds(data)
  const cited = facts.filter(({ id }) => ids.includes(id))
  const works = [...new Set(cited.map(shortWork))]
  return (
    <details className={styles.sources}>
      <summary className={styles.summary}>
        Where this comes from <span className={styles.works}>{works.join(', ')}</span>
      </summary>
      <ul className={styles.facts}>
        {cited.map((fact) => (
          <li key={fact.id}>
            {fact.says} <Citation fact={fact} />
          </li>
        ))}
        {ids.includes(EDITORIAL) && <li>What is marked as our own judgement stands on no source.</li>}
      </ul>
    </details>
  )
}
