import type { Career } from '../career/career'
import type { Plan, PlanId } from '../plan/plan'
import type { RoadmapId } from '../roadmap/roadmap'
import type { Problem } from '../roadmap/validate-report'
import type { Finish } from '../schedule/schedule'
import { type CareerDifference, compareCareers, countAll } from './compare-careers'
import { type FinishOf, figuresOf, type PlanFigures } from './compare-documents'
import type { CairnDocument, OwnRoadmap } from './document'
import { isSamePlan } from './merge-documents'
import { isSameValue } from './same-value'

/** What a file holds, as far as it can be read. */
export interface PlanFile {
  readonly name: string
  readonly document: CairnDocument
  /** What was put right or left out; the first of it, and how much more there is. */
  readonly problems: readonly Problem[]
  readonly more: number
  readonly finishes: ReadonlyMap<PlanId, Finish>
}

/**
 * What a thing in the file is to what there is: `same`, there exactly as it is; `differs`, there under the same id with
 * other contents.
 */
export type Coming = 'new' | 'same' | 'differs'

/** What is to become of a thing in the file. `keepBoth`: it comes beside the one of the same id. */
export type ImportChoice = 'add' | 'keepBoth' | 'replace' | 'leave'

export interface ComingPlan {
  readonly plan: Plan
  readonly coming: Coming
  readonly figures: PlanFigures
  /** Of the one that is here under the same id, where it is another; else null. */
  readonly mine: PlanFigures | null
}

export interface ComingRoadmap {
  readonly own: OwnRoadmap
  readonly coming: Coming
}

/** Skills, projects and applications of the file, which are taken in together. */
export interface ComingCareer {
  readonly coming: Coming
  /** From what is here to what is in the file. */
  readonly difference: CareerDifference
}

/** What taking a file in would do, to be looked at first. */
export interface ImportReview {
  readonly file: PlanFile
  readonly plans: readonly ComingPlan[]
  readonly roadmaps: readonly ComingRoadmap[]
  /** Whether the plan being put together comes: it does where there is none. */
  readonly draft: Coming | null
  /** Null if the file has none. */
  readonly career: ComingCareer | null
  /** All of the file is here already, exactly as it is. */
  readonly isAllHere: boolean
}

/**
 * Sets what a file holds beside what there is.
 *
 * @param finishOf of the plans that are here; those of the file come with it.
 */
export function reviewPlanFile(file: PlanFile, mine: CairnDocument, finishOf: FinishOf): ImportReview {
  const plans = Array.from(file.document.plans.values(), (plan): ComingPlan => {
    const ours = mine.plans.get(plan.id) ?? null
    const coming = compare(ours, plan, isSamePlan)
    const figures = figuresOf(plan, ({ id }) => file.finishes.get(id) ?? { kind: 'none', why: 'noSteps' })
    return { plan, coming, figures, mine: ours !== null && coming === 'differs' ? figuresOf(ours, finishOf) : null }
  })
  const roadmaps = Array.from(file.document.roadmaps.values(), (own): ComingRoadmap => {
    return { own, coming: compare(mine.roadmaps.get(own.roadmap.id) ?? null, own, isSameValue) }
  })
  const { draft: theirs } = file.document
  const draft = theirs === null ? null : compare(mine.draft, theirs, isSamePlan)
  const career = reviewCareer(mine.career, file.document.career)
  const others = [...(draft === null ? [] : [{ coming: draft }]), ...(career === null ? [] : [career])]
  const isAllHere = [...plans, ...roadmaps, ...others].every(({ coming }) => coming === 'same')
  return { file, plans, roadmaps, draft, career, isAllHere }
}

function reviewCareer(mine: Career, file: Career): ComingCareer | null {
  const difference = compareCareers(mine, file)
  const { come, change, stay } = difference
  if (countAll(come) + countAll(change) + countAll(stay) === 0) return null
  return { coming: countAll(change) > 0 ? 'differs' : countAll(come) > 0 ? 'new' : 'same', difference }
}

function compare<T>(mine: T | null, theirs: T, isSame: (mine: T, theirs: T) => boolean): Coming {
  if (mine === null) return 'new'
  return isSame(mine, theirs) ? 'same' : 'differs'
}

/** What becomes of a thing unless the person says otherwise: nothing of theirs is touched. */
export function usualChoice(coming: Coming): ImportChoice {
  switch (coming) {
    case 'new':
      return 'add'
    case 'same':
      return 'leave'
    case 'differs':
      return 'keepBoth'
  }
}

/** What becomes of each, by its id; those not in it go the usual way. */
export interface ImportChoices {
  readonly plans: ReadonlyMap<PlanId, ImportChoice>
  readonly roadmaps: ReadonlyMap<RoadmapId, ImportChoice>
  readonly career?: ImportChoice
}
