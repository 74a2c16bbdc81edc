import styles from './forecast-table.module.css'

interface ForecastTableProps {
  /** What the table holds, for one who hears it. */
  readonly caption: string
  /** The first names the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly ForecastRow[]
  /** Words begin at the left; figures end at the right. */
  readonly isWords?: boolean
  /** Where it is narrow, words break rather than the table scrolling. */
  readonly wraps?: boolean
  /** A sentence below it: what a column means. */
  readonly note?: string
}

export interface ForecastRow {
  readonly key: string | number
  /** As many as there are columns. */
  readonly cells: readonly [name: string, ...figures: string[]]
}

/** A chart's figures as a table, folded away until asked for. */
export function ForecastTable({ caption, columns, rows, isWords = false, wraps = false, note }: ForecastTableProps) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>The same figures as a table</summary>
      <div className={styles.scroller}>
        <table className={`${styles.table} ${isWords ? styles.words : ''} ${wraps ? styles.wraps : ''}`}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...figures] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {columns.slice(1).map((column, index) => (
                  <td key={column}>{figures[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </details>
  )
}
