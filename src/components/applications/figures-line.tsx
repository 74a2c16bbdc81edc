import type { ApplicationFigures } from '../../domain/career/application-figures'
import { countOf } from '../../lib/format-duration'
import styles from './figures-line.module.css'
import { formatNumber } from '../../lib/format-number'

/** What has become of the applications, as counts and in words. */
export function FiguresLine({ figures }: { readonly figures: ApplicationFigures }) {
  const { applied, heardBack, interviews, offers, daysToAnswer } = figures
  if (applied === 0) return null
  const counts: readonly (readonly [count: number, says: string])[] = [
    [applied, 'applied'],
    [heardBack, 'heard back'],
    [interviews, interviews === 1 ? 'interview' : 'interviews'],
    [offers, offers === 1 ? 'offer' : 'offers'],
  ]
  return (
    <div className={styles.figures}>
      <ul className={styles.counts} aria-label="So far">
        {counts.map(([count, says]) => (
          <li key={says}>
            <strong className={styles.count}>{formatNumber(count)}</strong> {says}
          </li>
        ))}
      </ul>
      {daysToAnswer !== null && (
        <p className={styles.days}>
          Half of the {daysToAnswer.answers} answers came within {countOf(daysToAnswer.median, 'day')}.
        </p>
      )}
    </div>
  )
}
