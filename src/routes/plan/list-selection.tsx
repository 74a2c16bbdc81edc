import { useDeferredValue } from 'react'
import { finishPreviewLabel } from '../../components/finish-words'
import { StepSelectionBar } from '../../components/step-selection-bar'
import type { StepId } from '../../domain/roadmap/roadmap'
import { type BulkVerb, changeSteps, previewSteps } from '../../store/bulk-actions'
import type { PlanView } from '../../store/plan-selectors'

interface ListSelectionProps {
  readonly view: PlanView
  readonly selected: ReadonlySet<StepId>
  readonly hideDates: boolean
  /** After a verb was applied. */
  readonly onDone: () => void
  readonly onClose: () => void
}

const VERBS: readonly (readonly [BulkVerb, string])[] = [
  ['done', 'Mark as done'],
  ['known', 'I know these'],
  ['notDone', 'Not done'],
  ['leaveOut', 'Leave out'],
]

/** The verbs for the steps selected, each with the finish it would lead to. */
export function ListSelection({ view, selected, hideDates, onDone, onClose }: ListSelectionProps) {
  // Ticking box after box must not wait for the dates.
  const settled = useDeferredValue(selected)
  const verbs = VERBS.map(([verb, name]) => {
    const { count, finish } = previewSteps(view, verb, settled)
    return {
      name,
      count,
      preview: finish === null || hideDates ? '' : finishPreviewLabel(view.schedule.finish, finish, hideDates),
      onApply: () => {
        changeSteps(view, verb, selected)
        onDone()
      },
    }
  })
  return <StepSelectionBar selectedCount={selected.size} verbs={verbs} onClose={onClose} />
}
