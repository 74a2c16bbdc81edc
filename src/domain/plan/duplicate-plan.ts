import type { Plan, PlanId } from './plan'

/** A second plan with everything the first has, to go another way with; both go on apart from each other. */
export function duplicatePlan(plan: Plan, id: PlanId, title: string): Plan {
  return { ...plan, id, title, isArchived: false }
}
