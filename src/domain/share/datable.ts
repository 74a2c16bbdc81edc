import type { Day } from '../day'
import { weeklyMinutes } from '../learner/learner'
import type { Plan } from '../plan/plan'
import { planSteps } from '../plan/schedule-plan'
import { expectedDays } from '../roadmap/estimate'

/** 200 years: nobody plans for longer, and what is dated day by day would take a page seconds. */
const MOST_DAYS = 73_050
/** Days times the steps that share each of them. */
const MOST_SHARES = 200_000
const DAYS_PER_WEEK = 7

/** Whether a plan of a stranger's can be dated in a moment, by how long it would take at the most. Linear in its steps. */
export function isDatable(plan: Plan, on: Day): boolean {
  const { week, stepsAtOnce, daysOff, start } = plan.learner
  const steps = planSteps(plan)
  const minutes = steps.reduce((sum, { effort, remaining }) => sum + Math.max(effort, remaining), 0)
  const waits = steps.reduce((sum, { work }) => sum + (work.kind === 'wait' ? expectedDays(work.days) : 0), 0)
  const perWeek = weeklyMinutes(week)
  // Without hours in the week there is work on single days at the most, of which a link holds a few.
  const days = perWeek === 0 ? 0 : (minutes / perWeek) * DAYS_PER_WEEK
  const ends: readonly number[] = [start, ...daysOff.map(({ to }) => to ?? on), ...notBefore(plan, on)]
  const later = ends.reduce<number>((latest, each) => Math.max(latest, each), on)
  return days + waits + (later - on) <= MOST_DAYS && days * stepsAtOnce <= MOST_SHARES
}

function notBefore({ settings }: Plan, on: Day): readonly Day[] {
  return Array.from(settings.values(), (each) => each.notBefore ?? on)
}
