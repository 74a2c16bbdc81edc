import { createCappedStretch } from './capped-stretch'
import type { TrialNetwork } from './trial-network'
import type { TrialState } from './trial-state'
import { dayOfMinute, HORIZON_DAYS, type WorkClock } from './work-clock'

/**
 * The same as `placeWork`, for several steps at once and daily caps: day by day, but without allocating, and without
 * caps only the days that bring something new.
 *
 * @param lastDay where to stop (0 or later), if it is the finish days that matter and not the log; then days are skipped
 *   under caps too, unless several steps share them. Null: to the horizon, with the whole log.
 */
export function createDayPlacer(
  network: TrialNetwork,
  state: TrialState,
  workClock: WorkClock,
  stepsAtOnce: number,
  lastDay: number | null = null,
): () => void {
  const { before } = workClock
  const end = lastDay === null ? HORIZON_DAYS : lastDay + 1
  const { size, hasCaps, dailyCap, workedFirst, isUnderWay } = network
  const { left } = state
  /** Steps already started, in order. */
  const underWay = new Int32Array(size)
  let underWaySize = 0
  const sharing = new Int32Array(Math.min(stepsAtOnce, size))
  const resting = new Int32Array(size)
  const workedToday = new Int32Array(size)
  const hasWorked = new Uint8Array(size)
  const shares = createShares(before)
  /** Under way as soon as they are free. */
  const started = [...isUnderWay.keys()].filter((step) => isUnderWay[step] === 1)
  let day = 0

  const work = (step: number, minutes: number, clock: number): void => {
    state.record(step, minutes, day)
    hasWorked[step] = 1
    left[step]! -= minutes
    if (left[step] === 0) state.end(step, day, clock)
  }

  /** What a step may still get today. */
  const room = (step: number, workedBefore: number): number => {
    const gone = workedBefore + (day === 0 ? workedFirst[step]! : 0)
    return Math.max(0, Math.min(left[step]!, dailyCap[step]! - gone))
  }

  const roomToday = (step: number): number => room(step, workedToday[step]!)

  /** One step at a time: always the first in order; one that has had its fill rests until tomorrow. */
  const workInOrder = (available: number, clock: number): void => {
    let minutesLeft = available
    let restingSize = 0
    while (minutesLeft > 0) {
      const step = state.firstReady()
      if (step < 0) break
      const minutes = Math.min(room(step, 0), minutesLeft)
      minutesLeft -= minutes
      state.clearReady(step)
      if (left[step]! > minutes) {
        resting[restingSize] = step
        restingSize += 1
      }
      if (minutes > 0) work(step, minutes, clock + available - minutesLeft)
    }
    for (let n = 0; n < restingSize; n += 1) state.setReady(resting[n]!)
  }

  /** Several at once: equal shares for the first k, those under way before others, until nobody can take more. */
  const workSideBySide = (available: number, clock: number): void => {
    let minutesLeft = available
    for (let n = 0; n < underWaySize; n += 1) workedToday[underWay[n]!] = 0
    while (minutesLeft > 0) {
      admitStarted()
      let count = 0
      for (let n = 0; n < underWaySize && count < stepsAtOnce; n += 1) {
        if (roomToday(underWay[n]!) === 0) continue
        sharing[count] = underWay[n]!
        count += 1
      }
      for (let step = state.firstReady(); count < stepsAtOnce && step >= 0; step = state.firstReady()) {
        putUnderWay(step)
        if (roomToday(step) === 0) continue
        sharing[count] = step
        count += 1
      }
      if (count === 0) return
      const share = (minutesLeft / count) | 0
      let odd = minutesLeft - share * count
      for (let n = 0; n < count; n += 1) {
        const step = sharing[n]!
        const minutes = Math.min(share + (odd > 0 ? 1 : 0), roomToday(step))
        if (minutes === 0) continue
        if (odd > 0) odd -= 1
        minutesLeft -= minutes
        workedToday[step]! += minutes
        if (left[step] === minutes) stopStep(step)
        work(step, minutes, clock + available - minutesLeft)
      }
    }
  }

  /** The last day, from this one to `until`, before which a step that gets a share of every day has not ended. */
  const lastDayBefore = (share: Int32Array, count: number, minutes: number, until: number): number => {
    const limit = share[day]! + minutes
    if (share[until]! < limit) return until
    // But for whole minutes a share is an equal part, which is looked up.
    const clock = before[day]! + minutes * count
    let last = clock <= workClock.total ? Math.min(dayOfMinute(workClock, clock), until) : until
    while (share[last]! >= limit) last -= 1
    while (share[last + 1]! < limit) last += 1
    return last
  }

  const putUnderWay = (step: number): void => {
    state.clearReady(step)
    workedToday[step] = 0
    let at = underWaySize
    underWaySize += 1
    for (; at > 0 && underWay[at - 1]! > step; at -= 1) underWay[at] = underWay[at - 1]!
    underWay[at] = step
  }

  const stopStep = (step: number): void => {
    let at = 0
    while (underWay[at] !== step) at += 1
    underWaySize -= 1
    for (; at < underWaySize; at += 1) underWay[at] = underWay[at + 1]!
  }

  const admitStarted = (): void => {
    for (const step of started) if (state.isReady(step)) putUnderWay(step)
  }

  /**
   * The first day from this one on that brings something new: a step ends, or a wait lets others go. Until then the
   * same steps share every day in the same way; they get their minutes at once. (Their first day is left alone, so
   * that the log begins as it would day by day.)
   */
  const skipDays = (): number => {
    admitStarted()
    const count = Math.min(stepsAtOnce, underWaySize)
    if (count === 0 || (count < stepsAtOnce && state.firstReady() >= 0)) return day
    let until = Math.min(state.nextRelease(), HORIZON_DAYS)
    for (let n = 0; n < count && until > day; n += 1) {
      const step = underWay[n]!
      if (hasWorked[step] === 0) return day
      until = lastDayBefore(shares.of(count, n), count, left[step]!, until)
    }
    if (until <= day) return day
    for (let n = 0; n < count; n += 1) {
      const share = shares.of(count, n)
      const minutes = share[until]! - share[day]!
      if (minutes === 0) continue
      state.record(underWay[n]!, minutes, day)
      left[underWay[n]!]! -= minutes
    }
    return until
  }

  const skipCapped =
    stepsAtOnce === 1 && lastDay !== null ? createCappedStretch(network, state, workClock, end) : (): number => day
  /** On the first day some of the caps may be gone already. */
  const nextDay = (): number => (stepsAtOnce > 1 && !hasCaps ? skipDays() : day === 0 ? day : skipCapped(day))

  return () => {
    underWaySize = 0
    hasWorked.fill(0)
    for (day = 0; day < end && state.workLeft() > 0;) {
      state.moveTo(day)
      const next = nextDay()
      if (next > day) {
        day = next
        continue
      }
      const clock = before[day]!
      const available = before[day + 1]! - clock
      if (available > 0 && stepsAtOnce === 1) workInOrder(available, clock)
      else if (available > 0) workSideBySide(available, clock)
      day += 1
    }
  }
}

/** What each of several steps gets when they share every day: tables of its minutes before each day. */
function createShares(before: Int32Array): { readonly of: (count: number, place: number) => Int32Array } {
  const tables: Int32Array[][] = []
  const sum = (count: number, place: number): Int32Array => {
    const table = new Int32Array(before.length)
    for (let day = 0; day + 1 < before.length; day += 1) {
      const available = before[day + 1]! - before[day]!
      // Whole minutes: what does not divide goes to the first in order.
      table[day + 1] = table[day]! + Math.floor(available / count) + (available % count > place ? 1 : 0)
    }
    return table
  }
  return {
    of: (count, place) => {
      const row = (tables[count] ??= [])
      return (row[place] ??= sum(count, place))
    },
  }
}
