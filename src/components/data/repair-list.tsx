import type { Problem } from '../../domain/roadmap/validate-report'
import { countOf } from '../../lib/format-duration'
import styles from './import-review.module.css'
import { formatNumber } from '../../lib/format-number'

interface RepairListProps {
  readonly problems: readonly Problem[]
  /** How many there are besides those listed. */
  readonly more: number
}

/** What was put right or left out, each in a sentence; nothing where all could be read. */
export function RepairList({ problems, more }: RepairListProps) {
  if (problems.length === 0) return null
  const count = problems.length + more
  return (
    <details className={styles.repairs}>
      <summary>
        {countOf(count, 'detail')} could not be read as {count === 1 ? 'it is' : 'they are'}: put right, or left out
      </summary>
      <ul className={styles.problems}>
        {[...new Set(problems.map(({ says }) => says))].map((says) => (
          <li key={says}>{says}</li>
        ))}
        {more > 0 && <li>And {formatNumber(more)} more.</li>}
      </ul>
    </details>
  )
}
