import { createIndexQueue } from '../schedule/ready-queue'
import type { Draws } from './draw-trials'
import { placeOfQuantile, valuesAtPlaces } from './order-statistics'
import { NOT_IN_TIME, NOWHERE, type Simulation, STEP_SHARES } from './simulation'
import { NO_DAY_AT_ALL, OVER, POINT, type TrialNetwork, WORK } from './trial-network'
import { dayOfMinute, type WorkClock } from './work-clock'

/** Whether one step follows the other in the same sequence in every trial, without a gap. */
export function hasFixedSequence(network: TrialNetwork, stepsAtOnce: number): boolean {
  const isLetGoLater = network.readyDay.some((day, r) => day > 0 && network.kind[r] !== OVER)
  return stepsAtOnce === 1 && !network.hasWaits && !network.hasCaps && !isLetGoLater
}

/** The order of all work, and after how much of it each step ends: work at itself, milestones with what they wait for. */
export interface Sequence {
  /** Steps of work, in the order they are done. */
  readonly work: Int32Array
  /** The position in `work` with which each step ends; -1 for one that ends by the calendar. */
  readonly position: Int32Array
  /** The earliest finish day of each step, whatever the work; NO_DAY_AT_ALL for none. */
  readonly floor: Int32Array
  /** The position with which the plan ends; -1 if no required work is left. */
  readonly last: number
  /** The earliest finish day of the plan. */
  readonly lastFloor: number
}

/**
 * Without waits and caps the next step depends on which steps are finished, never on how long they took: so the
 * sequence is the same in every trial, and a trial's finish is the day of a sum.
 */
export function workSequence(network: TrialNetwork): Sequence {
  const { size, kind, isDerived, isRequired, successorStart, successorAt, free } = network
  const waitingFor = network.waitingFor.slice()
  const position = new Int32Array(size).fill(-1)
  const floor = network.prerequisitesFinish.slice()
  const releases = network.readyDay.slice()
  const work = new Int32Array(network.workCount)
  const ready = createIndexQueue(
    size,
    Int32Array.from({ length: size }, (_, r) => r),
  )
  const ended: number[] = []

  const becomeReady = (r: number): void => {
    if (kind[r] === WORK) {
      ready.push(r)
      return
    }
    if (isDerived[r] === 0) {
      releases[r] = Math.max(releases[r]!, 0)
      floor[r] = releases[r]!
    }
    ended.push(r)
  }
  const announce = (): void => {
    for (let r = ended.pop(); r !== undefined; r = ended.pop()) {
      for (let e = successorStart[r]!; e < successorStart[r + 1]!; e += 1) {
        const s = successorAt[e]!
        if (kind[s] === POINT) {
          position[s] = Math.max(position[s]!, position[r]!)
          floor[s] = Math.max(floor[s]!, floor[r]!)
          releases[s] = Math.max(releases[s]!, releases[r]!)
        }
        waitingFor[s]! -= 1
        if (waitingFor[s] === 0) becomeReady(s)
      }
    }
  }

  for (const r of free) becomeReady(r)
  announce()
  for (let at = 0; ready.size() > 0; at += 1) {
    const r = ready.pop()
    work[at] = r
    position[r] = at
    floor[r] = NO_DAY_AT_ALL
    releases[r] = NO_DAY_AT_ALL
    ended.push(r)
    announce()
  }

  let last = -1
  let lastFloor = network.pastFinish
  for (let r = 0; r < size; r += 1) {
    if (isRequired[r] === 0 || kind[r] === OVER) continue
    last = Math.max(last, position[r]!)
    lastFloor = Math.max(lastFloor, floor[r]!)
  }
  return { work, position, floor, last, lastFloor: lastFloor === NO_DAY_AT_ALL ? 0 : lastFloor }
}

/** All trials at once, step after step along the sequence. */
export function simulateSequence(network: TrialNetwork, draws: Draws, workClock: WorkClock): Simulation {
  const { size, kind, drawsAt } = network
  const { trials, amounts } = draws
  const { work, position, floor, last, lastFloor } = workSequence(network)
  const places = STEP_SHARES.map((share) => placeOfQuantile(share, trials))
  const sums = new Int32Array(trials)
  const finish = new Int32Array(trials).fill(lastFloor)
  const finishAtPosition = new Int32Array(work.length * STEP_SHARES.length)

  const toDay = (minutes: number): number => (minutes > workClock.total ? NOT_IN_TIME : dayOfMinute(workClock, minutes))
  for (let at = 0; at < work.length; at += 1) {
    const first = drawsAt[work[at]!]!
    for (let t = 0; t < trials; t += 1) {
      const sum = sums[t]! + amounts[first + t]!
      sums[t] = sum < MOST_MINUTES ? sum : MOST_MINUTES
    }
    valuesAtPlaces(sums, places).forEach((minutes, n) => {
      finishAtPosition[at * STEP_SHARES.length + n] = toDay(minutes)
    })
    if (at === last) for (let t = 0; t < trials; t += 1) finish[t] = Math.max(lastFloor, toDay(sums[t]!))
  }

  let finished = 0
  for (let t = 0; t < trials; t += 1) if (finish[t]! < NOT_IN_TIME) finished += 1
  const critical = new Int32Array(size)
  const stepFinish = new Int32Array(size * STEP_SHARES.length).fill(NOT_IN_TIME)
  for (let r = 0; r < size; r += 1) {
    if (kind[r] === OVER) continue
    const at = position[r]!
    if (kind[r] === WORK && at <= last) critical[r] = finished
    for (let n = 0; n < STEP_SHARES.length; n += 1) {
      const day = at === -1 ? NOWHERE : finishAtPosition[at * STEP_SHARES.length + n]!
      stepFinish[r * STEP_SHARES.length + n] = Math.max(floor[r]!, day)
    }
  }
  return { finish, critical, stepFinish }
}

/** More than 20 years have, and small enough to be added to an amount in 32 bits. */
const MOST_MINUTES = 0x3fff_ffff
