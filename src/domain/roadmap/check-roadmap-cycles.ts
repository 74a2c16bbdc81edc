import type { Step, StepId } from './roadmap'

/** The ways from a step to those that wait for it, directly or not. */
export interface WaysOn {
  /** Whether a step is the one the ways begin at, or waits for it. */
  readonly reaches: (id: StepId) => boolean
  /** Each step before the one that needs it, from the step itself to `id`; null if that does not wait for it. */
  readonly to: (id: StepId) => readonly Step[] | null
}

/**
 * The shortest ways on from a step. Were it to wait for a step at the end of one of them, the steps on that way would
 * wait for each other.
 *
 * A breadth-first walk, linear in steps and prerequisites.
 */
export function findWaysOn(steps: readonly Step[], id: StepId): WaysOn {
  const start = steps.find((step) => step.id === id)
  if (start === undefined) return { reaches: () => false, to: () => null }
  const successors = successorsOf(steps)
  const before = new Map<StepId, Step>()
  const reached: Step[] = [start]
  for (let at = 0; at < reached.length; at += 1) {
    const step = reached[at]
    if (step === undefined) break
    for (const next of successors.get(step.id) ?? []) {
      if (next === start || before.has(next.id)) continue
      before.set(next.id, step)
      reached.push(next)
    }
  }
  const byId = new Map(reached.map((step) => [step.id, step]))
  return {
    reaches: (end) => byId.has(end),
    to: (end) => {
      const way: Step[] = []
      for (let step = byId.get(end); step !== undefined; step = before.get(step.id)) way.push(step)
      return way.length === 0 ? null : way.toReversed()
    },
  }
}

/** The circle that a prerequisite would close, from the step itself on; null if it would close none. */
export function findCycleThrough(steps: readonly Step[], id: StepId, prerequisite: StepId): readonly Step[] | null {
  return findWaysOn(steps, id).to(prerequisite)
}

function successorsOf(steps: readonly Step[]): ReadonlyMap<StepId, readonly Step[]> {
  const successors = new Map<StepId, Step[]>()
  for (const step of steps) {
    for (const id of step.prerequisites) {
      const list = successors.get(id)
      if (list === undefined) successors.set(id, [step])
      else list.push(step)
    }
  }
  return successors
}
