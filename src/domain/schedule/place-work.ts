import { addDays, type Day, LAST_DAY, type Minutes } from '../day'
import type { Capacity } from '../learner/capacity'
import { EFFORT, isRunningWait, MILESTONE, type Network, WAIT } from './network'
import { createIndexQueue } from './ready-queue'

/** No day: of a known step, or of one that no day was found for. */
export const NO_DAY = Number.MIN_SAFE_INTEGER
const NO_STEP = -1
/** On the clock of what ended by the calendar alone: before any work of that day. */
const CALENDAR_ONLY = Number.NEGATIVE_INFINITY

/** What the learner does on which day, and what follows from it for every step. Arrays are by network index. */
export interface Placement {
  /** First and last day it touches; NO_DAY when there is none. */
  readonly start: Float64Array
  readonly finish: Float64Array
  /** The first day a successor may start. */
  readonly release: Float64Array
  /** The day the last prerequisite let it begin, and which one that was (-1: none). */
  readonly readyDay: Float64Array
  readonly bindingPrerequisite: Int32Array
  /**
   * Where on the learner's clock things happen. The clock counts the minutes of capacity since `from`, used or not,
   * so it stands still on days off.
   */
  readonly readyClock: Float64Array
  readonly finishClock: Float64Array
  readonly log: PlacementLog
  /** The clock at the start of each day from `from` on; entry n is the end of the last day simulated. */
  readonly clockAtDay: readonly number[]
  readonly from: Day
  /** Effort steps that no day was found for. */
  readonly unplaced: number
}

/** Everything that happens, in order: a stretch of work, or (minutes 0) a step without work of its own beginning. */
export interface PlacementLog {
  readonly step: readonly number[]
  readonly day: readonly number[]
  readonly minutes: readonly Minutes[]
  /** The learner's clock at its end. */
  readonly clock: readonly number[]
}

export interface PlacementOptions {
  /** The first day that can be worked: today, or the plan's start if that is later. */
  readonly from: Day
  readonly today: Day
  /** Minutes worked today already. */
  readonly workedToday: Minutes
  readonly stepsAtOnce: number
  readonly ranks: Int32Array
}

/**
 * Places the work of one learner day by day: the rules are in ARCHITECTURE.md, "How the work is placed".
 * Time grows with steps, prerequisites and days; there is no recursion.
 */
export function placeWork(network: Network, capacity: Capacity, options: PlacementOptions): Placement {
  const { size, kind, amount, isFinished, steps, successorStart, successorAt, prerequisiteStart } = network
  const { from, ranks } = options

  const start = new Float64Array(size).fill(NO_DAY)
  const finish = new Float64Array(size).fill(NO_DAY)
  const release = new Float64Array(size).fill(NO_DAY)
  const readyDay = new Float64Array(size).fill(NO_DAY)
  const readyClock = new Float64Array(size)
  const finishClock = new Float64Array(size)
  const bindingPrerequisite = new Int32Array(size).fill(NO_STEP)
  const prerequisitesFinish = new Float64Array(size).fill(NO_DAY)
  const waitingFor = new Int32Array(size)
  const left = amount.slice()
  const log = { step: [] as number[], day: [] as number[], minutes: [] as number[], clock: [] as number[] }
  const clockAtDay: number[] = [0]

  const ready = createIndexQueue(size, ranks)
  const readyDayKey = new Int32Array(size)
  const later = createIndexQueue(size, readyDayKey)
  /** Ready steps already started, in order; only used when several steps share a day. */
  const underWay: number[] = []
  let unplaced = 0
  let day = from

  const record = (step: number, minutes: Minutes, clock: number): void => {
    log.step.push(step)
    log.day.push(day)
    log.minutes.push(minutes)
    log.clock.push(clock)
  }

  /** Steps that just finished and whose successors still have to hear of it. */
  const finished: number[] = []
  const announceFinished = (): void => {
    for (let i = finished.pop(); i !== undefined; i = finished.pop()) {
      for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
        const successor = successorAt[e]!
        if (isFinished[successor] === 1 || isRunningWait(network, successor)) continue
        const isLater =
          release[i]! > readyDay[successor]! ||
          (release[i] === readyDay[successor] && finishClock[i]! >= readyClock[successor]!)
        if (isLater && release[i] !== NO_DAY) {
          readyDay[successor] = release[i]!
          readyClock[successor] = finishClock[i]!
          bindingPrerequisite[successor] = i
        }
        prerequisitesFinish[successor] = Math.max(prerequisitesFinish[successor]!, finish[i]!)
        waitingFor[successor]! -= 1
        if (waitingFor[successor] === 0) becomeReady(successor)
      }
    }
  }

  /** One step at a time goes by the order alone; of several at once, those already started are under way. */
  const admit = (i: number): void => {
    if (options.stepsAtOnce > 1 && steps[i]!.state.kind === 'started') putUnderWay(i)
    else ready.push(i)
  }

  const putUnderWay = (i: number): void => {
    underWay.push(i)
    underWay.sort((a, b) => ranks[a]! - ranks[b]!)
  }

  /** What a step may still get today. */
  const room = (i: number, workedBefore: Minutes): Minutes => {
    const { dailyCap, workedToday = 0 } = steps[i]!
    if (dailyCap === null) return left[i]!
    return Math.max(0, Math.min(left[i]!, dailyCap - workedBefore - (day === options.today ? workedToday : 0)))
  }

  const becomeReady = (i: number): void => {
    const { state } = steps[i]!
    if (kind[i] === EFFORT && left[i]! > 0) {
      readyDayKey[i] = Math.min(Math.max(readyDay[i]!, from), LAST_DAY + 1)
      if (readyDayKey[i] > day) later.push(i)
      else admit(i)
      return
    }
    if (kind[i] === WAIT) {
      const begins = state.kind === 'started' ? state.on : Math.max(readyDay[i]!, from)
      start[i] = begins
      finish[i] = begins + Math.max(left[i]! - 1, 0)
      release[i] = begins + left[i]!
      finishClock[i] = CALENDAR_ONLY
    } else {
      // A milestone lies where its prerequisites do, in the past too, or nowhere when all of them were known. Effort
      // with nothing left, like a milestone after nothing, is finished by being ticked, today or later.
      const isDerived = kind[i] === MILESTONE && prerequisiteStart[i]! < prerequisiteStart[i + 1]!
      release[i] = isDerived ? readyDay[i]! : Math.max(readyDay[i]!, from)
      finish[i] = isDerived ? prerequisitesFinish[i]! : release[i]
      start[i] = start[i] === NO_DAY ? finish[i] : Math.min(start[i]!, finish[i])
      finishClock[i] = readyClock[i]!
    }
    record(i, 0, readyClock[i]!)
    finished.push(i)
  }

  const work = (i: number, minutes: Minutes, clock: number): void => {
    if (start[i] === NO_DAY || start[i]! > day) start[i] = day
    left[i]! -= minutes
    record(i, minutes, clock)
    if (left[i]! > 0) return
    finish[i] = release[i] = day
    finishClock[i] = clock
    unplaced -= 1
    finished.push(i)
    announceFinished()
  }

  /** One step at a time: always the first in order, even if another is under way. */
  const workInOrder = (available: Minutes, clock: number): void => {
    let minutesLeft = available
    const restingToday: number[] = []
    while (ready.size() > 0 && minutesLeft > 0) {
      const i = ready.pop()
      const minutes = Math.min(room(i, 0), minutesLeft)
      minutesLeft -= minutes
      // Off the queue before its successors come on, unless it goes on tomorrow.
      if (left[i]! > minutes) restingToday.push(i)
      if (minutes > 0) work(i, minutes, clock + available - minutesLeft)
    }
    for (const i of restingToday) ready.push(i)
  }

  /** Several at once: equal shares for the first k, those under way before others, until nobody can take more. */
  const workSideBySide = (available: Minutes, clock: number): void => {
    let minutesLeft = available
    const workedToday = new Map<number, Minutes>()
    const roomToday = (i: number): Minutes => room(i, workedToday.get(i) ?? 0)
    while (minutesLeft > 0) {
      const sharing = underWay.filter((i) => roomToday(i) > 0).slice(0, options.stepsAtOnce)
      while (sharing.length < options.stepsAtOnce && ready.size() > 0) {
        const i = ready.pop()
        putUnderWay(i)
        if (roomToday(i) > 0) sharing.push(i)
      }
      if (sharing.length === 0) return
      // Whole minutes: what does not divide goes to the first in order.
      const share = Math.floor(minutesLeft / sharing.length)
      let odd = minutesLeft - share * sharing.length
      for (const i of sharing) {
        const minutes = Math.min(share + (odd > 0 ? 1 : 0), roomToday(i))
        if (minutes === 0) continue
        if (odd > 0) odd -= 1
        minutesLeft -= minutes
        workedToday.set(i, (workedToday.get(i) ?? 0) + minutes)
        if (left[i] === minutes) underWay.splice(underWay.indexOf(i), 1)
        work(i, minutes, clock + available - minutesLeft)
      }
    }
  }

  for (let i = 0; i < size; i += 1) {
    waitingFor[i] = prerequisiteStart[i + 1]! - prerequisiteStart[i]!
    const { state } = steps[i]!
    if (isFinished[i] === 1) {
      if (state.kind === 'done') {
        start[i] = Math.min(state.startedOn ?? state.on, state.on)
        finish[i] = release[i] = state.on
        finishClock[i] = CALENDAR_ONLY
      }
    } else if (kind[i] === EFFORT) {
      if (left[i]! > 0) unplaced += 1
      if (state.kind === 'started') start[i] = state.on
    }
  }
  // Steps with prerequisites are released by the announcement; those without are free from the start.
  for (let i = 0; i < size; i += 1) if (isFinished[i] === 1) finished.push(i)
  announceFinished()
  for (let i = 0; i < size; i += 1) {
    if (isFinished[i] === 1) continue
    if (prerequisiteStart[i] === prerequisiteStart[i + 1] || isRunningWait(network, i)) becomeReady(i)
  }
  announceFinished()

  const lastDay = capacity.lastDay ?? Number.NEGATIVE_INFINITY
  for (; unplaced > 0; day = addDays(day, 1)) {
    while (later.size() > 0 && readyDayKey[later.peek()]! <= day) admit(later.pop())
    const clock = clockAtDay.at(-1)!
    const used = day === options.today ? options.workedToday : 0
    const available = Math.max(0, capacity.on(day) - used)
    if (options.stepsAtOnce === 1) workInOrder(available, clock)
    else workSideBySide(available, clock)
    clockAtDay.push(clock + available)
    if ((day >= lastDay && later.size() === 0) || day >= LAST_DAY) break
  }

  return {
    start,
    finish,
    release,
    readyDay,
    readyClock,
    finishClock,
    bindingPrerequisite,
    log,
    clockAtDay,
    from,
    unplaced,
  }
}
