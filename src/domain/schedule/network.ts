import type { Day, Minutes } from '../day'
import type { StepId } from '../roadmap/roadmap'

/** One step as the schedule sees it: what is to be done, after what, and how far it is. */
export interface NetworkStep {
  readonly id: StepId
  readonly work: NetworkWork
  readonly prerequisites: readonly StepId[]
  /** The finish date is that of the required steps. */
  readonly required: boolean
  /** Higher goes first. */
  readonly priority: number
  /** At most this many minutes a day. */
  readonly dailyCap: Minutes | null
  /** No work on it, no wait begun and no milestone reached before this day; a wait that has begun runs on. */
  readonly notBefore: Day | null
  /** Minutes of today's cap that are gone already. */
  readonly workedToday?: Minutes
  readonly state: NetworkState
}

export type NetworkWork =
  | { readonly kind: 'known' }
  | { readonly kind: 'milestone' }
  /** Minutes still to do; those of a done step do not count. */
  | { readonly kind: 'effort'; readonly minutes: Minutes }
  | { readonly kind: 'wait'; readonly days: number }

export type NetworkState =
  | { readonly kind: 'open' }
  | { readonly kind: 'started'; readonly on: Day }
  | { readonly kind: 'done'; readonly on: Day; readonly startedOn: Day | null }

/** No day: of a known step, or of one that no day was found for. */
export const NO_DAY = Number.MIN_SAFE_INTEGER

export const EFFORT = 0
export const WAIT = 1
export const MILESTONE = 2

/**
 * The same steps as flat arrays, by position in the roadmap, so that ten thousand of them fit a frame.
 * Row i of `successors` is `successorAt[successorStart[i]]` up to `successorStart[i + 1]`; likewise prerequisites.
 */
export interface Network {
  readonly steps: readonly NetworkStep[]
  readonly size: number
  readonly kind: Uint8Array
  /** Minutes of effort or days of waiting still ahead; 0 when finished. */
  readonly amount: Float64Array
  /** 1 for done and known steps. */
  readonly isFinished: Uint8Array
  /** 1 for the steps whose latest finish is the plan's: the required ones, or all when none is. */
  readonly isRequired: Uint8Array
  /** The day a step under way was begun; NO_DAY for others. */
  readonly startedOn: Float64Array
  /** NO_DAY for a step that may begin on any day. */
  readonly notBefore: Float64Array
  /** Infinity for a step without one. */
  readonly dailyCap: Float64Array
  readonly priority: Float64Array
  readonly prerequisiteStart: Int32Array
  readonly prerequisiteAt: Int32Array
  readonly successorStart: Int32Array
  readonly successorAt: Int32Array
  /** Every step after its prerequisites; ties in the roadmap's order. */
  readonly topological: Int32Array
}

/** Thrown for steps that cannot be scheduled. Data from outside never gets this far: the validator refuses it. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
}

/**
 * Flattens the steps, in time linear in steps and prerequisites and without recursion.
 *
 * @throws NetworkError for a prerequisite that is not among the steps, and for a cycle, naming its steps.
 */
export function createNetwork(steps: readonly NetworkStep[]): Network {
  return { steps, size: steps.length, ...flattenSteps(steps), ...linksOf(steps) }
}

interface OrderedLinks extends Links {
  readonly topological: Int32Array
}

/** Most changes of a plan leave alone what waits for what, and each change asks for it several times. */
let latest: { readonly keys: readonly unknown[]; readonly links: OrderedLinks } | null = null

/**
 * What waits for what, by places.
 *
 * @throws NetworkError as `createNetwork`.
 */
export function linksOf(steps: readonly NetworkStep[]): OrderedLinks {
  if (latest !== null && hasKeys(latest.keys, steps)) return latest.links
  const size = steps.length
  const parts = { steps, size, ...linkSteps(steps) }
  const { prerequisiteStart, prerequisiteAt, successorStart, successorAt } = parts
  const topological = topologicalOrder(parts)
  const links = { prerequisiteStart, prerequisiteAt, successorStart, successorAt, topological }
  latest = { keys: steps.flatMap(({ id, prerequisites }) => [id, prerequisites]), links }
  return links
}

/** What the links follow from: the ids, and the very same lists of prerequisites. */
function hasKeys(keys: readonly unknown[], steps: readonly NetworkStep[]): boolean {
  if (keys.length !== 2 * steps.length) return false
  for (let i = 0; i < steps.length; i += 1) {
    const { id, prerequisites } = steps[i]!
    if (keys[2 * i] !== id || keys[2 * i + 1] !== prerequisites) return false
  }
  return true
}

/** A wait that has begun runs on, whatever its prerequisites. */
export function isRunningWait({ kind, startedOn }: Network, index: number): boolean {
  return kind[index] === WAIT && startedOn[index] !== NO_DAY
}

function flattenSteps(steps: readonly NetworkStep[]) {
  const size = steps.length
  const kind = new Uint8Array(size)
  const amount = new Float64Array(size)
  const isFinished = new Uint8Array(size)
  const isRequired = new Uint8Array(size)
  const startedOn = new Float64Array(size).fill(NO_DAY)
  const notBefore = new Float64Array(size).fill(NO_DAY)
  const dailyCap = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const priority = new Float64Array(size)
  let required = 0
  for (let i = 0; i < size; i += 1) {
    const step = steps[i]!
    const { work, state } = step
    kind[i] = work.kind === 'wait' ? WAIT : work.kind === 'milestone' ? MILESTONE : EFFORT
    if (work.kind === 'known' || state.kind === 'done') isFinished[i] = 1
    else amount[i] = work.kind === 'effort' ? work.minutes : work.kind === 'wait' ? work.days : 0
    if (state.kind === 'started') startedOn[i] = state.on
    if (step.notBefore !== null) notBefore[i] = step.notBefore
    if (step.dailyCap !== null) dailyCap[i] = step.dailyCap
    priority[i] = step.priority
    if (step.required) isRequired[i] = 1
    required += isRequired[i]!
  }
  if (required === 0) isRequired.fill(1)
  return { kind, amount, isFinished, isRequired, startedOn, notBefore, dailyCap, priority }
}

type Links = Pick<Network, 'prerequisiteStart' | 'prerequisiteAt' | 'successorStart' | 'successorAt'>

function linkSteps(steps: readonly NetworkStep[]): Links {
  const size = steps.length
  const indexOf = new Map<StepId, number>()
  const prerequisiteStart = new Int32Array(size + 1)
  for (let i = 0; i < size; i += 1) {
    const { id, prerequisites } = steps[i]!
    indexOf.set(id, i)
    prerequisiteStart[i + 1] = prerequisiteStart[i]! + prerequisites.length
  }
  const prerequisiteAt = new Int32Array(prerequisiteStart[size]!)
  const successorStart = new Int32Array(size + 1)
  let at = 0
  for (let i = 0; i < size; i += 1) {
    for (const id of steps[i]!.prerequisites) {
      const index = indexOf.get(id)
      if (index === undefined) throw new NetworkError(`"${steps[i]!.id}" needs "${id}", which is not in the plan.`)
      prerequisiteAt[at] = index
      at += 1
      successorStart[index + 1]! += 1
    }
  }
  for (let i = 0; i < size; i += 1) successorStart[i + 1]! += successorStart[i]!
  const successorAt = new Int32Array(prerequisiteAt.length)
  const filled = successorStart.slice()
  for (let i = 0; i < size; i += 1) {
    for (let e = prerequisiteStart[i]!; e < prerequisiteStart[i + 1]!; e += 1) {
      const from = prerequisiteAt[e]!
      successorAt[filled[from]!] = i
      filled[from]! += 1
    }
  }
  return { prerequisiteStart, prerequisiteAt, successorStart, successorAt }
}

/** Kahn's algorithm (1962), first in first out, so that ties keep the roadmap's order. */
function topologicalOrder(network: Pick<Network, 'steps' | 'size'> & Links): Int32Array {
  const { size, prerequisiteStart, successorStart, successorAt } = network
  const waitingFor = new Int32Array(size)
  const order = new Int32Array(size)
  let known = 0
  for (let i = 0; i < size; i += 1) {
    waitingFor[i] = prerequisiteStart[i + 1]! - prerequisiteStart[i]!
    if (waitingFor[i] === 0) order[known++] = i
  }
  for (let next = 0; next < known; next += 1) {
    const i = order[next]!
    for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
      const successor = successorAt[e]!
      waitingFor[successor]! -= 1
      if (waitingFor[successor] === 0) order[known++] = successor
    }
  }
  if (known < size) throw new NetworkError(`These steps wait for each other: ${nameCycle(network, waitingFor)}.`)
  return order
}

/** Walks back from a step that never became free: every such step has a prerequisite that is not free either. */
function nameCycle(network: Pick<Network, 'steps' | 'size'> & Links, waitingFor: Int32Array): string {
  const seenAt = new Map<number, number>()
  const path: number[] = []
  let i = waitingFor.findIndex((count) => count > 0)
  while (!seenAt.has(i)) {
    seenAt.set(i, path.length)
    path.push(i)
    const row = network.prerequisiteAt.subarray(network.prerequisiteStart[i], network.prerequisiteStart[i + 1])
    i = row.find((prerequisite) => waitingFor[prerequisite]! > 0) ?? i
  }
  const cycle = [...path.slice(seenAt.get(i)), i].toReversed()
  return cycle.map((index) => `"${network.steps[index]?.id}"`).join(' → ')
}
