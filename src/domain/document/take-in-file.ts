import type { Plan, PlanId } from '../plan/plan'
import { copyRoadmap } from '../roadmap/new-roadmap'
import type { RoadmapId } from '../roadmap/roadmap'
import type { CairnDocument, OwnRoadmap } from './document'
import { takeInCareer, withProjectIds } from './take-in-career'
import { type ImportChoice, type ImportChoices, type ImportReview, usualChoice } from './review-file'

/** Names for what comes beside another thing of the same id: the dice are the caller's. */
export interface NewNames {
  readonly planId: () => PlanId
  readonly roadmapId: () => RoadmapId
  /** For a project or an application. */
  readonly entryId: () => string
  /** A title that none of the others has. */
  readonly title: (title: string, others: Iterable<{ readonly title: string }>) => string
}

export interface TakenIn {
  readonly document: Pick<CairnDocument, 'plans' | 'currentPlan' | 'draft' | 'roadmaps' | 'career'>
  /** What came, as it is called now. */
  readonly plans: readonly Plan[]
  readonly roadmaps: readonly OwnRoadmap[]
  /** Whether skills, projects or applications came. */
  readonly hasCareer: boolean
}

/**
 * The document with what was chosen from a file. What is there stays as it is, unless it is to be replaced. The plan
 * that was open in the file is open afterwards, if it came; else the first that did.
 */
export function takeIn(now: CairnDocument, review: ImportReview, choices: ImportChoices, names: NewNames): TakenIn {
  const roadmaps = new Map(now.roadmaps)
  const newIds = new Map<RoadmapId, RoadmapId>()
  const takenRoadmaps: OwnRoadmap[] = []
  for (const { own, coming } of review.roadmaps) {
    const { id } = own.roadmap
    const taken = placed(own, choices.roadmaps.get(id) ?? usualChoice(coming), roadmaps.has(id), () =>
      renamedRoadmap(own, roadmaps, names),
    )
    if (taken === null) continue
    if (taken.roadmap.id !== id) newIds.set(id, taken.roadmap.id)
    roadmaps.set(taken.roadmap.id, taken)
    takenRoadmaps.push(taken)
  }

  const plans = new Map(now.plans)
  const newPlanIds = new Map<PlanId, PlanId>()
  const comingPlans: Plan[] = []
  let currentPlan: PlanId | null = null
  for (const { plan, coming } of review.plans) {
    const choice = choices.plans.get(plan.id) ?? usualChoice(coming)
    const taken = placed(plan, choice, plans.has(plan.id), () => renamedPlan(plan, plans, names))
    if (taken === null) continue
    if (taken.id !== plan.id) newPlanIds.set(plan.id, taken.id)
    // Its place is taken from now on, for the title and the id of the next.
    plans.set(taken.id, taken)
    comingPlans.push(followed(taken, newIds))
    if (currentPlan === null || review.file.document.currentPlan === plan.id) currentPlan = taken.id
  }

  const draft = now.draft ?? (review.draft === 'new' ? review.file.document.draft : null)
  const careerChoice = review.career === null ? 'leave' : (choices.career ?? usualChoice(review.career.coming))
  const theirs = review.file.document.career
  const { career, projectIds } = takeInCareer(now.career, theirs, careerChoice, newPlanIds, names.entryId)
  const takenPlans = comingPlans.map((plan) => withProjectIds(plan, projectIds))
  for (const plan of takenPlans) plans.set(plan.id, plan)
  return {
    document: { plans, roadmaps, draft, career, currentPlan: currentPlan ?? now.currentPlan },
    plans: takenPlans,
    roadmaps: takenRoadmaps,
    hasCareer: careerChoice !== 'leave',
  }
}

/** Whatever was chosen, a thing whose id has been taken meanwhile comes beside the other. */
function placed<T>(thing: T, choice: ImportChoice, isTaken: boolean, rename: () => T): T | null {
  switch (choice) {
    case 'leave':
      return null
    case 'replace':
      return thing
    case 'add':
    case 'keepBoth':
      return isTaken ? rename() : thing
  }
}

function renamedPlan(plan: Plan, others: ReadonlyMap<PlanId, Plan>, names: NewNames): Plan {
  return { ...plan, id: names.planId(), title: names.title(plan.title, others.values()) }
}

function renamedRoadmap(
  { roadmap, origin, extras }: OwnRoadmap,
  others: ReadonlyMap<RoadmapId, OwnRoadmap>,
  names: NewNames,
): OwnRoadmap {
  const roadmaps = Array.from(others.values(), (own) => own.roadmap)
  return { roadmap: copyRoadmap(roadmap, names.roadmapId(), names.title(roadmap.title, roadmaps)), origin, extras }
}

/** A plan goes on following the roadmap that it came with, under whatever id that is now. */
function followed(plan: Plan, newIds: ReadonlyMap<RoadmapId, RoadmapId>): Plan {
  const id = newIds.get(plan.roadmap.id)
  return id === undefined ? plan : { ...plan, roadmap: { ...plan.roadmap, id } }
}
