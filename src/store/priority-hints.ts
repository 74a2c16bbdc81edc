import { scheduleInput } from '../domain/plan/schedule-plan'
import { type PriorityHint, priorityHints } from '../domain/schedule/priority-hint'
import type { PlanView } from './plan-selectors'

/** What one's own settings cost in this plan, worked out once for each view of it. */
export function hintsFor(view: PlanView): readonly PriorityHint[] {
  // Most plans have none, and the input for a search would be made with every change.
  if (view.plan.settings.size === 0) return NONE
  const cached = hints.get(view)
  if (cached !== undefined) return cached
  const found = priorityHints(scheduleInput(view.plan, view.steps, view.today), view.schedule)
  hints.set(view, found)
  return found
}

const NONE: readonly PriorityHint[] = []
const hints = new WeakMap<PlanView, readonly PriorityHint[]>()
