import type { Minutes } from '../day'
import { exp, ln } from './exact-math'
import { pertLogMoments, type ThreePoints } from './pert-beta'

/**
 * How long one's work takes beside the estimates: 1.2 is a fifth longer. One factor for all steps, lognormal; what
 * is known of it is the normal distribution of its logarithm.
 */
export interface Pace {
  /** Mean of ln pace; the median pace is its exponential. */
  readonly mean: number
  /** Standard deviation of ln pace, 0 or more. */
  readonly deviation: number
}

/** A pace by its median (above 0) and the deviation of its logarithm. */
export function paceOf(median: number, deviation: number): Pace {
  return { mean: ln(median), deviation }
}

/** The pace that is as likely exceeded as not. */
export function paceMedian(pace: Pace): number {
  return exp(pace.mean)
}

/** Before any progress, for built-in estimates: they are other people's outcomes. */
export const BUILT_IN_PRIOR: Pace = { mean: 0, deviation: 0.25 }

/**
 * Before any progress, for estimates a person made alone: the planning fallacy (Kahneman and Tversky 1979; Buehler,
 * Griffin and Ross 1994) makes them too short by about a quarter. The mean is ln 1.25.
 */
export const OWN_ESTIMATES_PRIOR: Pace = { mean: 0.22314355131420976, deviation: 0.4 }

/** A finished step: what was estimated for all of it, and what it took (above 0). */
export interface FinishedEffort {
  readonly estimate: ThreePoints
  /** Logged minutes, or the capacity between its start and finish days. */
  readonly actual: Minutes
}

/** How far a measured effort is off, as a deviation of its logarithm, beside the spread of the estimate itself. */
export const MEASUREMENT_DEVIATION = 0.35

/**
 * What is known of the pace after some steps are finished: the normal prior and normal observations of ln pace,
 * conjugate, so the order of the steps does not matter.
 *
 * An observation is ln(actual) - E ln X with variance Var ln X + 0.35^2, X being the estimate's PERT-beta. (The
 * expected effort that both are often divided by cancels out.) Where the actual effort is the capacity between two
 * days, the pace found holds adherence to the calendar too; the calendar is therefore never scaled by it again.
 * A step that says nothing (no effort measured, or none estimated) is passed over.
 *
 * Source: Gelman et al., "Bayesian Data Analysis" (3rd edition 2013), section 2.5.
 */
export function learnPace(prior: Pace, finished: readonly FinishedEffort[]): Pace {
  if (prior.deviation === 0) return prior
  let precision = 1 / (prior.deviation * prior.deviation)
  let weighted = prior.mean * precision
  for (const { estimate, actual } of finished) {
    const log = pertLogMoments(estimate)
    if (!(actual > 0) || !Number.isFinite(log.mean)) continue
    const variance = log.variance + MEASUREMENT_DEVIATION * MEASUREMENT_DEVIATION
    precision += 1 / variance
    weighted += (ln(actual) - log.mean) / variance
  }
  return { mean: weighted / precision, deviation: Math.sqrt(1 / precision) }
}
