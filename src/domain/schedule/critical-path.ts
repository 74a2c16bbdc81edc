import { isRunningWait, type Network } from './network'

/**
 * The critical path method over a network laid out flat in topological order: two passes over typed arrays that are
 * made once, so that another length for a step costs the two passes and nothing else. Lengths are in any one unit.
 */
export interface CriticalPath {
  /** Changes how long the step at a network index takes, 0 or more. Finished steps take nothing: theirs is ignored. */
  readonly setLength: (index: number, length: number) => void
  /** Both passes; fills `slack` and gives the length of the whole, to the end of the last required step. */
  readonly run: () => number
  /** Total float by place in the topological order; Infinity where no required step comes after. */
  readonly slack: Float64Array
}

/**
 * Lays the network out. What is finished holds nothing, and a wait that has begun is free of its prerequisites: those
 * links are left out here, so that the passes need not ask.
 *
 * @param lengths of the unfinished steps, by network index.
 * @param earliestBegin the least that each may begin at, by network index, 0 or more.
 */
export function createCriticalPath(network: Network, lengths: Float64Array, earliestBegin: Float64Array): CriticalPath {
  const { size, topological, isFinished, isRequired, prerequisiteStart, prerequisiteAt } = network
  const placeOf = new Int32Array(size)
  const length = new Float64Array(size)
  const begin = new Float64Array(size)
  const tailAtEnd = new Float64Array(size)
  const linkStart = new Int32Array(size + 1)
  const linkFrom = new Int32Array(prerequisiteAt.length)
  let links = 0
  for (let t = 0; t < size; t += 1) {
    const i = topological[t]!
    placeOf[i] = t
    const isAhead = isFinished[i] === 0
    tailAtEnd[t] = isAhead && isRequired[i] === 1 ? 0 : Number.NEGATIVE_INFINITY
    if (isAhead) {
      length[t] = lengths[i]!
      begin[t] = earliestBegin[i]!
      const end = isRunningWait(network, i) ? 0 : prerequisiteStart[i + 1]!
      for (let e = prerequisiteStart[i]!; e < end; e += 1) {
        const from = prerequisiteAt[e]!
        if (isFinished[from] === 0) linkFrom[links++] = placeOf[from]!
      }
    }
    linkStart[t + 1] = links
  }

  const finish = new Float64Array(size)
  const tail = new Float64Array(size)
  const slack = new Float64Array(size)
  const setLength = (index: number, newLength: number): void => {
    if (isFinished[index] === 0) length[placeOf[index]!] = newLength
  }
  const run = (): number => {
    const whole = passForward({ length, begin, tailAtEnd, linkStart, linkFrom, finish })
    tail.set(tailAtEnd)
    passBackward({ length, linkStart, linkFrom, finish, tail, slack }, whole)
    return whole
  }
  return { setLength, run, slack }
}

interface Forward {
  readonly length: Float64Array
  readonly begin: Float64Array
  readonly tailAtEnd: Float64Array
  readonly linkStart: Int32Array
  readonly linkFrom: Int32Array
  readonly finish: Float64Array
}

/** The earliest finish of each step; the latest of the required ones is the length of the whole. */
function passForward({ length, begin, tailAtEnd, linkStart, linkFrom, finish }: Forward): number {
  const size = length.length
  let whole = 0
  let link = 0
  for (let t = 0; t < size; t += 1) {
    let earliest = begin[t]!
    for (const end = linkStart[t + 1]!; link < end; link += 1) {
      const before = finish[linkFrom[link]!]!
      if (before > earliest) earliest = before
    }
    earliest += length[t]!
    finish[t] = earliest
    if (earliest > whole && tailAtEnd[t] === 0) whole = earliest
  }
  return whole
}

interface Backward {
  readonly length: Float64Array
  readonly linkStart: Int32Array
  readonly linkFrom: Int32Array
  readonly finish: Float64Array
  /** How much comes after each step, up to the end of a required one: to be filled in with 0 for those. */
  readonly tail: Float64Array
  readonly slack: Float64Array
}

function passBackward({ length, linkStart, linkFrom, finish, tail, slack }: Backward, whole: number): void {
  let link = linkFrom.length
  for (let t = length.length - 1; t >= 0; t -= 1) {
    const after = tail[t]!
    slack[t] = whole - finish[t]! - after
    const through = after + length[t]!
    link = linkStart[t + 1]!
    for (const first = linkStart[t]!; link > first;) {
      link -= 1
      const from = linkFrom[link]!
      if (through > tail[from]!) tail[from] = through
    }
  }
}
