import type { Day, Minutes } from '../day'
import type { Phase } from '../roadmap/roadmap'
import type { Schedule, ScheduledStep } from '../schedule/schedule'
import type { Plan } from './plan'
import type { PlanStep } from './schedule-plan'

/** A phase as this plan has it: its steps and what they add up to. */
export interface PhaseSummary {
  readonly phase: Phase
  /** Position among the roadmap's phases, from 0. */
  readonly index: number
  readonly steps: readonly PlannedStep[]
  readonly doneCount: number
  readonly isFinished: boolean
  /** First and last day any of its steps touches; null when none has dates. */
  readonly start: Day | null
  readonly finish: Day | null
  readonly effort: Minutes
  readonly remaining: Minutes
}

/** A step of the plan with its dates. */
export interface PlannedStep extends PlanStep {
  readonly dates: ScheduledStep
}

/** The phases that have steps in the plan, in the roadmap's order. */
export function summarisePhases(plan: Plan, steps: readonly PlanStep[], schedule: Schedule): readonly PhaseSummary[] {
  const stepsByPhase = new Map<string, PlannedStep[]>(plan.roadmap.phases.map(({ id }) => [id, []]))
  for (const step of steps) {
    const dates = schedule.byId.get(step.id)
    if (dates !== undefined) stepsByPhase.get(step.step.phase)?.push({ ...step, dates })
  }
  return plan.roadmap.phases.flatMap((phase, index) => {
    const inPhase = stepsByPhase.get(phase.id) ?? []
    return inPhase.length === 0 ? [] : [summarise(phase, index, inPhase)]
  })
}

/** Whether nothing is left to do on a step. */
export function isFinished({ state }: ScheduledStep): boolean {
  return state === 'done' || state === 'known'
}

function summarise(phase: Phase, index: number, steps: readonly PlannedStep[]): PhaseSummary {
  const starts = steps.flatMap(({ dates }) => dates.start ?? [])
  const finishes = steps.flatMap(({ dates }) => dates.finish ?? [])
  const doneCount = steps.filter(({ dates }) => isFinished(dates)).length
  return {
    phase,
    index,
    steps,
    doneCount,
    isFinished: doneCount === steps.length,
    start: starts.length === 0 ? null : (Math.min(...starts) as Day),
    finish: finishes.length === 0 ? null : (Math.max(...finishes) as Day),
    effort: steps.reduce((sum, { effort }) => sum + effort, 0),
    remaining: steps.reduce((sum, { remaining }) => sum + remaining, 0),
  }
}
