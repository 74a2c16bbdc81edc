import type { Day } from '../day'
import type { Plan } from '../plan/plan'
import { NO_HISTORY } from '../plan/plan-history'
import { schedulePlan } from '../plan/schedule-plan'
import type { StepNotebook } from '../plan/step-notebook'
import type { StepProgress } from '../progress/progress'
import type { Schedule } from '../schedule/schedule'

/** What of a plan goes with it, besides its name, steps, answers, start, weekly hours and how steps are planned. */
export interface SharedParts {
  /** What is done, under way, known and ticked. */
  readonly progress: boolean
  /** Days off, and days with hours of their own. */
  readonly daysOff: boolean
  /** Which days were worked, and how long. Goes only with the progress. */
  readonly logs: boolean
  /** Notes, links and evidence. */
  readonly notes: boolean
}

/** Nothing that says more of a person than the dates need. */
export const USUAL_PARTS: SharedParts = { progress: true, daysOff: true, logs: false, notes: false }

const SHARED_ID = 'shared'

/**
 * The plan as another person gets it. Its history, its baseline, fields that are kept for later versions and projects
 * never go with it, and neither does its id.
 *
 * @param today the day as of which what is left of steps under way is said, where the hours on them are not.
 */
export function planToShare(plan: Plan, parts: SharedParts, today: Day): Plan {
  const { learner } = plan
  return {
    ...plan,
    id: SHARED_ID,
    isArchived: false,
    learner: parts.daysOff ? learner : { ...learner, daysOff: [], overrides: new Map() },
    progress: parts.progress ? progressToShare(plan, parts, today) : new Map(),
    notebooks: parts.notes
      ? new Map(Array.from(plan.notebooks, ([step, notebook]) => [step, notebookToShare(notebook)]))
      : new Map(),
    baseline: null,
    history: NO_HISTORY,
    extras: new Map(),
  }
}

function progressToShare(plan: Plan, { logs }: SharedParts, today: Day): Plan['progress'] {
  const schedule = schedulePlan(plan, today)
  return new Map(
    Array.from(plan.progress, ([step, progress]) => {
      const told = logs ? progress : withoutLog(step, progress, schedule)
      return [step, isOver(progress) ? { ...told, topicsDone: new Set() } : told]
    }),
  )
}

/** The topics of what is done say nothing more, and would make up a third of a link. */
function isOver({ status }: StepProgress): boolean {
  return status.kind === 'done' || status.kind === 'known'
}

/** Without the hours on it, a step under way would have all of its work ahead again: so what is left is said instead. */
function withoutLog(step: string, progress: StepProgress, { byId }: Schedule): StepProgress {
  if (progress.log.size === 0) return progress
  const isAhead = progress.status.kind === 'started' || progress.status.kind === 'open'
  const remaining = isAhead ? (byId.get(step)?.remaining ?? progress.remaining) : progress.remaining
  return { ...progress, log: new Map(), remaining }
}

/** The projects that it names are not shared, so their ids would lead nowhere. */
function notebookToShare(notebook: StepNotebook): StepNotebook {
  return { ...notebook, projects: new Set() }
}
