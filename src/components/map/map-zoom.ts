import type { Point } from './map-geometry'

/** How large the map is drawn; 1 is full size. */
export const LEAST_SCALE = 0.1
export const MOST_SCALE = 2
/** What the buttons and keys multiply by. */
export const ZOOM_STEP = 1.25
/** Below the first of these a step shows its name and state only, larger; below the second no name could be read. */
const NAME_SCALE = 0.62
const MARK_SCALE = 0.42

/** What a step shows of itself: everything, its name and state, or no more than its phase's colour and its state. */
export type MapDetail = 'all' | 'name' | 'mark'

/** As much as can be read at a scale. */
export function detailAt(scale: number): MapDetail {
  if (scale < MARK_SCALE) return 'mark'
  return scale < NAME_SCALE ? 'name' : 'all'
}

export interface Size {
  readonly width: number
  readonly height: number
}

export function clampScale(scale: number): number {
  return Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale))
}

/** The scale at which all of the map is seen, and at most full size. */
export function fitScale(map: Size, window: Size): number {
  if (map.width <= 0 || map.height <= 0 || window.width <= 0 || window.height <= 0) return 1
  return clampScale(Math.min(1, window.width / map.width, window.height / map.height))
}

/** How far to scroll so that the point of the map that was at `at` in the window stays there at another scale. */
export function scrollAfterZoom(scroll: Point, at: Point, before: number, after: number): Point {
  const ratio = after / before
  return { x: (scroll.x + at.x) * ratio - at.x, y: (scroll.y + at.y) * ratio - at.y }
}

/** What a turn of the wheel multiplies the scale by: towards the person is further away. */
export function wheelFactor(delta: number): number {
  return Math.exp(-Math.max(-100, Math.min(100, delta)) / 200)
}
