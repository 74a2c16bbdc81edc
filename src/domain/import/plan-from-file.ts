import type { Day } from '../day'
import { createPlan } from '../plan/create-plan'
import type { Plan, PlanId } from '../plan/plan'
import { NO_PROGRESS, type Status, type StepProgress } from '../progress/progress'
import { expectedMinutes } from '../roadmap/estimate'
import type { Step, StepId } from '../roadmap/roadmap'
import { extrasOfPlan } from './kept-extras'
import type { ImportedProgress } from './loose-roadmap'
import type { RoadmapFromFile } from './read-file-result'

/**
 * A plan from a file's roadmap, with what the file says is done: for a preview of its dates, and to take it in. It
 * begins today, with the hours of the roadmap's first starting point.
 *
 * @returns null for a roadmap without a starting point, which no reader gives.
 */
export function planFromFile({ roadmap, progress, extras }: RoadmapFromFile, id: PlanId, today: Day): Plan | null {
  const [background] = roadmap.backgrounds
  if (background === undefined) return null
  const plan = createPlan(id, roadmap, background, today)
  const stepOf = new Map(roadmap.steps.map((step) => [step.id, step]))
  const steps = [...progress].flatMap(([step, each]): readonly (readonly [StepId, StepProgress])[] => {
    const found = stepOf.get(step)
    return found === undefined ? [] : [[step, toProgress(found, each, today)]]
  })
  return { ...plan, progress: new Map(steps), extras: extrasOfPlan(extras) }
}

/** What is done in part has the rest of its estimate left, and begins today when nobody knows since when. */
function toProgress(step: Step, { share, on, topicsDone }: ImportedProgress, today: Day): StepProgress {
  const isInPart = share > 0 && share < 1
  const left = isInPart && step.kind === 'effort' ? Math.round(expectedMinutes(step.estimate) * (1 - share)) : null
  return { ...NO_PROGRESS, status: statusOf(share, on, today), remaining: left, topicsDone }
}

function statusOf(share: number, on: Day | null, today: Day): Status {
  if (share >= 1) return { kind: 'done', on: on === null || on > today ? today : on, startedOn: null }
  return share > 0 ? { kind: 'started', on: today } : { kind: 'open' }
}
