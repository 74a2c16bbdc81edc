import type { Network } from '../../src/domain/schedule/network'

/** The least that the critical path method can be: the amounts and links of a network in topological order. */
export interface BareNetwork {
  readonly amount: Float64Array
  readonly linkStart: Int32Array
  readonly linkFrom: Int32Array
  readonly finish: Float64Array
  readonly tail: Float64Array
}

export function createBareNetwork({
  size,
  topological,
  amount,
  prerequisiteStart,
  prerequisiteAt,
}: Network): BareNetwork {
  const placeOf = new Int32Array(size)
  topological.forEach((i, t) => {
    placeOf[i] = t
  })
  const linkStart = new Int32Array(size + 1)
  const linkFrom = new Int32Array(prerequisiteAt.length)
  topological.forEach((i, t) => {
    const row = prerequisiteAt.subarray(prerequisiteStart[i], prerequisiteStart[i + 1])
    linkFrom.set(
      row.map((from) => placeOf[from]!),
      linkStart[t],
    )
    linkStart[t + 1] = linkStart[t]! + row.length
  })
  return {
    amount: Float64Array.from(topological, (i) => amount[i]!),
    linkStart,
    linkFrom,
    finish: new Float64Array(size),
    tail: new Float64Array(size),
  }
}

/** Every amount and every link read once, in order, and nothing made of them. */
export function readOnce({ amount, linkStart, linkFrom }: BareNetwork): number {
  let sum = 0
  for (let t = 0; t < amount.length; t += 1) {
    sum += amount[t]!
    for (let link = linkStart[t]!; link < linkStart[t + 1]!; link += 1) sum += linkFrom[link]!
  }
  return sum
}

/** The earliest finish of each step forwards and what comes after it backwards: no dates, no requirements, no slack. */
export function passBothWays({ amount, linkStart, linkFrom, finish, tail }: BareNetwork): number {
  const size = amount.length
  let whole = 0
  for (let t = 0; t < size; t += 1) {
    let begin = 0
    for (let link = linkStart[t]!; link < linkStart[t + 1]!; link += 1) {
      begin = Math.max(begin, finish[linkFrom[link]!]!)
    }
    finish[t] = begin + amount[t]!
    whole = Math.max(whole, finish[t]!)
  }
  tail.fill(0)
  for (let t = size - 1; t >= 0; t -= 1) {
    const through = tail[t]! + amount[t]!
    for (let link = linkStart[t]!; link < linkStart[t + 1]!; link += 1) {
      const from = linkFrom[link]!
      tail[from] = Math.max(tail[from]!, through)
    }
  }
  return whole
}
