import { dayToParts } from '../../domain/day'
import { formatDay } from '../../lib/format-day'
import { type AxisTick, type AxisUnit, positionOf, type TimeAxis } from '../timeline/time-axis'
import { textWidth } from './text-width'
import type { ChartSize } from './use-chart-size'

/** A tick of a chart's time axis with as many words as there is room for. */
export interface LabelledTick {
  readonly day: number
  /** Percent of the axis. */
  readonly at: number
  /** Empty where the label had to give way. */
  readonly label: string
}

/** What one tick is, for the axis's title. */
export const UNIT_WORDS: Readonly<Record<AxisUnit, string>> = {
  week: 'by week',
  month: 'by month',
  quarter: 'by quarter',
  year: 'by year',
}

/** Which ticks may keep their labels, so that those left are still at equal steps and include each January. */
const STEPS: Readonly<Record<AxisUnit, readonly number[]>> = {
  week: [1, 2, 4, 8, 16],
  month: [1, 2, 3, 6, 12],
  quarter: [1, 2, 4, 8],
  year: [1, 2, 5, 10, 20],
}
/** Taken for a chart that is not measured yet: nothing overlaps at any width. */
const NARROWEST = 240

/** Labels the ticks of an axis: every one, or every second, third … as the width allows. The first says its year. */
export function labelTicks(axis: TimeAxis, { width, font }: ChartSize): readonly LabelledTick[] {
  const room = { width: width === 0 ? NARROWEST : width, font }
  for (const step of STEPS[axis.unit]) {
    const ticks = labelEvery(axis, step)
    if (areApart(ticks, room)) return ticks
  }
  return axis.ticks.map(({ day }, index) => ({
    day,
    at: positionOf(day, axis),
    label: index === 0 ? formatDay(day, 'medium') : '',
  }))
}

function labelEvery(axis: TimeAxis, step: number): readonly LabelledTick[] {
  let isFirst = true
  return axis.ticks.map((tick, index) => {
    const isLabelled = numberOf(tick, index, axis.unit) % step === 0
    const label = isLabelled ? (isFirst ? firstLabel(tick, axis.unit) : tick.label) : ''
    if (isLabelled) isFirst = false
    return { day: tick.day, at: positionOf(tick.day, axis), label }
  })
}

/** A tick's place in its year, or among the years; weeks are only counted. */
function numberOf({ day }: AxisTick, index: number, unit: AxisUnit): number {
  const { year, month } = dayToParts(day)
  if (unit === 'week') return index
  if (unit === 'year') return year
  const inYear = unit === 'month' ? month - 1 : (month - 1) / 3
  // Steps longer than a year go by years.
  return year * (unit === 'month' ? 12 : 4) + inYear
}

function firstLabel({ day, label, isMajor }: AxisTick, unit: AxisUnit): string {
  if (unit === 'week') return formatDay(day, 'medium')
  if (unit === 'year') return formatDay(day, 'year')
  return isMajor ? label : `${label} ${formatDay(day, 'year')}`
}

/** Labels are centred under their ticks; half a character keeps them apart. */
function areApart(ticks: readonly LabelledTick[], { width, font }: ChartSize): boolean {
  let free = Number.NEGATIVE_INFINITY
  for (const { at, label } of ticks) {
    if (label === '') continue
    const middle = (at / 100) * width
    const half = textWidth(label, font) / 2
    if (middle - half < free || middle + half > width + font.size) return false
    free = middle + half + font.size / 2
  }
  return true
}
