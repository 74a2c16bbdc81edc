import type { StepId } from '../roadmap/roadmap'
import type { PhaseSummary, PlannedStep } from './phase-summary'

/** The steps of a plan by their ids, and what leads from one to another. */
export interface StepIndex {
  readonly byId: ReadonlyMap<StepId, IndexedStep>
  /** In the plan's order. */
  readonly order: readonly StepId[]
  /** The steps that have it among their prerequisites, in the plan's order; none has no entry. */
  readonly unlocks: ReadonlyMap<StepId, readonly StepId[]>
}

export interface IndexedStep {
  readonly step: PlannedStep
  readonly inPhase: PhaseSummary
  /** Position in `order`, from 0. */
  readonly at: number
}

/** Indexes the steps once, in time linear in steps and prerequisites. */
export function indexSteps(phases: readonly PhaseSummary[]): StepIndex {
  const byId = new Map<StepId, IndexedStep>()
  const order: StepId[] = []
  const unlocks = new Map<StepId, StepId[]>()
  for (const inPhase of phases) {
    for (const step of inPhase.steps) {
      byId.set(step.id, { step, inPhase, at: order.length })
      order.push(step.id)
      for (const prerequisite of step.prerequisites) {
        const known = unlocks.get(prerequisite)
        if (known === undefined) unlocks.set(prerequisite, [step.id])
        else known.push(step.id)
      }
    }
  }
  return { byId, order, unlocks }
}
