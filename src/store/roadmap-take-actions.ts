import type { OwnRoadmap } from '../domain/document/document'
import type { PlanId } from '../domain/plan/plan'
import { compareRoadmaps, type RoadmapChange } from '../domain/roadmap/compare-roadmaps'
import { finishTaking, leaveChanges, takeChanges, withNeeded } from '../domain/roadmap/compare-roadmaps-take'
import type { Roadmap, RoadmapId } from '../domain/roadmap/roadmap'
import type { Finish } from '../domain/schedule/schedule'
import { countOf } from '../lib/format-duration'
import { getToday } from './clock-store'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { viewPlan } from './plan-selectors'

/** Takes changes of the roadmap that one of one's own was copied from, with those they cannot do without. */
export function takeIntoRoadmap(id: RoadmapId, theirs: Roadmap, chosen: readonly RoadmapChange[]): void {
  const own = useDocumentStore.getState().roadmaps.get(id)
  if (own === undefined || own.origin === null) return
  const states = { base: own.origin, mine: own.roadmap, theirs }
  const changes = withNeeded(chosen, compareRoadmaps(states), states)
  const taken = takeChanges(states, changes)
  saveOwn(id, { ...own, roadmap: taken.mine, origin: taken.base }, theirs)
  confirmChange([`${countOf(changes.length, 'change')} taken into “${own.roadmap.title}”.`, ...taken.said].join(' '))
}

/** Leaves changes as they are: they are not offered again. */
export function leaveOutOfRoadmap(id: RoadmapId, theirs: Roadmap, chosen: readonly RoadmapChange[]): void {
  const own = useDocumentStore.getState().roadmaps.get(id)
  if (own === undefined || own.origin === null) return
  const states = { base: own.origin, mine: own.roadmap, theirs }
  const isAll = chosen.length === compareRoadmaps(states).length
  saveOwn(id, { ...own, origin: isAll ? theirs : leaveChanges(states, chosen) }, theirs)
  confirmChange(`${countOf(chosen.length, 'change')} left: “${own.roadmap.title}” stays as it is there.`)
}

/** Takes changes of a roadmap into a plan that follows it. What has been done stays with its steps. */
export function takeIntoPlan(id: PlanId, theirs: Roadmap, chosen: readonly RoadmapChange[]): void {
  const states = statesOfPlan(id, theirs)
  if (states === null) return
  const changes = withNeeded(chosen, compareRoadmaps(states), states)
  const { mine, said } = takeChanges(states, changes)
  const isDone = compareRoadmaps({ base: mine, mine, theirs }).length === 0
  const roadmap = isDone ? finishTaking(mine, theirs) : mine
  changePlanRoadmap(id, roadmap, [`${countOf(changes.length, 'change')} taken into the plan.`, ...said].join(' '))
}

/** The plan stays as it is, and is said to be of the newer edition: nothing is offered any more. */
export function leaveOutOfPlan(id: PlanId, theirs: Roadmap): void {
  const states = statesOfPlan(id, theirs)
  if (states === null) return
  changePlanRoadmap(id, { ...states.mine, edition: theirs.edition }, 'The plan keeps its steps as they are.')
}

function statesOfPlan(id: PlanId, theirs: Roadmap) {
  const plan = useDocumentStore.getState().plans.get(id)
  return plan === undefined ? null : { base: plan.roadmap, mine: plan.roadmap, theirs }
}

function saveOwn(id: RoadmapId, changed: OwnRoadmap, theirs: Roadmap): void {
  const { roadmap, origin } = changed
  const isDone = origin !== null && compareRoadmaps({ base: origin, mine: roadmap, theirs }).length === 0
  const own: OwnRoadmap = isDone ? { ...changed, roadmap: finishTaking(roadmap, theirs), origin: theirs } : changed
  changeDocument(({ roadmaps }) => ({ roadmaps: new Map(roadmaps).set(id, own) }))
}

function changePlanRoadmap(id: PlanId, roadmap: Roadmap, text: string): void {
  const before = finishOf(id)
  changeDocument(({ plans }) => {
    const plan = plans.get(id)
    return plan === undefined ? {} : { plans: new Map(plans).set(id, { ...plan, roadmap }) }
  })
  const after = finishOf(id)
  const finish = before === null || after === null ? null : { before, after }
  confirmChange(text, finish)
}

function finishOf(id: PlanId): Finish | null {
  const plan = useDocumentStore.getState().plans.get(id)
  return plan === undefined ? null : viewPlan(plan, getToday()).schedule.finish
}
