import type { Day } from '../day'
import { EFFORT, isRunningWait, MILESTONE, type Network, WAIT } from '../schedule/network'
import type { Draws } from './draw-trials'

/** Kinds of steps in a trial: minutes to work, days to wait, no time at all, over already. */
export const WORK = 0
export const PAUSE = 1
export const POINT = 2
export const OVER = 3

/** Before every day: of a known step, and of a milestone after nothing but known ones. Exact in 32 bits. */
export const NO_DAY_AT_ALL = -0x4000_0000
/** After every day: of a step that no day was found for within 20 years. */
export const UNPLACED = 0x3fff_ffff
/** On the clock of what ended by the calendar alone: before any work. */
export const CALENDAR_ONLY = -1

/**
 * A network made ready for thousands of trials: steps are numbered by their place in the order of the work, which is
 * the same in every trial, so that the first ready step is the lowest number; days count from the plan's first
 * workable one; and what follows from finished steps is worked out once.
 */
export interface TrialNetwork {
  readonly size: number
  readonly rankOf: Int32Array
  readonly kind: Uint8Array
  readonly isMilestone: Uint8Array
  /** A milestone after others: it lies where they do. Other points are over by being ticked, today or later. */
  readonly isDerived: Uint8Array
  /** The plan's finish is theirs: the required steps, or all when none is. */
  readonly isRequired: Uint8Array
  /** Started, and not a wait. */
  readonly isUnderWay: Uint8Array
  readonly dailyCap: Int32Array
  /** Minutes of the first day's cap that are gone already. */
  readonly workedFirst: Int32Array
  /** The day a wait under way began; UNPLACED for others. */
  readonly begunOn: Int32Array
  /** Those that wait for a step: not what is over, nor waits under way. */
  readonly successorStart: Int32Array
  readonly successorAt: Int32Array
  /** Where in its row those without work of their own begin: of step r, up to `successorStart[r + 1]`. */
  readonly pointStart: Int32Array
  /** Where the trials' amounts of a step begin among the draws; -1 for none. */
  readonly drawsAt: Int32Array
  /** Before a trial: unfinished prerequisites, and what the finished ones and the days asked for say. */
  readonly waitingFor: Int32Array
  readonly readyDay: Int32Array
  readonly readyClock: Int32Array
  readonly prerequisitesFinish: Int32Array
  /** What can begin at once, as far as prerequisites go. */
  readonly free: readonly number[]
  /** The latest finish among finished steps that are required; NO_DAY_AT_ALL if there is none. */
  readonly pastFinish: number
  /** Steps of WORK. */
  readonly workCount: number
  readonly hasWaits: boolean
  readonly hasCaps: boolean
}

/** @param ranks the place of each step in the order of the work, from expected values. */
export function createTrialNetwork(
  network: Network,
  ranks: Int32Array,
  draws: Draws,
  { from, today }: { readonly from: Day; readonly today: Day },
): TrialNetwork {
  const { size, steps } = network
  const flags = (): Uint8Array => new Uint8Array(size)
  const numbers = (value = 0): Int32Array => new Int32Array(size).fill(value)
  const parts = {
    size,
    rankOf: ranks,
    kind: flags(),
    isMilestone: flags(),
    isDerived: flags(),
    isRequired: flags(),
    isUnderWay: flags(),
    dailyCap: numbers(0x7fff_ffff),
    workedFirst: numbers(),
    begunOn: numbers(UNPLACED),
    drawsAt: numbers(-1),
    waitingFor: numbers(),
    readyDay: numbers(NO_DAY_AT_ALL),
    readyClock: numbers(),
    prerequisitesFinish: numbers(NO_DAY_AT_ALL),
    ...rankedSuccessors(network, ranks),
  }
  let workCount = 0
  for (let i = 0; i < size; i += 1) {
    const r = ranks[i]!
    const step = steps[i]!
    const kind = trialKind(network, draws, i)
    parts.kind[r] = kind
    parts.isMilestone[r] = network.kind[i] === MILESTONE ? 1 : 0
    parts.isDerived[r] = network.kind[i] === MILESTONE && step.prerequisites.length > 0 ? 1 : 0
    parts.isRequired[r] = network.isRequired[i]!
    if (step.dailyCap !== null) parts.dailyCap[r] = step.dailyCap
    if (from === today) parts.workedFirst[r] = step.workedToday ?? 0
    if (step.state.kind === 'started') {
      if (isRunningWait(network, i)) parts.begunOn[r] = step.state.on - from
      else parts.isUnderWay[r] = 1
    }
    if (kind === WORK || kind === PAUSE) parts.drawsAt[r] = draws.column[i]! * draws.trials
    if (kind === WORK) workCount += 1
    parts.waitingFor[r] = step.prerequisites.length
    if (step.notBefore !== null && kind !== OVER && parts.begunOn[r] === UNPLACED) {
      // As if something by the calendar alone had to end first.
      parts.readyDay[r] = step.notBefore - from
      parts.readyClock[r] = CALENDAR_ONLY
      parts.prerequisitesFinish[r] = step.notBefore - from
    }
  }
  const pastFinish = announcePast(network, ranks, parts, from)
  const free: number[] = []
  for (let i = 0; i < size; i += 1) {
    const r = ranks[i]!
    if (parts.kind[r] === OVER) continue
    if (parts.begunOn[r] !== UNPLACED) parts.waitingFor[r] = 0
    if (parts.waitingFor[r] === 0) free.push(r)
  }
  const isWork = (r: number): boolean => parts.kind[r] === WORK
  return {
    ...parts,
    ...waitingSuccessors(parts),
    free,
    pastFinish,
    workCount,
    hasWaits: parts.kind.includes(PAUSE),
    hasCaps: steps.some((step, i) => step.dailyCap !== null && isWork(ranks[i]!)),
  }
}

function trialKind(network: Network, draws: Draws, i: number): number {
  if (network.isFinished[i] === 1) return OVER
  if (network.kind[i] === WAIT) return PAUSE
  // Drawn effort is a minute at least, or none in any trial.
  return network.kind[i] === EFFORT && draws.amounts[draws.column[i]! * draws.trials]! > 0 ? WORK : POINT
}

function rankedSuccessors({ size, successorStart, successorAt }: Network, ranks: Int32Array): Successors {
  const start = new Int32Array(size + 1)
  for (let i = 0; i < size; i += 1) start[ranks[i]! + 1] = successorStart[i + 1]! - successorStart[i]!
  for (let r = 0; r < size; r += 1) start[r + 1]! += start[r]!
  const at = new Int32Array(successorAt.length)
  for (let i = 0; i < size; i += 1) {
    let next = start[ranks[i]!]!
    for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
      at[next] = ranks[successorAt[e]!]!
      next += 1
    }
  }
  return { successorStart: start, successorAt: at }
}

type Successors = Pick<TrialNetwork, 'successorStart' | 'successorAt'>

/** Without those that wait for nobody, and work first: asked once here, and not in every trial. */
function waitingSuccessors({
  size,
  kind,
  begunOn,
  successorStart,
  successorAt,
}: Successors & Pick<TrialNetwork, 'size' | 'kind' | 'begunOn'>): Successors & Pick<TrialNetwork, 'pointStart'> {
  const start = new Int32Array(size + 1)
  const pointStart = new Int32Array(size)
  const at: number[] = []
  for (let r = 0; r < size; r += 1) {
    const row = successorAt.subarray(successorStart[r], successorStart[r + 1])
    const waiting = row.filter((s) => kind[s] !== OVER && begunOn[s] === UNPLACED)
    at.push(...waiting.filter((s) => kind[s] === WORK))
    pointStart[r] = at.length
    at.push(...waiting.filter((s) => kind[s] !== WORK))
    start[r + 1] = at.length
  }
  return { successorStart: start, successorAt: Int32Array.from(at), pointStart }
}

/** Lets the successors of finished steps know, as at the start of `placeWork`. */
function announcePast(
  network: Network,
  ranks: Int32Array,
  parts: Pick<
    TrialNetwork,
    | 'kind'
    | 'isRequired'
    | 'waitingFor'
    | 'readyDay'
    | 'readyClock'
    | 'prerequisitesFinish'
    | 'successorStart'
    | 'successorAt'
  >,
  from: Day,
): number {
  const { kind, isRequired, waitingFor, readyDay, readyClock, prerequisitesFinish, successorStart, successorAt } = parts
  let pastFinish: number = NO_DAY_AT_ALL
  for (let i = 0; i < network.size; i += 1) {
    const r = ranks[i]!
    if (kind[r] !== OVER) continue
    const { state } = network.steps[i]!
    const day = state.kind === 'done' ? state.on - from : NO_DAY_AT_ALL
    if (isRequired[r] === 1) pastFinish = Math.max(pastFinish, day)
    for (let e = successorStart[r]!; e < successorStart[r + 1]!; e += 1) {
      const s = successorAt[e]!
      waitingFor[s]! -= 1
      if (day === NO_DAY_AT_ALL || kind[s] === OVER) continue
      if (day > readyDay[s]!) {
        readyDay[s] = day
        readyClock[s] = CALENDAR_ONLY
      }
      prerequisitesFinish[s] = Math.max(prerequisitesFinish[s]!, day)
    }
  }
  return pastFinish
}
