import { startTransition, useEffect, useState } from 'react'
import { ImportReview } from '../../components/data/import-review'
import type { Day } from '../../domain/day'
import { compareDocuments } from '../../domain/document/compare-documents'
import { isEmptyDocument } from '../../domain/document/document'
import { type PlanFile, reviewPlanFile } from '../../domain/document/review-file'
import type { Plan } from '../../domain/plan/plan'
import type { Finish } from '../../domain/schedule/schedule'
import { whenIdleInParts } from '../../lib/when-idle-in-parts'
import { useClockStore } from '../../store/clock-store'
import { replaceWithFile, takeInFile } from '../../store/data-import-actions'
import { useDocumentStore } from '../../store/document-store'
import { currentPlanOf, type PlanView, viewPlan, viewPlanInParts } from '../../store/plan-selectors'
import { useRestorePoints } from '../../store/restore-points'
import { useHidesDates } from '../../store/preference-selectors'
import { loadPlanParts } from '../plan/plan-parts'
import { PlanRehearsal } from '../plan/plan-rehearsal'
import { wayBackWords } from './data-words'

export interface PlanFileReviewProps {
  readonly file: PlanFile
  readonly notes: readonly string[]
  readonly onClose: () => void
  readonly onTaken: () => void
}

/** Sets a file beside what is here, also while that changes. */
export function PlanFileReview({ file, notes, onClose, onTaken }: PlanFileReviewProps) {
  const here = useDocumentStore()
  const today = useClockStore((clock) => clock.today)
  const hidesDates = useHidesDates()
  const points = useRestorePoints()
  const finishOf = (plan: Plan): Finish => viewPlan(plan, today).schedule.finish
  const review = reviewPlanFile(file, here, finishOf)
  const ahead = usePlanAhead(currentPlanOf(file.document), today)
  return (
    <>
      {ahead !== null && <PlanRehearsal view={ahead} />}
      <ImportReview
        review={review}
        replaced={isEmptyDocument(here) ? null : compareDocuments(here, file.document, finishOf)}
        notes={notes}
        wayBack={wayBackWords(points)}
        hidesDates={hidesDates}
        onTakeIn={(choices) => {
          takeInFile(review, choices)
          onTaken()
        }}
        onReplace={() => {
          replaceWithFile(file)
          onTaken()
        }}
        onClose={onClose}
      />
    </>
  )
}

/**
 * The plan that will be open is worked out while the person reads of it. Null until it is, and where what draws it cannot
 * be loaded: its page says that.
 */
function usePlanAhead(plan: Plan | null, today: Day): PlanView | null {
  const [view, setView] = useState<PlanView | null>(null)
  useEffect(() => {
    if (plan === null) return undefined
    const draw = (ahead: PlanView): void => startTransition(() => setView(ahead))
    return whenIdleInParts(viewAhead(plan, today, (ahead) => void loadPlanParts().then(() => draw(ahead), nothing)))
  }, [plan, today])
  return view
}

function* viewAhead(plan: Plan, today: Day, show: (view: PlanView) => void): Generator<undefined, void, undefined> {
  yield* viewPlanInParts(plan, today)
  yield
  show(viewPlan(plan, today))
}

function nothing(): void {}
