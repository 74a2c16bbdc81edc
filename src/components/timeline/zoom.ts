import type { TimelineUnit } from './timeline-axis'

/** How close the timeline is: all of the plan in the width there is, or a unit of time at a size of its own. */
export type Zoom = 'fit' | TimelineUnit

/** From far to close. */
export const UNITS = ['year', 'quarter', 'month', 'week', 'day'] as const satisfies readonly TimelineUnit[]

/** How long a day is, in pixels. */
export const DAY_WIDTH: Readonly<Record<TimelineUnit, number>> = { day: 52, week: 16, month: 5, quarter: 2, year: 0.75 }

/** A unit that looks almost the same is no step of its own. */
const LEAST_CHANGE = 1.1

interface ZoomRoom {
  /** Days that the plan takes. */
  readonly days: number
  /** Pixels that there are to show them in. */
  readonly width: number
}

/** One step closer (1) or farther away (-1); the same zoom where there is none. Farthest away is `fit`. */
export function zoomBy(zoom: Zoom, direction: 1 | -1, { days, width }: ZoomRoom): Zoom {
  const now = zoom === 'fit' ? width / Math.max(1, days) : DAY_WIDTH[zoom]
  if (direction === 1) return UNITS.find((unit) => DAY_WIDTH[unit] > now * LEAST_CHANGE) ?? zoom
  if (zoom === 'fit') return zoom
  const farther = UNITS.findLast((unit) => DAY_WIDTH[unit] < now / LEAST_CHANGE)
  return farther === undefined || DAY_WIDTH[farther] * days <= width ? 'fit' : farther
}
