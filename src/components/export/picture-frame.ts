import { positionOf } from '../timeline/time-axis'
import type { TimelineAxis } from '../timeline/timeline-axis'
import type { PictureColors } from './picture-colors'

/** Where everything stands, in pixels. */
export interface PictureFrame {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Where the track begins and how wide it is. */
  readonly left: number
  readonly track: number
  /** Where the rows begin and end. */
  readonly top: number
  readonly bottom: number
  readonly axis: TimelineAxis
  readonly colors: PictureColors
}

/** Where a day begins, in pixels. */
export function placeOf({ left, track, axis }: PictureFrame, day: number): number {
  return rounded(left + (positionOf(day, axis) / 100) * track)
}

/** A tenth of a pixel is as fine as can be seen. */
export function rounded(pixels: number): number {
  return Number(pixels.toFixed(1))
}
