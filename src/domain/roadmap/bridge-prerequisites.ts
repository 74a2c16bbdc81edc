import type { Step, StepId } from './roadmap'

/**
 * A step's prerequisites where each of those that are gone is replaced by its own; the very same list if none is gone.
 * Walks with a stack of its own, so that a long chain cannot overflow the call stack.
 */
export function bridgePrerequisites(step: Step, gone: ReadonlyMap<StepId, Step>): readonly StepId[] {
  if (gone.size === 0 || step.prerequisites.every((id) => !gone.has(id))) return step.prerequisites
  const kept = new Set<StepId>()
  const seen = new Set<StepId>()
  const open = step.prerequisites.toReversed()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const between = gone.get(id)
    if (between === undefined) kept.add(id)
    else open.push(...between.prerequisites.toReversed())
  }
  return [...kept]
}
