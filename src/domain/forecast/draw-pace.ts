import { exp } from './exact-math'
import { normalQuantile } from './normal'
import type { Pace } from './pace'
import { pertAlpha, pertTable, type ThreePoints } from './pert-beta'
import { cumulativeOf, fillStrata, type QuantileTable } from './quantile-table'

/** A step under way: its pace-scaled effort is longer than what was worked on it. */
export interface OutlastedEffort {
  readonly estimate: ThreePoints
  /** Minutes worked, above 0. */
  readonly worked: number
  /** How far the minutes are off, as a deviation of their logarithm; exact if not said. */
  readonly deviation?: number
}

/**
 * The pace of each stratum, rising: a lognormal, conditioned on every step under way having outlasted what was
 * worked on it. A step that takes longer than estimated speaks for a slow pace, before it is even finished:
 * p(F | X F > w) is in proportion to p(F) P(X > w / F). With F drawn from that and X from what is left of its own
 * distribution above w / F, the pair is distributed as by rejection.
 *
 * @param out one entry a stratum; filled.
 */
export function fillPaces(pace: Pace, outlasted: readonly OutlastedEffort[], out: Float64Array): void {
  const { mean, deviation } = pace
  if (deviation === 0) {
    out.fill(exp(mean))
    return
  }
  const table = outlasted.length === 0 ? null : tiltedNormal(pace, outlasted)
  if (table === null) out.set(normalStrata(out.length))
  else fillStrata(table, 0, 1, 0, out)
  for (let i = 0; i < out.length; i += 1) out[i] = exp(mean + deviation * out[i]!)
}

/** The share of a step's estimate, at a pace, that what was worked has used up: P(X <= worked / pace). */
export function shareOutlasted({ estimate, worked }: OutlastedEffort, pace: number): number {
  const span = estimate.pessimistic - estimate.optimistic
  const place = worked / pace - estimate.optimistic
  if (span === 0) return place < 0 ? 0 : 1
  return cumulativeOf(pertTable(pertAlpha(estimate)), place / span)
}

/** Enough for an average over the measurement error. */
const MEASUREMENT_STRATA = 12

/** P(X F > w) at a pace, over the error with which w was measured. */
function chanceOutlasted({ estimate, worked, deviation = 0 }: OutlastedEffort, pace: number): number {
  if (deviation === 0) return 1 - shareOutlasted({ estimate, worked }, pace)
  let sum = 0
  for (let k = 0; k < MEASUREMENT_STRATA; k += 1) {
    const error = exp(deviation * normalQuantile((k + 0.5) / MEASUREMENT_STRATA))
    sum += 1 - shareOutlasted({ estimate, worked: worked * error }, pace)
  }
  return sum / MEASUREMENT_STRATA
}

let cachedStrata = new Float64Array(0)

function normalStrata(count: number): Float64Array {
  if (cachedStrata.length !== count) {
    cachedStrata = Float64Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count))
  }
  return cachedStrata
}

const PANELS = 1024
/** Deviations to either side; a pace further out has a chance of 1 in 10^15. */
const REACH = 8

/** Null when no pace within reach is slow enough for the work already done: then it says nothing about the pace. */
function tiltedNormal({ mean, deviation }: Pace, outlasted: readonly OutlastedEffort[]): QuantileTable | null {
  const value = new Float64Array(PANELS + 1)
  const cumulative = new Float64Array(PANELS + 1)
  let previous = 0
  for (let k = 0; k <= PANELS; k += 1) {
    const z = ((2 * k) / PANELS - 1) * REACH
    const pace = exp(mean + deviation * z)
    let density = exp((-z * z) / 2)
    for (const step of outlasted) density *= chanceOutlasted(step, pace)
    value[k] = z
    if (k > 0) cumulative[k] = cumulative[k - 1]! + (previous + density) / 2
    previous = density
  }
  const total = cumulative[PANELS]!
  if (total < Number.MIN_VALUE / Number.EPSILON) return null
  for (let k = 0; k <= PANELS; k += 1) cumulative[k] = cumulative[k]! / total
  return { value, cumulative }
}
