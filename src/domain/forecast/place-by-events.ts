import type { TrialState } from './trial-state'
import { dayOfMinute, HORIZON_DAYS, type WorkClock } from './work-clock'

/**
 * Places one trial's work, one step at a time and without daily caps, as `placeWork` does day by day. On the
 * learner's clock nothing happens between two events, the end of a step and the day on which a wait lets others go
 * (when a step earlier in the order may take over); so a trial costs its events, not its days.
 */
export function placeByEvents(state: TrialState, clockOfDays: WorkClock): void {
  const { left } = state
  const { before, total } = clockOfDays
  let clock = 0
  while (state.workLeft() > 0) {
    const release = state.nextRelease()
    const limit = release < HORIZON_DAYS ? before[release]! : total
    const step = state.firstReady()
    if (step >= 0) {
      const end = clock + left[step]!
      if (end <= limit) {
        const day = dayOfMinute(clockOfDays, end)
        state.record(step, left[step]!, day)
        state.clearReady(step)
        clock = end
        state.end(step, day, end)
        continue
      }
      if (limit > clock) {
        // Its day is asked for only of steps with a daily cap.
        state.record(step, limit - clock, 0)
        left[step]! -= limit - clock
      }
    }
    if (release >= HORIZON_DAYS) return
    clock = Math.max(clock, limit)
    state.moveTo(release)
  }
}
