import type { Day, Minutes } from '../day'
import type { WeekMinutes } from '../roadmap/roadmap'

/** When one person can work, and how they like to. */
export interface Learner {
  /** The first day of the plan. */
  readonly start: Day
  readonly week: WeekMinutes
  readonly daysOff: readonly DaysOff[]
  /** A date's own minutes instead of its weekday's, 0 to 1440; a day off wins over them. */
  readonly overrides: ReadonlyMap<Day, Minutes>
  /** How many steps share a day, at least 1. */
  readonly stepsAtOnce: number
}

/** No work from `from` until the day before `to`; without `to` there is no end in sight. */
export interface DaysOff {
  readonly from: Day
  readonly to: Day | null
}

export const MINUTES_PER_DAY = 1440

/** The minutes of one week without days off or overrides. */
export function weeklyMinutes(week: WeekMinutes): Minutes {
  return week.reduce((sum, minutes) => sum + minutes, 0)
}

/** A week with the minutes of each weekday changed; weekday 0 is Monday. */
export function mapWeek(week: WeekMinutes, change: (minutes: Minutes, weekday: number) => Minutes): WeekMinutes {
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = week
  return [
    change(monday, 0),
    change(tuesday, 1),
    change(wednesday, 2),
    change(thursday, 3),
    change(friday, 4),
    change(saturday, 5),
    change(sunday, 6),
  ]
}
