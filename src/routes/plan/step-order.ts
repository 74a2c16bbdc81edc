import type { Order } from '../../components/step/order-fields'
import type { Plan } from '../../domain/plan/plan'
import type { StepId } from '../../domain/roadmap/roadmap'

const MOST_PRIORITY = 1_000_000

/** The priorities that put a step before or after all others that it need not wait for, or that wait for it. */
export function otherPriorities(plan: Plan, id: StepId): Readonly<Record<Order, number>> {
  let [least, most] = [0, 0]
  for (const [other, { priority = 0 }] of plan.settings) {
    if (other === id) continue
    least = Math.min(least, priority)
    most = Math.max(most, priority)
  }
  return { earlier: Math.min(most + 1, MOST_PRIORITY), planned: 0, later: Math.max(least - 1, -MOST_PRIORITY) }
}

export function orderOf(priority = 0): Order {
  return priority === 0 ? 'planned' : priority > 0 ? 'earlier' : 'later'
}
