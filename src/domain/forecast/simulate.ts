import { addDays, type Day } from '../day'
import { createCapacity } from '../learner/capacity'
import { weeklyMinutes } from '../learner/learner'
import { createNetwork, type Network } from '../schedule/network'
import { workRanks } from '../schedule/work-order'
import { type Draws, drawTrials } from './draw-trials'
import { countFinishes, finishQuantile, type Forecast, type StepForecast } from './forecast'
import { type ForecastInput, trialsFor } from './forecast-input'
import { measureSensitivities, NO_SENSITIVITY } from './sensitivity'
import { placeInSlices } from './simulate-placement'
import { hasFixedSequence, simulateSequence } from './simulate-sequence'
import { NOT_IN_TIME, NOWHERE, type Simulation, STEP_SHARES } from './simulation'
import { runToEnd, type Slices } from './slices'
import { thinDraws } from './thin-draws'
import { createTrialNetwork, OVER, type TrialNetwork } from './trial-network'
import { createWorkClock, type WorkClock } from './work-clock'

/** A plan's draws. They do not depend on the learner's hours: every what-if about those uses the same ones. */
export interface DrawnPlan {
  readonly network: Network
  readonly draws: Draws
}

/**
 * When the plan will be finished: 10,000 trials of the whole calendar, from the draws of a seed. Without waits, caps
 * and several steps at once this is a sum for each trial; else each trial is placed in full.
 *
 * @throws NetworkError for a cycle or an unknown prerequisite.
 */
export function forecast(input: ForecastInput): Forecast {
  return forecastDrawn(drawPlan(input), input)
}

/** The draws of a plan; they hold as long as its steps, pace, seed, trials and today do. */
export function drawPlan({ steps, pace, seed, today, trials }: ForecastInput): DrawnPlan {
  const network = createNetwork(steps)
  const uncertainties = steps.map((step) => step.uncertainty)
  return {
    network,
    draws: drawTrials(network, uncertainties, { pace, seed, today, trials: trialsFor(steps.length, trials) }),
  }
}

/**
 * What a plan's draws depend on, as a text: two questions with the same text can share them. Plain objects of numbers
 * and words are written in one order; where it differs, the draws are only made again.
 */
export function drawingKey({ steps, pace, seed, today, trials }: ForecastInput): string {
  return JSON.stringify([steps, pace, seed, today, trials])
}

/** The forecast for draws made before, with the learner's hours as they are in the input. */
export function forecastDrawn(drawn: DrawnPlan, input: ForecastInput): Forecast {
  return runToEnd(forecastInSlices(drawn, input))
}

/** Trials of a quick first answer; its quantiles are mostly within 1% of the range of those of all trials. */
const PREVIEW_TRIALS = 500

/** The few trials for a quick first answer, chosen to speak for all; null when all the trials are as few. */
export function previewDraws({ network, draws }: DrawnPlan): Draws | null {
  return draws.trials <= PREVIEW_TRIALS ? null : thinDraws(network, draws, PREVIEW_TRIALS)
}

/** Whether all the trials are a matter of sums, which needs no first answer. */
export function isQuick(drawn: DrawnPlan, input: ForecastInput): boolean {
  return hasFixedSequence(createSetting(drawn, input).network, input.learner.stepsAtOnce)
}

/** `forecastDrawn`, stopping after every few trials. */
export function* forecastInSlices(drawn: DrawnPlan, input: ForecastInput): Slices<Forecast> {
  const setting = createSetting(drawn, input)
  const simulation = yield* simulateTrials(drawn.draws, setting)
  const { network, workClock } = setting
  const { from } = workClock
  const histogram = countFinishes(simulation.finish, from)
  const sensitivities = measureSensitivities(network, drawn.draws, workClock, simulation.finish, simulation.critical)

  const steps: StepForecast[] = []
  input.steps.forEach(({ id }, i) => {
    const r = network.rankOf[i]!
    if (network.kind[r] === OVER || simulation.stepFinish[r * STEP_SHARES.length] === NOWHERE) return
    const [p50, p80, p90] = STEP_SHARES.map((_, n) => toDay(from, simulation.stepFinish[r * STEP_SHARES.length + n]!))
    steps.push({
      id,
      ...(sensitivities.steps[r] ?? NO_SENSITIVITY),
      p50: p50 ?? null,
      p80: p80 ?? null,
      p90: p90 ?? null,
    })
  })
  return {
    ...histogram,
    p10: finishQuantile(histogram, 0.1),
    p50: finishQuantile(histogram, 0.5),
    p80: finishQuantile(histogram, 0.8),
    p90: finishQuantile(histogram, 0.9),
    steps,
    pace: sensitivities.pace,
  }
}

/** What the trials run in: the network in the order of the work, on the learner's clock. */
export interface Setting {
  readonly network: TrialNetwork
  readonly workClock: WorkClock
  readonly stepsAtOnce: number
}

/** The order of the work depends on the weekly hours, as in the schedule: they weigh waits against effort. */
export function createSetting(
  { network, draws }: DrawnPlan,
  { learner, today, workedToday }: Pick<ForecastInput, 'learner' | 'today' | 'workedToday'>,
): Setting {
  const from = learner.start >= today ? learner.start : today
  const ranks = workRanks(network, weeklyMinutes(learner.week))
  return {
    network: createTrialNetwork(network, ranks, draws, { from, today }),
    workClock: createWorkClock(createCapacity(learner), from, from === today ? workedToday : 0),
    stepsAtOnce: learner.stepsAtOnce,
  }
}

function* simulateTrials(draws: Draws, { network, workClock, stepsAtOnce }: Setting): Slices<Simulation> {
  return hasFixedSequence(network, stepsAtOnce)
    ? simulateSequence(network, draws, workClock)
    : yield* placeInSlices(network, draws, workClock, stepsAtOnce)
}

function toDay(from: Day, day: number): Day | null {
  return day === NOT_IN_TIME ? null : addDays(from, day)
}
