import type { Minutes } from '../day'
import type { Network } from './network'
import { DAYS_PER_WEEK, lengthOf } from './work-order'

/**
 * Total float of each unfinished step by the critical path method over effort, as minutes of work: how much longer
 * it could take if the learner's hours were no limit. Waits count their days at the weekly minutes. Infinity for a
 * step that no required step waits for; NaN for finished ones.
 *
 * Source: Kelley and Walker (1959), "Critical-path planning and scheduling".
 */
export function dependencySlacks(network: Network, weekMinutes: Minutes): Float64Array {
  const { size, topological, isFinished, steps, successorStart, successorAt, prerequisiteStart, prerequisiteAt } = network
  const earliestFinish = new Float64Array(size)
  let end = 0
  for (let t = 0; t < size; t += 1) {
    const i = topological[t]!
    if (isFinished[i] === 1) continue
    let begin = 0
    for (let e = prerequisiteStart[i]!; e < prerequisiteStart[i + 1]!; e += 1) {
      begin = Math.max(begin, earliestFinish[prerequisiteAt[e]!]!)
    }
    earliestFinish[i] = begin + lengthOf(network, i, weekMinutes)
    if (steps[i]!.required) end = Math.max(end, earliestFinish[i]!)
  }

  const latestFinish = new Float64Array(size)
  const slacks = new Float64Array(size).fill(Number.NaN)
  for (let t = size - 1; t >= 0; t -= 1) {
    const i = topological[t]!
    let latest = steps[i]!.required ? end : Number.POSITIVE_INFINITY
    for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
      const successor = successorAt[e]!
      if (isFinished[successor] === 1) continue
      latest = Math.min(latest, latestFinish[successor]! - lengthOf(network, successor, weekMinutes))
    }
    latestFinish[i] = latest
    if (isFinished[i] === 0) slacks[i] = (latest - earliestFinish[i]!) / DAYS_PER_WEEK
  }
  return slacks
}
