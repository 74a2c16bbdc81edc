import { addDays, type Day, type Minutes, startOfWeek } from '../day'
import type { StepId } from '../roadmap/roadmap'
import type { Schedule } from '../schedule/schedule'
import type { Plan } from './plan'
import type { PlanStep } from './schedule-plan'

const DAYS_PER_WEEK = 7

/** One week, Monday to Sunday: what was logged and what the plan still has in it. */
export interface WeekSummary {
  readonly monday: Day
  readonly logged: Minutes
  /** The learner's hours of the week, from the plan's start on; once the plan is finished, what was logged. */
  readonly planned: Minutes
  /** From today to Sunday. */
  readonly ahead: Minutes
  readonly aheadByDay: readonly { readonly day: Day; readonly minutes: Minutes }[]
}

/** The week that today is in. */
export function summariseWeek({ learner }: Plan, steps: readonly PlanStep[], schedule: Schedule): WeekSummary {
  const monday = startOfWeek(schedule.today)
  const nextMonday = addDays(monday, DAYS_PER_WEEK)
  let logged = 0
  for (const { progress } of steps) {
    for (const [day, minutes] of progress.log) if (day >= monday && day < nextMonday) logged += minutes
  }
  const byDay = new Map<Day, Minutes>()
  for (const { day, minutes } of schedule.work) {
    if (day >= nextMonday) break
    byDay.set(day, (byDay.get(day) ?? 0) + minutes)
  }
  const aheadByDay = [...byDay].map(([day, minutes]) => ({ day, minutes }))
  const ahead = aheadByDay.reduce((sum, { minutes }) => sum + minutes, 0)
  let planned = 0
  for (let day = Math.max(monday, learner.start); day < nextMonday; day += 1) {
    planned += schedule.capacity.on(day as Day)
  }
  return { monday, logged, planned: schedule.finish.kind === 'date' ? planned : logged, ahead, aheadByDay }
}

/** What to work on next, and for how long on the first day that has time for it. */
export interface NextUp {
  readonly step: StepId
  readonly day: Day
  readonly minutes: Minutes
  /** The step that is taken up after it, if any. */
  readonly after: StepId | null
}

/** The first work of the plan, or null when there is none ahead. */
export function findNextUp(schedule: Schedule): NextUp | null {
  const first = schedule.work[0]
  if (first === undefined) return null
  const after = schedule.work.find(({ step }) => step !== first.step)
  return { ...first, after: after?.step ?? null }
}
