import type { Day, Minutes } from '../day'
import { isRunningWait, type Network, WAIT } from './network'
import { DAYS_PER_WEEK, lengthOf, waitWeight } from './work-order'

/**
 * Total float of each unfinished step by the critical path method over effort, as minutes of work: how much longer
 * it could take if the learner's hours were no limit. Waits count their days at the weekly minutes. Infinity for a
 * step that no required step waits for; NaN for finished ones. A wait that has begun is free of its prerequisites and
 * counts the days it still runs.
 *
 * Source: Kelley and Walker (1959), "Critical-path planning and scheduling".
 */
export function dependencySlacks(network: Network, weekMinutes: Minutes, from: Day): Float64Array {
  const { size, topological, isFinished, isRequired, successorStart, successorAt, prerequisiteStart, prerequisiteAt } =
    network
  const lengthAhead = (i: number): number => {
    const { state } = network.steps[i]!
    const isRunning = network.kind[i] === WAIT && state.kind === 'started'
    if (!isRunning) return lengthOf(network, i, weekMinutes)
    return Math.max(0, state.on + network.amount[i]! - from) * waitWeight(weekMinutes)
  }

  const earliestFinish = new Float64Array(size)
  let end = 0
  for (let t = 0; t < size; t += 1) {
    const i = topological[t]!
    if (isFinished[i] === 1) continue
    let begin = 0
    for (let e = prerequisiteStart[i]!; e < prerequisiteStart[i + 1]! && !isRunningWait(network, i); e += 1) {
      begin = Math.max(begin, earliestFinish[prerequisiteAt[e]!]!)
    }
    earliestFinish[i] = begin + lengthAhead(i)
    if (isRequired[i] === 1) end = Math.max(end, earliestFinish[i])
  }

  const latestFinish = new Float64Array(size)
  const slacks = new Float64Array(size).fill(Number.NaN)
  for (let t = size - 1; t >= 0; t -= 1) {
    const i = topological[t]!
    let latest = isRequired[i] === 1 ? end : Number.POSITIVE_INFINITY
    for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
      const successor = successorAt[e]!
      if (isFinished[successor] === 1 || isRunningWait(network, successor)) continue
      latest = Math.min(latest, latestFinish[successor]! - lengthAhead(successor))
    }
    latestFinish[i] = latest
    if (isFinished[i] === 0) slacks[i] = (latest - earliestFinish[i]!) / DAYS_PER_WEEK
  }
  return slacks
}
