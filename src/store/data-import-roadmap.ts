import type { Day } from '../domain/day'
import type { OwnRoadmap } from '../domain/document/document'
import { planFromFile } from '../domain/import/plan-from-file'
import { acceptPlan } from '../domain/plan/create-plan'
import { setStart, setWeek } from '../domain/plan/edit-plan'
import type { Plan, PlanId } from '../domain/plan/plan'
import { asTitle, LONGEST_TITLE } from '../domain/roadmap/edit-roadmap'
import { copyRoadmap } from '../domain/roadmap/new-roadmap'
import type { Roadmap, WeekMinutes } from '../domain/roadmap/roadmap'
import { freeTitle } from '../lib/free-title'
import { getToday } from './clock-store'
import { confirmChange } from './confirm-change'
import type { RoadmapFile } from './data-import'
import { importSays } from './data-import-words'
import { useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { newId, newPlanId } from './new-id'
import { keepRestorePoint } from './restore-points'

/** When a plan of a file's roadmap begins, and with which hours; null for what the roadmap itself says. */
export interface PlanStart {
  readonly start: Day
  readonly week: WeekMinutes | null
}

/** What is to become of a roadmap: a plan, a roadmap of one's own, or both, of which the plan follows the roadmap. */
export interface RoadmapTaking {
  /** Null for no plan. */
  readonly plan: PlanStart | null
  readonly keepsRoadmap: boolean
}

/** The plan that a file's roadmap would be: with the file's ticks, the rest as of today. Null if there can be none. */
export function planOfFile({ read }: RoadmapFile, id: PlanId, { start, week }: PlanStart, today: Day): Plan | null {
  const plan = planFromFile(read, id, today)
  if (plan === null) return null
  const begun = setStart(plan, start)
  return week === null ? begun : setWeek(begun, week)
}

/**
 * Takes in what was read from a file as one change that one undo takes back. A restore point is kept first. Whatever id
 * the roadmap had, it gets one of its own, so that nothing that is here is written over.
 */
export function takeInRoadmap(file: RoadmapFile, { plan: wanted, keepsRoadmap }: RoadmapTaking): void {
  const today = getToday()
  const { plans, roadmaps } = useDocumentStore.getState()
  const roadmap = withNamesOfItsOwn(file.read.roadmap, plans.values(), roadmaps.values())
  const ofFile: RoadmapFile = { ...file, read: { ...file.read, roadmap } }
  const begun = wanted === null ? null : planOfFile(ofFile, newPlanId(), wanted, today)
  const plan = begun === null ? null : acceptPlan(begun, today)
  if (plan === null && !keepsRoadmap) return
  void keepRestorePoint('import')
  changeDocument((now) => ({
    ...(plan === null ? {} : { plans: new Map(now.plans).set(plan.id, plan), currentPlan: plan.id }),
    ...(keepsRoadmap
      ? { roadmaps: new Map(now.roadmaps).set(roadmap.id, { roadmap, origin: null, extras: file.read.extras }) }
      : {}),
  }))
  confirmChange(takenWords(roadmap.title, importSays.nameOf(file.source), plan !== null, keepsRoadmap))
}

/** Room for the number behind a title that is taken. */
const ROOM_FOR_NUMBER = 8

function withNamesOfItsOwn(roadmap: Roadmap, plans: Iterable<Plan>, own: Iterable<OwnRoadmap>): Roadmap {
  const taken = [...plans, ...Array.from(own, (each) => each.roadmap)]
  const { title } = roadmap
  const short = title.length > LONGEST_TITLE - ROOM_FOR_NUMBER ? title.slice(0, LONGEST_TITLE - ROOM_FOR_NUMBER) : title
  return copyRoadmap(roadmap, newId('roadmap'), freeTitle(asTitle(short), taken))
}

function takenWords(title: string, name: string, isPlan: boolean, isRoadmap: boolean): string {
  if (isPlan && isRoadmap) return `“${title}” is a plan and a roadmap of your own now, from “${name}”.`
  return isPlan
    ? `“${title}” is a plan now, from “${name}”.`
    : `“${title}” is a roadmap of your own now, from “${name}”.`
}
