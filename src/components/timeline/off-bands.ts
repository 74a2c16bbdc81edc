import { addDays, type Day } from '../../domain/day'
import type { Learner } from '../../domain/learner/learner'
import type { DayRange, TimelineAxis } from './timeline-axis'

/**
 * The days off that touch the range, cut to the axis and joined where they meet. Single dates without hours count when
 * days or weeks are large enough to show them.
 */
export function offBands(
  { daysOff, overrides }: Pick<Learner, 'daysOff' | 'overrides'>,
  axis: TimelineAxis,
  range: DayRange,
): readonly DayRange[] {
  const singles =
    axis.unit === 'day' || axis.unit === 'week'
      ? [...overrides].filter(([, minutes]) => minutes === 0).map(([day]) => ({ from: day, to: addDays(day, 1) }))
      : []
  const sorted = [...daysOff.map(({ from, to }) => ({ from, to: to ?? axis.to })), ...singles]
    .map(({ from, to }) => ({ from: Math.max(from, axis.from) as Day, to: Math.min(to, axis.to) }))
    .filter(({ from, to }) => from < to && to > range.from && from < range.to)
    .toSorted((a, b) => a.from - b.from)
  const bands: { readonly from: number; to: number }[] = []
  for (const { from, to } of sorted) {
    const last = bands.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else bands.push({ from, to })
  }
  return bands
}
