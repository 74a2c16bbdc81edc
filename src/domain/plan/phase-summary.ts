import type { Day, Minutes } from '../day'
import { apportion, shownUnit } from './apportion'
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
  /** The effort as shown: rounded so that steps add up to phases, and phases to the plan. */
  readonly shownEffort: Minutes
}

/** A step of the plan with its dates. */
export interface PlannedStep extends PlanStep {
  readonly dates: ScheduledStep
  /** The effort as shown: rounded so that the steps of a phase add up to it. */
  readonly shownEffort: Minutes
}

/** The phases that have steps in the plan, in the roadmap's order. */
export function summarisePhases(plan: Plan, steps: readonly PlanStep[], schedule: Schedule): readonly PhaseSummary[] {
  const stepsByPhase = new Map<string, DatedStep[]>(plan.roadmap.phases.map(({ id }) => [id, []]))
  for (const step of steps) {
    const dates = schedule.byId.get(step.id)
    if (dates !== undefined) stepsByPhase.get(step.step.phase)?.push({ ...step, dates })
  }
  const phases = plan.roadmap.phases
    .map((phase, index) => ({ phase, index, steps: stepsByPhase.get(phase.id) ?? [] }))
    .filter((each) => each.steps.length > 0)
  const efforts = phases.map((each) => totalOf(each.steps, ({ effort }) => effort))
  const unit = shownUnit(totalOf(efforts, (effort) => effort))
  const shown = apportion(efforts, unit)
  return phases.map((each, i) => summarise(each.phase, each.index, each.steps, shown[i] ?? 0, unit))
}

/** Whether nothing is left to do on a step. */
export function isFinished({ state }: ScheduledStep): boolean {
  return state === 'done' || state === 'known'
}

type DatedStep = Omit<PlannedStep, 'shownEffort'>

function summarise(
  phase: Phase,
  index: number,
  dated: readonly DatedStep[],
  shownEffort: Minutes,
  unit: Minutes,
): PhaseSummary {
  const shown = apportion(
    dated.map(({ effort }) => effort),
    unit,
    shownEffort,
  )
  const steps = dated.map((step, i): PlannedStep => ({ ...step, shownEffort: shown[i] ?? 0 }))
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
    effort: totalOf(steps, ({ effort }) => effort),
    remaining: totalOf(steps, ({ remaining }) => remaining),
    shownEffort,
  }
}

function totalOf<Item>(items: readonly Item[], amountOf: (item: Item) => Minutes): Minutes {
  return items.reduce((sum, item) => sum + amountOf(item), 0)
}
