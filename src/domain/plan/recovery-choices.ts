import type { Day, Minutes } from '../day'
import type { StepId } from '../roadmap/roadmap'
import type { Finish, Schedule } from '../schedule/schedule'
import { isFinished } from './phase-summary'
import type { Plan } from './plan'
import { leaveOutSteps, previewFinish } from './recovery'
import { type HoursAnswer, searchHours } from './recovery-hours'
import type { PlanStep } from './schedule-plan'

/** What can be done about a finish date that has moved, each with the date it would give. */
export interface RecoveryChoices {
  /** The weekly hours for the baseline's finish; null when there is none to go by. */
  readonly hours: HoursAnswer | null
  /** The optional steps that are still to be done, in the plan's order. */
  readonly optional: readonly OptionalStep[]
}

export interface OptionalStep {
  readonly id: StepId
  readonly title: string
  readonly remaining: Minutes
  /** The finish date of the plan without this step. */
  readonly finish: Finish
}

/** So many optional steps are looked at, the longest first: more than that is no choice but a search. */
const MOST_OPTIONAL_STEPS = 40

/** Works out the choices; yields between the schedules it tries. */
export function* searchChoices(
  plan: Plan,
  steps: readonly PlanStep[],
  schedule: Schedule,
): Generator<undefined, RecoveryChoices> {
  const { today, finish } = schedule
  const target = plan.baseline?.finish ?? null
  const hours = target === null || finish.kind !== 'date' ? null : yield* searchHours(plan, today, target)
  const optional: OptionalStep[] = []
  for (const { id, step, remaining } of openOptionalSteps(steps, schedule)) {
    optional.push({ id, title: step.title, remaining, finish: previewWithout(plan, [id], today) })
    yield
  }
  return { hours, optional }
}

/** The finish date without these steps. */
export function previewWithout(plan: Plan, steps: readonly StepId[], today: Day): Finish {
  return previewFinish(leaveOutSteps(plan, steps), today)
}

/** Runs a search to its end. */
export function finishSearch<Answer>(search: Generator<undefined, Answer>): Answer {
  for (;;) {
    const { done, value } = search.next()
    if (done === true) return value
  }
}

function openOptionalSteps(steps: readonly PlanStep[], { byId }: Schedule): readonly PlanStep[] {
  const open = steps.filter(({ id, step }) => {
    const dates = byId.get(id)
    return step.optional && dates !== undefined && !isFinished(dates)
  })
  const longest = new Set(open.toSorted((a, b) => b.remaining - a.remaining).slice(0, MOST_OPTIONAL_STEPS))
  return open.filter((step) => longest.has(step))
}
