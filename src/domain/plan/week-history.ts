import { addDays, type Day, DAYS_PER_WEEK, type Minutes, startOfWeek, weekdayOf } from '../day'
import { createCapacity } from '../learner/capacity'
import { weeklyMinutes } from '../learner/learner'
import type { Plan } from './plan'
import type { PlanStep } from './schedule-plan'
import { logByDay } from './week-summary'

/** A week that is over: the hours it had, and those that were logged in it. */
export interface PastWeek {
  readonly monday: Day
  /** The learner's hours of that week, as they were decided then; none on days off. */
  readonly planned: Minutes
  readonly logged: Minutes
  /** How much of the week was days off. */
  readonly away: 'no' | 'partly' | 'all'
}

/** How many weeks back are shown. */
const WEEKS_SHOWN = 12

/** The last weeks before this one, oldest first, from the plan's first week on. */
export function pastWeeks(
  plan: Plan,
  steps: readonly PlanStep[],
  today: Day,
  count = WEEKS_SHOWN,
): readonly PastWeek[] {
  const thisMonday = startOfWeek(today)
  const first = Math.max(startOfWeek(plan.learner.start), thisMonday - count * DAYS_PER_WEEK) as Day
  const loggedOn = logByDay(steps, first, thisMonday)
  const { on, isDayOff } = hoursAsDecided(plan)
  const weeks: PastWeek[] = []
  for (let monday = first; monday < thisMonday; monday = addDays(monday, DAYS_PER_WEEK)) {
    let [planned, logged, daysOff, days] = [0, 0, 0, 0]
    for (let day = monday; day < monday + DAYS_PER_WEEK; day = addDays(day, 1)) {
      logged += loggedOn.get(day) ?? 0
      if (day < plan.learner.start) continue
      days += 1
      planned += on(day)
      if (isDayOff(day)) daysOff += 1
    }
    weeks.push({ monday, planned, logged, away: daysOff === 0 ? 'no' : daysOff === days ? 'all' : 'partly' })
  }
  return weeks
}

/** The learner's calendar with the weekly hours of the time: a later change of hours plans no earlier week anew. */
function hoursAsDecided({ learner, history }: Plan) {
  const { on, isDayOff } = createCapacity(learner)
  const now = weeklyMinutes(learner.week)
  const changes = [...history.decisions.values()]
    .filter(({ kind, from }) => kind === 'hours' && typeof from === 'number')
    .toSorted((a, b) => a.day - b.day)
  const weeklyOn = (day: Day): Minutes => Number(changes.find((change) => change.day > day)?.from ?? now)
  return {
    isDayOff,
    on: (day: Day): Minutes => {
      const then = weeklyOn(day)
      if (then === now || isDayOff(day) || learner.overrides.has(day)) return on(day)
      // How the hours lay on the weekdays then is not kept; they are taken to have lain as they do now.
      const share = now === 0 ? 1 / DAYS_PER_WEEK : learner.week[weekdayOf(day)] / now
      return Math.round(share * then)
    },
  }
}
