import { useId, useState } from 'react'
import buttons from '../../components/button.module.css'
import fields from '../../components/field.module.css'
import { isEmptyDocument } from '../../domain/document/document'
import { exportEverything, exportOnePlan, hasChangedSinceExport } from '../../store/data-export'
import { useDocumentStore } from '../../store/document-store'
import { useStorageFacts } from '../../store/storage-facts'
import styles from './data-page.module.css'
import { DataPart } from './data-part'
import { isExportDue, lastExportWords } from './data-words'

/** Everything as one file, or one plan alone; and how old the last copy is. */
export function ExportPart() {
  const plans = useDocumentStore((document) => document.plans)
  const isEmpty = useDocumentStore(isEmptyDocument)
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
      <div>
        <button className={buttons.primary} type="button" onClick={exportEverything}>
          Export everything
        </button>
      </div>
      {plans.size > 1 && <OnePlanExport />}
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

/** To give one plan to somebody, or to move it on its own. */
function OnePlanExport() {
  const id = useId()
  const plans = useDocumentStore((document) => document.plans)
  const currentPlan = useDocumentStore((document) => document.currentPlan)
  const [chosen, setChosen] = useState(currentPlan)
  const [first = ''] = plans.keys()
  // The one that was chosen may have gone since.
  const plan = chosen !== null && plans.has(chosen) ? chosen : first
  return (
    <div className={styles.row}>
      <div className={`${fields.field} ${styles.select}`}>
        <label className={fields.label} htmlFor={id}>
          One plan alone
        </label>
        <select
          className={fields.input}
          id={id}
          value={plan}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {Array.from(plans.values(), ({ id: value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button className={buttons.button} type="button" onClick={() => exportOnePlan(plan)}>
        Export this plan
      </button>
    </div>
  )
}
