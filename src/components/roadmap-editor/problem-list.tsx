import type { RoadmapProblem, RoadmapPart } from '../../domain/roadmap/check-roadmap'
import { countOf } from '../../lib/format-duration'
import styles from './problem-list.module.css'

interface ProblemListProps {
  readonly problems: readonly RoadmapProblem[]
  readonly hrefOf: (part: RoadmapPart) => string
}

const MOST_SHOWN = 100

/** What is still to be seen to, each with the way there. */
export function ProblemList({ problems, hrefOf }: ProblemListProps) {
  const words = problems.length === 0 ? 'No problems' : countOf(problems.length, 'problem')
  const more = problems.length - MOST_SHOWN
  return (
    <>
      <p className="visually-hidden" role="status">
        {words}
      </p>
      {problems.length === 0 ? (
        <p className={styles.none}>{words}.</p>
      ) : (
        <details className={styles.problems}>
          <summary className={styles.summary}>{words}</summary>
          <ul className={styles.list}>
            {problems.slice(0, MOST_SHOWN).map(({ key, part, says }) => (
              <li key={key}>
                <a className={styles.link} href={hrefOf(part)} dir="auto">
                  {says}
                </a>
              </li>
            ))}
          </ul>
          {more > 0 && <p className={styles.none}>And {more} more.</p>}
        </details>
      )}
    </>
  )
}
