import type { Minutes } from '../day'
import type { Phase } from '../roadmap/roadmap'
import { apportion, shownUnit } from './apportion'
import type { PhaseSummary } from './phase-summary'

/** What is left to do in one phase, as it is shown. */
export interface PhaseHours {
  readonly phase: Phase
  readonly minutes: Minutes
}

/** The effort to go in each phase that has any, rounded so that the phases add up to what the plan as a whole shows. */
export function phaseHours(phases: readonly PhaseSummary[]): readonly PhaseHours[] {
  const left = phases.filter(({ remaining }) => remaining > 0)
  const amounts = left.map(({ remaining }) => remaining)
  const shown = apportion(amounts, shownUnit(amounts.reduce((sum, minutes) => sum + minutes, 0)))
  return left.map(({ phase }, at) => ({ phase, minutes: shown[at] ?? 0 }))
}
