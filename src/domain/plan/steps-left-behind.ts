import type { StepProgress } from '../progress/progress'
import type { Roadmap } from '../roadmap/roadmap'
import type { Plan } from './plan'

/** How many steps of a plan in which something has been done are not in another roadmap. */
export function countStepsLeftBehind(plan: Plan, roadmap: Roadmap): number {
  const kept = new Set(roadmap.steps.map(({ id }) => id))
  return plan.roadmap.steps.filter(({ id }) => {
    const progress = plan.progress.get(id)
    return progress !== undefined && hasProgress(progress) && !kept.has(id)
  }).length
}

function hasProgress({ status, log, topicsDone }: StepProgress): boolean {
  return status.kind !== 'open' || log.size > 0 || topicsDone.size > 0
}
