import type { PlanId } from '../../../domain/plan/plan'
import type { RoadmapId } from '../../../domain/roadmap/roadmap'
import { paths } from '../../paths'

/** Where a plan is compared with the roadmap it follows. */
export function comparePlanPath(roadmap: RoadmapId, plan: PlanId): string {
  return `${paths.compareRoadmap(roadmap)}?${new URLSearchParams({ plan }).toString()}`
}
