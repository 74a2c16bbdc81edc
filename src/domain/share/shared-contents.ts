import type { Plan } from '../plan/plan'

/** How much a plan holds of what a person may not want to pass on. */
export interface PlanContents {
  /** Steps of which something is told: done, under way, known or ticked. */
  readonly progress: number
  /** Stretches of days off, and days with hours of their own. */
  readonly daysOff: number
  /** Days with hours logged, over all steps. */
  readonly logs: number
  /** Steps with notes, links or evidence. */
  readonly notes: number
}

export function contentsOf({ progress, learner, notebooks }: Plan): PlanContents {
  return {
    progress: progress.size,
    daysOff: learner.daysOff.length + learner.overrides.size,
    logs: Array.from(progress.values(), ({ log }) => log.size).reduce((sum, each) => sum + each, 0),
    notes: notebooks.size,
  }
}
