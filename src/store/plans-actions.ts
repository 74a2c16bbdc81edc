import { duplicatePlan } from '../domain/plan/duplicate-plan'
import type { Plan, PlanId } from '../domain/plan/plan'
import { freeTitle } from '../lib/free-title'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { newPlanId } from './new-id'
import { keepRestorePoint } from './restore-points'

/** The longest title a plan may have, in characters, as in every saved document. */
export const LONGEST_PLAN_TITLE = 200

/** Gives a plan another name; an empty one is not taken. */
export function renamePlan(id: PlanId, title: string): void {
  const name = title.trim().slice(0, LONGEST_PLAN_TITLE)
  if (name === '') return
  changeOne(id, (plan) => (plan.title === name ? plan : { ...plan, title: name }), `The plan is called “${name}” now.`)
}

/** A second plan like the first, to try another way with. It is not opened. */
export function copyPlan(id: PlanId): void {
  const { plans } = useDocumentStore.getState()
  const plan = plans.get(id)
  if (plan === undefined) return
  const copy = duplicatePlan(plan, newPlanId(), freeTitle(`${plan.title} (copy)`, plans.values()))
  changeDocument(() => ({ plans: new Map(plans).set(copy.id, copy) }))
  confirmChange(`“${copy.title}” is there, as “${plan.title}” is now.`)
}

/** Puts a plan away, or takes it out again. Another one is opened in place of the plan that was open. */
export function archivePlan(id: PlanId, isArchived: boolean): void {
  const plan = useDocumentStore.getState().plans.get(id)
  if (plan === undefined || plan.isArchived === isArchived) return
  changeDocument(({ plans, currentPlan }) => {
    const changed = new Map(plans).set(id, { ...plan, isArchived })
    if (!isArchived) return { plans: changed, currentPlan: currentPlan ?? id }
    return { plans: changed, currentPlan: currentPlan === id ? firstInUse(changed) : currentPlan }
  })
  confirmChange(isArchived ? `“${plan.title}” is put away.` : `“${plan.title}” is back among your plans.`)
}

/** Deletes a plan. Undo brings it back, and so does the restore point that is kept before. */
export function deletePlan(id: PlanId): void {
  const plan = useDocumentStore.getState().plans.get(id)
  if (plan === undefined) return
  void keepRestorePoint('delete')
  changeDocument(({ plans, currentPlan }) => {
    const rest = new Map([...plans].filter(([other]) => other !== id))
    return { plans: rest, currentPlan: currentPlan === id ? firstInUse(rest) : currentPlan }
  })
  confirmChange(`“${plan.title}” is deleted.`)
}

function changeOne(id: PlanId, change: (plan: Plan) => Plan, text: string): void {
  const { plans } = useDocumentStore.getState()
  const plan = plans.get(id)
  if (plan === undefined) return
  const changed = change(plan)
  if (changed === plan) return
  changeDocument(() => ({ plans: new Map(plans).set(id, changed) }))
  confirmChange(text)
}

function firstInUse(plans: ReadonlyMap<PlanId, Plan>): PlanId | null {
  for (const plan of plans.values()) if (!plan.isArchived) return plan.id
  return null
}
