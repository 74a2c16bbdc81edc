import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { DataDialog } from '../../components/data/data-dialog'
import { careerWords } from '../../components/data/comparison-words'
import { countAll } from '../../domain/document/compare-careers'
import { isEmptyDocument } from '../../domain/document/document'
import { countOf, listInWords } from '../../lib/format-duration'
import { exportEverything } from '../../store/data-export'
import { useDocumentStore } from '../../store/document-store'
import { resetEverything, useRestorePoints } from '../../store/restore-points'
import styles from './data-page.module.css'
import { DataPart } from './data-part'
import { wayBackWords } from './data-words'

/** Starting afresh, which offers the export first. */
export function ResetPart() {
  const [isAsking, setIsAsking] = useState(false)
  const isEmpty = useDocumentStore(isEmptyDocument)
  return (
    <DataPart heading="Start afresh">
      <p className={styles.note}>
        {isEmpty
          ? 'There is nothing to remove: no plan, no roadmap of your own, and nothing kept for your career.'
          : 'Removes all plans, all roadmaps of your own, and your skills, portfolio and applications. Restore points stay, and so do colours, views and keys. To leave nothing at all behind, clear this site’s data in the settings of your browser as well.'}
      </p>
      {!isEmpty && (
        <div>
          <button className={buttons.button} type="button" onClick={() => setIsAsking(true)}>
            Remove everything…
          </button>
        </div>
      )}
      {isAsking && <ResetDialog onClose={() => setIsAsking(false)} />}
    </DataPart>
  )
}

function ResetDialog({ onClose }: { readonly onClose: () => void }) {
  const plans = useDocumentStore(({ plans: { size } }) => size)
  const roadmaps = useDocumentStore(({ roadmaps: { size } }) => size)
  const { skills, projects, applications } = useDocumentStore(({ career }) => career)
  const kept = { skills: skills.size, projects: projects.size, applications: applications.size }
  const points = useRestorePoints()
  const [isExported, setIsExported] = useState(false)
  const goes = [
    ...(plans > 0 ? [countOf(plans, 'plan')] : []),
    ...(roadmaps > 0 ? [`${countOf(roadmaps, 'roadmap')} of your own`] : []),
    ...(countAll(kept) > 0 ? [careerWords(kept)] : []),
  ]
  const isOne = plans + roadmaps + countAll(kept) === 1
  return (
    <DataDialog
      title="Remove everything?"
      onClose={onClose}
      actions={
        <>
          <button
            className={isExported ? buttons.button : buttons.primary}
            type="button"
            onClick={() => {
              exportEverything()
              setIsExported(true)
            }}
          >
            {isExported ? 'Export once more' : 'Export everything first'}
          </button>
          <button
            className={isExported ? buttons.primary : buttons.button}
            type="button"
            onClick={() => {
              void resetEverything()
              onClose()
            }}
          >
            Remove everything
          </button>
          <button className={buttons.button} type="button" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <p>
        {goes.length === 0 ? 'The plan you are putting together goes' : `${listInWords(goes)} ${isOne ? 'goes' : 'go'}`}
        , with all ticks, hours and notes. {wayBackWords(points)}
      </p>
      <p role="status">{isExported && 'The export is on its way to your downloads.'}</p>
    </DataDialog>
  )
}
