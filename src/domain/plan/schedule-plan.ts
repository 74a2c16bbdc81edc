import type { Day, Minutes } from '../day'
import { paceMedian } from '../forecast/pace'
import { firstLoggedDay, loggedMinutes, NO_PROGRESS, type StepProgress } from '../progress/progress'
import { expectedDays, expectedMinutes } from '../roadmap/estimate'
import type { StepId } from '../roadmap/roadmap'
import { type ResolvedStep, resolveSteps } from '../roadmap/resolve-roadmap'
import type { NetworkState, NetworkStep, NetworkWork } from '../schedule/network'
import { type Schedule, type ScheduleInput, scheduleSteps } from '../schedule/schedule'
import { estimateOf, learnedPace } from './learned-pace'
import type { Plan, StepSettings } from './plan'

/** One step of a plan: as the answers make it, with what the person has said and done about it. */
export interface PlanStep extends ResolvedStep {
  readonly id: StepId
  readonly settings: StepSettings
  readonly progress: StepProgress
  /** Minutes the plan counts on for the whole step: the PERT mean at the median of the learned pace; 0 if no effort. */
  readonly effort: Minutes
  /** Minutes of effort left to do. */
  readonly remaining: Minutes
}

/** The steps that are in the plan, in the roadmap's order. */
export function planSteps(plan: Plan): readonly PlanStep[] {
  return pacedSteps(plan).steps
}

/** The steps of a plan, and the pace that they count on: the median of what was learned, 1 where it is as estimated. */
export interface PacedSteps {
  readonly steps: readonly PlanStep[]
  readonly pace: number
}

/**
 * The steps that are in the plan, in the roadmap's order, with their pace.
 *
 * @param before the same plan as it was worked out earlier: what has not changed of a step need not be made anew.
 */
export function pacedSteps(plan: Plan, before: StepsOfPlan | null = null): PacedSteps {
  if (before !== null && hasSameSteps(before.plan, plan)) return renewSteps(plan, before.steps)
  const steps = resolveSteps(plan.roadmap, plan.answers, leftOutSteps(plan), (step, work, prerequisites): Draft => {
    const { id } = step
    const settings = plan.settings.get(id) ?? NO_SETTINGS
    const progress = plan.progress.get(id) ?? NO_PROGRESS
    return { step, work, prerequisites, id, settings, progress, effort: 0, remaining: 0 }
  })
  const pace = paceMedian(learnedPace(plan, steps))
  for (const step of steps) {
    step.effort = effortOf(step, pace)
    step.remaining = remainingOf(step.effort, step.progress)
  }
  return { steps, pace }
}

/** A plan and what was worked out of it. */
export interface StepsOfPlan {
  readonly plan: Plan
  readonly steps: readonly PlanStep[]
}

/** Which steps there are, what they take and wait for, depends on nothing else. */
function hasSameSteps(a: Plan, b: Plan): boolean {
  return a.roadmap === b.roadmap && a.answers === b.answers && a.settings === b.settings
}

/** The steps with the plan's progress; the very same where nothing has changed. */
function renewSteps(plan: Plan, before: readonly PlanStep[]): PacedSteps {
  const worked = before.map((step) => {
    const progress = plan.progress.get(step.id) ?? NO_PROGRESS
    return progress === step.progress ? step : renewed(step, progress, step.effort, step.remaining)
  })
  const pace = paceMedian(learnedPace(plan, worked))
  const steps = worked.map((step) => {
    const effort = effortOf(step, pace)
    const remaining = remainingOf(effort, step.progress)
    return effort === step.effort && remaining === step.remaining
      ? step
      : renewed(step, step.progress, effort, remaining)
  })
  return { steps, pace }
}

function renewed(old: PlanStep, progress: StepProgress, effort: Minutes, remaining: Minutes): PlanStep {
  const { step, work, prerequisites, id, settings } = old
  return { step, work, prerequisites, id, settings, progress, effort, remaining }
}

function effortOf(step: PlanStep, pace: number): Minutes {
  const estimate = estimateOf(step)
  return estimate === null ? 0 : expectedMinutes(estimate, pace)
}

/** A step before its pace is known. */
type Draft = { -readonly [Field in keyof PlanStep]: PlanStep[Field] }

/** Dates every step of the plan as of a day. */
export function schedulePlan(plan: Plan, today: Day): Schedule {
  return scheduleSteps(scheduleInput(plan, planSteps(plan), today))
}

/** What the schedule is made from: the steps as a network, in the same order. */
export function scheduleInput(plan: Plan, steps: readonly PlanStep[], today: Day): ScheduleInput {
  const startOf = inferStarts(steps, plan.learner.start)
  let workedToday: Minutes = 0
  for (const { progress } of steps) workedToday += progress.log.get(today) ?? 0
  const network = steps.map((step) => toNetworkStep(step, today, startOf))
  return { steps: network, learner: plan.learner, today, workedToday }
}

/** The optional steps the person leaves out. */
export function leftOutSteps(plan: Plan): ReadonlySet<StepId> {
  return new Set([...plan.settings].filter(([, { leftOut }]) => leftOut === true).map(([id]) => id))
}

const NO_SETTINGS: StepSettings = {}

function remainingOf(effort: Minutes, progress: StepProgress): Minutes {
  const { kind } = progress.status
  if (kind === 'done' || kind === 'known') return 0
  return progress.remaining ?? Math.max(0, effort - loggedMinutes(progress))
}

/**
 * When a done step was begun, if that was never said: on the day another was finished before it, or with the plan.
 * One person's days are taken to have been spent on one thing after the other.
 */
function inferStarts(steps: readonly PlanStep[], planStart: Day): (finish: Day) => Day {
  const doneDays = new Set<Day>()
  for (const { progress } of steps) if (progress.status.kind === 'done') doneDays.add(progress.status.on)
  const sorted = [...doneDays].toSorted((a, b) => a - b)
  const before = new Map(sorted.map((day, i) => [day, sorted[i - 1] ?? planStart]))
  return (finish) => Math.min(finish, Math.max(planStart, before.get(finish) ?? planStart)) as Day
}

function toNetworkStep(planStep: PlanStep, today: Day, startOf: (finish: Day) => Day): NetworkStep {
  const { step, id, prerequisites, settings, progress } = planStep
  return {
    id,
    work: toNetworkWork(planStep, today),
    prerequisites,
    required: !step.optional,
    priority: settings.priority ?? 0,
    dailyCap: settings.dailyCap ?? null,
    notBefore: settings.notBefore ?? null,
    workedToday: progress.log.get(today) ?? 0,
    state: toNetworkState(progress, startOf),
  }
}

function toNetworkWork({ work, progress, remaining }: PlanStep, today: Day): NetworkWork {
  const { status } = progress
  const { kind } = status
  // What was known from the start can still be worked on or ticked, and then has days.
  if (kind === 'known' || (work.kind === 'known' && kind === 'open')) return { kind: 'known' }
  if (work.kind === 'wait') {
    const days = expectedDays(work.days)
    // One that has begun and is not said to be over goes on today, however long it was expected to take.
    return { kind: 'wait', days: kind === 'started' ? Math.max(days, today - status.on + 1) : days }
  }
  return work.kind === 'milestone' ? work : { kind: 'effort', minutes: remaining }
}

function toNetworkState(progress: StepProgress, startOf: (finish: Day) => Day): NetworkState {
  const { status } = progress
  const firstLogged = firstLoggedDay(progress)
  /** Work logged before the day that was said counts too. */
  const firstOf = (said: Day): Day => (firstLogged !== null && firstLogged < said ? firstLogged : said)
  switch (status.kind) {
    case 'known':
      return { kind: 'open' }
    case 'open':
      return firstLogged === null ? status : { kind: 'started', on: firstLogged }
    case 'started':
      return { kind: 'started', on: firstOf(status.on) }
    case 'done':
      return { kind: 'done', on: status.on, startedOn: firstOf(status.startedOn ?? firstLogged ?? startOf(status.on)) }
  }
}
