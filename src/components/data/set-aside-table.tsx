import { formatBytes } from '../../lib/format-bytes'
import buttons from '../button.module.css'
import tables from './data-table.module.css'

/** A save that was set aside. */
export interface SetAsideEntry {
  readonly key: string
  readonly name: string
  readonly why: string
  readonly bytes: number
  /** It has been deleted, and can still be put back. */
  readonly isDeleted: boolean
}

interface SetAsideTableProps {
  readonly entries: readonly SetAsideEntry[]
  readonly onDownload: (key: string) => void
  readonly onDelete: (key: string) => void
  readonly onPutBack: (key: string) => void
}

/** The saves that were set aside, to be taken away or deleted. */
export function SetAsideTable({ entries, onDownload, onDelete, onPutBack }: SetAsideTableProps) {
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">Saves set aside</caption>
      <thead>
        <tr>
          <th scope="col">Save</th>
          <th scope="col">Why</th>
          <th className={tables.figure} scope="col">
            Size
          </th>
          <th scope="col">
            <span className="visually-hidden">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ key, name, why, bytes, isDeleted }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td data-label="Why">{isDeleted ? 'Deleted.' : why}</td>
            <td className={tables.figure} data-label="Size">
              {formatBytes(bytes)}
            </td>
            <td>
              <div className={tables.actions}>
                <button
                  className={buttons.quiet}
                  type="button"
                  aria-label={`Download ${name}`}
                  onClick={() => onDownload(key)}
                >
                  Download
                </button>
                <button
                  className={buttons.quiet}
                  type="button"
                  aria-label={isDeleted ? `Put back ${name}` : `Delete ${name}`}
                  onClick={() => (isDeleted ? onPutBack : onDelete)(key)}
                >
                  {isDeleted ? 'Put back' : 'Delete'}
                </button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
