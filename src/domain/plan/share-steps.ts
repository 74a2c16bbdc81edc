import type { ResolvedStep } from '../roadmap/resolve-roadmap'
import type { Reason } from '../schedule/reason'
import type { ScheduledStep } from '../schedule/schedule'
import type { PhaseSummary, PlannedStep } from './phase-summary'

/**
 * The same phases, with the very steps of before wherever nothing about them has changed: what is drawn from a step can
 * then be kept. Linear in the steps; where phases or steps have come, gone or changed places, what lies behind is new.
 *
 * @param before what was worked out of the same plan earlier.
 */
export function shareSteps(before: readonly PhaseSummary[], now: readonly PhaseSummary[]): readonly PhaseSummary[] {
  return now.map((phase, at) => {
    const old = before[at]
    if (old === undefined) return phase
    return { ...phase, steps: phase.steps.map((step, i) => sharedStep(old.steps[i], step)) }
  })
}

function sharedStep(before: PlannedStep | undefined, now: PlannedStep): PlannedStep {
  return before !== undefined && isSameStep(before, now) ? before : now
}

/** Every field is looked at; those that a plan keeps from one edit to the next by identity, by identity. */
function isSameStep(a: PlannedStep, b: PlannedStep): boolean {
  return (
    a.step === b.step &&
    a.settings === b.settings &&
    a.progress === b.progress &&
    a.effort === b.effort &&
    a.remaining === b.remaining &&
    a.shownEffort === b.shownEffort &&
    isSameWork(a.work, b.work) &&
    isSameList(a.prerequisites, b.prerequisites) &&
    isSameDates(a.dates, b.dates)
  )
}

function isSameWork(a: ResolvedStep['work'], b: ResolvedStep['work']): boolean {
  if (a.kind === 'effort') return b.kind === 'effort' && a.estimate === b.estimate
  if (a.kind === 'wait') return b.kind === 'wait' && a.days === b.days
  return a.kind === b.kind
}

function isSameDates(a: ScheduledStep, b: ScheduledStep): boolean {
  return (
    a.state === b.state &&
    a.start === b.start &&
    a.finish === b.finish &&
    a.release === b.release &&
    a.remaining === b.remaining &&
    a.dependencySlack === b.dependencySlack &&
    a.dateSlack === b.dateSlack &&
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

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, i) => id === b[i]))
}
