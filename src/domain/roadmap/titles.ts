import type { PhaseId, Roadmap, StepId } from './roadmap'

/** A step's title; its id where the roadmap does not have it. */
export function stepTitle({ steps }: Pick<Roadmap, 'steps'>, id: StepId): string {
  return steps.find((step) => step.id === id)?.title ?? id
}

/** A phase's title; its id where the roadmap does not have it. */
export function phaseTitle({ phases }: Pick<Roadmap, 'phases'>, id: PhaseId): string {
  return phases.find((phase) => phase.id === id)?.title ?? id
}
