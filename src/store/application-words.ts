import type { SearchEvent } from '../domain/career/application-search'
import type { Plan } from '../domain/plan/plan'
import { isFinished } from '../domain/plan/phase-summary'
import { stepTitle } from '../domain/roadmap/titles'
import { formatDay } from '../lib/format-day'
import { listInWords } from '../lib/format-duration'
import { getToday } from './clock-store'
import { viewPlan } from './plan-selectors'
import { hidesDates } from './preference-selectors'

/**
 * What the applications have made of a plan's waits, in a sentence each.
 *
 * @param plan as it is now.
 * @param isOpen whether it is the plan that is open, so that its name need not be said.
 */
export function searchWords(plan: Plan, events: readonly SearchEvent[], isOpen: boolean): readonly string[] {
  const place = isOpen ? 'In your plan' : `In “${plan.title}”`
  return events.flatMap((event) => [`${place}, ${eventWords(plan, event)}.`, ...openBefore(plan, event)])
}

function eventWords(plan: Plan, event: SearchEvent): string {
  const title = `“${stepTitle(plan.roadmap, event.step)}”`
  if (event.kind === 'kept') {
    const day = hidesDates() ? 'the day you chose' : formatDay(event.until, 'long')
    return `${title} does not begin before ${day}, as you asked`
  }
  return `${title} ${event.kind === 'begun' ? 'has begun' : 'is over'}${dayWords(event.on)}`
}

function dayWords(on: number): string {
  return on === getToday() ? ' today' : ` on ${formatDay(on, 'long')}`
}

/** Prerequisites advise and never lock. */
function openBefore(plan: Plan, { kind, step }: SearchEvent): readonly string[] {
  if (kind !== 'begun') return []
  const { steps, schedule } = viewPlan(plan, getToday())
  const prerequisites = steps.find(({ id }) => id === step)?.prerequisites ?? []
  const open = prerequisites.filter((id) => {
    const dates = schedule.byId.get(id)
    return dates !== undefined && !isFinished(dates)
  })
  if (open.length === 0) return []
  return [`It builds on ${listInWords(open.map((id) => `“${stepTitle(plan.roadmap, id)}”`))}, still open.`]
}
