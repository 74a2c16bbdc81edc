import { useState } from 'react'
import { RestoreTable } from '../../components/data/restore-table'
import { useRestorePoints } from '../../store/restore-points'
import styles from './data-page.module.css'
import { DataPart } from './data-part'
import { DeleteRestorePoints } from './delete-restore-points'
import { RestorePreview } from './restore-preview'

/** What there is to go back to, each looked at before it is gone back to. */
export function RestorePart() {
  const points = useRestorePoints()
  const [previewed, setPreviewed] = useState<number | null>(null)
  const point = points.kind === 'ready' ? points.points.find(({ id }) => id === previewed) : undefined
  return (
    <DataPart heading="Restore points">
      <p className={styles.note}>
        Cairn keeps about twenty earlier states by itself: one of each day on which you change something, and one before
        anything that replaces or removes a lot.
      </p>
      {points.kind === 'loading' && <p>Looking for restore points…</p>}
      {points.kind === 'notAvailable' && <p>{points.says}</p>}
      {points.kind === 'ready' &&
        (points.points.length === 0 ? (
          <p>None yet. The first is kept before your first change of another day.</p>
        ) : (
          <RestoreTable points={points.points} onPreview={setPreviewed} />
        ))}
      <DeleteRestorePoints count={points.kind === 'ready' ? points.points.length : 0} />
      {point !== undefined && <RestorePreview key={point.id} point={point} onClose={() => setPreviewed(null)} />}
    </DataPart>
  )
}
