import type { Day } from '../domain/day'
import type { Plan, PlanId } from '../domain/plan/plan'
import { finishDay, keepPast, recordDecisions } from '../domain/plan/record-history'
import { useClockStore } from './clock-store'
import { keepView, viewPlan } from './plan-selectors'

type Plans = ReadonlyMap<PlanId, Plan>

/**
 * The plans after a change, with the decisions recorded that it made. A plan that comes with a history of its own is
 * not the old one changed but another put in its place (out of a file, say), and that is no decision.
 */
export function withDecisions(before: Plans, after: Plans): Plans {
  return eachPlan(before, after, (old, plan, today) =>
    old.history === plan.history ? recordDecisions(old, plan, today, finishOn(today)) : plan,
  )
}

/** The plans that undo or redo leads to, with what was forecast and decided on earlier days as it is now. */
export function withPast(now: Plans, to: Plans): Plans {
  return eachPlan(now, to, (plan, target, today) => keepPast(plan, target, today, finishOn(today)))
}

/** The very same map if no plan comes out as another. */
function eachPlan(before: Plans, after: Plans, record: (old: Plan, plan: Plan, today: Day) => Plan): Plans {
  if (before === after) return after
  const { today } = useClockStore.getState()
  const plans = new Map(after)
  let isChanged = false
  for (const [id, plan] of after) {
    const old = before.get(id)
    const recorded = old === undefined || old === plan ? plan : record(old, plan, today)
    if (recorded === plan) continue
    keepView(plan, recorded)
    plans.set(id, recorded)
    isChanged = true
  }
  return isChanged ? plans : after
}

function finishOn(today: Day): (plan: Plan) => Day | null {
  return (plan) => finishDay(viewPlan(plan, today).schedule.finish)
}
