import type { Career } from '../career/career'
import type { Plan } from '../plan/plan'
import type { CairnDocument, OwnRoadmap, Preferences } from './document'
import { createCareerMerge } from './merge-career'
import { mergeMaps } from './merge-collections'
import { createPlanMerge } from './merge-plan'
import { createRoadmapMerge } from './merge-roadmap'
import { type Conflicts, createValueMerge, type Merge, shared, type ValueMerge } from './merge-values'
import { isSameValue } from './same-value'

/**
 * Brings together what two sides have made of the same document, by item and field and never by the clock. `base` is
 * the last that both are known to have had. What one side changed is taken from it; what one deleted and the other
 * edited stays. Whatever comes out the same as in `mine` is the very same object, so what was computed from it holds.
 *
 * With the same base, any number of sides come to the same in whatever order and grouping they are merged, if one's own
 * business counts as anybody's (`even`) and roadmaps do not have to be put right: which prerequisite of a circle goes,
 * and where in a list an item stands that both sides have moved, can depend on who was merged first.
 */
export function mergeDocuments(
  base: CairnDocument,
  mine: CairnDocument,
  theirs: CairnDocument,
  conflicts: Conflicts = 'rule',
): CairnDocument {
  const values = createValueMerge(conflicts)
  const roadmap = createRoadmapMerge(values)
  const plan = createPlanMerge(values, roadmap)
  const plans = mergeMaps(base.plans, mine.plans, theirs.plans, { merge: plan, isUnedited: isSamePlan })
  const wanted = values.value(base.currentPlan, mine.currentPlan, theirs.currentPlan, values.own)
  return shared(mine, {
    plans,
    currentPlan: wanted === null || plans.has(wanted) ? wanted : firstOf(plans),
    draft: mergeDraft(base.draft, mine.draft, theirs.draft, plan, values),
    roadmaps: mergeMaps(base.roadmaps, mine.roadmaps, theirs.roadmaps, {
      merge: (was: OwnRoadmap | undefined, own, other) =>
        shared(own, {
          roadmap: roadmap(was?.roadmap, own.roadmap, other.roadmap),
          origin: values.value(was?.origin, own.origin, other.origin),
          extras: mergeMaps(was?.extras, own.extras, other.extras, { merge: values.leaf }),
        }),
    }),
    career: createCareerMerge(values)(base.career, mine.career, theirs.career),
    preferences: mergePreferences(base.preferences, mine.preferences, theirs.preferences, values),
  })
}

/** Whether two plans hold the same, apart from the forecasts, which are recorded by themselves and no edit of anyone. */
export function isSamePlan(a: Plan, b: Plan): boolean {
  const { history: historyOfB } = b
  return isSameValue({ ...a, history: { ...a.history, forecasts: historyOfB.forecasts } }, b)
}

/**
 * Whether two documents hold the same, in whatever order their maps and sets were filled; but for the order of projects
 * and of their pictures, which a person has chosen.
 */
export function isSameDocument(a: CairnDocument, b: CairnDocument): boolean {
  return isSameValue(a, b) && isSameValue(orderIn(a.career), orderIn(b.career))
}

function orderIn({ projects }: Career): readonly (readonly string[])[] {
  return Array.from(projects, ([id, { pictures }]) => [id, ...pictures.keys()])
}

/** The same draft is put together field by field; of two different ones there can be but one. */
function mergeDraft(
  base: Plan | null,
  mine: Plan | null,
  theirs: Plan | null,
  plan: Merge<Plan>,
  { value, own }: ValueMerge,
): Plan | null {
  const isOne = base && mine && theirs && base.id === mine.id && base.id === theirs.id
  return isOne ? plan(base, mine, theirs) : value(base, mine, theirs, own)
}

function mergePreferences(
  base: Preferences,
  mine: Preferences,
  theirs: Preferences,
  { value, own }: ValueMerge,
): Preferences {
  return shared(mine, {
    theme: value(base.theme, mine.theme, theirs.theme, own),
    view: value(base.view, mine.view, theirs.view, own),
    hideDone: value(base.hideDone, mine.hideDone, theirs.hideDone, own),
    hideDates: value(base.hideDates, mine.hideDates, theirs.hideDates, own),
    singleKeys: value(base.singleKeys, mine.singleKeys, theirs.singleKeys, own),
  })
}

function firstOf<K>(items: ReadonlyMap<K, unknown>): K | null {
  const [first = null] = items.keys()
  return first
}
