import buttons from '../../components/button.module.css'
import { downloadText } from '../../lib/download-text'
import { countOf } from '../../lib/format-duration'
import { flushDocument, useDocumentStore } from '../../store/document-store'
import { dismissOpening, type SaveStatus, useSaveStatusStore } from '../../store/save-status-store'
import { paths, toHref } from '../paths'
import { exportPlans } from './export-plans'
import styles from './save-status.module.css'

/** Whether what is on the screen is on the device too, with a copy to take away beside it. */
export function SaveStatusLine() {
  const status = useSaveStatusStore((store) => store.status)
  const hasPlans = useDocumentStore((document) => document.plans.size > 0)
  // The warning has the button; it stays within reach when that has been closed.
  const isWarning = useSaveStatusStore((store) => isWorry(store.status) || store.opening !== null)
  return (
    <div className={styles.line}>
      <p>{statusWords(status)}</p>
      {hasPlans && <ExportButton />}
      {/* Without a plan there are no ways to go at the side. */}
      {!hasPlans && (
        <p className={styles.ways}>
          <a href={toHref(paths.career)}>Career</a>
          <a href={toHref(paths.data)}>Your data</a>
        </p>
      )}
      {!isWarning && <SetAsideButton />}
    </div>
  )
}

/** What a person must know before they go on: a save that does not work, or what was found wrong at the start. */
export function SaveWarning() {
  const status = useSaveStatusStore((store) => store.status)
  const opening = useSaveStatusStore((store) => store.opening)
  const problems = useSaveStatusStore((store) => store.openingProblems)
  if (!isWorry(status) && opening === null) return null
  return (
    <div className={styles.warning} role="alert">
      {isWorry(status) && <p>{status.says}</p>}
      {opening !== null && <p>{opening}</p>}
      {problems.length > 0 && (
        <details>
          <summary>{countOf(problems.length, 'detail')}</summary>
          <ul className={styles.problems}>
            {problems.map(({ where, says }) => (
              <li key={`${where} ${says}`}>{says}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.actions}>
        {(status.kind === 'notSaved' || status.kind === 'savedAside') && (
          <button className={buttons.quiet} type="button" onClick={flushDocument}>
            Save again
          </button>
        )}
        <ExportButton />
        <SetAsideButton />
        {opening !== null && (
          <button className={buttons.quiet} type="button" onClick={dismissOpening}>
            Close
          </button>
        )}
      </div>
    </div>
  )
}

function ExportButton() {
  return (
    <button className={buttons.quiet} type="button" onClick={exportPlans}>
      Export my plans
    </button>
  )
}

/** What could not be read since the start, each as a file of its own and exactly as it was. */
function SetAsideButton() {
  const setAside = useSaveStatusStore((store) => store.setAside)
  if (setAside.length === 0) return null
  const download = (): void => {
    for (const [at, text] of setAside.entries()) downloadText(`cairn-set-aside-${at + 1}.json`, text)
  }
  return (
    <button className={buttons.quiet} type="button" onClick={download}>
      Download what was set aside
    </button>
  )
}

function isWorry(status: SaveStatus): status is Extract<SaveStatus, { readonly says: string }> {
  return 'says' in status
}

function statusWords(status: SaveStatus): string {
  switch (status.kind) {
    case 'saved':
      return 'Saved on this device'
    case 'saving':
      return 'Saving…'
    case 'savedAside':
      return 'Saved in the second copy'
    case 'notSaved':
    case 'readOnly':
    case 'memoryOnly':
      return 'Not saved'
  }
}
