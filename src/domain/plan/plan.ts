import type { Day, Minutes } from '../day'
import type { Pace } from '../forecast/pace'
import type { Learner } from '../learner/learner'
import type { StepProgress } from '../progress/progress'
import type { Answers, BackgroundId, Estimate, Roadmap, StepId } from '../roadmap/roadmap'
import type { PlanHistory } from './plan-history'
import type { StepNotebook } from './step-notebook'

export type PlanId = string

/** One person's way along one roadmap: everything they decided or did, and nothing that follows from it. */
export interface Plan {
  readonly id: PlanId
  readonly title: string
  readonly createdOn: Day
  /** Put away: kept, but not among the plans one switches between. */
  readonly isArchived: boolean
  /** The roadmap as it was when the plan was started: a later edition changes no plan behind one's back. */
  readonly roadmap: Roadmap
  readonly background: BackgroundId | null
  readonly answers: Answers
  readonly learner: Learner
  /** What is believed of the pace before any progress. */
  readonly pacePrior: Pace
  readonly progress: ReadonlyMap<StepId, StepProgress>
  readonly settings: ReadonlyMap<StepId, StepSettings>
  readonly notebooks: ReadonlyMap<StepId, StepNotebook>
  readonly baseline: Baseline | null
  readonly history: PlanHistory
  readonly extras: Extras
}

/**
 * Fields of a file that this version does not know, to be written again with the next one: where each stood, and what
 * it held, both as JSON.
 */
export type Extras = ReadonlyMap<string, string>

/** A person's own word on how a step is planned; an absent field means the roadmap's. */
export interface StepSettings {
  readonly estimate?: Estimate
  /** Higher goes first; steps without one count as 0. */
  readonly priority?: number
  /** At most this many minutes a day, at least 1. */
  readonly dailyCap?: Minutes
  /** No work on it, and no wait begun, before this day. */
  readonly notBefore?: Day
  /** Optional steps only. */
  readonly leftOut?: boolean
}

/** The plan as last accepted, to compare with. */
export interface Baseline {
  readonly savedOn: Day
  /** Null when the plan had no finish date. */
  readonly finish: Day | null
  readonly steps: ReadonlyMap<StepId, { readonly start: Day; readonly finish: Day }>
}
