import type { TrialNetwork } from './trial-network'
import type { TrialState } from './trial-state'
import { HORIZON_DAYS, type WorkClock } from './work-clock'

/** The same as `placeWork`, for several steps at once and daily caps: day by day, but without allocating. */
export function createDayPlacer(
  network: TrialNetwork,
  state: TrialState,
  { before }: WorkClock,
  stepsAtOnce: number,
): () => void {
  const { size, dailyCap, workedFirst, isUnderWay } = network
  const { left } = state
  /** Steps already started, in order. */
  const underWay = new Int32Array(size)
  let underWaySize = 0
  const sharing = new Int32Array(Math.min(stepsAtOnce, size))
  const resting = new Int32Array(size)
  const workedToday = new Int32Array(size)
  /** Under way as soon as they are free. */
  const started = [...isUnderWay.keys()].filter((step) => isUnderWay[step] === 1)
  let day = 0

  const work = (step: number, minutes: number, clock: number): void => {
    state.record(step, minutes, day)
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
      for (const step of started) if (state.isReady(step)) putUnderWay(step)
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
      const share = Math.floor(minutesLeft / count)
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

  const putUnderWay = (step: number): void => {
    state.clearReady(step)
    workedToday[step] = 0
    let at = underWaySize
    underWaySize += 1
    for (; at > 0 && underWay[at - 1]! > step; at -= 1) underWay[at] = underWay[at - 1]!
    underWay[at] = step
  }

  const stopStep = (step: number): void => {
    const at = underWay.indexOf(step)
    underWay.copyWithin(at, at + 1, underWaySize)
    underWaySize -= 1
  }

  return () => {
    underWaySize = 0
    for (day = 0; day < HORIZON_DAYS && state.workLeft() > 0; day += 1) {
      state.moveTo(day)
      const clock = before[day]!
      const available = before[day + 1]! - clock
      if (available === 0) continue
      if (stepsAtOnce === 1) workInOrder(available, clock)
      else workSideBySide(available, clock)
    }
  }
}
