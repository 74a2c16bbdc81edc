import type { Minutes } from '../day'

interface ThreePoints {
  readonly optimistic: number
  readonly mostLikely: number
  readonly pessimistic: number
}

/**
 * The mean of a PERT-beta distribution, (a + 4m + b) / 6, in the estimate's own unit and not rounded.
 *
 * Source: Malcolm, Roseboom, Clark and Fazar (1959), "Application of a technique for research and development
 * program evaluation".
 */
export function pertMean({ optimistic, mostLikely, pessimistic }: ThreePoints): number {
  return (optimistic + 4 * mostLikely + pessimistic) / 6
}

/** What the plan counts on: the PERT mean times the pace's median, in whole minutes. */
export function expectedMinutes(estimate: ThreePoints, paceMedian = 1): Minutes {
  return Math.round(pertMean(estimate) * paceMedian)
}

/** What the plan counts on for a wait: the PERT mean in whole days, not scaled by pace. */
export function expectedDays(estimate: ThreePoints): number {
  return Math.round(pertMean(estimate))
}
