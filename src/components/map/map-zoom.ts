import type { Point } from './map-geometry'

/** How large the map is drawn; 1 is full size. */
export const LEAST_SCALE = 0.1
export const MOST_SCALE = 2
/** What the buttons and keys multiply by. */
export const ZOOM_STEP = 1.25
/** Below this, a step shows its name and state only, larger. */
export const FAR_SCALE = 0.62

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
