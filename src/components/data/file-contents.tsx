import type { RoadmapPreview } from '../../domain/import/preview-roadmap'
import type { RoadmapFromFile } from '../../domain/import/read-file-result'
import { capitalise } from '../../lib/capitalise'
import styles from './file-contents.module.css'
import review from './import-review.module.css'
import { FORMAT_WORDS, previewWords, stepWords } from './roadmap-file-words'
import { formatNumber } from '../../lib/format-number'

interface FileContentsProps {
  readonly read: RoadmapFromFile
  readonly preview: RoadmapPreview
}

/** What comes with the file: its figures, and the first of its steps. */
export function FileContents({ read: { roadmap, format, progress }, preview }: FileContentsProps) {
  const more = preview.stepCount - preview.first.length
  return (
    <section className={review.part} aria-label="What comes">
      <p className={review.title}>
        <bdi>{roadmap.title}</bdi>
      </p>
      <p className={review.says}>
        Read as {FORMAT_WORDS[format]}. {capitalise(previewWords(preview))}.
      </p>
      <ol className={styles.steps} aria-label="The first steps">
        {preview.first.map((step) => (
          <li className={styles.step} key={step.id}>
            <bdi className={styles.name}>{step.title}</bdi>
            <span className={styles.work}>
              {(progress.get(step.id)?.share ?? 0) >= 1 && '✓ done, '}
              {stepWords(step)}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.more}>And {formatNumber(more)} more.</p>}
      {roadmap.backgrounds.length > 1 && (
        <p className={styles.more}>
          A plan of it starts from “{roadmap.backgrounds[0]?.title}”. To start from elsewhere, keep it as a roadmap of
          yours and begin a plan from that.
        </p>
      )}
    </section>
  )
}
