import { PLOT_HEIGHT } from './chart-frame'
import { type ChartPoint, heightAt } from './chart-shape'
import { type Box, overlaps, type Placement, placeLabels, placeSomeLabels } from './place-labels'
import { textWidth } from './text-width'
import type { ChartSize } from './use-chart-size'

/** Between a label and its point. */
export const GAP = 8
/** Beyond the left edge there is a little room before the labels of the y axis. */
const LEFT_OVERHANG = 6
/** Half of what a point takes up: less than the gap, or no label could stand beside its own. */
const DOT = 7
const LINE_HEIGHT = 1.35
const LIFT_STEP = 4
/** How far a label may be lifted off its point, in steps: a name alone is soon taken for that of another point. */
const MOST_LIFTS = { long: 34, short: 14 }

export interface LabelGround {
  readonly size: ChartSize
  /** Rising lines that no label may lie on. */
  readonly curves: readonly (readonly ChartPoint[])[]
  /** The points, which no label may lie on either, and whether a dotted line goes down from each to the axis. */
  readonly points: readonly ChartPoint[]
  readonly hasDrops: boolean
  /** Room above the plot. */
  readonly headroom: number
}

export interface LabelWish {
  /** Percent across, pixels down. */
  readonly at: ChartPoint
  readonly long: string
  /** What the label says where there is no room; the rest is then said in a list. */
  readonly short: string
  /** A vertical line over the whole height, rather than a point. */
  readonly isLine?: boolean
}

/** A label that has its place, from its point. */
export interface FittedLabel {
  readonly text: string
  readonly side: 'left' | 'right'
  /** Its base line, in pixels down. */
  readonly y: number
  /** How far up the line that leads to it goes; null without one. */
  readonly lineTop: number | null
}

export interface FittedLabels {
  readonly detail: 'long' | 'short'
  /** In the order of the wishes; undefined for those without room. */
  readonly labels: readonly (FittedLabel | undefined)[]
}

/** Labels points in full if all labels fit, else by their short names, else those for whose short name there is room. */
export function fitLabels(wishes: readonly LabelWish[], ground: LabelGround): FittedLabels {
  if (ground.size.width === 0) return { detail: 'short', labels: [] }
  const placementsFor = (detail: FittedLabels['detail']): readonly (readonly Placement[])[] =>
    wishes.map((wish) =>
      wish.isLine
        ? placementsOnTop(wish.at, wish[detail], ground)
        : placementsAt(wish.at, wish[detail], MOST_LIFTS[detail], ground),
    )
  const long = placeLabels(placementsFor('long'))
  const detail = long === null ? 'short' : 'long'
  const short = long === null ? placementsFor('short') : []
  const placements = long ?? placeLabels(short) ?? placeSomeLabels(short)
  return {
    detail,
    labels: wishes.map((wish, index) => toLabel(wish, wish[detail], placements[index], ground.size)),
  }
}

function toLabel(
  { at, isLine }: LabelWish,
  text: string,
  placement: Placement | undefined,
  { width, font }: ChartSize,
): FittedLabel | undefined {
  if (placement === undefined) return undefined
  return {
    text,
    side: placement.text.left > (at[0] / 100) * width ? 'right' : 'left',
    y: placement.text.bottom - font.size * 0.35,
    lineTop: placement.line === null || isLine ? null : placement.text.top,
  }
}

/**
 * The ways to label a point of a rising curve, best first: up to its left, where the curve is lower; below it to the
 * right; then higher up, led to by a line.
 *
 * @param at percent across, pixels down.
 */
function placementsAt(at: ChartPoint, text: string, lifts: number, ground: LabelGround): readonly Placement[] {
  const x = (at[0] / 100) * ground.size.width
  const height = ground.size.font.size * LINE_HEIGHT
  const width = textWidth(text, ground.size.font)
  const left = (bottom: number): Box => ({ left: x - GAP - width, right: x - GAP, top: bottom - height, bottom })
  const right = (bottom: number): Box => ({ left: x + GAP, right: x + GAP + width, top: bottom - height, bottom })
  const line = (box: Box): Box => ({ left: x - 1, right: x + 1, top: box.top, bottom: at[1] })
  const lifted = Array.from({ length: lifts }, (_, n) => at[1] - 2 - (n + 1) * LIFT_STEP).flatMap((bottom) =>
    [left(bottom), right(bottom)].map((box) => ({ text: box, line: line(box) })),
  )
  const beside = [left(at[1] - 2), right(at[1] + 4 + height)].map((box) => ({ text: box, line: null }))
  return [...beside, ...lifted].filter((placement) => isFree(placement.text, ground))
}

/** The ways to label a line over the whole height: at its top, to the right or to the left. */
function placementsOnTop([at]: ChartPoint, text: string, { size, headroom }: LabelGround): readonly Placement[] {
  const x = (at / 100) * size.width
  const width = textWidth(text, size.font)
  const bottom = size.font.size * LINE_HEIGHT - headroom
  const line: Box = { left: x - 2, right: x + 2, top: -headroom, bottom: PLOT_HEIGHT }
  return [x + GAP, x - GAP - width]
    .filter((left) => left >= 0 && left + width <= size.width)
    .map((left) => ({ text: { left, right: left + width, top: -headroom, bottom }, line }))
}

/** Within the plot, and on no curve: a rising curve is in a box if it is below its top at the left and above its bottom at the right. */
function isFree(box: Box, { size, curves, points, hasDrops, headroom }: LabelGround): boolean {
  const bounds = { left: -LEFT_OVERHANG, right: size.width, top: -headroom, bottom: PLOT_HEIGHT - 1 }
  const isWithin =
    box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
  const toPercent = (x: number): number => (x / size.width) * 100
  const isOnPoint = points.some(([at, top]) => {
    const x = (at / 100) * size.width
    const dot = { left: x - DOT, right: x + DOT, top: top - DOT, bottom: top + DOT }
    const drop = { left: x - 2, right: x + 2, top, bottom: PLOT_HEIGHT }
    return overlaps(box, dot) || (hasDrops && overlaps(box, drop))
  })
  return (
    isWithin &&
    !isOnPoint &&
    curves.every((curve) => {
      const atLeft = heightAt(curve, toPercent(box.left - 2))
      const atRight = heightAt(curve, toPercent(box.right + 2))
      return !overlaps(box, { left: box.left, right: box.right, top: atRight - 1, bottom: atLeft + 1 })
    })
  )
}
