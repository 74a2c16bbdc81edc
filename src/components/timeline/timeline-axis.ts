import { addDays, addMonths, type Day, dayToParts, startOfMonth } from '../../domain/day'
import { formatDay } from '../../lib/format-day'
import { type AxisTick, type AxisUnit, nextUnit, startOfUnit, tickAt, unitFor, yearsBetweenNames } from './time-axis'

/** The units of a timeline: those of every axis, and single days. */
export type TimelineUnit = AxisUnit | 'day'

/** The stretch of days a timeline shows, both ends at a boundary of its unit. Its ticks are made only where one looks. */
export interface TimelineAxis {
  readonly from: Day
  /** Exclusive. */
  readonly to: Day
  readonly unit: TimelineUnit
}

/** Days from one to another, the second exclusive. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** A month above its weeks or days, or a year above its months or quarters. */
export interface AxisSpan extends DayRange {
  readonly label: string
}

const YEAR_IN_MONTHS = 12
/** Seen days are rounded up to parts of this share of what fits, so that not every pixel scrolled is a change. */
const CHUNK = 0.5

/** Lays an axis over the days from `first` to `last`; without a unit, the one that gives five to fifteen ticks. */
export function createTimelineAxis(first: Day, last: Day, unit: TimelineUnit = unitFor(last - first)): TimelineAxis {
  const from = unit === 'day' ? first : startOfUnit(first, unit)
  let to = unit === 'day' ? addDays(last, 1) : nextUnit(startOfUnit(last, unit), unit)
  if (to <= from) to = addDays(from, 1)
  return { from, to, unit }
}

/** The ticks whose unit touches the days of the range, in order. */
export function ticksBetween(axis: TimelineAxis, range: DayRange): readonly AxisTick[] {
  const { unit } = axis
  const last = Math.min(axis.to, Math.ceil(range.to))
  const first = Math.max(axis.from, Math.floor(range.from)) as Day
  const ticks: AxisTick[] = []
  if (unit === 'day') {
    for (let day = first; day < last; day = addDays(day, 1)) ticks.push(dayTick(day))
    return ticks
  }
  const yearStep = yearsBetweenNames(dayToParts(addDays(axis.to, -1)).year - dayToParts(axis.from).year + 1)
  for (let day = startOfUnit(first, unit); day < last; day = nextUnit(day, unit)) {
    ticks.push(tickAt(day, unit, yearStep))
  }
  return ticks
}

/** The months above days and weeks, or the years above months and quarters, that touch the range. */
export function spansBetween(axis: TimelineAxis, range: DayRange): readonly AxisSpan[] {
  const { unit } = axis
  if (unit === 'year') return []
  const isMonth = unit === 'day' || unit === 'week'
  const first = Math.max(axis.from, Math.floor(range.from)) as Day
  const last = Math.min(axis.to, Math.ceil(range.to))
  const spans: AxisSpan[] = []
  let from = isMonth ? startOfMonth(first) : startOfUnit(first, 'year')
  while (from < last) {
    const to = addMonths(from, isMonth ? 1 : YEAR_IN_MONTHS)
    spans.push({
      from: Math.max(from, axis.from),
      to: Math.min(to, axis.to),
      label: formatDay(from, isMonth ? 'monthAndYear' : 'year'),
    })
    from = to
  }
  return spans
}

/**
 * The days worth drawing: those between two places on the screen and half as many on either side, in whole chunks.
 *
 * @param track where the axis lies on the screen, in pixels; without a width, all of it is worth drawing.
 * @param view what is seen of the screen, in the same pixels.
 */
export function visibleDays(
  axis: TimelineAxis,
  track: { readonly left: number; readonly width: number },
  view: { readonly left: number; readonly right: number },
): DayRange {
  const days = axis.to - axis.from
  const seen = ((view.right - view.left) / track.width) * days
  if (!(track.width > 0) || seen >= days || seen <= 0) return { from: axis.from, to: axis.to }
  const chunk = seen * CHUNK
  const left = dayAt(axis, track, view.left) - axis.from
  const right = dayAt(axis, track, view.right) - axis.from
  return {
    from: axis.from + Math.max(0, (Math.floor(left / chunk) - 1) * chunk),
    to: axis.from + Math.min(days, (Math.ceil(right / chunk) + 1) * chunk),
  }
}

/** The day, with its fraction, at a place on the screen. */
export function dayAt(
  axis: TimelineAxis,
  track: { readonly left: number; readonly width: number },
  place: number,
): number {
  return axis.from + ((place - track.left) / track.width) * (axis.to - axis.from)
}

function dayTick(day: Day): AxisTick {
  const { dayOfMonth } = dayToParts(day)
  return { day, label: `${formatDay(day, 'weekdayOnly')} ${dayOfMonth}`, isMajor: dayOfMonth === 1 }
}
