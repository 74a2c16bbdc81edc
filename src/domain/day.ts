/**
 * Calendar days without a clock or a time zone.
 *
 * A `Day` is a whole number of days since 1970-01-01 in the proleptic Gregorian calendar. It is a number
 * inside the domain and `YYYY-MM-DD` at its border (saved files, form fields, addresses).
 */
export type Day = number & { readonly __brand: 'Day' }

/** A whole number of minutes, never negative. */
export type Minutes = number

export const MINUTES_PER_HOUR: Minutes = 60
export const DAYS_PER_WEEK = 7

const MS_PER_DAY = 86_400_000

/** The first and the last day the planner accepts: four-digit years, so that the text form sorts. */
export const FIRST_DAY = dayFromParts(1, 1, 1)
export const LAST_DAY = dayFromParts(9999, 12, 31)

/** Monday is 0 and Sunday is 6, as in ISO 8601. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/**
 * The day of a year, month (1-12) and day of the month; parts out of range roll over as in `Date.UTC`.
 * Years 0-99 mean the first century, not the twentieth.
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return (date.getTime() / MS_PER_DAY) as Day
}

/** Reads `YYYY-MM-DD`. Gives null for any other text and for days that do not exist, such as 2027-02-30. */
export function dayFromText(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return null
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year === 0) return null
  const day = dayFromParts(year, month, dayOfMonth)
  return dayToText(day) === text ? day : null
}

/** Writes `YYYY-MM-DD`. The day must lie within FIRST_DAY and LAST_DAY. */
export function dayToText(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The year, month (1-12) and day of the month. */
export function dayToParts(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
}

/** The day `count` days later, or earlier when `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  return ((((day + 3) % 7) + 7) % 7) as Weekday
}

/** The Monday on or before the day. */
export function startOfWeek(day: Day): Day {
  return addDays(day, -weekdayOf(day))
}

/** The first day of the day's month. */
export function startOfMonth(day: Day): Day {
  const { year, month } = dayToParts(day)
  return dayFromParts(year, month, 1)
}

/** The same day of the month `count` months later, or that month's last day when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = dayToParts(day)
  const lastOfMonth = dayFromParts(year, month + count + 1, 0)
  const sameDay = dayFromParts(year, month + count, dayOfMonth)
  return Math.min(sameDay, lastOfMonth) as Day
}

/** Whether a number is a day the planner accepts. */
export function isDay(value: number): value is Day {
  return Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY
}
