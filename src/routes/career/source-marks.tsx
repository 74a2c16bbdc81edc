import { factsByIds, shortWork } from '../../catalogue/facts'
import { EDITORIAL, type SourceId } from '../../domain/roadmap/roadmap'
import styles from './source-marks.module.css'

/** After a sentence, what it stands on: the works in short with the ids of the facts, or that it is our own judgement. */
export function SourceMarks({ sources }: { readonly sources: readonly SourceId[] }) {
  return <cite className={styles.marks}>{markWords(sources)}</cite>
}

/** `Key Steps A8, A18 · ITPro B2 · our own judgement`. Throws on an id that no fact has. */
function markWords(sources: readonly SourceId[]): string {
  const facts = factsByIds(...sources.filter((id) => id !== EDITORIAL))
  const works = [...new Set(facts.map(shortWork))]
  const marks = works.map((work) => {
    const ids = facts.filter((fact) => shortWork(fact) === work).map(({ id }) => id)
    return `${work} ${ids.join(', ')}`
  })
  const own = sources.includes(EDITORIAL) ? ['our own judgement'] : []
  // A line breaks between two works only.
  return [...marks, ...own].map((mark) => mark.replaceAll(' ', '\u00A0')).join('\u00A0· ')
}
