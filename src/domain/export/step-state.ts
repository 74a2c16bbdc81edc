import type { PlannedStep } from '../plan/phase-summary'

/** Where a step stands, in one word or two. A wait that has begun is waiting. */
export function stateText({ work, dates: { state } }: Pick<PlannedStep, 'work' | 'dates'>): string {
  if (state !== 'started') return state
  return work.kind === 'wait' ? 'waiting' : 'under way'
}
