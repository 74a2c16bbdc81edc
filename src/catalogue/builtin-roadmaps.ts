import type { Roadmap, RoadmapId } from '../domain/roadmap/roadmap'
import { degreeFirst } from './degree-first/roadmap'
import { foundations } from './foundations/roadmap'
import { machineLearningEngineer } from './machine-learning-engineer/roadmap'
import { machineLearningProject } from './machine-learning-project/roadmap'
import { threeMonthSprint } from './three-month-sprint/roadmap'

/** The roadmaps that come with Cairn, in the order in which they are offered. */
export const builtinRoadmaps: readonly Roadmap[] = [
  machineLearningEngineer,
  threeMonthSprint,
  machineLearningProject,
  degreeFirst,
  foundations,
]

const roadmapsById: ReadonlyMap<RoadmapId, Roadmap> = new Map(builtinRoadmaps.map((roadmap) => [roadmap.id, roadmap]))

export function builtinRoadmapById(id: RoadmapId): Roadmap | undefined {
  return roadmapsById.get(id)
}
