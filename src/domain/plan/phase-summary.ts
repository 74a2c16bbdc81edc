import type { Day, Minutes } from '../day'
import { apportion, shownUnit } from './apportion'
import type { Phase } from '../roadmap/roadmap'
import type { Schedule, ScheduledStep } from '../schedule/schedule'
import type { Plan } from './plan'
import type { PlanStep } from './schedule-plan'
import { sharedPhase, sharedStep } from './share-steps'

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

/** A plan's steps with their dates, in the roadmap's order, and the phases that they are in. */
export interface PlanSummary {
  readonly steps: readonly PlannedStep[]
  /** Those that have steps in the plan, in the roadmap's order; their steps are the very same objects. */
  readonly phases: readonly PhaseSummary[]
}

const NOTHING_BEFORE: PlanSummary = { steps: [], phases: [] }

/**
 * Adds the steps up to phases. Linear in the steps; where an effort has changed, each phase is also sorted once.
 *
 * @param steps in the order of the schedule's.
 * @param before what was worked out of the same plan earlier: what has stayed the same, is the very same object.
 */
export function summarisePlan(
  plan: Plan,
  steps: readonly PlanStep[],
  schedule: Schedule,
  before: PlanSummary = NOTHING_BEFORE,
): PlanSummary {
  const groups = groupByPhase(plan, steps)
  const shown =
    hasSamePhases(before.phases, groups) && hasSameEfforts(before.steps, steps)
      ? before.steps.map(({ shownEffort }) => shownEffort)
      : shownEfforts(steps, groups)
  const planned = steps.flatMap((step, i): readonly PlannedStep[] | PlannedStep => {
    const dates = schedule.steps[i]
    return dates === undefined ? [] : sharedStep(before.steps[i], toPlannedStep(step, dates, shown[i] ?? 0))
  })
  const phases = groups.map(({ phase, index, members }, at) => {
    const inPhase = members.flatMap((i) => planned[i] ?? [])
    return sharedPhase(before.phases[at], summarise(phase, index, inPhase))
  })
  return { steps: planned, phases }
}

/** The phases that have steps in the plan, in the roadmap's order. */
export function summarisePhases(plan: Plan, steps: readonly PlanStep[], schedule: Schedule): readonly PhaseSummary[] {
  return summarisePlan(plan, steps, schedule).phases
}

/** Whether nothing is left to do on a step. */
export function isFinished({ state }: ScheduledStep): boolean {
  return state === 'done' || state === 'known'
}

interface PhaseGroup {
  readonly phase: Phase
  readonly index: number
  /** Where its steps are among those of the plan. */
  readonly members: readonly number[]
}

function groupByPhase(plan: Plan, steps: readonly PlanStep[]): readonly PhaseGroup[] {
  const members = new Map<string, number[]>(plan.roadmap.phases.map(({ id }) => [id, []]))
  steps.forEach(({ step }, i) => members.get(step.phase)?.push(i))
  return plan.roadmap.phases
    .map((phase, index) => ({ phase, index, members: members.get(phase.id) ?? [] }))
    .filter((each) => each.members.length > 0)
}

/** Efforts that are the same, in phases in the same order, are rounded to the same as well. */
function hasSameEfforts(before: readonly PlanStep[], now: readonly PlanStep[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ effort, step }, i) => before[i]?.effort === effort && before[i].step.phase === step.phase)
  )
}

function hasSamePhases(before: readonly PhaseSummary[], now: readonly PhaseGroup[]): boolean {
  return before.length === now.length && now.every(({ phase }, i) => before[i]?.phase.id === phase.id)
}

/** The effort of each step as shown, rounded so that steps add up to phases, and phases to the plan. */
function shownEfforts(steps: readonly PlanStep[], groups: readonly PhaseGroup[]): readonly Minutes[] {
  const effortsOf = groups.map(({ members }) => members.map((i) => steps[i]?.effort ?? 0))
  const efforts = effortsOf.map(totalOf)
  const unit = shownUnit(totalOf(efforts))
  const totals = apportion(efforts, unit)
  const shown: Minutes[] = steps.map(() => 0)
  groups.forEach(({ members }, at) => {
    const rounded = apportion(effortsOf[at] ?? [], unit, totals[at])
    members.forEach((i, n) => {
      shown[i] = rounded[n] ?? 0
    })
  })
  return shown
}

function toPlannedStep(planStep: PlanStep, dates: ScheduledStep, shownEffort: Minutes): PlannedStep {
  const { step, work, prerequisites, id, settings, progress, effort, remaining } = planStep
  return { step, work, prerequisites, id, settings, progress, effort, remaining, dates, shownEffort }
}

function summarise(phase: Phase, index: number, steps: readonly PlannedStep[]): PhaseSummary {
  let [doneCount, effort, remaining, shownEffort] = [0, 0, 0, 0]
  let start: Day | null = null
  let finish: Day | null = null
  for (const step of steps) {
    const { dates } = step
    if (isFinished(dates)) doneCount += 1
    if (dates.start !== null && (start === null || dates.start < start)) start = dates.start
    if (dates.finish !== null && (finish === null || dates.finish > finish)) finish = dates.finish
    effort += step.effort
    remaining += step.remaining
    shownEffort += step.shownEffort
  }
  const allDone = doneCount === steps.length
  return { phase, index, steps, doneCount, isFinished: allDone, start, finish, effort, remaining, shownEffort }
}

function totalOf(amounts: readonly Minutes[]): Minutes {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
