import type { Day } from '../day'
import { BUILT_IN_PRIOR } from '../forecast/pace'
import type { Learner } from '../learner/learner'
import type { Background, Roadmap } from '../roadmap/roadmap'
import type { Baseline, Plan, PlanId } from './plan'
import { NO_HISTORY } from './plan-history'
import { schedulePlan } from './schedule-plan'

/** A plan for a background with its own answers and hours, starting on a day; nothing done, no baseline yet. */
export function createPlan(id: PlanId, roadmap: Roadmap, background: Background, start: Day): Plan {
  return {
    id,
    title: roadmap.title,
    createdOn: start,
    isArchived: false,
    roadmap,
    background: background.id,
    answers: background.answers,
    learner: createLearner(background, start),
    pacePrior: BUILT_IN_PRIOR,
    progress: new Map(),
    settings: new Map(),
    notebooks: new Map(),
    baseline: null,
    history: NO_HISTORY,
    extras: new Map(),
  }
}

/** Accepts the plan as it stands on a day: its dates become the baseline that later ones are compared with. */
export function acceptPlan(plan: Plan, today: Day): Plan {
  const schedule = schedulePlan(plan, today)
  const steps: [string, { readonly start: Day; readonly finish: Day }][] = []
  for (const { id, start, finish } of schedule.steps) {
    if (start !== null && finish !== null) steps.push([id, { start, finish }])
  }
  const finish = schedule.finish.kind === 'none' ? null : schedule.finish.day
  const baseline: Baseline = { savedOn: today, finish, steps: new Map(steps) }
  return { ...plan, baseline }
}

function createLearner(background: Background, start: Day): Learner {
  return { start, week: background.week, daysOff: [], overrides: new Map(), stepsAtOnce: 1 }
}
