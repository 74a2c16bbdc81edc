import type { Day } from '../../domain/day'
import { formatDay } from '../../lib/format-day'
import { formatDays } from '../../lib/format-duration'
import { positionOf, type TimeAxis } from '../timeline/time-axis'
import { NOT_WITHIN_20_YEARS } from './chance-words'
import { type ChartTick, PLOT_HEIGHT } from './chart-frame'
import type { ChartPoint } from './chart-shape'

/** What the forecast said on a day. */
export interface DriftPoint {
  readonly day: Day
  /** Null: not within 20 years at these hours. */
  readonly finish: Day | null
  /** The decision that led to it, in words: `hours from 15 to 12`. Null where nothing was decided. */
  readonly cause: string | null
}

export interface NumberedCause extends DriftPoint {
  readonly number: number
  readonly cause: string
  readonly shift: string
}

/** The decisions, numbered from 1, each with what it did to the date. */
export function numberCauses(points: readonly DriftPoint[]): readonly NumberedCause[] {
  return points
    .flatMap((point, index) =>
      point.cause === null ? [] : [{ ...point, cause: point.cause, shift: shiftOf(points, index) }],
    )
    .map((cause, index) => ({ ...cause, number: index + 1 }))
}

/** `+3 weeks`, `−2 days`, `no change`: how far the date moved since the point before. */
export function shiftOf(points: readonly DriftPoint[], index: number): string {
  const [before, after] = [points[index - 1], points[index]]
  if (before === undefined || after === undefined) return 'first forecast'
  if (after.finish === null) return before.finish === null ? 'no change' : NOT_WITHIN_20_YEARS
  if (before.finish === null) return 'a date again'
  const days = after.finish - before.finish
  return days === 0 ? 'no change' : `${days > 0 ? '+' : '−'}${formatDays(Math.abs(days))}`
}

/** What the forecast was on a day: the newest up to it. Undefined before the first. */
export function finishOn(points: readonly DriftPoint[], day: Day): Day | null | undefined {
  return points.findLast((point) => point.day <= day)?.finish
}

/** Higher is later. */
export function finishToY(finish: Day, finishAxis: TimeAxis): number {
  return PLOT_HEIGHT * (1 - positionOf(finish, finishAxis) / 100)
}

/** Steps, since a forecast holds until the next one; in pieces where for a while there was no date. */
export function stepPoints(
  points: readonly DriftPoint[],
  axis: TimeAxis,
  finishAxis: TimeAxis,
): readonly (readonly ChartPoint[])[] {
  const pieces: ChartPoint[][] = []
  points.forEach(({ day, finish }, index) => {
    const x = positionOf(day, axis)
    const previous = points[index - 1]?.finish ?? null
    const piece = previous === null ? undefined : pieces.at(-1)
    // The forecast before this one held up to here.
    if (previous !== null) piece?.push([x, finishToY(previous, finishAxis)])
    if (finish === null) return
    const point: ChartPoint = [x, finishToY(finish, finishAxis)]
    if (piece === undefined) pieces.push([point])
    else piece.push(point)
  })
  return pieces
}

/** At most six lines at equal steps. */
export function finishTicks(finishAxis: TimeAxis): readonly ChartTick[] {
  const { ticks, unit } = finishAxis
  const step = Math.ceil(ticks.length / 6)
  return ticks.flatMap(({ day }, index) =>
    index % step === 0
      ? [{ y: finishToY(day, finishAxis), label: formatDay(day, unit === 'year' ? 'year' : 'medium') }]
      : [],
  )
}
