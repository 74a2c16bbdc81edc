import type { Plan, PlanId } from './plan'

/** A second plan with everything the first has, to go another way with; both go on apart from each other. */
export function duplicatePlan(plan: Plan, id: PlanId, title: string): Plan {
  return { ...plan, id, title, isArchived: false }
}

/** The title, with a number behind it if another plan has it already. */
export function freeTitle(title: string, plans: Iterable<Plan>): string {
  const taken = new Set([...plans].map((plan) => plan.title))
  let free = title
  for (let number = 2; taken.has(free); number += 1) free = `${title} ${number}`
  return free
}
