import type { ReactNode } from 'react'
import { READINESS_PARTS, type Readiness } from '../../domain/career/portfolio-readiness'
import { PART_NAMES, readinessCount, thereWords, todoWords } from './readiness-words'
import styles from './readiness-list.module.css'

interface ReadinessListProps {
  readonly readiness: Readiness
  readonly headingId: string
  /** What the list stands on. */
  readonly note: ReactNode
}

/** What an entry of a portfolio should have, ticked where it is there, with what to do where it is not. */
export function ReadinessList({ readiness, headingId, note }: ReadinessListProps) {
  return (
    <>
      <p className={styles.count}>{readinessCount(readiness)}</p>
      <ul className={styles.list} aria-labelledby={headingId}>
        {READINESS_PARTS.map((part) => {
          const isThere = readiness.has.includes(part)
          const words = isThere ? thereWords(part, readiness) : todoWords(part, readiness)
          return (
            <li className={styles.item} key={part} data-there={isThere}>
              <span className={styles.mark} role="img" aria-label={isThere ? 'There:' : 'Lacks:'}>
                {isThere ? '✓' : '○'}
              </span>
              <span>
                <span className={styles.name}>{PART_NAMES[part]}</span>
                {words !== '' && <span className={styles.words}>{words}</span>}
              </span>
            </li>
          )
        })}
      </ul>
      <p className={styles.note}>{note}</p>
    </>
  )
}
