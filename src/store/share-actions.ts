import type { Day } from '../domain/day'
import { acceptPlan, createPlan } from '../domain/plan/create-plan'
import type { Plan, PlanId } from '../domain/plan/plan'
import type { Shared } from '../domain/share/read-shared'
import { freeTitle } from '../lib/free-title'
import { getToday } from './clock-store'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { newPlanId } from './new-id'
import { keepRestorePoint } from './restore-points'

/** The plan that a link shows: the one in it, or one of its roadmap from the first starting point on. */
export function planOfShared({ plan, roadmap }: Shared, id: PlanId, today: Day): Plan | null {
  if (plan !== null) return { ...plan, id }
  const [background] = roadmap.backgrounds
  return background === undefined ? null : createPlan(id, roadmap, background, today)
}

/**
 * Takes the plan of a link in beside those that are here, as one change that one undo takes back. A restore point is kept
 * first, and nothing that is here is written over.
 *
 * @param keepsProgress whether what is done in it counts as done; else it begins today, with nothing done.
 */
export function takeInShared(shared: Shared, keepsProgress: boolean): void {
  const today = getToday()
  const plan = planOfShared(shared, newPlanId(), today)
  if (plan === null) return
  const title = freeTitle(plan.title, useDocumentStore.getState().plans.values())
  const taken = acceptPlan({ ...(keepsProgress ? plan : begunAnew(plan, today)), title, createdOn: today }, today)
  void keepRestorePoint('import')
  changeDocument(({ plans }) => ({ plans: new Map(plans).set(taken.id, taken), currentPlan: taken.id }))
  confirmChange(`“${title}” is a plan of yours now, from a link.`)
}

function begunAnew(plan: Plan, today: Day): Plan {
  const start = Math.max(plan.learner.start, today) as Day
  return { ...plan, progress: new Map(), learner: { ...plan.learner, start } }
}
