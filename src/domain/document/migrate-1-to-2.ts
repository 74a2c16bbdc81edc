/** What version 1 wrote, as far as this step has to know it: plans without the parts that it adds. */
interface StateOfVersion1 {
  readonly plans: readonly object[]
  readonly draft: object | null
  readonly preferences: object
}

/** Plans get notebooks, a history, a pace to begin with and an archive; there are roadmaps of one's own. */
export function migrate1To2(state: unknown): unknown {
  if (!isObject(state)) return state
  const { plans, draft, preferences }: Partial<StateOfVersion1> = state
  return {
    ...state,
    ...(Array.isArray(plans) ? { plans: plans.map(addToPlan) } : {}),
    ...(draft === undefined ? {} : { draft: addToPlan(draft) }),
    roadmaps: [],
    ...(isObject(preferences)
      ? { preferences: { hideDone: false, hideDates: false, singleKeys: true, ...preferences } }
      : {}),
  }
}

function addToPlan(plan: unknown): unknown {
  if (!isObject(plan)) return plan
  return {
    isArchived: false,
    pacePrior: { mean: 0, deviation: 0.25 },
    notebooks: [],
    history: { forecasts: [], decisions: [] },
    ...plan,
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
