import type { Point } from './map-geometry'
import { type MapDirection, NODE_SIZES } from './map-graph'
import type { Size } from './map-zoom'

interface ScrollPlace {
  readonly left: number
  readonly top: number
}

/** What is left above a step at the top of the box, in pixels: enough for the arrowheads that lead to it. */
const ROOM_ABOVE = 32

/**
 * How far to scroll, at full size, so that the map opens at a step. Down a phone that is at the top and in the middle,
 * with what comes after it below; across, with what comes before it to the left.
 */
export function openingScroll(place: Point, direction: MapDirection, box: Size): ScrollPlace {
  if (direction === 'down') {
    return { left: place.x + NODE_SIZES.down.width / 2 - box.width / 2, top: place.y - ROOM_ABOVE }
  }
  return { left: place.x - box.width / 4, top: place.y - box.height / 3 }
}
