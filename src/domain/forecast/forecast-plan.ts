import type { Day, Minutes } from '../day'
import { type Capacity, createCapacity } from '../learner/capacity'
import type { Plan } from '../plan/plan'
import { type PlanStep, planSteps } from '../plan/schedule-plan'
import { firstLoggedDay, loggedMinutes } from '../progress/progress'
import { expectedDays, pertMean } from '../roadmap/estimate'
import type { NetworkState, NetworkWork } from '../schedule/network'
import type { Forecast } from './forecast'
import type { ForecastInput, ForecastStep, Uncertainty } from './forecast-input'
import { BUILT_IN_PRIOR, type FinishedEffort, learnPace, type Pace, paceMedian } from './pace'
import type { ThreePoints } from './pert-beta'
import { forecast } from './simulate'

export interface ForecastOptions {
  /** What is believed of the pace before any progress; built-in estimates by default. */
  readonly prior?: Pace
  /** Any safe integer. */
  readonly seed?: number
  readonly trials?: number
}

const DEFAULT_SEED = 20_261_121

/** When a plan will be finished, as of a day: its pace learned from its progress, its steps drawn 10,000 times. */
export function forecastPlan(plan: Plan, today: Day, options: ForecastOptions = {}): Forecast {
  return forecast(forecastInput(plan, today, options))
}

/** The same in two halves: what a worker is to be sent for `forecast`, `drawPlan` and `hoursForTarget`. */
export function forecastInput(plan: Plan, today: Day, options: ForecastOptions = {}): ForecastInput {
  const steps = planSteps(plan)
  const pace = learnPace(options.prior ?? BUILT_IN_PRIOR, finishedEfforts(steps, createCapacity(plan.learner)))
  return {
    steps: steps.map((step) => toForecastStep(step, today, pace)),
    learner: plan.learner,
    today,
    workedToday: steps.reduce((sum, { progress }) => sum + (progress.log.get(today) ?? 0), 0),
    pace,
    seed: options.seed ?? DEFAULT_SEED,
    ...(options.trials === undefined ? {} : { trials: options.trials }),
  }
}

/** What is known of the pace after the plan's progress. Its median scales the deterministic plan too. */
export function planPace(plan: Plan, prior: Pace = BUILT_IN_PRIOR): Pace {
  return learnPace(prior, finishedEfforts(planSteps(plan), createCapacity(plan.learner)))
}

/** Done steps with an estimate whose effort was logged, or can be read off the days it took. */
function finishedEfforts(steps: readonly PlanStep[], capacity: Capacity): readonly FinishedEffort[] {
  return steps.flatMap((step) => {
    const estimate = estimateOf(step)
    const { status } = step.progress
    if (estimate === null || status.kind !== 'done') return []
    const logged = loggedMinutes(step.progress)
    const actual = logged > 0 ? logged : minutesBetween(capacity, status.startedOn, status.on)
    return [{ estimate, actual }]
  })
}

/** The capacity from a day to another, both inclusive; 0 if the first is not known. */
function minutesBetween(capacity: Capacity, from: Day | null, to: Day): Minutes {
  if (from === null) return 0
  let sum = 0
  for (let day = from as number; day <= to; day += 1) sum += capacity.on(day as Day)
  return sum
}

function estimateOf({ work, settings }: PlanStep): ThreePoints | null {
  return work.kind === 'effort' ? (settings.estimate ?? work.estimate) : null
}

function toForecastStep(step: PlanStep, today: Day, pace: Pace): ForecastStep {
  const { id, prerequisites, settings, progress } = step
  return {
    id,
    prerequisites,
    required: !step.step.optional,
    priority: settings.priority ?? 0,
    dailyCap: settings.dailyCap ?? null,
    workedToday: progress.log.get(today) ?? 0,
    work: toWork(step),
    state: toState(step),
    uncertainty: toUncertainty(step, pace),
  }
}

function toWork({ work, progress, remaining }: PlanStep): NetworkWork {
  const { kind } = progress.status
  if (kind === 'known' || (work.kind === 'known' && kind === 'open')) return { kind: 'known' }
  if (work.kind === 'wait') return { kind: 'wait', days: expectedDays(work.days) }
  return work.kind === 'milestone' ? work : { kind: 'effort', minutes: remaining }
}

/** As the schedule has it, but for when done steps were begun, which moves nothing ahead. */
function toState({ progress }: PlanStep): NetworkState {
  const { status } = progress
  const firstLogged = firstLoggedDay(progress)
  if (status.kind === 'done') return status
  if (status.kind === 'started') {
    return { kind: 'started', on: firstLogged !== null && firstLogged < status.on ? firstLogged : status.on }
  }
  return status.kind === 'open' && firstLogged !== null ? { kind: 'started', on: firstLogged } : { kind: 'open' }
}

function toUncertainty(step: PlanStep, pace: Pace): Uncertainty {
  const { work, progress } = step
  if (work.kind === 'wait') return { kind: 'wait', days: work.days }
  const estimate = estimateOf(step)
  if (estimate === null) return { kind: 'none' }
  if (progress.remaining === null) return { kind: 'effort', estimate, worked: loggedMinutes(progress) }
  return { kind: 'effort', estimate: spreadAround(progress.remaining, estimate, pace), worked: 0 }
}

/**
 * A person's own word on what is left is a new estimate, as uncertain for its size as the old one was; and since it
 * was said in their own hours, the pace moves it only around its median.
 */
function spreadAround(
  remaining: Minutes,
  { optimistic, mostLikely, pessimistic }: ThreePoints,
  pace: Pace,
): ThreePoints {
  const mean = pertMean({ optimistic, mostLikely, pessimistic })
  const scale = mean === 0 ? 0 : remaining / (mean * paceMedian(pace))
  return { optimistic: optimistic * scale, mostLikely: mostLikely * scale, pessimistic: pessimistic * scale }
}
