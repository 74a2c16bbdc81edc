import { type Career, EMPTY_CAREER } from '../career/career'
import type { Extras, Plan, PlanId } from '../plan/plan'
import type { Roadmap, RoadmapId } from '../roadmap/roadmap'

/** Everything Cairn keeps of a person: their plans, and how they like to see them. */
export interface CairnDocument {
  readonly plans: ReadonlyMap<PlanId, Plan>
  /** The plan that is open; null before the first one. */
  readonly currentPlan: PlanId | null
  /** A plan being put together on the start screen, not accepted yet. */
  readonly draft: Plan | null
  /** Roadmaps of one's own, by their id. */
  readonly roadmaps: ReadonlyMap<RoadmapId, OwnRoadmap>
  /** Skills, portfolio and applications. */
  readonly career: Career
  readonly preferences: Preferences
}

/** A roadmap that a person has written, imported or copied. */
export interface OwnRoadmap {
  readonly roadmap: Roadmap
  /** What it was copied from, as that was then, to compare later editions with; null if from nothing. */
  readonly origin: Roadmap | null
  readonly extras: Extras
}

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly view: 'timeline' | 'list' | 'map'
  /** Finished steps are left out of the views. */
  readonly hideDone: boolean
  /** No dates are shown, for those whom they put under pressure. */
  readonly hideDates: boolean
  /** Letters on their own are commands. Those who dictate, or hit keys by accident, turn them off. */
  readonly singleKeys: boolean
}

/** Whether there is nothing in it that a person has made; how things look does not count. */
export function isEmptyDocument({ plans, draft, roadmaps, career }: CairnDocument): boolean {
  const { skills, projects, applications } = career
  return plans.size + roadmaps.size + skills.size + projects.size + applications.size === 0 && draft === null
}

export const EMPTY_DOCUMENT: CairnDocument = {
  plans: new Map(),
  currentPlan: null,
  draft: null,
  roadmaps: new Map(),
  career: EMPTY_CAREER,
  preferences: { theme: 'system', view: 'timeline', hideDone: false, hideDates: false, singleKeys: true },
}
