import type { Day } from '../../src/domain/day'
import { type PhaseSummary, type PlannedStep, summarisePhases } from '../../src/domain/plan/phase-summary'
import type { Plan } from '../../src/domain/plan/plan'
import { planSteps, schedulePlan } from '../../src/domain/plan/schedule-plan'
import type { StepId } from '../../src/domain/roadmap/roadmap'
import type { ScheduledStep } from '../../src/domain/schedule/schedule'
import { FIRST_MONDAY, makePlan } from './make-plan'

/** The phases of a plan as they stand on a day. */
export function makePhases(plan: Plan, today: Day = FIRST_MONDAY): readonly PhaseSummary[] {
  return summarisePhases(plan, planSteps(plan), schedulePlan(plan, today))
}

/** One step of a plan as it stands on a day; give the dates that matter. */
export function makePlannedStep(
  id: StepId,
  plan: Plan = makePlan(),
  dates: Partial<ScheduledStep> = {},
  today: Day = FIRST_MONDAY,
): PlannedStep {
  const step = makePhases(plan, today)
    .flatMap(({ steps }) => steps)
    .find((each) => each.id === id)
  if (step === undefined) throw new Error(`The plan has no step "${id}".`)
  return { ...step, dates: { ...step.dates, ...dates } }
}
