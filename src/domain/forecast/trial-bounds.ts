import { EFFORT, isRunningWait, type Network, WAIT } from '../schedule/network'
import type { ForecastInput } from './forecast-input'
import type { DrawnPlan } from './simulate'
import { HORIZON_DAYS, type WorkClock } from './work-clock'

/** Settles most trials of a question about a day without placing their work. */
export interface TrialBounds {
  /** The trials that are sure to be finished by a day (from the first workable one), and those that may be. */
  readonly decide: (
    workClock: WorkClock,
    lastDay: number,
  ) => { readonly met: number; readonly undecided: readonly number[] }
}

/**
 * Two bounds for each trial. Too early: the plan cannot end before the required work, and all that it needs, fits in.
 * Surely in time: once no step is held back by a day of the calendar any more, on a day on which minutes go unused
 * everything unfinished waits for a wait that is running or for a step that has had its daily cap, and these follow
 * one another along one chain of prerequisites; so no more days have unused minutes than the longest such chain has
 * days (Graham's argument, 1969), and by a day all is over whose work and lost days fit in from then on.
 */
export function trialBounds({ network, draws }: DrawnPlan, { learner, today }: ForecastInput): TrialBounds {
  const { trials, amounts, column } = draws
  const { size, kind, isFinished, topological, prerequisiteStart, prerequisiteAt, steps } = network
  const from = learner.start > today ? learner.start : today
  const needed = neededSteps(network)
  const firstFreeDay = Math.max(0, lastDayHeld(network) - from)

  const allWork = new Float64Array(trials)
  const neededWork = new Float64Array(trials)
  for (let i = 0; i < size; i += 1) {
    if (isFinished[i] === 1 || kind[i] !== EFFORT) continue
    const first = column[i]! * trials
    for (let t = 0; t < trials; t += 1) allWork[t]! += amounts[first + t]!
    if (needed[i] === 1) for (let t = 0; t < trials; t += 1) neededWork[t]! += amounts[first + t]!
  }

  const longestChain = new Int32Array(trials)
  const chain = new Int32Array(size)
  const losesDays = steps.some(({ dailyCap }, i) => isFinished[i] === 0 && (kind[i] === WAIT || dailyCap !== null))
  for (let t = 0; losesDays && t < trials; t += 1) {
    let longest = 0
    for (let n = 0; n < size; n += 1) {
      const i = topological[n]!
      let days = 0
      if (isFinished[i] === 0) {
        const { state, dailyCap, workedToday = 0 } = steps[i]!
        const isRunning = isRunningWait(network, i)
        for (let e = prerequisiteStart[i]!; e < prerequisiteStart[i + 1]! && !isRunning; e += 1) {
          days = Math.max(days, chain[prerequisiteAt[e]!]!)
        }
        if (kind[i] === WAIT) {
          const drawn = amounts[column[i]! * trials + t]!
          days += isRunning && state.kind === 'started' ? Math.max(0, state.on + drawn - from) : drawn
        } else if (kind[i] === EFFORT && dailyCap !== null) {
          days += Math.ceil(amounts[column[i]! * trials + t]! / dailyCap) + (workedToday > 0 ? 1 : 0)
        }
      }
      chain[i] = days
      if (days > longest) longest = days
    }
    longestChain[t] = longest
  }

  return {
    decide: ({ before }, lastDay) => {
      const day = Math.min(lastDay, HORIZON_DAYS - 1)
      if (day < 0) return { met: 0, undecided: Array.from({ length: trials }, (_, t) => t) }
      const minutes = before[day + 1]!
      const free = Math.min(firstFreeDay, day + 1)
      const minutesFree = minutes - before[free]!
      let longestDay = 0
      for (let d = 0; d <= day; d += 1) longestDay = Math.max(longestDay, before[d + 1]! - before[d]!)
      const undecided: number[] = []
      let met = 0
      for (let t = 0; t < trials; t += 1) {
        if (neededWork[t]! > minutes) continue
        const isSure =
          firstFreeDay + longestChain[t]! <= day && allWork[t]! + longestChain[t]! * longestDay <= minutesFree
        if (isSure) met += 1
        else undecided.push(t)
      }
      return { met, undecided }
    },
  }
}

/** The last day of the calendar that anything unfinished may be held back to; before every day if there is none. */
function lastDayHeld(network: Network): number {
  let last = Number.NEGATIVE_INFINITY
  network.steps.forEach(({ state, notBefore }, i) => {
    if (state.kind === 'done') last = Math.max(last, state.on)
    else if (network.isFinished[i] === 0 && notBefore !== null && !isRunningWait(network, i)) {
      last = Math.max(last, notBefore)
    }
  })
  return last
}

/** The required steps, and all that they wait for. */
function neededSteps(network: Network): Uint8Array {
  const { size, isRequired, topological, prerequisiteStart, prerequisiteAt } = network
  const needed = isRequired.slice()
  for (let n = size - 1; n >= 0; n -= 1) {
    const i = topological[n]!
    // What is done or running waits for nobody any more.
    if (needed[i] === 0 || network.isFinished[i] === 1 || isRunningWait(network, i)) continue
    for (let e = prerequisiteStart[i]!; e < prerequisiteStart[i + 1]!; e += 1) needed[prerequisiteAt[e]!] = 1
  }
  return needed
}
