import buttons from '../../../components/button.module.css'
import type { OwnRoadmap } from '../../../domain/document/document'
import { paths, toHref } from '../../paths'
import styles from './editor-page.module.css'
import { countWords, newerEditionOf } from './editions'

/** Says that the roadmap this one was copied from has a newer edition. */
export function EditionBar({ own }: { readonly own: OwnRoadmap }) {
  const newer = newerEditionOf(own)
  if (newer === null) return null
  return (
    <section className={styles.bar} aria-label="A newer edition">
      <p>
        A newer edition of “{newer.states.theirs.title}” is there: {countWords(newer.changes)}.
      </p>
      <a className={buttons.button} href={toHref(paths.compareRoadmap(own.roadmap.id))}>
        Compare
      </a>
    </section>
  )
}
