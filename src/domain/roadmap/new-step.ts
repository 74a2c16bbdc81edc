import { MINUTES_PER_HOUR } from '../day'
import type { EffortStep, Estimate, PhaseId, StepId } from './roadmap'

/** What a step is taken to need until that is said. */
export const NEW_EFFORT: Estimate = {
  optimistic: 5 * MINUTES_PER_HOUR,
  mostLikely: 10 * MINUTES_PER_HOUR,
  pessimistic: 20 * MINUTES_PER_HOUR,
  sources: [],
}

/** A step to begin with: some work, and nothing else said of it yet. */
export function newStep(id: StepId, phase: PhaseId, title: string): EffortStep {
  return {
    kind: 'effort',
    id,
    phase,
    title,
    reason: '',
    topics: [],
    resources: [],
    prerequisites: [],
    optional: false,
    when: [],
    sources: [],
    estimate: NEW_EFFORT,
    variants: [],
  }
}
