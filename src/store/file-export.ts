import { planFileName } from '../domain/document/document-file-name'
import { writePlanFile } from '../domain/import/plan-file'
import { writeRoadmapFile } from '../domain/import/write-roadmap-file'
import type { PlanId } from '../domain/plan/plan'
import type { RoadmapId } from '../domain/roadmap/roadmap'
import { downloadText } from '../lib/download-text'
import { useClockStore } from './clock-store'
import { useDocumentStore } from './document-store'

/** Hands the person one plan as a file. It is no copy of everything, so it does not count as an export of that. */
export function exportOnePlan(id: PlanId): void {
  const plan = useDocumentStore.getState().plans.get(id)
  if (plan === undefined) return
  downloadText(planFileName(plan.title, useClockStore.getState().today), writePlanFile(plan))
}

/** Hands the person one of their own roadmaps as a file. */
export function exportOneRoadmap(id: RoadmapId): void {
  const own = useDocumentStore.getState().roadmaps.get(id)
  if (own === undefined) return
  const { roadmap, extras } = own
  const name = planFileName(roadmap.title, useClockStore.getState().today, 'roadmap.json')
  downloadText(name, writeRoadmapFile(roadmap, extras))
}
