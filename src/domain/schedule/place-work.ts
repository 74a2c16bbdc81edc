import { addDays, LAST_DAY, type Minutes } from '../day'
import type { Capacity } from '../learner/capacity'
import { EFFORT, isRunningWait, MILESTONE, type Network, NO_DAY, WAIT } from './network'
import type { Placement, PlacementOptions } from './placement'
import { createIndexQueue } from './ready-queue'

const NO_STEP = -1
/** On the clock of what ended by the calendar alone: before any work of that day. */
const CALENDAR_ONLY = Number.NEGATIVE_INFINITY

/** How often a step is worked on at the most, all steps together: a day's work every day for 2,700 years. */
const MOST_SESSIONS = 1_000_000

/**
 * Places the work of one learner day by day: the rules are in ARCHITECTURE.md, "How the work is placed".
 * Time grows with steps, prerequisites and days; there is no recursion. What would take more than MOST_SESSIONS stays
 * without a place, whatever somebody has written into a file.
 */
export function placeWork(network: Network, capacity: Capacity, options: PlacementOptions): Placement {
  const { size, kind, amount, isFinished, steps, startedOn, notBefore, dailyCap } = network
  const { successorStart, successorAt, prerequisiteStart } = network
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
    if (options.stepsAtOnce > 1 && startedOn[i] !== NO_DAY) putUnderWay(i)
    else ready.push(i)
  }

  const putUnderWay = (i: number): void => {
    underWay.push(i)
    underWay.sort((a, b) => ranks[a]! - ranks[b]!)
  }

  /** What a step may still get today. */
  const room = (i: number, workedBefore: Minutes): Minutes => {
    const cap = dailyCap[i]!
    if (cap === Number.POSITIVE_INFINITY) return left[i]!
    const workedToday = day === options.today ? (steps[i]!.workedToday ?? 0) : 0
    return Math.max(0, Math.min(left[i]!, cap - workedBefore - workedToday))
  }

  /** A day the person asked for, later than all that is waited for: the calendar alone decides. */
  const holdUntilAsked = (i: number): void => {
    const asked = notBefore[i]!
    if (asked === NO_DAY || isRunningWait(network, i)) return
    prerequisitesFinish[i] = Math.max(prerequisitesFinish[i]!, asked)
    if (asked <= readyDay[i]!) return
    readyDay[i] = asked
    readyClock[i] = CALENDAR_ONLY
    bindingPrerequisite[i] = NO_STEP
  }

  const becomeReady = (i: number): void => {
    holdUntilAsked(i)
    if (kind[i] === EFFORT && left[i]! > 0) {
      readyDayKey[i] = Math.min(Math.max(readyDay[i]!, from), LAST_DAY + 1)
      if (readyDayKey[i] > day) later.push(i)
      else admit(i)
      return
    }
    if (kind[i] === WAIT) {
      const begins = startedOn[i] === NO_DAY ? Math.max(readyDay[i]!, from) : startedOn[i]!
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
    if ((day >= lastDay && later.size() === 0) || day >= LAST_DAY || log.step.length > MOST_SESSIONS) break
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
