import type { DocumentDifference, PlanFigures } from '../../domain/document/compare-documents'
import type { Finish } from '../../domain/schedule/schedule'
import { finishWords, shiftWords } from '../finish-words'
import { FATES, figuresWords, otherDifferences } from './comparison-words'
import styles from './comparison-table.module.css'
import tables from './data-table.module.css'

interface ComparisonTableProps {
  readonly caption: string
  readonly difference: DocumentDifference
  /** What the column of what would be is called. */
  readonly thenLabel: string
  readonly hidesDates: boolean
}

/** What would become of each plan, with its figures now and then. */
export function ComparisonTable({ caption, difference, thenLabel, hidesDates }: ComparisonTableProps) {
  const others = otherDifferences(difference)
  return (
    <>
      {difference.plans.length > 0 && (
        <table className={tables.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Plan</th>
              <th scope="col">Now</th>
              <th scope="col">{thenLabel}</th>
            </tr>
          </thead>
          <tbody>
            {difference.plans.map(({ id, kind, now, next }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi className={tables.name}>{(next ?? now)?.title}</bdi>{' '}
                  <span className={styles.fate}>{FATES[kind]}</span>
                </th>
                <td data-label="Now">
                  <Figures figures={now} from={null} hidesDates={hidesDates} />
                </td>
                <td data-label={thenLabel}>
                  <Figures figures={next} from={now} hidesDates={hidesDates} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
    </>
  )
}

interface FiguresProps {
  readonly figures: PlanFigures | null
  /** What they are compared with; null where there is nothing to compare. */
  readonly from: PlanFigures | null
  readonly hidesDates: boolean
}

function Figures({ figures, from, hidesDates }: FiguresProps) {
  if (figures === null) return <span className={tables.soft}>not there</span>
  const shift = from === null ? null : shiftBetween(from.finish, figures.finish)
  return (
    <span className={styles.figures}>
      {!hidesDates && <span className={styles.day}>{finishWords(figures.finish)}</span>}
      {shift !== null && <span className={tables.soft}>{shift}</span>}
      <span className={tables.soft}>{figuresWords(figures)}</span>
    </span>
  )
}

/** How far the finish would move: `3 weeks later`. */
function shiftBetween(before: Finish, after: Finish): string | null {
  return before.kind === 'date' && after.kind === 'date' && before.day !== after.day
    ? shiftWords(before.day, after.day)
    : null
}
