import type { Day, Minutes } from '../domain/day'
import { acceptPlan } from '../domain/plan/create-plan'
import { setWeek } from '../domain/plan/edit-plan'
import { logAsPlanned } from '../domain/plan/log-as-planned'
import { comeBack, goAway, leaveOutSteps, noteAbsence } from '../domain/plan/recovery'
import type { StepId, WeekMinutes } from '../domain/roadmap/roadmap'
import { weeklyMinutes } from '../domain/learner/learner'
import { formatWeekdayNear } from '../lib/format-day'
import { countOf, formatDays, formatHoursInWords } from '../lib/format-duration'
import { getToday } from './clock-store'
import { changePlan } from './plan-actions'
import { getCurrentPlan } from './plan-selectors'
import { hidesDates } from './preference-selectors'

/** Takes the days from today until before `until` off. */
export function goAwayUntil(until: Day): void {
  const now = getToday()
  const end = hidesDates() ? `for ${formatDays(until - now)}` : `until ${formatWeekdayNear(until, now)}`
  changePlan((plan) => goAway(plan, now, until), `You are away ${end}.`)
}

/** Ends the days off that today is one of. */
export function comeBackToday(): void {
  changePlan((plan) => comeBack(plan, getToday()), 'Welcome back. Today counts again.')
}

/** Says that one was away from a day until yesterday. */
export function noteAbsenceSince(from: Day): void {
  changePlan(
    (plan) => noteAbsence(plan, from, getToday()),
    `The last ${formatDays(getToday() - from)} count as days off.`,
  )
}

/** Logs what this week's days up to today had planned and nobody logged, as one change. */
export function logThisWeekAsPlanned(): void {
  const plan = getCurrentPlan()
  if (plan === null) return
  const { plan: logged, minutes } = logAsPlanned(plan, getToday())
  const text =
    minutes === 0
      ? 'No step of your plan could have taken these hours, so none were logged.'
      : `${formatHoursInWords(minutes)} logged as planned, up to today.`
  changePlan(() => logged, text)
}

/** Makes the dates as they are now the ones that later dates are compared with. */
export function acceptNewDates(): void {
  changePlan((plan) => acceptPlan(plan, getToday()), 'From here on, dates are compared with those of today.')
}

/** Changes the weekly hours from today on. */
export function planWeeklyHours(week: WeekMinutes): void {
  changePlan((plan) => setWeek(plan, week), `Your week has ${formatHoursInWords(weeklyMinutes(week))} now.`)
}

export function dropOptionalSteps(steps: readonly StepId[], hours: Minutes): void {
  changePlan(
    (plan) => leaveOutSteps(plan, steps),
    `${countOf(steps.length, 'optional step')} left out, ${formatHoursInWords(hours)} in all.`,
  )
}
