import type { PlanId } from '../domain/plan/plan'
import { LONGEST_TITLE } from '../domain/roadmap/edit-roadmap'
import { copyRoadmap, newRoadmap } from '../domain/roadmap/new-roadmap'
import type { Roadmap, RoadmapId } from '../domain/roadmap/roadmap'
import { freeTitle } from '../lib/free-title'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { newId } from './new-id'
import { closeNotice } from './notice-store'

/** Begins an empty roadmap of one's own. */
export function createOwnRoadmap(): RoadmapId {
  const roadmap = newRoadmap(newId('roadmap'), freeTitle('My roadmap', ownRoadmaps()))
  changeDocument(({ roadmaps }) => ({
    roadmaps: new Map(roadmaps).set(roadmap.id, { roadmap, origin: null, extras: new Map() }),
  }))
  confirmChange(`“${roadmap.title}” is there, to be filled in.`)
  return roadmap.id
}

/** Makes a roadmap, built in or not, into one of one's own, which remembers what it was copied from. */
export function makeOwnRoadmap(origin: Roadmap): RoadmapId {
  const roadmap = ownCopy(origin)
  changeDocument(({ roadmaps }) => ({
    roadmaps: new Map(roadmaps).set(roadmap.id, { roadmap, origin, extras: new Map() }),
  }))
  confirmChange(`“${roadmap.title}” is yours to change. The one it was copied from stays as it is.`)
  return roadmap.id
}

/**
 * Makes the roadmap that a plan follows into one of one's own, which the plan follows then: the same steps, so that
 * nothing moves, and later changes can be taken into the plan. Null if there is no such plan.
 */
export function makeOwnRoadmapOfPlan(id: PlanId): RoadmapId | null {
  const plan = useDocumentStore.getState().plans.get(id)
  if (plan === undefined) return null
  const roadmap = ownCopy(plan.roadmap)
  changeDocument(({ plans, roadmaps }) => ({
    plans: new Map(plans).set(id, { ...plan, roadmap }),
    roadmaps: new Map(roadmaps).set(roadmap.id, { roadmap, origin: plan.roadmap, extras: new Map() }),
  }))
  confirmChange(`“${roadmap.title}” is yours to change, and “${plan.title}” follows it. No date has moved.`)
  return roadmap.id
}

/**
 * Changes a roadmap of one's own; changes in a row with the same key are undone as one. Plans keep the roadmap they have.
 *
 * @param text what confirms it, where there is more to say than that the roadmap is changed.
 */
export function editOwnRoadmap(
  id: RoadmapId,
  change: (roadmap: Roadmap) => Roadmap,
  key: string | null = null,
  text: string | null = null,
): void {
  const before = useDocumentStore.getState().roadmaps
  changeDocument(
    ({ roadmaps }) => {
      const own = roadmaps.get(id)
      if (own === undefined) return {}
      const roadmap = change(own.roadmap)
      return roadmap === own.roadmap ? {} : { roadmaps: new Map(roadmaps).set(id, { ...own, roadmap }) }
    },
    key === null ? null : `roadmap ${id} ${key}`,
  )
  if (useDocumentStore.getState().roadmaps === before) return
  const { title } = useDocumentStore.getState().roadmaps.get(id)?.roadmap ?? { title: '' }
  if (text !== null) confirmChange(text)
  else if (key === null) confirmChange(`“${title}” is changed.`, null, `roadmap ${id}`)
  // A field that is typed in shows what it holds. The last message is about another change, which its undo would not
  // take back any more.
  else closeNotice()
}

/** Deletes a roadmap of one's own. Plans that were started from it keep theirs; undo brings it back. */
export function deleteOwnRoadmap(id: RoadmapId): void {
  const own = useDocumentStore.getState().roadmaps.get(id)
  if (own === undefined) return
  changeDocument(({ roadmaps }) => ({ roadmaps: new Map([...roadmaps].filter(([other]) => other !== id)) }))
  confirmChange(`The roadmap “${own.roadmap.title}” is deleted. Plans that were started from it keep their steps.`)
}

function ownCopy(origin: Roadmap): Roadmap {
  const title = `${origin.title.slice(0, LONGEST_TITLE / 2)} (my own)`
  return copyRoadmap(origin, newId('roadmap'), freeTitle(title, ownRoadmaps()))
}

function ownRoadmaps(): readonly Roadmap[] {
  return Array.from(useDocumentStore.getState().roadmaps.values(), ({ roadmap }) => roadmap)
}
