import { createCriticalCounter } from './critical-steps'
import type { Draws } from './draw-trials'
import { placeOfQuantile, valuesAtPlaces } from './order-statistics'
import { createDayPlacer } from './place-by-days'
import { placeByEvents } from './place-by-events'
import { NOT_IN_TIME, NOWHERE, type Simulation, STEP_SHARES } from './simulation'
import { runToEnd, type Slices } from './slices'
import { NO_DAY_AT_ALL, OVER, type TrialNetwork } from './trial-network'
import { createTrialState, type TrialState } from './trial-state'
import { HORIZON_DAYS, type WorkClock } from './work-clock'

/** Places the work of one trial after the other. */
export interface TrialRunner {
  readonly state: TrialState
  /** Places a trial and gives the plan's finish day, or NOT_IN_TIME; `state` then holds the details. */
  readonly run: (trial: number) => number
}

/**
 * @param lastDay if it is the finish alone that matters, and only up to a day (0 to HORIZON_DAYS - 1): later ones are
 *   NOT_IN_TIME then, and `state` holds no whole log.
 */
export function createTrialRunner(
  network: TrialNetwork,
  draws: Draws,
  workClock: WorkClock,
  stepsAtOnce: number,
  lastDay: number | null = null,
): TrialRunner {
  const state = createTrialState(network, draws)
  const { finish } = state
  const required = Int32Array.from(
    [...network.isRequired.keys()].filter((r) => network.isRequired[r] === 1 && network.kind[r] !== OVER),
  )
  const placeByDays =
    stepsAtOnce > 1 || network.hasCaps ? createDayPlacer(network, state, workClock, stepsAtOnce, lastDay) : null
  const horizon = lastDay ?? HORIZON_DAYS - 1
  const run = (trial: number): number => {
    state.begin(trial)
    if (placeByDays === null) placeByEvents(network, state, workClock, horizon)
    else placeByDays()
    let latest = network.pastFinish
    for (let n = 0; n < required.length; n += 1) {
      const day = finish[required[n]!]!
      if (day > latest) latest = day
    }
    if (latest === NO_DAY_AT_ALL) return 0
    return latest <= horizon ? latest : NOT_IN_TIME
  }
  return { state, run }
}

/** A full placement for every trial, with the calendar, waits, caps and several steps at once. */
export function simulatePlacement(
  network: TrialNetwork,
  draws: Draws,
  workClock: WorkClock,
  stepsAtOnce: number,
): Simulation {
  return runToEnd(placeInSlices(network, draws, workClock, stepsAtOnce))
}

/** The same, stopping after every few trials, so that whoever runs it can turn to something else or give it up. */
export function* placeInSlices(
  network: TrialNetwork,
  draws: Draws,
  workClock: WorkClock,
  stepsAtOnce: number,
): Slices<Simulation> {
  const { size, kind } = network
  const { trials } = draws
  const { state, run } = createTrialRunner(network, draws, workClock, stepsAtOnce)
  const finish = new Int32Array(trials)
  const critical = new Int32Array(size)
  const countCritical = createCriticalCounter(network, state, workClock, critical)
  // Days of 20 years fit 16 bits. A step's days are to lie together.
  const days = new Int16Array(size * trials)
  const rows = new Int32Array(size * BLOCK)
  const placeBlock = (first: number, end: number): void => {
    for (let t = first; t < end; t += 1) {
      const day = run(t)
      finish[t] = day
      if (day !== NOT_IN_TIME) countCritical(day)
      rows.set(state.finish, (t - first) * size)
    }
    transpose(rows, days, size, trials, first, end)
  }
  for (let first = 0; first < trials; first += BLOCK) {
    placeBlock(first, Math.min(first + BLOCK, trials))
    yield
  }

  const places = STEP_SHARES.map((share) => placeOfQuantile(share, trials))
  const stepFinish = new Int32Array(size * STEP_SHARES.length).fill(NOT_IN_TIME)
  const column = new Int32Array(trials)
  for (let r = 0; r < size; r += 1) {
    if (kind[r] === OVER) continue
    column.set(days.subarray(r * trials, (r + 1) * trials))
    stepFinish.set(valuesAtPlaces(column, places), r * STEP_SHARES.length)
  }
  return { finish, critical, stepFinish }
}

/** Trials whose finish days are turned from rows to columns together, so that both stay in the cache. */
const BLOCK = 32

function transpose(rows: Int32Array, days: Int16Array, size: number, trials: number, first: number, end: number): void {
  for (let r = 0; r < size; r += 1) {
    for (let t = first; t < end; t += 1) {
      const day = rows[(t - first) * size + r]!
      days[r * trials + t] = day >= HORIZON_DAYS ? NOT_IN_TIME : Math.max(day, NOWHERE)
    }
  }
}
