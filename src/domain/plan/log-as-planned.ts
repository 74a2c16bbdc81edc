import { type Day, type Minutes, startOfWeek } from '../day'
import { logWork } from './edit-plan'
import type { Plan } from './plan'
import { schedulePlan } from './schedule-plan'
import type { WeekSummary } from './week-summary'

/** A plan with the hours of a week logged, and how many minutes that added. */
export interface LoggedAsPlanned {
  readonly plan: Plan
  readonly minutes: Minutes
}

/**
 * Logs what this week's days had planned and nobody logged, from Monday, or the plan's start, to today.
 *
 * Each day in turn goes to the steps that the plan, scheduled as of that day, works on then: what is known now counts,
 * so a step that has been ticked takes no hours, and prerequisites, daily limits and days off hold as always. Hours
 * that no step could have taken stay unlogged.
 */
export function logAsPlanned(plan: Plan, today: Day): LoggedAsPlanned {
  let [logged, minutes]: [Plan, Minutes] = [plan, 0]
  for (let at = Math.max(startOfWeek(today), plan.learner.start); at <= today; at += 1) {
    const day = at as Day
    for (const work of schedulePlan(logged, day).work) {
      if (work.day !== day) break
      logged = logWork(logged, work.step, day, work.minutes)
      minutes += work.minutes
    }
  }
  return { plan: logged, minutes }
}

/**
 * Whether a day of this week before today has planned hours that were not logged. Hours worked ahead make up for it:
 * then nothing is missing.
 */
export function hasUnloggedDays({ days }: WeekSummary, today: Day): boolean {
  const past = days.filter(({ day }) => day < today)
  const missing = past.reduce((sum, { planned, logged }) => sum + planned - logged, 0)
  return missing > 0
}
