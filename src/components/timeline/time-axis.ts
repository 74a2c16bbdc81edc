import { addDays, addMonths, type Day, DAYS_PER_WEEK, dayToParts, startOfMonth, startOfWeek } from '../../domain/day'
import { formatDay } from '../../lib/format-day'

/** The stretch of days a timeline shows, both ends at a boundary of its unit. */
export interface TimeAxis {
  readonly from: Day
  /** Exclusive. */
  readonly to: Day
  readonly unit: AxisUnit
  readonly ticks: readonly AxisTick[]
}

export type AxisUnit = 'week' | 'month' | 'quarter' | 'year'

export interface AxisTick {
  readonly day: Day
  readonly label: string
  /** The first tick of a year, or of a month for weeks: set apart, and the one that stays where room is short. */
  readonly isMajor: boolean
}

const MOST_YEAR_NAMES = 6
const FEW_YEARS_STEP = 5
const MONTHS: Readonly<Record<Exclude<AxisUnit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

/** Lays ticks of equal meaning (whole weeks, months, quarters or years) over the days from `first` to `last`. */
export function createTimeAxis(first: Day, last: Day, unit: AxisUnit = unitFor(last - first)): TimeAxis {
  const from = startOfUnit(first, unit)
  const ticks: AxisTick[] = []
  let day = from
  const yearStep = yearsBetweenNames(dayToParts(last).year - dayToParts(from).year + 1)
  for (; day <= last; day = nextUnit(day, unit)) ticks.push(tickAt(day, unit, yearStep))
  return { from, to: day, unit, ticks }
}

/** The unit that gives about five to fifteen ticks. */
export function unitFor(days: number): AxisUnit {
  if (days <= 90) return 'week'
  if (days <= 500) return 'month'
  return days <= 1_650 ? 'quarter' : 'year'
}

/** Where a day begins on the axis, in percent of its length. */
export function positionOf(day: number, { from, to }: Pick<TimeAxis, 'from' | 'to'>): number {
  return ((day - from) / (to - from)) * 100
}

/** The first day of the unit that a day lies in. */
export function startOfUnit(day: Day, unit: AxisUnit): Day {
  if (unit === 'week') return startOfWeek(day)
  const monthsIn = (dayToParts(day).month - 1) % MONTHS[unit]
  return addMonths(startOfMonth(day), -monthsIn)
}

/** The first day of the next unit, of a day that is itself the first of one. */
export function nextUnit(day: Day, unit: AxisUnit): Day {
  return unit === 'week' ? addDays(day, DAYS_PER_WEEK) : addMonths(day, MONTHS[unit])
}

/** In a long plan only round years are set apart, so that a phone has room for their names. */
export function yearsBetweenNames(years: number): number {
  if (years <= MOST_YEAR_NAMES) return 1
  return [2, 5, 10, 20, 50].find((step) => years / step <= MOST_YEAR_NAMES) ?? 100
}

/** The tick of the unit that begins on a day; of years, only every `yearStep`th is set apart. */
export function tickAt(day: Day, unit: AxisUnit, yearStep: number): AxisTick {
  const { year, month, dayOfMonth } = dayToParts(day)
  if (unit === 'week') return { day, label: formatDay(day, 'short'), isMajor: dayOfMonth <= DAYS_PER_WEEK }
  if (unit === 'year') {
    const isMajor = year % yearStep === 0
    // Beside the round years there is room for the others' names only while they are few.
    return { day, label: isMajor || yearStep <= FEW_YEARS_STEP ? formatDay(day, 'year') : '', isMajor }
  }
  if (month === 1) return { day, label: formatDay(day, 'year'), isMajor: true }
  return { day, label: unit === 'month' ? formatDay(day, 'month') : `Q${(month - 1) / 3 + 1}`, isMajor: false }
}
