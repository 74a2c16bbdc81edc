import { DAYS_PER_WEEK, type Minutes } from '../day'
import { EFFORT, type Network, WAIT } from './network'

/** A wait in a plan without weekly hours still has to weigh something in the order. */
const MINUTES_A_WEEK_FOR_NONE = 60

/** What one day of waiting weighs beside effort times seven. */
export function waitWeight(weekMinutes: Minutes): number {
  return weekMinutes === 0 ? MINUTES_A_WEEK_FOR_NONE : weekMinutes
}

/** A step's own length: minutes times 7 for effort, days times weekly minutes for a wait. */
export function lengthOf(network: Network, index: number, weekMinutes: Minutes): number {
  const kind = network.kind[index]
  const amount = network.amount[index]!
  return kind === EFFORT ? amount * DAYS_PER_WEEK : kind === WAIT ? amount * waitWeight(weekMinutes) : 0
}

/** For each step its own length plus the heaviest tail of its successors. */
function longestTails(network: Network, weekMinutes: Minutes): Float64Array {
  const { topological, successorStart, successorAt, size } = network
  const tails = new Float64Array(size)
  for (let t = size - 1; t >= 0; t -= 1) {
    const i = topological[t]!
    let heaviest = 0
    for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
      const tail = tails[successorAt[e]!]!
      if (tail > heaviest) heaviest = tail
    }
    tails[i] = lengthOf(network, i, weekMinutes) + heaviest
  }
  return tails
}

/**
 * The order in which ready steps are taken, as a rank for each (0 goes first): the person's priority, higher
 * first; then the longest remaining tail; then the roadmap's order.
 */
export function workRanks(network: Network, weekMinutes: Minutes): Int32Array {
  const { size, priority } = network
  const order = orderByTail(longestTails(network, weekMinutes))
  // Sorting is stable, and few steps have a priority.
  if (priority.some((each) => each !== 0)) order.sort((a, b) => priority[b]! - priority[a]!)
  const ranks = new Int32Array(size)
  for (let rank = 0; rank < size; rank += 1) ranks[order[rank]!] = rank
  return ranks
}

/**
 * Longest first, ties in order. Whole tails go into one number with their place, which sorts ten times as fast as a
 * comparison function; that needs them to stay exact.
 */
function orderByTail(tails: Float64Array): Int32Array {
  const size = tails.length
  const keys = new Float64Array(size)
  let isExact = true
  for (let i = 0; i < size; i += 1) {
    const key = i - tails[i]! * size
    keys[i] = key
    isExact &&= Number.isSafeInteger(key)
  }
  if (!isExact) return Int32Array.from(tails, (_, i) => i).toSorted((a, b) => tails[b]! - tails[a]! || a - b)
  keys.sort()
  const order = new Int32Array(size)
  for (let rank = 0; rank < size; rank += 1) {
    const key = keys[rank]!
    order[rank] = key - Math.floor(key / size) * size
  }
  return order
}
