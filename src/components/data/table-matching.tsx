import { useId, useState } from 'react'
import { COLUMN_ROLES, type ColumnRole, type TableColumns, type TableView } from '../../domain/import/table-columns'
import type { ReadOptions } from '../../domain/import/read-options'
import fields from '../field.module.css'
import review from './import-review.module.css'
import { ROLE_WORDS } from './roadmap-file-words'
import styles from './table-matching.module.css'

interface TableMatchingProps {
  readonly table: TableView
  readonly options: ReadOptions
  readonly onOptions: (options: ReadOptions) => void
}

/** What each column of a table holds, to be put right, with the first of its rows. */
export function TableMatching({ table, options, onOptions }: TableMatchingProps) {
  const problemId = useId()
  // Without titles there is nothing to read: it waits until one column holds them.
  const [untitled, setUntitled] = useState<TableColumns | null>(null)
  const columns = untitled ?? options.columns ?? table.columns
  // They have nothing of their own but their place.
  const places = table.headings.map((heading, column) => ({ heading, column }))
  const rows = table.sample.map((cells, at) => ({ cells, at }))
  const hasHeadings = options.hasHeadings ?? table.hasHeadings
  const assign = (column: number, role: ColumnRole | null): void => {
    const next = assignRole(columns, column, role)
    setUntitled(next.title === undefined ? next : null)
    if (next.title !== undefined) onOptions({ ...options, hasHeadings, columns: next })
  }

  return (
    <section className={review.part} aria-label="Columns">
      <h3 className={review.heading}>Columns</h3>
      <label className={review.option}>
        <input
          type="checkbox"
          checked={hasHeadings}
          onChange={({ currentTarget }) => onOptions({ ...options, hasHeadings: currentTarget.checked })}
        />
        The first row holds the headings
      </label>
      {/* Scrolled by keyboard, too: each column has a field to go to. */}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">The first rows, with what each column holds</caption>
          <thead>
            <tr>
              {places.map(({ heading, column }) => (
                <th className={styles.column} scope="col" key={column}>
                  <bdi className={styles.heading}>{heading}</bdi>
                  <select
                    className={`${fields.input} ${styles.select}`}
                    aria-label={`${heading === '' ? `Column ${column + 1}` : heading}: what it holds`}
                    aria-invalid={untitled !== null}
                    aria-describedby={untitled === null ? undefined : problemId}
                    value={roleOf(columns, column) ?? ''}
                    onChange={({ currentTarget }) =>
                      assign(column, COLUMN_ROLES.find((role) => role === currentTarget.value) ?? null)
                    }
                  >
                    <option value="">Leave it out</option>
                    {COLUMN_ROLES.map((role) => (
                      <option key={role} value={role}>
                        {ROLE_WORDS[role]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, at }) => (
              <tr key={at}>
                {places.map(({ column }) => (
                  <td className={styles.cell} key={column} dir="auto">
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={fields.problem} id={problemId} role="status">
        {untitled !== null && 'One column has to hold the titles of the steps: choose which.'}
      </p>
    </section>
  )
}

function roleOf(columns: TableColumns, column: number): ColumnRole | undefined {
  return COLUMN_ROLES.find((role) => columns[role] === column)
}

/** A column holds one thing, and each thing is held by one column: the last that was said counts. */
function assignRole(columns: TableColumns, column: number, role: ColumnRole | null): TableColumns {
  const others = COLUMN_ROLES.flatMap((each): readonly (readonly [ColumnRole, number])[] => {
    const at = columns[each]
    return at === undefined || at === column || each === role ? [] : [[each, at]]
  })
  return Object.fromEntries(role === null ? others : [...others, [role, column]])
}
