import type { Draws } from './draw-trials'
import { createReleaseQueue } from './release-queue'
import { CALENDAR_ONLY, NO_DAY_AT_ALL, PAUSE, POINT, type TrialNetwork, UNPLACED, WORK } from './trial-network'
import { HORIZON_DAYS } from './work-clock'

/**
 * One trial under way, by place in the order of the work. It is made once and used for all trials: nothing is
 * allocated while they run. Days count from the first workable one.
 */
export interface TrialState {
  /** Minutes still to work, or days to wait. */
  readonly left: Int32Array
  readonly finish: Int32Array
  readonly release: Int32Array
  readonly finishClock: Int32Array
  readonly readyClock: Int32Array
  /** The day each step may begin, as far as what has ended says. */
  readonly readyDay: Int32Array
  /** How many prerequisites are still to end. */
  readonly waitingFor: Int32Array
  /** Ready steps of work as bits, in order, 32 to a word; and the first word that may have any. */
  readonly ready: Int32Array
  readonly lowest: Int32Array
  /** The log, as in `Placement`: stretches of work, and (minutes 0) steps without work of their own beginning. */
  readonly log: { step: Int32Array; minutes: Int32Array; day: Int32Array; size: number }
  /** Steps of work not finished yet. */
  workLeft: () => number
  /** Begins a trial: what can begin at once does so. */
  begin: (trial: number) => void
  /** Adds a stretch of work to the log. */
  record: (step: number, minutes: number, day: number) => void
  /** A step of work ends on a day, with its last minute at a clock; what waits for it is let go. */
  end: (step: number, day: number, clock: number) => void
  /** What has no work of its own and waits for a step of work that ended on a day is let go. */
  letGoPoints: (step: number, day: number) => void
  /** A step of work waits for nothing but its day. */
  holdUntilLater: (step: number) => void
  /** The first ready step in order, or -1. */
  firstReady: () => number
  isReady: (step: number) => boolean
  setReady: (step: number) => void
  clearReady: (step: number) => void
  /** The next day after the current one on which steps are let go by waits; HORIZON_DAYS if there is none. */
  nextRelease: () => number
  /** Moves on to a day, making ready what is let go by then. */
  moveTo: (day: number) => void
}

export function createTrialState(network: TrialNetwork, draws: Draws): TrialState {
  const { size, kind, isDerived, begunOn, successorStart, successorAt, pointStart, drawsAt, free } = network
  const { amounts } = draws

  const left = new Int32Array(size)
  const finish = new Int32Array(size)
  const release = new Int32Array(size)
  const finishClock = new Int32Array(size)
  const readyClock = new Int32Array(size)
  const readyDay = new Int32Array(size)
  const prerequisitesFinish = new Int32Array(size)
  const waitingFor = new Int32Array(size)
  const finished = new Int32Array(size)
  let finishedSize = 0
  let workLeft = 0
  let day = 0

  const entries = (): Int32Array => new Int32Array(4 * size + 16)
  const log = { step: entries(), minutes: entries(), day: entries(), size: 0 }
  const record = (step: number, minutes: number, on: number): void => {
    const at = log.size
    if (at === log.step.length) {
      log.step = doubled(log.step)
      log.minutes = doubled(log.minutes)
      log.day = doubled(log.day)
    }
    log.step[at] = step
    log.minutes[at] = minutes
    log.day[at] = on
    log.size = at + 1
  }

  const ready = new Int32Array((size >> 5) + 1)
  const lowest = new Int32Array(1)
  const setReady = (step: number): void => {
    const word = step >> 5
    ready[word]! |= 1 << (step & 31)
    if (word < lowest[0]!) lowest[0] = word
  }
  const clearReady = (step: number): void => {
    ready[step >> 5]! &= ~(1 << (step & 31))
  }
  const firstReady = (): number => {
    for (let at = lowest[0]!; at < ready.length; at += 1) {
      lowest[0] = at
      const word = ready[at]!
      if (word !== 0) return (at << 5) + 31 - Math.clz32(word & -word)
    }
    return -1
  }

  const later = createReleaseQueue(size)

  const holdUntilLater = (r: number): void => {
    const from = readyDay[r]!
    if (from < HORIZON_DAYS) later.add(from, r)
  }

  const becomeReady = (r: number): void => {
    if (kind[r] === WORK) {
      if (readyDay[r]! <= day) setReady(r)
      else holdUntilLater(r)
      return
    }
    if (kind[r] === PAUSE) {
      const begins = begunOn[r] === UNPLACED ? Math.max(readyDay[r]!, 0) : begunOn[r]!
      finish[r] = begins + Math.max(left[r]! - 1, 0)
      release[r] = begins + left[r]!
      finishClock[r] = CALENDAR_ONLY
    } else {
      release[r] = isDerived[r] === 1 ? readyDay[r]! : Math.max(readyDay[r]!, 0)
      finish[r] = isDerived[r] === 1 ? prerequisitesFinish[r]! : release[r]
      finishClock[r] = readyClock[r]!
    }
    record(r, 0, day)
    finished[finishedSize] = r
    finishedSize += 1
  }

  const announce = (): void => {
    while (finishedSize > 0) {
      finishedSize -= 1
      const r = finished[finishedSize]!
      const released = release[r]!
      const clock = finishClock[r]!
      const ended = finish[r]!
      const end = successorStart[r + 1]!
      const points = pointStart[r]!
      for (let e = successorStart[r]!; e < points; e += 1) {
        const s = successorAt[e]!
        if (released > readyDay[s]!) readyDay[s] = released
        waitingFor[s]! -= 1
        if (waitingFor[s] === 0) becomeReady(s)
      }
      letGo(points, end, released, clock, ended)
    }
  }

  /** Successors without work of their own: they hand on when they were let go. */
  const letGo = (first: number, end: number, released: number, clock: number, ended: number): void => {
    for (let e = first; e < end; e += 1) {
      const s = successorAt[e]!
      if (released > readyDay[s]!) {
        readyDay[s] = released
        readyClock[s] = clock
      } else if (released === readyDay[s] && released !== NO_DAY_AT_ALL && clock > readyClock[s]!) {
        readyClock[s] = clock
      }
      // Only milestones ask for it.
      if (kind[s] === POINT && ended > prerequisitesFinish[s]!) prerequisitesFinish[s] = ended
      waitingFor[s]! -= 1
      if (waitingFor[s] === 0) becomeReady(s)
    }
  }

  const begin = (trial: number): void => {
    waitingFor.set(network.waitingFor)
    readyDay.set(network.readyDay)
    readyClock.set(network.readyClock)
    prerequisitesFinish.set(network.prerequisitesFinish)
    finish.fill(UNPLACED)
    ready.fill(0)
    lowest[0] = ready.length
    for (let r = 0; r < size; r += 1) if (drawsAt[r]! >= 0) left[r] = amounts[drawsAt[r]! + trial]!
    log.size = 0
    later.clear()
    finishedSize = 0
    day = 0
    workLeft = network.workCount
    for (const r of free) becomeReady(r)
    announce()
  }

  return {
    left,
    finish,
    release,
    finishClock,
    readyClock,
    readyDay,
    waitingFor,
    ready,
    lowest,
    log,
    record,
    firstReady,
    isReady: (step) => (ready[step >> 5]! & (1 << (step & 31))) !== 0,
    setReady,
    clearReady,
    holdUntilLater,
    letGoPoints: (step, on) => {
      day = on
      letGo(pointStart[step]!, successorStart[step + 1]!, on, finishClock[step]!, on)
      announce()
    },
    begin,
    workLeft: () => workLeft,
    end: (step, on, clock) => {
      day = on
      finish[step] = on
      release[step] = on
      finishClock[step] = clock
      workLeft -= 1
      finished[finishedSize] = step
      finishedSize += 1
      announce()
    },
    nextRelease: later.nextDay,
    moveTo: (to) => {
      day = to
      while (later.nextDay() <= to) setReady(later.take())
    },
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
