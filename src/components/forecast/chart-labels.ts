import { PLOT_HEIGHT } from './chart-frame'
import { type ChartPoint, heightAt } from './chart-shape'
import { type Box, overlaps, type Placement, placeLabels, textWidth } from './place-labels'
import type { ChartSize } from './use-chart-size'

/** Between a label and its point. */
export const GAP = 8
const LIFT_STEP = 8
/** How far a label may be lifted off its point, in steps. */
const MOST_LIFTS = 14

export interface LabelGround {
  readonly size: ChartSize
  /** Rising lines that no label may lie on. */
  readonly curves: readonly (readonly ChartPoint[])[]
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
  readonly size: 'long' | 'short' | 'none'
  /** In the order of the wishes; empty when none is shown. */
  readonly labels: readonly FittedLabel[]
}

/** Labels points in full if all labels fit, else by their short names, else not at all. */
export function fitLabels(wishes: readonly LabelWish[], ground: LabelGround): FittedLabels {
  for (const size of ground.size.width === 0 ? [] : (['long', 'short'] as const)) {
    const placements = placeLabels(
      wishes.map((wish) => (wish.isLine ? placementsOnTop : placementsAt)(wish.at, wish[size], ground)),
    )
    if (placements === null) continue
    const labels = placements.map(({ text, line }, index): FittedLabel => {
      const wish = wishes[index]
      const x = ((wish?.at[0] ?? 0) / 100) * ground.size.width
      return {
        text: wish?.[size] ?? '',
        side: text.left > x ? 'right' : 'left',
        y: text.bottom - ground.size.fontSize * 0.35,
        lineTop: line === null ? null : text.top,
      }
    })
    return { size, labels }
  }
  return { size: 'none', labels: [] }
}

/**
 * The ways to label a point of a rising curve, best first: up to its left, where the curve is lower; below it to the
 * right; then higher up, led to by a line.
 *
 * @param at percent across, pixels down.
 */
function placementsAt(at: ChartPoint, text: string, ground: LabelGround): readonly Placement[] {
  const x = (at[0] / 100) * ground.size.width
  const height = ground.size.fontSize * 1.35
  const width = textWidth(text, ground.size.fontSize)
  const left = (bottom: number): Box => ({ left: x - GAP - width, right: x - GAP, top: bottom - height, bottom })
  const right = (bottom: number): Box => ({ left: x + GAP, right: x + GAP + width, top: bottom - height, bottom })
  const line = (box: Box): Box => ({ left: x - 1, right: x + 1, top: box.top, bottom: at[1] })
  const lifted = Array.from({ length: MOST_LIFTS }, (_, n) => at[1] - 2 - (n + 1) * LIFT_STEP).flatMap((bottom) =>
    [left(bottom), right(bottom)].map((box) => ({ text: box, line: line(box) })),
  )
  const beside = [left(at[1] - 2), right(at[1] + 4 + height)].map((box) => ({ text: box, line: null }))
  return [...beside, ...lifted].filter((placement) => isFree(placement.text, ground))
}

/** The ways to label a line over the whole height: at its top, to the right or to the left. */
function placementsOnTop([at]: ChartPoint, text: string, { size, headroom }: LabelGround): readonly Placement[] {
  const x = (at / 100) * size.width
  const width = textWidth(text, size.fontSize)
  const bottom = size.fontSize * 1.35 - headroom
  const line: Box = { left: x - 2, right: x + 2, top: -headroom, bottom: PLOT_HEIGHT }
  return [x + GAP, x - GAP - width]
    .filter((left) => left >= 0 && left + width <= size.width)
    .map((left) => ({ text: { left, right: left + width, top: -headroom, bottom }, line }))
}

/** Within the plot, and on no curve: a rising curve is in a box if it is below its top at the left and above its bottom at the right. */
function isFree(box: Box, { size, curves, headroom }: LabelGround): boolean {
  const bounds = { left: 0, right: size.width, top: -headroom, bottom: PLOT_HEIGHT - 1 }
  const isWithin =
    box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
  const toPercent = (x: number): number => (x / size.width) * 100
  return (
    isWithin &&
    curves.every((points) => {
      const atLeft = heightAt(points, toPercent(box.left - 2))
      const atRight = heightAt(points, toPercent(box.right + 2))
      return !overlaps(box, { left: box.left, right: box.right, top: atRight - 1, bottom: atLeft + 1 })
    })
  )
}
