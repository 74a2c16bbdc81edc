import type { TrialNetwork } from './trial-network'
import type { TrialState } from './trial-state'
import { dayOfMinute, HORIZON_DAYS, type WorkClock } from './work-clock'

/**
 * Places one trial's work, one step at a time and without daily caps, as `placeWork` does day by day. On the
 * learner's clock nothing happens between two events, the end of a step and the day on which a wait lets others go
 * (when a step earlier in the order may take over); so a trial costs its events, not its days.
 *
 * This is where a forecast spends its time: most steps are work followed by work, and for those everything is done
 * here, on arrays at hand, while the state's own functions see to the rest.
 *
 * @param lastDay where to stop: what ends later stays unplaced.
 */
export function placeByEvents(
  network: TrialNetwork,
  state: TrialState,
  workClock: WorkClock,
  lastDay = HORIZON_DAYS - 1,
): void {
  const { successorStart, successorAt, pointStart } = network
  const { left, finish, release, finishClock, readyDay, waitingFor, ready, lowest, log } = state
  const { before } = workClock
  const end = lastDay + 1
  const total = before[end]!
  const { step: logStep, minutes: logMinutes } = log
  const words = ready.length
  let workLeft = state.workLeft()
  let isReleaseKnown = false
  let nextRelease = HORIZON_DAYS
  let limit = total
  let clock = 0
  while (workLeft > 0) {
    if (!isReleaseKnown) {
      nextRelease = state.nextRelease()
      limit = nextRelease < end ? before[nextRelease]! : total
      isReleaseKnown = true
    }
    let at = lowest[0]!
    while (at < words && ready[at] === 0) at += 1
    lowest[0] = at
    if (at < words) {
      const word = ready[at]!
      const bit = word & -word
      const step = (at << 5) + 31 - Math.clz32(bit)
      const minutes = left[step]!
      // No more entries than there is room for: one for each step, and one for each release.
      const entry = log.size
      if (clock + minutes <= limit) {
        clock += minutes
        const day = dayOfMinute(workClock, clock)
        logStep[entry] = step
        logMinutes[entry] = minutes
        log.size = entry + 1
        ready[at] = word ^ bit
        finish[step] = day
        release[step] = day
        finishClock[step] = clock
        workLeft -= 1
        const points = pointStart[step]!
        for (let e = successorStart[step]!; e < points; e += 1) {
          const s = successorAt[e]!
          const waiting = waitingFor[s]! - 1
          waitingFor[s] = waiting
          if (waiting > 0) continue
          if (readyDay[s]! > day) {
            state.holdUntilLater(s)
            isReleaseKnown = false
            continue
          }
          ready[s >> 5]! |= 1 << (s & 31)
          if (s >> 5 < lowest[0]) lowest[0] = s >> 5
        }
        if (points < successorStart[step + 1]!) {
          state.letGoPoints(step, day)
          isReleaseKnown = false
        }
        continue
      }
      if (limit > clock) {
        logStep[entry] = step
        logMinutes[entry] = limit - clock
        log.size = entry + 1
        left[step] = minutes - (limit - clock)
      }
    }
    if (nextRelease >= end) return
    clock = Math.max(clock, limit)
    state.moveTo(nextRelease)
    isReleaseKnown = false
  }
}
