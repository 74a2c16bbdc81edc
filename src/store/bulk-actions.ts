import type { Day } from '../domain/day'
import { changeSettings, markStepsKnown, tickStep, untickStep } from '../domain/plan/edit-plan'
import { isFinished } from '../domain/plan/phase-summary'
import type { Plan } from '../domain/plan/plan'
import { type PlanStep, schedulePlan } from '../domain/plan/schedule-plan'
import type { StepId } from '../domain/roadmap/roadmap'
import type { Finish, ScheduledStep } from '../domain/schedule/schedule'
import { countOf } from '../lib/format-duration'
import { changePlan } from './plan-actions'
import type { PlanView } from './plan-selectors'

/** What can be said of many steps at once. */
export type BulkVerb = 'done' | 'known' | 'notDone' | 'leaveOut'

/** What a verb would do, before it is done. */
export interface BulkPreview {
  /** How many of the steps it would change. */
  readonly count: number
  /** The finish it would lead to; null when it changes nothing. */
  readonly finish: Finish | null
}

/**
 * Says one thing of many steps, as one change that one undo takes back. Those of which it is true already, or of which
 * it cannot be said, stay as they are.
 */
export function changeSteps(view: PlanView, verb: BulkVerb, steps: ReadonlySet<StepId>): void {
  const targets = targetsOf(view, verb, steps)
  changePlan((plan) => editSteps(plan, verb, targets, view.today), wordsFor(view, verb, targets))
}

/** What `changeSteps` would come to. Works out the whole plan anew, so ask for it when there is time. */
export function previewSteps(view: PlanView, verb: BulkVerb, steps: ReadonlySet<StepId>): BulkPreview {
  const targets = targetsOf(view, verb, steps)
  if (targets.length === 0) return { count: 0, finish: null }
  const { finish } = schedulePlan(editSteps(view.plan, verb, targets, view.today), view.today)
  return { count: targets.length, finish }
}

function targetsOf({ steps: all, schedule }: PlanView, verb: BulkVerb, steps: ReadonlySet<StepId>): readonly StepId[] {
  return all.flatMap((step) => {
    const dates = schedule.byId.get(step.id)
    return dates !== undefined && steps.has(step.id) && applies(verb, step, dates) ? step.id : []
  })
}

function applies(verb: BulkVerb, { step, progress: { status } }: PlanStep, dates: ScheduledStep): boolean {
  switch (verb) {
    case 'done':
    case 'known':
      return !isFinished(dates)
    case 'notDone':
      // What is known by an answer, or reached by itself, was never said of the step.
      return status.kind === 'done' || status.kind === 'known'
    case 'leaveOut':
      return step.optional && !isFinished(dates)
  }
}

/**
 * The edit of each step on a plan that holds this step alone, put together at the end: edits copy all the progress, and
 * thousands of copies of thousands of steps take seconds.
 */
function editSteps(plan: Plan, verb: BulkVerb, steps: readonly StepId[], today: Day): Plan {
  if (steps.length === 0) return plan
  const progress = new Map(plan.progress)
  const settings = new Map(plan.settings)
  for (const id of steps) {
    const alone = { ...plan, progress: pick(plan.progress, id), settings: pick(plan.settings, id) }
    const edited = editStep(alone, verb, id, today)
    for (const [key, value] of edited.progress) progress.set(key, value)
    for (const [key, value] of edited.settings) settings.set(key, value)
  }
  return { ...plan, progress, settings }
}

function editStep(plan: Plan, verb: BulkVerb, step: StepId, today: Day): Plan {
  switch (verb) {
    case 'done':
      return tickStep(plan, step, today)
    case 'known':
      return markStepsKnown(plan, [step])
    case 'notDone':
      return untickStep(plan, step)
    case 'leaveOut':
      return changeSettings(plan, step, { leftOut: true })
  }
}

function pick<Value>(all: ReadonlyMap<StepId, Value>, id: StepId): ReadonlyMap<StepId, Value> {
  const value = all.get(id)
  return value === undefined ? new Map() : new Map([[id, value]])
}

function wordsFor({ steps: all }: PlanView, verb: BulkVerb, steps: readonly StepId[]): string {
  const [only] = steps
  if (only === undefined) return 'Nothing to change: that is so already.'
  const title = steps.length === 1 ? all.find(({ id }) => id === only)?.step.title : undefined
  const what = title === undefined ? countOf(steps.length, 'step') : `“${title}”`
  const isOne = steps.length === 1
  switch (verb) {
    case 'done':
      return `${what} done today.`
    case 'known':
      return `${what} ${isOne ? 'counts' : 'count'} as known.`
    case 'notDone':
      return `${what} ${isOne ? 'is' : 'are'} open again.`
    case 'leaveOut':
      return `${what} ${isOne ? 'is' : 'are'} left out of the plan.`
  }
}
