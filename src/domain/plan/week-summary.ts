import { addDays, type Day, DAYS_PER_WEEK, type Minutes, startOfWeek } from '../day'
import type { Schedule } from '../schedule/schedule'
import type { Plan } from './plan'
import type { PlanStep } from './schedule-plan'

/** One week, Monday to Sunday: what was logged and what the plan still has in it. */
export interface WeekSummary {
  readonly monday: Day
  readonly logged: Minutes
  /** The learner's hours of the week, from the plan's start on; once the plan is finished, what was logged. */
  readonly planned: Minutes
  /** From today to Sunday. */
  readonly ahead: Minutes
  readonly aheadByDay: readonly { readonly day: Day; readonly minutes: Minutes }[]
  /** Monday to Sunday. */
  readonly days: readonly WeekDay[]
}

export interface WeekDay {
  readonly day: Day
  /** The learner's hours of the day; 0 before the plan's start. Once the plan is finished, what was logged. */
  readonly planned: Minutes
  readonly logged: Minutes
  readonly isDayOff: boolean
}

/** The week that today is in. */
export function summariseWeek({ learner }: Plan, steps: readonly PlanStep[], schedule: Schedule): WeekSummary {
  const { capacity, today, firstWork, finish } = schedule
  const monday = startOfWeek(today)
  const loggedOn = logByDay(steps, monday, addDays(monday, DAYS_PER_WEEK))
  const days = Array.from({ length: DAYS_PER_WEEK }, (_, weekday): WeekDay => {
    const day = addDays(monday, weekday)
    const logged = loggedOn.get(day) ?? 0
    const hours = day < learner.start ? 0 : capacity.on(day)
    return { day, planned: finish.kind === 'date' ? hours : logged, logged, isDayOff: capacity.isDayOff(day) }
  })
  const byDay = new Map<Day, Minutes>()
  for (const { day, minutes } of firstWork) {
    if (day >= monday + DAYS_PER_WEEK) break
    byDay.set(day, (byDay.get(day) ?? 0) + minutes)
  }
  const aheadByDay = [...byDay].map(([day, minutes]) => ({ day, minutes }))
  return {
    monday,
    logged: sumOf(days, ({ logged }) => logged),
    planned: sumOf(days, ({ planned }) => planned),
    ahead: sumOf(aheadByDay, ({ minutes }) => minutes),
    aheadByDay,
    days,
  }
}

/** Minutes logged on any of the steps, by day, from a day to before another. */
export function logByDay(steps: readonly PlanStep[], from: Day, to: Day): ReadonlyMap<Day, Minutes> {
  const byDay = new Map<Day, Minutes>()
  for (const { progress } of steps) {
    for (const [day, minutes] of progress.log) {
      if (day >= from && day < to) byDay.set(day, (byDay.get(day) ?? 0) + minutes)
    }
  }
  return byDay
}

function sumOf<Item>(items: readonly Item[], minutesOf: (item: Item) => Minutes): Minutes {
  return items.reduce((sum, item) => sum + minutesOf(item), 0)
}
