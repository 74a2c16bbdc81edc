import { formatBytes } from '../../lib/format-bytes'
import tables from './data-table.module.css'

/** One kind of what is kept. */
export interface StoredRow {
  readonly name: string
  readonly holds: string
  /** Null if the browser does not say. */
  readonly bytes: number | null
}

/** What is kept and how much room it takes. */
export function StoredTable({ rows }: { readonly rows: readonly StoredRow[] }) {
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">What is stored in this browser</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Holds</th>
          <th className={tables.figure} scope="col">
            Size
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, holds, bytes }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label="Holds">{holds}</td>
            <td className={tables.figure} data-label="Size">
              {bytes === null ? 'not known' : formatBytes(bytes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
