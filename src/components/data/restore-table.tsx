import type { RestoreCause } from '../../domain/document/thin-restore-points'
import { countOf } from '../../lib/format-duration'
import { formatBytes } from '../../lib/format-bytes'
import { formatNumber } from '../../lib/format-number'
import buttons from '../button.module.css'
import tables from './data-table.module.css'
import { CAUSES, formatMoment } from './restore-words'

interface RestoreEntry {
  readonly id: number
  /** In milliseconds since 1970-01-01 UTC. */
  readonly savedAt: number
  readonly cause: RestoreCause
  readonly bytes: number
  readonly planCount: number
}

interface RestoreTableProps {
  /** The newest first. */
  readonly points: readonly RestoreEntry[]
  readonly onPreview: (id: number) => void
}

/** What there is to go back to. */
export function RestoreTable({ points, onPreview }: RestoreTableProps) {
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">Restore points</caption>
      <thead>
        <tr>
          <th scope="col">Kept on</th>
          <th scope="col">Before</th>
          <th className={tables.figure} scope="col">
            Plans
          </th>
          <th className={tables.figure} scope="col">
            Size
          </th>
          <th scope="col">
            <span className="visually-hidden">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, savedAt, cause, bytes, planCount }) => (
          <tr key={id}>
            <th scope="row">{formatMoment(savedAt)}</th>
            <td data-label="Before">{CAUSES[cause]}</td>
            <td className={tables.figure} data-label="Plans">
              {formatNumber(planCount)}
            </td>
            <td className={tables.figure} data-label="Size">
              {formatBytes(bytes)}
            </td>
            <td>
              <div className={tables.actions}>
                <button
                  className={buttons.quiet}
                  type="button"
                  aria-label={`Preview ${formatMoment(savedAt)}, with ${countOf(planCount, 'plan')}`}
                  onClick={() => onPreview(id)}
                >
                  Preview
                </button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
