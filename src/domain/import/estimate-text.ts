import { MINUTES_PER_HOUR, type Minutes } from '../day'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { rangeAround, type ThreePoints } from './loose-roadmap'

/** A time as people write it: `6 h`, `2-4 weeks`, `4/6/10 h`, `1 h 30 min`, `PT6H`. */
export interface WrittenTime {
  /** One to three numbers in minutes, in the order in which they stand. */
  readonly minutes: readonly Minutes[]
  /** Days, weeks or months, which had to be turned into hours of work. */
  readonly isCalendar: boolean
}

export type TimeUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months'

/** Longer texts hold no time; also what keeps the patterns below quick. */
const LONGEST_TIME = 60
const WEEKS_PER_MONTH = 52 / 12
const WORK_DAYS_PER_WEEK = 5
const MINUTES_PER_DAY: Minutes = 1440

/** What days and weeks count. */
export interface DayLength {
  readonly day: Minutes
  readonly week: Minutes
}

/** Days that pass by themselves. */
export const CALENDAR_DAYS: DayLength = { day: MINUTES_PER_DAY, week: 7 * MINUTES_PER_DAY }

/** Days of work: a fifth of the week's hours each. */
export function workDays(minutesPerWeek: Minutes): DayLength {
  return { day: minutesPerWeek / WORK_DAYS_PER_WEEK, week: minutesPerWeek }
}

const NUMBER = String.raw`\d{1,7}(?:[.,]\d{1,4})?`
const UNIT = '[a-zäöüß]{0,8}\\.?'
const APPROXIMATELY = /^(?:~|≈|about|around|approximately|approx\.?|ca\.?|circa|c\.)\s*/i
const ONE_TO_THREE = new RegExp(
  `^(${NUMBER})\\s*(${UNIT})(?:\\s*(?:-|–|—|−|/|to|bis)\\s*(${NUMBER})\\s*(${UNIT}))?(?:\\s*(?:-|–|—|−|/|to)\\s*(${NUMBER})\\s*(${UNIT}))?$`,
  'i',
)
const HOURS_AND_MINUTES = /^(\d{1,6})\s*(?:h|hrs?|hours?|:)\s*([0-5]?\d)\s*(?:m|min|mins|minutes?)?$/i

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries({
    minutes: ['m', 'min', 'mins', 'minute', 'minutes'],
    hours: ['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'stunde', 'stunden'],
    days: ['d', 'day', 'days', 'tag', 'tage'],
    weeks: ['w', 'wk', 'wks', 'week', 'weeks', 'woche', 'wochen'],
    months: ['mo', 'mon', 'mos', 'mth', 'month', 'months', 'monat', 'monate'],
  } satisfies Record<TimeUnit, readonly string[]>).flatMap(([unit, names]) =>
    names.map((name): [string, TimeUnit] => [name, unit as TimeUnit]),
  ),
)

/**
 * Reads a time; null when the whole text is none.
 *
 * @param bare what a number without a unit counts; null: it is no time then.
 */
export function parseTime(text: string, bare: TimeUnit | null, lengths: DayLength): WrittenTime | null {
  if (text.length > LONGEST_TIME) return null
  const trimmed = text.trim().replace(APPROXIMATELY, '').trim()
  const iso = isoDuration(trimmed)
  if (iso !== null) return { minutes: [iso], isCalendar: false }
  const clock = HOURS_AND_MINUTES.exec(trimmed)
  if (clock !== null) {
    return { minutes: [Number(clock[1]) * MINUTES_PER_HOUR + Number(clock[2])], isCalendar: false }
  }
  const match = ONE_TO_THREE.exec(trimmed)
  return match === null ? null : fromParts(match, bare, lengths)
}

function fromParts(match: RegExpExecArray, bare: TimeUnit | null, lengths: DayLength): WrittenTime | null {
  const parts = [1, 3, 5].flatMap((at) => {
    const number = match[at]
    return number === undefined ? [] : [{ number: Number(number.replace(',', '.')), unit: match[at + 1] ?? '' }]
  })
  // `2-4 weeks`: the last unit is everybody's who has none.
  const last = parts.findLast(({ unit }) => unit !== '')?.unit
  const units = parts.map(({ unit }) => unitOf(unit === '' ? (last ?? '') : unit, bare))
  if (units.includes(null)) return null
  return {
    minutes: parts.map(({ number }, at) => Math.round(number * minutesIn(units[at] ?? 'hours', lengths))),
    isCalendar: units.some((unit) => unit === 'days' || unit === 'weeks' || unit === 'months'),
  }
}

function unitOf(word: string, bare: TimeUnit | null): TimeUnit | null {
  if (word === '') return bare
  return UNITS.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}

function minutesIn(unit: TimeUnit, { day, week }: DayLength): Minutes {
  switch (unit) {
    case 'minutes':
      return 1
    case 'hours':
      return MINUTES_PER_HOUR
    case 'days':
      return day
    case 'weeks':
      return week
    case 'months':
      return week * WEEKS_PER_MONTH
  }
}

const ISO =
  /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,8}(?:\.\d{1,6})?)H)?(?:(\d{1,8}(?:\.\d{1,6})?)M)?(?:(\d{1,8}(?:\.\d{1,6})?)S)?)?$/

/** ISO 8601, days of 24 hours: `PT40H0M0S`. Null for anything else, and for years, months and weeks. */
export function isoDuration(text: string): Minutes | null {
  const match = text.length > LONGEST_TIME ? null : ISO.exec(text)
  if (match === null || text === 'P' || text.endsWith('T')) return null
  const [days, hours, minutes, seconds] = [1, 2, 3, 4].map((at) => Number(match[at] ?? 0))
  return Math.round((days ?? 0) * 24 * 60 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60)
}

/** What was made of one, two or three numbers. */
export interface ReadPoints {
  readonly points: ThreePoints
  readonly wasOneNumber: boolean
  readonly wasOutOfOrder: boolean
  /** It was beyond what a step may take. */
  readonly wasCut: boolean
}

/** One number is the most likely one; two are the ends of a range, whose middle is the most likely. */
export function pointsOf(numbers: readonly number[], max: number = ROADMAP_LIMITS.effortMinutes): ReadPoints | null {
  const [first, second, third] = numbers
  if (first === undefined || numbers.some((number) => !Number.isFinite(number) || number < 0)) return null
  const wasCut = numbers.some((number) => number > max)
  const within = (number: number): number => Math.min(Math.round(number), max)
  if (second === undefined) {
    const [a, m, b] = rangeAround(within(first))
    return { points: [a, m, Math.min(b, max)], wasOneNumber: true, wasOutOfOrder: false, wasCut }
  }
  const given = third === undefined ? [first, (first + second) / 2, second] : [first, second, third]
  const [a = 0, m = 0, b = 0] = given.map(within).toSorted((x, y) => x - y)
  const wasOutOfOrder = given.some((number, at) => at > 0 && number < (given[at - 1] ?? 0))
  return { points: [a, m, b], wasOneNumber: false, wasOutOfOrder, wasCut }
}
