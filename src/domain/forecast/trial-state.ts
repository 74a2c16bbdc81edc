import type { Draws } from './draw-trials'
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
  const { size, kind, isDerived, begunOn, successorStart, successorAt, drawsAt, free } = network
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

  // Ready steps as bits, in order: the first one is found 32 at a time.
  const ready = new Int32Array((size >> 5) + 1)
  let lowestWord = 0
  const setReady = (step: number): void => {
    const word = step >> 5
    ready[word]! |= 1 << (step & 31)
    if (word < lowestWord) lowestWord = word
  }
  const clearReady = (step: number): void => {
    ready[step >> 5]! &= ~(1 << (step & 31))
  }
  const firstReady = (): number => {
    while (lowestWord < ready.length) {
      const word = ready[lowestWord]!
      if (word !== 0) return (lowestWord << 5) + 31 - Math.clz32(word & -word)
      lowestWord += 1
    }
    return -1
  }

  // Steps let go on a later day, in a heap by day; each is `day * size + step`.
  const later = new Int32Array(size + 1)
  let laterSize = 0
  let nextRelease = HORIZON_DAYS
  const pushLater = (key: number): void => {
    let at = laterSize
    laterSize += 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (later[parent]! <= key) break
      later[at] = later[parent]!
      at = parent
    }
    later[at] = key
    nextRelease = Math.floor(later[0]! / size)
  }
  const popLater = (): number => {
    const top = later[0]!
    laterSize -= 1
    const last = later[laterSize]!
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= laterSize) break
      if (child + 1 < laterSize && later[child + 1]! < later[child]!) child += 1
      if (later[child]! >= last) break
      later[at] = later[child]!
      at = child
    }
    later[at] = last
    nextRelease = laterSize === 0 ? HORIZON_DAYS : Math.floor(later[0]! / size)
    return top
  }

  const becomeReady = (r: number): void => {
    if (kind[r] === WORK) {
      const from = readyDay[r]!
      if (from <= day) setReady(r)
      else if (from < HORIZON_DAYS) pushLater(from * size + r)
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
      for (let e = successorStart[r]!; e < end; e += 1) {
        const s = successorAt[e]!
        if (begunOn[s] !== UNPLACED) continue
        if (released > readyDay[s]!) {
          readyDay[s] = released
          readyClock[s] = clock
        } else if (released === readyDay[s] && released !== NO_DAY_AT_ALL && clock > readyClock[s]!) {
          readyClock[s] = clock
        }
        // Only milestones ask for it.
        if (kind[s] === POINT && ended > prerequisitesFinish[s]!) prerequisitesFinish[s] = ended
        waitingFor[s]! -= 1
        if (waitingFor[s] === 0 && kind[s]! <= POINT) becomeReady(s)
      }
    }
  }

  const begin = (trial: number): void => {
    waitingFor.set(network.waitingFor)
    readyDay.set(network.readyDay)
    readyClock.set(network.readyClock)
    prerequisitesFinish.set(network.prerequisitesFinish)
    finish.fill(UNPLACED)
    ready.fill(0)
    lowestWord = ready.length
    for (let r = 0; r < size; r += 1) if (drawsAt[r]! >= 0) left[r] = amounts[drawsAt[r]! + trial]!
    log.size = 0
    laterSize = 0
    nextRelease = HORIZON_DAYS
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
    log,
    record,
    firstReady,
    isReady: (step) => (ready[step >> 5]! & (1 << (step & 31))) !== 0,
    setReady,
    clearReady,
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
    nextRelease: () => nextRelease,
    moveTo: (to) => {
      day = to
      while (nextRelease <= to && laterSize > 0) setReady(popLater() % size)
    },
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
