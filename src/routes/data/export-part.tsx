import { useId, useState } from 'react'
import buttons from '../../components/button.module.css'
import fields from '../../components/field.module.css'
import { isEmptyDocument } from '../../domain/document/document'
import { hasChangedSinceExport } from '../../store/data-export'
import { useDocumentStore } from '../../store/document-store'
import { openDialog } from '../../store/open-dialog-store'
import { useCurrentPlan } from '../../store/plan-selectors'
import { exportOnePlan, exportOneRoadmap } from '../../store/file-export'
import { useStorageFacts } from '../../store/storage-facts'
import styles from './data-page.module.css'
import { DataPart } from './data-part'
import { ExportEverything } from './export-everything'
import { isExportDue, lastExportWords } from './data-words'

/** Everything as one file, or one plan alone; and how old the last copy is. */
export function ExportPart() {
  const plans = useDocumentStore((document) => document.plans)
  const isEmpty = useDocumentStore(isEmptyDocument)
  const hasOwnRoadmaps = useDocumentStore(({ roadmaps }) => roadmaps.size > 0)
  const hasPlan = useCurrentPlan() !== null
  const { lastExport } = useStorageFacts()
  if (isEmpty) {
    return (
      <DataPart heading="Export">
        <p className={styles.note}>
          There is nothing to export yet. Once you have a plan, you can take it away as a file here.
        </p>
      </DataPart>
    )
  }
  return (
    <DataPart heading="Export">
      <p className={styles.note}>
        One file with all of your plans, roadmaps and notes. Cairn opens it again in any browser, in this version and in
        every later one. {lastExportWords(lastExport)}
      </p>
      {isExportDue(lastExport) && <Reminder />}
      <ExportEverything />
      {plans.size > 1 && <OnePlanExport />}
      {hasOwnRoadmaps && <OneRoadmapExport />}
      {hasPlan && <LinkOffer />}
    </DataPart>
  )
}

/** Calm: what is on the device is not in danger. */
function Reminder() {
  const document = useDocumentStore()
  if (!hasChangedSinceExport(document)) return null
  return (
    <p className={styles.reminder}>
      Your plans have changed since. A fresh file keeps what you have done, should this device be lost.
    </p>
  )
}

/** To show a plan to somebody, a link does, and it can say less than the file. */
function LinkOffer() {
  return (
    <>
      <p className={styles.note}>
        To show your plan to somebody, send a link: you choose what is in it, and it is kept on no server.
      </p>
      <div>
        <button className={buttons.button} type="button" aria-haspopup="dialog" onClick={() => openDialog('export')}>
          Make a link
        </button>
      </div>
    </>
  )
}

/** To give one plan to somebody, or to move it on its own. */
function OnePlanExport() {
  const plans = useDocumentStore((document) => document.plans)
  const currentPlan = useDocumentStore((document) => document.currentPlan)
  return (
    <OneExport
      label="One plan alone"
      action="Export this plan"
      things={[...plans.values()]}
      first={currentPlan}
      onExport={exportOnePlan}
    />
  )
}

/** The same of the roadmaps of one's own. */
function OneRoadmapExport() {
  const roadmaps = useDocumentStore((document) => document.roadmaps)
  return (
    <OneExport
      label="One roadmap of mine"
      action="Export this roadmap"
      things={Array.from(roadmaps.values(), ({ roadmap }) => roadmap)}
      first={null}
      onExport={exportOneRoadmap}
    />
  )
}

interface OneExportProps {
  readonly label: string
  readonly action: string
  readonly things: readonly { readonly id: string; readonly title: string }[]
  /** The id of the one that is chosen to begin with; null for the first. */
  readonly first: string | null
  readonly onExport: (id: string) => void
}

/** One of a few, chosen by its title. */
function OneExport({ label, action, things, first, onExport }: OneExportProps) {
  const id = useId()
  const [wanted, setWanted] = useState(first)
  // The one that was chosen may have gone since.
  const chosen = things.find((each) => each.id === wanted)?.id ?? things[0]?.id ?? ''
  return (
    <div className={styles.row}>
      <div className={`${fields.field} ${styles.select}`}>
        <label className={fields.label} htmlFor={id}>
          {label}
        </label>
        <select
          className={fields.input}
          id={id}
          value={chosen}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        >
          {things.map(({ id: value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button className={buttons.button} type="button" onClick={() => onExport(chosen)}>
        {action}
      </button>
    </div>
  )
}
