import type { Fact } from '../domain/roadmap/roadmap'
import styles from './citation.module.css'

/** The work that a fact is from, with its kind and year, and the fact's id. */
export function Citation({ fact: { work, note, id } }: { readonly fact: Fact }) {
  return (
    <cite className={styles.citation}>
      {work} ({note}), {id}
    </cite>
  )
}
