import { addDays, addMonths, type Day, dayToParts, startOfMonth, startOfWeek } from '../../domain/day'
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

const DAYS_PER_WEEK = 7
const MONTHS: Readonly<Record<Exclude<AxisUnit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

/** Lays ticks of equal meaning (whole weeks, months, quarters or years) over the days from `first` to `last`. */
export function createTimeAxis(first: Day, last: Day, unit: AxisUnit = unitFor(last - first)): TimeAxis {
  const from = startOfUnit(first, unit)
  const ticks: AxisTick[] = []
  let day = from
  for (; day <= last; day = nextUnit(day, unit)) ticks.push(tickAt(day, unit))
  return { from, to: day, unit, ticks }
}

/** The unit that gives about five to fifteen ticks. */
export function unitFor(days: number): AxisUnit {
  if (days <= 90) return 'week'
  if (days <= 500) return 'month'
  return days <= 1_650 ? 'quarter' : 'year'
}

/** Where a day begins on the axis, in percent of its length. */
export function positionOf(day: number, { from, to }: TimeAxis): number {
  return ((day - from) / (to - from)) * 100
}

function startOfUnit(day: Day, unit: AxisUnit): Day {
  if (unit === 'week') return startOfWeek(day)
  const monthsIn = (dayToParts(day).month - 1) % MONTHS[unit]
  return addMonths(startOfMonth(day), -monthsIn)
}

function nextUnit(day: Day, unit: AxisUnit): Day {
  return unit === 'week' ? addDays(day, DAYS_PER_WEEK) : addMonths(day, MONTHS[unit])
}

function tickAt(day: Day, unit: AxisUnit): AxisTick {
  const { month, dayOfMonth } = dayToParts(day)
  if (unit === 'week') return { day, label: formatDay(day, 'short'), isMajor: dayOfMonth <= DAYS_PER_WEEK }
  if (month === 1 || unit === 'year') return { day, label: formatDay(day, 'year'), isMajor: true }
  return { day, label: unit === 'month' ? formatDay(day, 'month') : `Q${(month - 1) / 3 + 1}`, isMajor: false }
}
