import type { Minutes } from '../day'
import type { CairnDocument } from '../document/document'
import { isSameValue } from '../document/same-value'
import { expectedMinutes } from '../roadmap/estimate'
import type { Roadmap, Step } from '../roadmap/roadmap'
import type { RoadmapFromFile } from './read-file-result'

/** What a roadmap of a file comes to, before it is taken in. */
export interface RoadmapPreview {
  readonly phaseCount: number
  readonly stepCount: number
  /** Of work, as expected, of all steps whichever way is chosen; what is done already is not taken off. */
  readonly minutes: Minutes
  readonly doneCount: number
  /** The first of its steps, as they are to be shown. */
  readonly first: readonly Step[]
}

const MOST_STEPS = 5

export function previewRoadmap({ roadmap, progress }: RoadmapFromFile): RoadmapPreview {
  const { phases, steps } = roadmap
  return {
    phaseCount: phases.length,
    stepCount: steps.length,
    minutes: steps.reduce((sum, step) => sum + (step.kind === 'effort' ? expectedMinutes(step.estimate) : 0), 0),
    doneCount: [...progress.values()].filter(({ share }) => share >= 1).length,
    first: steps.slice(0, MOST_STEPS),
  }
}

/** Titles of what has the very same steps. */
export interface SameRoadmaps {
  readonly plans: readonly string[]
  readonly roadmaps: readonly string[]
}

/** What a person has of a roadmap already: under another id and perhaps with a number behind its title. */
export function findSameRoadmaps(roadmap: Roadmap, { plans, roadmaps }: CairnDocument): SameRoadmaps {
  const { id, title } = roadmap
  const isSame = (other: Roadmap): boolean =>
    other.steps.length === roadmap.steps.length && isSameValue({ ...other, id, title }, roadmap)
  return {
    plans: [...plans.values()].filter((plan) => isSame(plan.roadmap)).map((plan) => plan.title),
    roadmaps: [...roadmaps.values()].filter((own) => isSame(own.roadmap)).map((own) => own.roadmap.title),
  }
}
