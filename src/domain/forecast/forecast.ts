import { addDays, type Day } from '../day'
import type { StepId } from '../roadmap/roadmap'
import { placeOfQuantile } from './order-statistics'
import { NOT_IN_TIME } from './simulation'
import { NO_DAY_AT_ALL } from './trial-network'

/** When a plan will be finished, as far as can be known. Plain data, so that a worker can send it. */
export interface Forecast {
  readonly trials: number
  /** The day that the first of `finishing` stands for. */
  readonly firstDay: Day
  /** How many trials finish on each day from `firstDay` on, up to the last day with any. */
  readonly finishing: Int32Array
  /** How many trials do not finish within 20 years. */
  readonly never: number
  /** Shortcuts for `finishQuantile`; null: not within 20 years at these hours. */
  readonly p10: Day | null
  readonly p50: Day | null
  readonly p80: Day | null
  readonly p90: Day | null
  /** The unfinished steps, in the roadmap's order. */
  readonly steps: readonly StepForecast[]
  /** The pace, which all steps share, as a bar of its own. */
  readonly pace: Sensitivity
}

export interface StepForecast extends Sensitivity {
  readonly id: StepId
  /** Days by which the step is finished in half, 80% and 90% of the trials; null: not within 20 years. */
  readonly p50: Day | null
  readonly p80: Day | null
  readonly p90: Day | null
}

/** How much the finish date depends on one thing that is uncertain. All are 0 to 1, but for rounding. */
export interface Sensitivity {
  /**
   * Criticality index: the share of the trials that finish in which it drives the finish date (date slack 0).
   * Source: Van Slyke (1963), "Monte Carlo methods and the PERT problem". Milestones take no time, and have 0.
   */
  readonly criticality: number
  /**
   * Schedule sensitivity index: criticality times its standard deviation over the finish date's, both in days.
   * Source: PMI, PMBOK guide; Vanhoucke (2010), "Measuring time".
   */
  readonly sensitivity: number
  /**
   * Cruciality: |correlation| of its duration, before pace, with the finish date; 0 for what does not vary.
   * Source: Williams (1992), "Criticality in stochastic networks".
   */
  readonly cruciality: number
}

/** The trials' finish days as a histogram; day 0 is `from`. */
export function countFinishes(
  finish: Int32Array,
  from: Day,
): Pick<Forecast, 'trials' | 'firstDay' | 'finishing' | 'never'> {
  let first = NOT_IN_TIME
  let last = NO_DAY_AT_ALL
  for (let t = 0; t < finish.length; t += 1) {
    const day = finish[t]!
    if (day === NOT_IN_TIME) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  const finishing = new Int32Array(last < first ? 0 : last - first + 1)
  let never = 0
  for (let t = 0; t < finish.length; t += 1) {
    const day = finish[t]!
    if (day === NOT_IN_TIME) never += 1
    else finishing[day - first]! += 1
  }
  return { trials: finish.length, firstDay: addDays(from, last < first ? 0 : first), finishing, never }
}

/**
 * The first day on which the plan is finished with a chance of at least `share`: sorted[ceil(P N) - 1] of the
 * trials, without interpolation. Null: not within 20 years at these hours.
 *
 * @param share above 0, at most 1.
 */
export function finishQuantile(
  { trials, firstDay, finishing }: Pick<Forecast, 'trials' | 'firstDay' | 'finishing'>,
  share: number,
): Day | null {
  const place = placeOfQuantile(share, trials)
  let finished = 0
  for (let n = 0; n < finishing.length; n += 1) {
    finished += finishing[n]!
    if (finished > place) return addDays(firstDay, n)
  }
  return null
}

/** The chance, 0 to 1, that the plan is finished on or before a day. */
export function chanceBy(
  { trials, firstDay, finishing }: Pick<Forecast, 'trials' | 'firstDay' | 'finishing'>,
  day: Day,
): number {
  let finished = 0
  for (let n = 0; n < finishing.length && firstDay + n <= day; n += 1) finished += finishing[n]!
  return finished / trials
}
