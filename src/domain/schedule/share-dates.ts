import type { Reason } from './reason'
import type { ScheduledStep } from './schedule'

/**
 * The very object of before where a step comes out the same: what was made from it can then be kept.
 *
 * @param before what was worked out earlier for what is in the same place; of another step, it is never the same.
 */
export function sharedDates(before: ScheduledStep | undefined, now: ScheduledStep): ScheduledStep {
  return before !== undefined && isSame(before, now) ? before : now
}

function isSame(a: ScheduledStep, b: ScheduledStep): boolean {
  return (
    a.id === b.id &&
    a.finish === b.finish &&
    a.start === b.start &&
    a.dependencySlack === b.dependencySlack &&
    a.dateSlack === b.dateSlack &&
    a.release === b.release &&
    a.remaining === b.remaining &&
    a.state === b.state &&
    a.isOutOfOrder === b.isOutOfOrder &&
    isSameReason(a.reason, b.reason)
  )
}

function isSameReason(a: Reason, b: Reason): boolean {
  if (a === b) return true
  return (
    a.kind === b.kind &&
    ('step' in a ? a.step : null) === ('step' in b ? b.step : null) &&
    ('until' in a ? a.until : null) === ('until' in b ? b.until : null)
  )
}
