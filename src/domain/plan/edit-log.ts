import type { Day, Minutes } from '../day'
import { firstLoggedDay, loggedMinutes, type Status, type StepProgress } from '../progress/progress'
import type { StepId } from '../roadmap/roadmap'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { progressOf } from './edit-plan'
import type { Plan } from './plan'

/** What was worked on one day. */
export interface LogEntry {
  readonly day: Day
  readonly minutes: Minutes
}

/**
 * Corrects what was logged on a day; on a day that has an entry already, both are added up. What the person said is
 * left grows by what is taken away, as it shrank when it was logged, and a step that began with the entry begins with
 * the first that is left. A day without an entry changes nothing.
 */
export function changeLogEntry(plan: Plan, step: StepId, day: Day, entry: LogEntry): Plan {
  const before = progressOf(plan, step)
  const logged = before.log.get(day)
  if (logged === undefined || (entry.day === day && entry.minutes === logged)) return plan
  const log = new Map(before.log)
  log.delete(day)
  if (entry.minutes > 0) log.set(entry.day, (log.get(entry.day) ?? 0) + entry.minutes)
  const after = { ...before, log }
  const progress: StepProgress = {
    ...after,
    remaining: remainingAfter(before, after),
    status: statusAfter(after, day),
  }
  return { ...plan, progress: new Map(plan.progress).set(step, progress) }
}

/** Takes what was logged on a day away. */
export function removeLogEntry(plan: Plan, step: StepId, day: Day): Plan {
  return changeLogEntry(plan, step, day, { day, minutes: 0 })
}

/** The log as it is read: the latest day first. */
export function logEntries({ log }: StepProgress): readonly LogEntry[] {
  return Array.from(log, ([day, minutes]) => ({ day, minutes })).toSorted((a, b) => b.day - a.day)
}

function remainingAfter(before: StepProgress, after: StepProgress): Minutes | null {
  if (before.remaining === null) return null
  const left = before.remaining + loggedMinutes(before) - loggedMinutes(after)
  return Math.min(Math.max(0, left), ROADMAP_LIMITS.effortMinutes)
}

/** @param day the one whose entry was changed. */
function statusAfter(after: StepProgress, day: Day): Status {
  const { status, log } = after
  if (log.has(day)) return status
  const first = firstLoggedDay(after)
  if (status.kind === 'started' && status.on === day) {
    return first === null ? { kind: 'open' } : { kind: 'started', on: first }
  }
  if (status.kind === 'done' && status.startedOn === day) {
    return { ...status, startedOn: first !== null && first <= status.on ? first : null }
  }
  return status
}
