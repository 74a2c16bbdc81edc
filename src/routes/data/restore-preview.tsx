import { useEffect, useState } from 'react'
import buttons from '../../components/button.module.css'
import { ComparisonTable } from '../../components/data/comparison-table'
import { DataDialog } from '../../components/data/data-dialog'
import { RepairList } from '../../components/data/repair-list'
import { formatMoment } from '../../components/data/restore-words'
import { compareDocuments } from '../../domain/document/compare-documents'
import type { ReadOutcome } from '../../domain/document/read-document'
import { useClockStore } from '../../store/clock-store'
import { useDocumentStore } from '../../store/document-store'
import { viewPlan } from '../../store/plan-selectors'
import { readRestorePoint, restoreFrom, type RestorePoint } from '../../store/restore-points'
import { useHidesDates } from '../../store/preference-selectors'

type Reading = { readonly kind: 'reading' } | { readonly kind: 'gone' } | ReadOutcome

interface RestorePreviewProps {
  readonly point: RestorePoint
  readonly onClose: () => void
}

/** What going back to a restore point would change. */
export function RestorePreview({ point, onClose }: RestorePreviewProps) {
  const [reading, setReading] = useState<Reading>({ kind: 'reading' })
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    let isShown = true
    void readRestorePoint(point.id).then((outcome) => {
      if (isShown) setReading(outcome ?? { kind: 'gone' })
    })
    return () => {
      isShown = false
    }
  }, [point.id])

  const goBack = async (): Promise<void> => {
    const outcome = await restoreFrom(point.id)
    if (outcome.kind === 'notRestored') setRefusal(outcome.says)
    else onClose()
  }

  const difference = useDifference(reading)
  const canGoBack = difference !== null && !difference.isSame && refusal === null
  return (
    <DataDialog
      title={`Go back to ${formatMoment(point.savedAt)}?`}
      onClose={onClose}
      actions={
        <>
          {canGoBack && (
            <button className={buttons.primary} type="button" onClick={() => void goBack()}>
              Go back to this
            </button>
          )}
          <button className={buttons.button} type="button" onClick={onClose}>
            {canGoBack || reading.kind === 'reading' ? 'Cancel' : 'Close'}
          </button>
        </>
      }
    >
      <div role="status">
        {refusal !== null && <p>{refusal}</p>}
        {refusal === null && <p>{statusWords(reading, difference?.isSame === true)}</p>}
      </div>
      {difference !== null && !difference.isSame && <Difference difference={difference} />}
      {reading.kind === 'repaired' && <RepairList problems={reading.problems} more={reading.more} />}
    </DataDialog>
  )
}

function Difference({ difference }: { readonly difference: ReturnType<typeof compareDocuments> }) {
  return (
    <ComparisonTable
      caption="What would change"
      difference={difference}
      thenLabel="Then"
      hidesDates={useHidesDates()}
    />
  )
}

function useDifference(reading: Reading): ReturnType<typeof compareDocuments> | null {
  const here = useDocumentStore()
  const today = useClockStore((clock) => clock.today)
  if (reading.kind !== 'ok' && reading.kind !== 'repaired') return null
  return compareDocuments(here, reading.document, (plan) => viewPlan(plan, today).schedule.finish)
}

function statusWords(reading: Reading, isSame: boolean): string {
  switch (reading.kind) {
    case 'reading':
      return 'Reading it…'
    case 'gone':
      return 'This restore point is not there any more. Nothing has changed.'
    case 'corrupt':
      return `This restore point cannot be read. ${reading.says} Nothing has changed; try an older one.`
    case 'newer':
      return 'This restore point was kept by a newer Cairn. Reload the page to get it, then try again.'
    case 'ok':
    case 'repaired':
      return isSame
        ? 'It is exactly what you have now. There is nothing to go back to.'
        : 'This is what would change. What you have now is kept as a restore point first, and undo takes it back.'
  }
}
