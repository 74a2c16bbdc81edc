import { type Day, DAYS_PER_WEEK, type Minutes } from '../day'
import { createCriticalPath } from './critical-path'
import { isRunningWait, type Network } from './network'
import { lengthOf, waitWeight } from './work-order'

/**
 * Total float of each unfinished step by the critical path method over effort, as minutes of work: how much longer
 * it could take if the learner's hours were no limit. Waits count their days at the weekly minutes, and so do the days
 * until one that the person asked a step not to begin before. Infinity for a step that no required step waits for; NaN
 * for finished ones. A wait that has begun is free of its prerequisites and counts the days it still runs.
 *
 * Source: Kelley and Walker (1959), "Critical-path planning and scheduling".
 */
export function dependencySlacks(network: Network, weekMinutes: Minutes, from: Day): Float64Array {
  const { size, topological, isFinished } = network
  const path = createCriticalPath(network, lengthsAhead(network, weekMinutes, from), begins(network, weekMinutes, from))
  path.run()
  const slacks = new Float64Array(size).fill(Number.NaN)
  for (let t = 0; t < size; t += 1) {
    const i = topological[t]!
    if (isFinished[i] === 0) slacks[i] = path.slack[t]! / DAYS_PER_WEEK
  }
  return slacks
}

function lengthsAhead(network: Network, weekMinutes: Minutes, from: Day): Float64Array {
  const lengths = new Float64Array(network.size)
  for (let i = 0; i < network.size; i += 1) {
    lengths[i] = isRunningWait(network, i)
      ? Math.max(0, network.startedOn[i]! + network.amount[i]! - from) * waitWeight(weekMinutes)
      : lengthOf(network, i, weekMinutes)
  }
  return lengths
}

function begins(network: Network, weekMinutes: Minutes, from: Day): Float64Array {
  const begin = new Float64Array(network.size)
  for (let i = 0; i < network.size; i += 1) {
    const days = network.notBefore[i]! - from
    if (days > 0 && !isRunningWait(network, i)) begin[i] = days * waitWeight(weekMinutes)
  }
  return begin
}
