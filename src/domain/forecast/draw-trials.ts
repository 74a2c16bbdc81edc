import type { Day } from '../day'
import { EFFORT, type Network, WAIT } from '../schedule/network'
import { fillPaces, type OutlastedEffort, shareOutlasted } from './draw-pace'
import type { Uncertainty } from './forecast-input'
import type { Pace } from './pace'
import { pertAlpha, pertTable, type ThreePoints } from './pert-beta'
import { fillStrata, quantileOf } from './quantile-table'
import { createRandom, drawBelow, type Random } from './random'

/** What every trial of a forecast is made of. The same draws serve every question about a plan's hours. */
export interface Draws {
  readonly trials: number
  /** The pace of each trial. */
  readonly pace: Float64Array
  /** For each step its column of `amounts`, or -1 where there is nothing to draw. */
  readonly column: Int32Array
  /** Whole minutes still to do, or whole days to wait: trial t of column c is entry c * trials + t. */
  readonly amounts: Int32Array
}

export interface DrawOptions {
  readonly pace: Pace
  readonly seed: number
  readonly trials: number
  /** Waits under way are known to run on today. */
  readonly today: Day
}

/**
 * Draws a Latin hypercube: each column goes once through as many equally likely strata as there are trials, in an
 * order of its own. Every stratum is drawn at its median, which for thousands of strata is as good as within it.
 * One column after the other, for the sake of speed; each from a stream of its own, so that ticking or changing one
 * step leaves the draws of all others as they were.
 *
 * Source: McKay, Beckman and Conover (1979), "A comparison of three methods for selecting values of input variables".
 */
export function drawTrials(
  network: Network,
  uncertainties: readonly Uncertainty[],
  { pace, seed, trials, today }: DrawOptions,
): Draws {
  const { size, isFinished, kind, steps, amount } = network
  const column = new Int32Array(size).fill(-1)
  const outlasted: OutlastedEffort[] = []
  let columns = 0
  for (let i = 0; i < size; i += 1) {
    if (isFinished[i] === 1 || (kind[i] !== EFFORT && kind[i] !== WAIT)) continue
    column[i] = columns
    columns += 1
    const uncertainty = uncertainties[i]!
    if (uncertainty.kind === 'effort' && uncertainty.worked > 0) outlasted.push(toOutlasted(uncertainty))
  }

  const paces = new Float64Array(trials)
  const strata = new Float64Array(trials)
  fillPaces(pace, outlasted, strata)
  shuffleInto(paces, strata, createRandom(seed, PACE_STREAM))

  const amounts = new Int32Array(columns * trials)
  const values = new Float64Array(trials)
  for (let i = 0; i < size; i += 1) {
    if (column[i] === -1) continue
    const out = amounts.subarray(column[i]! * trials, (column[i]! + 1) * trials)
    const uncertainty = uncertainties[i]!
    if (uncertainty.kind === 'none') {
      out.fill(amount[i]!)
      continue
    }
    const random = createRandom(seed, i)
    if (uncertainty.kind === 'wait') {
      const { state } = steps[i]!
      const elapsed = state.kind === 'started' ? Math.max(0, today - state.on) : -1
      drawWait(uncertainty.days, elapsed, random, strata, out)
    } else if (uncertainty.worked > 0) {
      drawStarted(uncertainty, paces, random, strata, values, out)
    } else {
      fillEstimate(uncertainty.estimate, 0, strata)
      shuffleInto(values, strata, random)
      const least = uncertainty.estimate.pessimistic > 0 ? 1 : 0
      for (let t = 0; t < trials; t += 1) {
        out[t] = Math.min(MOST_AMOUNT, Math.max(least, Math.floor(values[t]! * paces[t]! + 0.5)))
      }
    }
  }
  return { trials, pace: paces, column, amounts }
}

/** What a step under way says about the pace. */
function toOutlasted({ estimate, worked, outlasted }: Extract<Uncertainty, { kind: 'effort' }>): OutlastedEffort {
  if (outlasted === undefined) return { estimate, worked }
  return { estimate, worked: outlasted.minutes, deviation: outlasted.deviation }
}

/** Far past 20 years in minutes, and still exact in 32 bits. */
const MOST_AMOUNT = 0x3fff_ffff

/** Beyond every step's position. */
const PACE_STREAM = 0xffff_ffff

/** What is left of X F, given X F > worked; at least a minute, since the step is not finished. */
function drawStarted(
  step: OutlastedEffort,
  paces: Float64Array,
  random: Random,
  strata: Float64Array,
  values: Float64Array,
  out: Int32Array,
): void {
  const { estimate, worked } = step
  const table = pertTable(pertAlpha(estimate))
  const span = estimate.pessimistic - estimate.optimistic
  const trials = out.length
  for (let t = 0; t < trials; t += 1) strata[t] = (t + 0.5) / trials
  shuffleInto(values, strata, random)
  for (let t = 0; t < trials; t += 1) {
    const used = shareOutlasted(step, paces[t]!)
    const place = used < 1 ? quantileOf(table, used + (1 - used) * values[t]!) : 1
    const total = (estimate.optimistic + span * place) * paces[t]!
    out[t] = Math.min(MOST_AMOUNT, Math.max(1, Math.floor(total - worked + 0.5)))
  }
}

/** @param elapsed full days since it began, -1 if it has not; it is not over today, so it lasts longer than that. */
function drawWait(days: ThreePoints, elapsed: number, random: Random, strata: Float64Array, out: Int32Array): void {
  const span = days.pessimistic - days.optimistic
  const isOpen = elapsed < 0
  const above = isOpen ? 0 : shareOutlasted({ estimate: days, worked: elapsed + 0.5 }, 1)
  if (above < 1 && span > 0) fillEstimate(days, above, strata)
  else strata.fill(days.pessimistic)
  const least = isOpen ? 0 : elapsed + 1
  for (let i = 0; i < strata.length; i += 1) {
    strata[i] = Math.min(MOST_AMOUNT, Math.max(least, Math.floor(strata[i]! + 0.5)))
  }
  shuffleInto(out, strata, random)
}

function fillEstimate(estimate: ThreePoints, above: number, out: Float64Array): void {
  const { optimistic, pessimistic } = estimate
  if (optimistic === pessimistic) out.fill(optimistic)
  else fillStrata(pertTable(pertAlpha(estimate)), optimistic, pessimistic - optimistic, above, out)
}

/** The "inside-out" shuffle of Durstenfeld (1964): every order equally likely, in one pass. */
function shuffleInto(out: Float64Array | Int32Array, values: Float64Array, random: Random): void {
  for (let i = 0; i < values.length; i += 1) {
    const j = drawBelow(random, i + 1)
    out[i] = out[j]!
    out[j] = values[i]!
  }
}
