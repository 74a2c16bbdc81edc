import type { Minutes } from '../day'
import type { Plan, PlanId } from '../plan/plan'
import { loggedMinutes } from '../progress/progress'
import type { RoadmapId } from '../roadmap/roadmap'
import type { Finish } from '../schedule/schedule'
import { type CareerDifference, compareCareers } from './compare-careers'
import type { CairnDocument, OwnRoadmap } from './document'
import { isSamePlan } from './merge-documents'
import { isSameValue } from './same-value'

/** A plan in a few figures. */
export interface PlanFigures {
  readonly title: string
  readonly finish: Finish
  /** Steps that were ticked; those known by an answer are not among them. */
  readonly ticks: number
  /** Logged on all steps together. */
  readonly minutes: Minutes
  /** Steps with notes. */
  readonly notes: number
  /** Links and pieces of evidence. */
  readonly links: number
}

/** What becomes of a plan. */
export interface PlanDifference {
  readonly id: PlanId
  readonly kind: 'comes' | 'goes' | 'changes'
  /** Null for one that comes. */
  readonly now: PlanFigures | null
  /** Null for one that goes. */
  readonly next: PlanFigures | null
}

/** What going from one document to another would change. */
export interface DocumentDifference {
  readonly plans: readonly PlanDifference[]
  /** How many plans stay exactly as they are. */
  readonly samePlans: number
  /** Titles of one's own roadmaps. */
  readonly roadmaps: {
    readonly come: readonly string[]
    readonly go: readonly string[]
    readonly change: readonly string[]
  }
  /** What becomes of the plan being put together. */
  readonly draft: PlanDifference['kind'] | null
  readonly career: CareerDifference
  readonly isSame: boolean
}

/** Gives when a plan ends. */
export type FinishOf = (plan: Plan) => Finish

/** Sets one document beside another, plan by plan. */
export function compareDocuments(now: CairnDocument, then: CairnDocument, finishOf: FinishOf): DocumentDifference {
  const plans = comparePlans(now.plans, then.plans, (plan) => figuresOf(plan, finishOf))
  const kept = [...now.plans.keys()].filter((id) => then.plans.has(id)).length
  const changed = plans.filter(({ kind }) => kind === 'changes').length
  const roadmaps = compareRoadmapTitles(now.roadmaps, then.roadmaps)
  const draft = compareDrafts(now.draft, then.draft)
  const { come, go, change } = roadmaps
  const career = compareCareers(now.career, then.career)
  const isSame = plans.length + come.length + go.length + change.length === 0 && draft === null && career.isSame
  return { plans, samePlans: kept - changed, roadmaps, draft, career, isSame }
}

/** A plan in a few figures. */
export function figuresOf(plan: Plan, finishOf: FinishOf): PlanFigures {
  const progress = [...plan.progress.values()]
  const notebooks = [...plan.notebooks.values()]
  return {
    title: plan.title,
    finish: finishOf(plan),
    ticks: progress.filter(({ status }) => status.kind === 'done').length,
    minutes: progress.reduce((sum, each) => sum + loggedMinutes(each), 0),
    notes: notebooks.filter(({ notes }) => notes !== '').length,
    links: notebooks.reduce((sum, { links, evidence }) => sum + links.size + evidence.size, 0),
  }
}

type Plans = ReadonlyMap<PlanId, Plan>

function comparePlans(now: Plans, then: Plans, figures: (plan: Plan) => PlanFigures): readonly PlanDifference[] {
  const ids = [...new Set([...now.keys(), ...then.keys()])]
  return ids.flatMap((id): readonly PlanDifference[] => {
    const mine = now.get(id)
    const theirs = then.get(id)
    if (mine === undefined) {
      return theirs === undefined ? [] : [{ id, kind: 'comes', now: null, next: figures(theirs) }]
    }
    if (theirs === undefined) return [{ id, kind: 'goes', now: figures(mine), next: null }]
    if (isSamePlan(mine, theirs)) return []
    return [{ id, kind: 'changes', now: figures(mine), next: figures(theirs) }]
  })
}

type Roadmaps = ReadonlyMap<RoadmapId, OwnRoadmap>

function compareRoadmapTitles(now: Roadmaps, then: Roadmaps): DocumentDifference['roadmaps'] {
  const titles = (all: Roadmaps, isWanted: (id: RoadmapId, own: OwnRoadmap) => boolean): readonly string[] =>
    [...all].flatMap(([id, own]) => (isWanted(id, own) ? own.roadmap.title : []))
  return {
    come: titles(then, (id) => !now.has(id)),
    go: titles(now, (id) => !then.has(id)),
    change: titles(now, (id, own) => then.has(id) && !isSameValue(own, then.get(id))),
  }
}

function compareDrafts(now: Plan | null, then: Plan | null): PlanDifference['kind'] | null {
  if (now === null) return then === null ? null : 'comes'
  if (then === null) return 'goes'
  return isSamePlan(now, then) ? null : 'changes'
}
