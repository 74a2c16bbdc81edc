import type { Day } from '../day'
import type { PhaseSummary } from '../plan/phase-summary'
import type { Plan } from '../plan/plan'
import type { Schedule } from '../schedule/schedule'

/** A plan with its dates on a day: what every export is made from, and the same that the screens show. */
export interface DatedPlan {
  readonly plan: Plan
  readonly today: Day
  readonly schedule: Schedule
  /** The steps in the plan, by phase, in its order. */
  readonly phases: readonly PhaseSummary[]
}
