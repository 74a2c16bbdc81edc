import type { Day, Minutes } from '../day'
import type { Learner } from '../learner/learner'
import type { NetworkStep } from '../schedule/network'
import type { Pace } from './pace'
import type { ThreePoints } from './pert-beta'

/** What a forecast starts from: plain data throughout, so that it can be sent to a worker as it is. */
export interface ForecastInput {
  /** In the roadmap's order; the amounts are the expected ones, which fix the order of the work. */
  readonly steps: readonly ForecastStep[]
  readonly learner: Learner
  readonly today: Day
  /** Minutes worked today already. */
  readonly workedToday: Minutes
  readonly pace: Pace
  /** Any safe integer; the same seed gives the same forecast on every machine. */
  readonly seed: number
  /** At least 1; 10,000 by default. Plans of more than 1,200 steps get fewer, see `trialsFor`. */
  readonly trials?: number
}

export interface ForecastStep extends NetworkStep {
  readonly uncertainty: Uncertainty
}

/** Work that a step was certainly not finished by. */
export interface Outlasted {
  readonly minutes: Minutes
  /** How far the minutes are off, as a deviation of their logarithm. */
  readonly deviation: number
}

/** How a step's amount is drawn; finished steps and milestones have nothing to draw, whatever stands here. */
export type Uncertainty =
  | { readonly kind: 'none' }
  /** Minutes for the whole step before pace, and minutes worked on it; what is left is drawn given that. */
  | {
      readonly kind: 'effort'
      readonly estimate: ThreePoints
      readonly worked: Minutes
      /** What speaks for the pace; by default that the step has outlasted all that was worked, measured exactly. */
      readonly outlasted?: Outlasted
    }
  /** Calendar days, not scaled by pace; a wait under way is drawn given that it is not over today. */
  | { readonly kind: 'wait'; readonly days: ThreePoints }

const DEFAULT_TRIALS = 10_000

/** All draws of a forecast are kept at once, in at most 48 MB. */
const MOST_DRAWS = 12_000_000

/** How many trials a plan of so many steps gets. */
export function trialsFor(steps: number, wanted = DEFAULT_TRIALS): number {
  return Math.max(1, Math.min(wanted, Math.max(1000, Math.floor(MOST_DRAWS / Math.max(1, steps)))))
}
