import type { Day, Minutes } from '../domain/day'
import { acceptPlan } from '../domain/plan/create-plan'
import { setWeek } from '../domain/plan/edit-plan'
import { logAsPlanned } from '../domain/plan/log-as-planned'
import { comeBack, goAway, leaveOutSteps, noteAbsence } from '../domain/plan/recovery'
import type { StepId, WeekMinutes } from '../domain/roadmap/roadmap'
import { weeklyMinutes } from '../domain/learner/learner'
import { formatWeekdayNear } from '../lib/format-day'
import { countOf, formatDays, formatHoursInWords } from '../lib/format-duration'
import { useClockStore } from './clock-store'
import { useDocumentStore } from './document-store'
import { changePlan } from './plan-actions'

/** Takes the days from today until before `until` off. */
export function goAwayUntil(until: Day): void {
  const now = today()
  const end = hidesDates() ? `for ${formatDays(until - now)}` : `until ${formatWeekdayNear(until, now)}`
  changePlan((plan) => goAway(plan, now, until), `You are away ${end}.`)
}

/** Ends the days off that today is one of. */
export function comeBackToday(): void {
  changePlan((plan) => comeBack(plan, today()), 'Welcome back. Today counts again.')
}

/** Says that one was away from a day until yesterday. */
export function noteAbsenceSince(from: Day): void {
  changePlan((plan) => noteAbsence(plan, from, today()), `The last ${formatDays(today() - from)} count as days off.`)
}

/** Logs what this week's days up to today had planned and nobody logged, as one change. */
export function logThisWeekAsPlanned(): void {
  const { plans, currentPlan } = useDocumentStore.getState()
  const plan = currentPlan === null ? undefined : plans.get(currentPlan)
  if (plan === undefined) return
  const { plan: logged, minutes } = logAsPlanned(plan, today())
  const text =
    minutes === 0
      ? 'No step of your plan could have taken these hours, so none were logged.'
      : `${formatHoursInWords(minutes)} logged as planned, up to today.`
  changePlan(() => logged, text)
}

/** Makes the dates as they are now the ones that later dates are compared with. */
export function acceptNewDates(): void {
  changePlan((plan) => acceptPlan(plan, today()), 'From here on, dates are compared with those of today.')
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

function today(): Day {
  return useClockStore.getState().today
}

function hidesDates(): boolean {
  return useDocumentStore.getState().preferences.hideDates
}
