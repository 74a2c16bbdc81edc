import type { ResolvedStep } from '../roadmap/resolve-roadmap'
import type { PhaseSummary, PlannedStep } from './phase-summary'

/**
 * The very step of before where nothing about it has changed: what is drawn from a step can then be kept.
 *
 * @param before what was worked out of the same plan earlier, in the same place.
 */
export function sharedStep(before: PlannedStep | undefined, now: PlannedStep): PlannedStep {
  return before !== undefined && isSameStep(before, now) ? before : now
}

/** The same for a phase: all of its steps, and what they add up to. */
export function sharedPhase(before: PhaseSummary | undefined, now: PhaseSummary): PhaseSummary {
  return before !== undefined && isSamePhase(before, now) ? before : now
}

/** Every field is looked at; those that a plan keeps from one edit to the next by identity, by identity. */
function isSameStep(a: PlannedStep, b: PlannedStep): boolean {
  return (
    a.dates === b.dates &&
    a.step === b.step &&
    a.settings === b.settings &&
    a.progress === b.progress &&
    a.effort === b.effort &&
    a.remaining === b.remaining &&
    a.shownEffort === b.shownEffort &&
    isSameWork(a.work, b.work) &&
    isSameList(a.prerequisites, b.prerequisites)
  )
}

function isSameWork(a: ResolvedStep['work'], b: ResolvedStep['work']): boolean {
  if (a === b) return true
  if (a.kind === 'effort') return b.kind === 'effort' && a.estimate === b.estimate
  if (a.kind === 'wait') return b.kind === 'wait' && a.days === b.days
  return a.kind === b.kind
}

function isSamePhase(a: PhaseSummary, b: PhaseSummary): boolean {
  return (
    a.phase === b.phase &&
    a.index === b.index &&
    a.doneCount === b.doneCount &&
    a.start === b.start &&
    a.finish === b.finish &&
    a.effort === b.effort &&
    a.remaining === b.remaining &&
    a.shownEffort === b.shownEffort &&
    isSameList(a.steps, b.steps)
  )
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((each, i) => each === b[i]))
}
