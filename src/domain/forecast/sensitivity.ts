import type { Draws } from './draw-trials'
import type { Sensitivity } from './forecast'
import { NOT_IN_TIME } from './simulation'
import { PAUSE, type TrialNetwork, WORK } from './trial-network'
import { HORIZON_DAYS, type WorkClock } from './work-clock'

/** How the finish depends on each step (by its place in the order) and on the pace. */
export interface Sensitivities {
  readonly steps: readonly Sensitivity[]
  readonly pace: Sensitivity
}

export const NO_SENSITIVITY: Sensitivity = { criticality: 0, sensitivity: 0, cruciality: 0 }

/**
 * @param finish the finish day of each trial; a trial that never finishes counts as 20 years.
 * @param critical in how many of the trials that finish each step drives the finish.
 */
export function measureSensitivities(
  network: TrialNetwork,
  draws: Draws,
  workClock: WorkClock,
  finish: Int32Array,
  critical: Int32Array,
): Sensitivities {
  const { trials, amounts, pace } = draws
  const moments = describeFinish(finish)
  const daysPerMinute = daysForMinutes(workClock, moments.mean)
  const inversePace = pace.map((factor) => 1 / factor)

  let drivingMinutes = 0
  const steps = Array.from(network.kind, (kind, r): Sensitivity => {
    if (kind !== WORK && kind !== PAUSE) return NO_SENSITIVITY
    const column = amounts.subarray(network.drawsAt[r], network.drawsAt[r]! + trials)
    const { mean, deviation, correlation } =
      kind === WORK ? describeWork(column, inversePace, moments) : describeColumn(column, moments)
    const criticality = ratio(critical[r]!, moments.finished)
    if (kind === WORK) drivingMinutes += criticality * mean
    const days = kind === WORK ? deviation * daysPerMinute : deviation
    return { criticality, sensitivity: ratio(criticality * days, moments.deviation), cruciality: correlation }
  })

  // The pace stretches all the work that drives the finish by the same share.
  const { mean, deviation, correlation } = describeColumn(pace, moments)
  const days = (deviation / mean) * drivingMinutes * daysPerMinute
  return {
    steps,
    pace: {
      criticality: drivingMinutes > 0 ? 1 : 0,
      sensitivity: ratio(days, moments.deviation),
      cruciality: correlation,
    },
  }
}

interface FinishMoments {
  /** Deviation from the mean, of each trial. */
  readonly centred: Float64Array
  readonly mean: number
  readonly deviation: number
  readonly finished: number
}

function describeFinish(finish: Int32Array): FinishMoments {
  const count = finish.length
  const centred = new Float64Array(count)
  let finished = 0
  let sum = 0
  for (let t = 0; t < count; t += 1) {
    const isNever = finish[t] === NOT_IN_TIME
    centred[t] = isNever ? HORIZON_DAYS : finish[t]!
    if (!isNever) finished += 1
    sum += centred[t]!
  }
  const mean = sum / count
  let squares = 0
  for (let t = 0; t < count; t += 1) {
    centred[t]! -= mean
    squares += centred[t]! * centred[t]!
  }
  return { centred, mean, deviation: Math.sqrt(squares / count), finished }
}

/** Calendar days for a minute of work, on average until the finish: minutes and days have to meet in one unit. */
function daysForMinutes({ before, total }: WorkClock, finishDay: number): number {
  const days = Math.min(Math.max(Math.round(finishDay) + 1, 1), HORIZON_DAYS)
  const minutes = before[days]!
  if (minutes > 0) return days / minutes
  return total > 0 ? HORIZON_DAYS / total : 0
}

interface Column {
  readonly mean: number
  readonly deviation: number
  /** The size of its correlation with the finish; 0 if either does not vary. */
  readonly correlation: number
}

/** Of days, or of the pace. */
function describeColumn(column: Int32Array | Float64Array, { centred, deviation }: FinishMoments): Column {
  const count = column.length
  const origin = column[0]!
  let [sum, squares, product] = [0, 0, 0]
  for (let t = 0; t < count; t += 1) {
    const x = column[t]! - origin
    sum += x
    squares += x * x
    product += x * centred[t]!
  }
  const own = deviationOf(sum, squares, count)
  return { mean: origin + sum / count, deviation: own, correlation: ratio(Math.abs(product / count), own * deviation) }
}

/** Of minutes scaled by the pace: their own deviation, but the correlation of what they were before it. */
function describeWork(column: Int32Array, inversePace: Float64Array, { centred, deviation }: FinishMoments): Column {
  const count = column.length
  const origin = column[0]!
  const unscaledOrigin = origin * inversePace[0]!
  let [sum, squares, unscaledSum, unscaledSquares, product] = [0, 0, 0, 0, 0]
  for (let t = 0; t < count; t += 1) {
    const x = column[t]! - origin
    const y = column[t]! * inversePace[t]! - unscaledOrigin
    sum += x
    squares += x * x
    unscaledSum += y
    unscaledSquares += y * y
    product += y * centred[t]!
  }
  const unscaled = deviationOf(unscaledSum, unscaledSquares, count)
  return {
    mean: origin + sum / count,
    deviation: deviationOf(sum, squares, count),
    // Less than a minute is what rounding to whole minutes leaves of an effort that does not vary.
    correlation: unscaled < 1 ? 0 : ratio(Math.abs(product / count), unscaled * deviation),
  }
}

function deviationOf(sum: number, squares: number, count: number): number {
  const mean = sum / count
  return Math.sqrt(Math.max(0, squares / count - mean * mean))
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
