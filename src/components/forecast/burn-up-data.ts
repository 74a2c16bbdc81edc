import type { Day, Minutes } from '../../domain/day'
import type { DayRange } from './chance-data'

/** All the hours up to and including a day: a running total, not the day's own. */
export interface HoursSoFar {
  readonly day: Day
  readonly minutes: Minutes
}

/** When all hours will be done; null: not within 20 years at these hours. */
export interface FinishRange {
  readonly p10: Day | null
  readonly p50: Day | null
  readonly p90: Day | null
}

/** A chart whose fan has no end shows this many days of it, or as many as there are behind it. */
const LEAST_AHEAD = 365

/** The days to draw: everything done and planned, and the fan to its end, where it has one. */
export function burnUpRange(
  done: readonly HoursSoFar[],
  planned: readonly HoursSoFar[],
  { p10, p50, p90 }: FinishRange,
  today: Day,
): DayRange {
  const first = Math.min(today, ...[...done, ...planned].map(({ day }) => day)) as Day
  const known = Math.max(today, planned.at(-1)?.day ?? today, p90 ?? p50 ?? p10 ?? today)
  const last = p90 === null ? Math.max(known, today + Math.max(LEAST_AHEAD, today - first)) : known
  return { first, last: last as Day }
}

/** The running total on a day; 0 before the first entry. */
export function minutesBy(hours: readonly HoursSoFar[], day: Day): Minutes {
  return hours.findLast((entry) => entry.day <= day)?.minutes ?? 0
}

/** The running total of a plan on a day, on its even way from the entry before to the one after. */
export function plannedBy(planned: readonly HoursSoFar[], day: Day): Minutes {
  const at = planned.findLastIndex((entry) => entry.day <= day)
  const [before, after] = [planned[at], planned[at + 1]]
  if (before === undefined) return 0
  if (after === undefined) return before.minutes
  return before.minutes + ((day - before.day) / (after.day - before.day)) * (after.minutes - before.minutes)
}

/** Where a line of the fan is on a day, on its way from what is done today to the total. */
export function aheadBy(day: Day, today: Day, doneMinutes: Minutes, total: Minutes, end: Day): Minutes {
  if (day >= end) return total
  return doneMinutes + ((day - today) / (end - today)) * (total - doneMinutes)
}
