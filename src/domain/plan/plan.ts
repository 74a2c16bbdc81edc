import type { Day, Minutes } from '../day'
import type { Learner } from '../learner/learner'
import type { StepProgress } from '../progress/progress'
import type { Answers, BackgroundId, Estimate, Roadmap, StepId } from '../roadmap/roadmap'

export type PlanId = string

/** One person's way along one roadmap: everything they decided or did, and nothing that follows from it. */
export interface Plan {
  readonly id: PlanId
  readonly title: string
  readonly createdOn: Day
  /** The roadmap as it was when the plan was started: a later edition changes no plan behind one's back. */
  readonly roadmap: Roadmap
  readonly background: BackgroundId | null
  readonly answers: Answers
  readonly learner: Learner
  readonly progress: ReadonlyMap<StepId, StepProgress>
  readonly settings: ReadonlyMap<StepId, StepSettings>
  readonly baseline: Baseline | null
}

/** A person's own word on how a step is planned; an absent field means the roadmap's. */
export interface StepSettings {
  readonly estimate?: Estimate
  /** Higher goes first; steps without one count as 0. */
  readonly priority?: number
  /** At most this many minutes a day, at least 1. */
  readonly dailyCap?: Minutes
  /** Optional steps only. */
  readonly leftOut?: boolean
}

/** The first accepted plan, to compare with. */
export interface Baseline {
  readonly savedOn: Day
  /** Null when the plan had no finish date. */
  readonly finish: Day | null
  readonly steps: ReadonlyMap<StepId, { readonly start: Day; readonly finish: Day }>
}
