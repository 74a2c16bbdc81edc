import { exp, ln } from './exact-math'
import type { QuantileTable } from './quantile-table'

/** Optimistic <= most likely <= pessimistic, in any unit. */
export interface ThreePoints {
  readonly optimistic: number
  readonly mostLikely: number
  readonly pessimistic: number
}

/**
 * The first shape parameter, alpha = 1 + 4(m - a) / (b - a), of 1 to 5; beta is 6 - alpha. For a = b there is
 * nothing to draw, and alpha counts as 3.
 *
 * Source: Malcolm, Roseboom, Clark and Fazar (1959); in this form Vose, "Risk Analysis" (2008), PERT distribution.
 */
export function pertAlpha({ optimistic, mostLikely, pessimistic }: ThreePoints): number {
  const span = pessimistic - optimistic
  return span > 0 ? 1 + (4 * (mostLikely - optimistic)) / span : 3
}

/** (mu - a)(b - mu) / 7, with mu = (a + 4m + b) / 6; not the textbook's ((b - a) / 6)^2. */
export function pertVariance({ optimistic, mostLikely, pessimistic }: ThreePoints): number {
  const mean = (optimistic + 4 * mostLikely + pessimistic) / 6
  return ((mean - optimistic) * (pessimistic - mean)) / 7
}

/**
 * The distribution on 0 to 1, as a table of 1,025 knots; quantiles are within 1e-5 of theory. A shape is computed
 * once (about 50 microseconds) and kept.
 */
export function pertTable(alpha: number): QuantileTable {
  const known = tables.get(alpha)
  if (known !== undefined) return known
  // A roadmap has a few dozen shapes; forget those of plans edited long ago.
  if (tables.size >= MOST_TABLES) tables.clear()
  const table = { value: nodes(PANELS).knots, cumulative: integrate(alpha) }
  tables.set(alpha, table)
  return table
}

export interface LogMoments {
  readonly mean: number
  readonly variance: number
}

/**
 * Mean and variance of ln X, by quadrature, within 1e-6 of theory where the optimistic value is not 0, else within
 * 1e-3; a pessimistic value of 0 has none (NaN). Kept for as long as the estimate is: a plan asks for those of all
 * its finished steps at every edit.
 */
export function pertLogMoments(points: ThreePoints): LogMoments {
  const known = logMoments.get(points)
  if (known !== undefined) return known
  const moments = integrateLog(points)
  logMoments.set(points, moments)
  return moments
}

const logMoments = new WeakMap<ThreePoints, LogMoments>()

function integrateLog(points: ThreePoints): LogMoments {
  const { optimistic, pessimistic } = points
  const span = pessimistic - optimistic
  if (span === 0) return { mean: pessimistic > 0 ? ln(pessimistic) : Number.NaN, variance: 0 }
  const { share, place } = weightedNodes(pertAlpha(points), LOG_PANELS)
  let [mass, mean, square] = [0, 0, 0]
  for (let n = 0; n < share.length; n += 1) {
    const y = ln(optimistic + span * place[n]!)
    mass += share[n]!
    mean += share[n]! * y
    square += share[n]! * y * y
  }
  mean /= mass
  return { mean, variance: Math.max(0, square / mass - mean * mean) }
}

const PANELS = 1024
/** Moments need fewer: no quantile far out in a tail hangs on them. */
const LOG_PANELS = 128
const MOST_TABLES = 2048
/** Gauss-Legendre with two points in each panel. */
const GAUSS = [0.5 - Math.sqrt(1 / 12), 0.5 + Math.sqrt(1 / 12)] as const

const tables = new Map<number, QuantileTable>()

interface Nodes {
  readonly knots: Float64Array
  /** Of each node: its x, ln x, ln(1 - x), and the derivative of x by t. */
  readonly place: Float64Array
  readonly lnLow: Float64Array
  readonly lnHigh: Float64Array
  readonly derivative: Float64Array
}

const cachedNodes = new Map<number, Nodes>()

/**
 * Knots and nodes evenly spaced in t, with x = t^2 (3 - 2t): they crowd at both ends, where the density may start
 * like a root and the quantile rise steeply. They and their logarithms are the same for every shape.
 */
function nodes(panels: number): Nodes {
  const cached = cachedNodes.get(panels)
  if (cached !== undefined) return cached
  const knots = Float64Array.from({ length: panels + 1 }, (_, k) => smoothStep(k / panels))
  const count = panels * GAUSS.length
  const place = new Float64Array(count)
  const lnLow = new Float64Array(count)
  const lnHigh = new Float64Array(count)
  const derivative = new Float64Array(count)
  for (let n = 0; n < count; n += 1) {
    const t = ((n >> 1) + GAUSS[n & 1]!) / panels
    place[n] = smoothStep(t)
    lnLow[n] = ln(place[n]!)
    lnHigh[n] = ln((1 - t) * (1 - t) * (1 + 2 * t))
    derivative[n] = 6 * t * (1 - t)
  }
  const fresh = { knots, place, lnLow, lnHigh, derivative }
  cachedNodes.set(panels, fresh)
  return fresh
}

function smoothStep(t: number): number {
  return t * t * (3 - 2 * t)
}

/** The density, up to a factor, times the width of each node. */
function weightedNodes(alpha: number, panels: number): { readonly share: Float64Array; readonly place: Float64Array } {
  const { place, lnLow, lnHigh, derivative } = nodes(panels)
  const share = new Float64Array(place.length)
  for (let n = 0; n < share.length; n += 1) {
    share[n] = exp((alpha - 1) * lnLow[n]! + (5 - alpha) * lnHigh[n]!) * derivative[n]!
  }
  return { share, place }
}

function integrate(alpha: number): Float64Array {
  const { share } = weightedNodes(alpha, PANELS)
  const cumulative = new Float64Array(PANELS + 1)
  for (let k = 0; k < PANELS; k += 1) cumulative[k + 1] = cumulative[k]! + share[2 * k]! + share[2 * k + 1]!
  const total = cumulative[PANELS]!
  for (let k = 0; k <= PANELS; k += 1) cumulative[k] = cumulative[k]! / total
  return cumulative
}
