import type { Day, Minutes } from '../day'
import { estimateOf, learnedPace } from '../plan/learned-pace'
import type { Plan } from '../plan/plan'
import { type PlanStep, planSteps, scheduleInput } from '../plan/schedule-plan'
import { loggedMinutes, type StepProgress } from '../progress/progress'
import { pertMean } from '../roadmap/estimate'
import type { Forecast } from './forecast'
import type { ForecastInput, Uncertainty } from './forecast-input'
import { MEASUREMENT_DEVIATION, type Pace, paceMedian } from './pace'
import type { ThreePoints } from './pert-beta'
import { forecast } from './simulate'

export interface ForecastOptions {
  /** What is believed of the pace before any progress; the plan's own prior by default. */
  readonly prior?: Pace
  /** Any safe integer. */
  readonly seed?: number
  readonly trials?: number
  /** The plan's steps where they are known already. */
  readonly steps?: readonly PlanStep[]
}

const DEFAULT_SEED = 20_261_121

/** When a plan will be finished, as of a day: its pace learned from its progress, its steps drawn 10,000 times. */
export function forecastPlan(plan: Plan, today: Day, options: ForecastOptions = {}): Forecast {
  return forecast(forecastInput(plan, today, options))
}

/** The same in two halves: what a worker is to be sent for `forecast`, `drawPlan` and `hoursForTarget`. */
export function forecastInput(plan: Plan, today: Day, options: ForecastOptions = {}): ForecastInput {
  const { steps = planSteps(plan) } = options
  const pace = learnedPace(plan, steps, options.prior)
  const input = scheduleInput(plan, steps, today)
  return {
    ...input,
    steps: input.steps.map((step, i) => ({ ...step, uncertainty: toUncertainty(steps[i]!, pace) })),
    pace,
    seed: options.seed ?? DEFAULT_SEED,
    ...(options.trials === undefined ? {} : { trials: options.trials }),
  }
}

/** What is known of the pace after the plan's progress. */
export function planPace(plan: Plan, prior?: Pace): Pace {
  return learnedPace(plan, planSteps(plan), prior)
}

function toUncertainty(step: PlanStep, pace: Pace): Uncertainty {
  const { work, progress } = step
  if (work.kind === 'wait') return { kind: 'wait', days: work.days }
  const estimate = estimateOf(step)
  if (estimate === null) return { kind: 'none' }
  if (progress.remaining === null) return effortUnderWay(estimate, progress)
  return { kind: 'effort', estimate: spreadAround(progress.remaining, estimate, pace), worked: 0 }
}

/**
 * A step under way has outlasted what was logged. For the pace only what was logged before the last day with work
 * counts, since the work of that day may have finished it, ticked or not; and with the error that logs of finished steps
 * are taken to have, so that being near the end of one step says no more than having finished it.
 */
function effortUnderWay(estimate: ThreePoints, progress: StepProgress): Uncertainty {
  const worked = loggedMinutes(progress)
  if (worked === 0) return { kind: 'effort', estimate, worked }
  const lastDay = Math.max(...progress.log.keys())
  const minutes = worked - (progress.log.get(lastDay as Day) ?? 0)
  return { kind: 'effort', estimate, worked, outlasted: { minutes, deviation: MEASUREMENT_DEVIATION } }
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
