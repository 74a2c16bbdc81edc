import type { Plan, PlanId } from '../plan/plan'

/** Everything Cairn keeps of a person: their plans, and how they like to see them. */
export interface CairnDocument {
  readonly plans: ReadonlyMap<PlanId, Plan>
  /** The plan that is open; null before the first one. */
  readonly currentPlan: PlanId | null
  /** A plan being put together on the start screen, not accepted yet. */
  readonly draft: Plan | null
  readonly preferences: Preferences
}

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly view: 'timeline' | 'list'
}

export const EMPTY_DOCUMENT: CairnDocument = {
  plans: new Map(),
  currentPlan: null,
  draft: null,
  preferences: { theme: 'system', view: 'timeline' },
}
