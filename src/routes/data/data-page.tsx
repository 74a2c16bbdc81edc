import { useEffect } from 'react'
import { listRestorePoints } from '../../store/restore-points'
import styles from './data-page.module.css'
import { DataPart } from './data-part'
import { ExportPart } from './export-part'
import { PlanFileDoor } from './plan-file-door'
import { ResetPart } from './reset-part'
import { RestorePart } from './restore-part'
import { SetAsidePart } from './set-aside-part'
import { StoredPart } from './stored-part'
import { useFilesFromOutside } from './use-files-from-outside'
import { usePlanFile } from './use-plan-file'

/** Everything that is kept of a person: where it is, how to take it away, how to bring it back. */
export function DataPage() {
  const inHand = usePlanFile()
  useFilesFromOutside(inHand)
  // Other tabs may have kept some.
  useEffect(() => void listRestorePoints(), [])

  return (
    <div className={styles.page}>
      <title>Your data · Cairn</title>
      <header className={styles.head}>
        <h1 className={styles.title}>Your data</h1>
        <p className={styles.lead}>
          Everything is kept in this browser, on this device, and nowhere else. Nobody else can see it, and nobody else
          has a copy: an export is yours to keep.
        </p>
      </header>
      <ExportPart />
      <DataPart heading="Import">
        <p className={styles.note}>
          A file that Cairn saved, or a roadmap made elsewhere: a table (CSV), a checklist (Markdown), a drawing from
          roadmap.sh, a project from Microsoft Project or GanttProject. You see what is in it before anything changes.
          You can also drop it anywhere on this page, or paste it here.
        </p>
        <PlanFileDoor label="Choose a file" inHand={inHand} />
      </DataPart>
      <RestorePart />
      <StoredPart />
      <SetAsidePart />
      <ResetPart />
    </div>
  )
}
