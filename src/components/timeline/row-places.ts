import type { StepRows } from './step-rows'

/** How high rows are, in pixels: as most of their kind, but for some whose text takes more lines. */
export interface RowHeights {
  readonly phase: number
  readonly step: number
  /** By the ids of their phases and steps. */
  readonly otherPhases: ReadonlyMap<string, number>
  readonly otherSteps: ReadonlyMap<string, number>
}

/** Rows from one to another, the second exclusive. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

/** So many rows come and go together, so that most of what is scrolled changes nothing in the page. */
const BLOCK = 8

/** Where each row begins, in pixels below the first; behind the last, where all end. */
export function placeRows({ count, parts }: StepRows, heights: RowHeights): Float64Array {
  const { otherPhases, otherSteps } = heights
  const tops = new Float64Array(count + 1)
  let top = 0
  let row = 0
  const add = (height: number): void => {
    row += 1
    top += height
    tops[row] = top
  }
  for (const { summary, steps } of parts) {
    add(otherPhases.get(summary.phase.id) ?? heights.phase)
    if (otherSteps.size === 0) for (let at = 0; at < steps.length; at += 1) add(heights.step)
    else for (const { id } of steps) add(otherSteps.get(id) ?? heights.step)
  }
  return tops
}

/** The row that lies at a place; the first above all, and the last below. */
export function rowAtPlace(tops: Float64Array, place: number): number {
  let [low, high] = [0, tops.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tops[middle + 1] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return Math.max(0, Math.min(low, tops.length - 2))
}

/** The rows that lie between two places, in whole blocks. */
export function rowsBetween(tops: Float64Array, from: number, to: number): RowRange {
  const first = Math.floor(rowAtPlace(tops, from) / BLOCK) * BLOCK
  const last = Math.ceil((rowAtPlace(tops, to) + 1) / BLOCK) * BLOCK
  return { first, last: Math.min(last, tops.length - 1) }
}

/** Whether all that lies between two places is among some rows. */
export function covers({ first, last }: RowRange, tops: Float64Array, from: number, to: number): boolean {
  return first <= rowAtPlace(tops, from) && last > rowAtPlace(tops, to)
}
