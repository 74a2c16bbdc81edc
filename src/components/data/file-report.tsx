import type { ImportItem } from '../../domain/import/import-report'
import { REPORT_HEADINGS } from './roadmap-file-words'
import styles from './file-report.module.css'
import review from './import-review.module.css'
import { formatNumber } from '../../lib/format-number'

/** What was taken, assumed, put right and left out, each in a sentence with examples to open. */
export function FileReport({ items }: { readonly items: readonly ImportItem[] }) {
  return (
    <section className={review.part} aria-label="How the file was read">
      <h3 className={review.heading}>How the file was read</h3>
      {REPORT_HEADINGS.map(([kind, heading]) => {
        const ofKind = items.filter((item) => item.kind === kind)
        return (
          ofKind.length > 0 && (
            <div className={styles.kind} key={kind}>
              <h4 className={styles.heading}>{heading}</h4>
              <ul>
                {ofKind.map((item) => (
                  <li key={item.code}>
                    <Item item={item} />
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </section>
  )
}

function Item({ item: { says, examples, count } }: { readonly item: ImportItem }) {
  if (examples.length === 0) return <p className={styles.says}>{says}</p>
  const more = count - examples.length
  return (
    <details>
      <summary className={styles.says}>{says}</summary>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={example}>
            <bdi>{example}</bdi>
          </li>
        ))}
        {more > 0 && <li>And {formatNumber(more)} more.</li>}
      </ul>
    </details>
  )
}
