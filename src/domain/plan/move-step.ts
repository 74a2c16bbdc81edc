import { type Day, LAST_DAY } from '../day'
import type { StepId } from '../roadmap/roadmap'
import type { Schedule } from '../schedule/schedule'
import { changeSettings } from './edit-plan'
import type { Plan } from './plan'
import type { PlanStep } from './schedule-plan'

/** What it takes to have a step begin on another day. */
export type StepMove =
  /** Nothing to do: it is there already, it is finished, or it cannot go anywhere else. */
  | { readonly kind: 'none' }
  | { readonly kind: 'notBefore'; readonly day: Day }
  /**
   * It goes before all work of lower priority, which is that of `before`, in the order in which it was to be done; none
   * if only a day no longer holds it.
   */
  | {
      readonly kind: 'earlier'
      readonly priority: number
      readonly notBefore: Day | null
      readonly before: readonly StepId[]
    }

/** A plan as it stands: its steps and its own schedule. */
export interface StandingPlan {
  readonly plan: Plan
  readonly steps: readonly PlanStep[]
  readonly schedule: Schedule
}

/** The day from which a step is moved: its start, or the first day that can be worked if it has begun; null: it stays. */
export function movableStart({ byId, from }: Schedule, id: StepId): Day | null {
  const dates = byId.get(id)
  if (dates === undefined || dates.start === null) return null
  if (dates.state !== 'open' && dates.state !== 'started') return null
  return Math.max(dates.start, from) as Day
}

/**
 * Moves a step in time. To a later day: not before it. To an earlier one: a priority above all work placed from that day
 * on, except what the step itself comes after, and without a day that would hold it back.
 *
 * @param to the day it should begin on; past the calendar's end means its last day.
 */
export function moveStep({ plan, steps, schedule }: StandingPlan, id: StepId, to: Day): StepMove {
  const start = movableStart(schedule, id)
  if (start === null || to === start) return { kind: 'none' }
  if (to > start) return { kind: 'notBefore', day: Math.min(to, LAST_DAY) as Day }

  const settings = plan.settings.get(id) ?? {}
  const own = settings.priority ?? 0
  const priorityOf = (other: StepId): number => plan.settings.get(other)?.priority ?? 0
  const passable = workBefore(steps, schedule, id, start)
  const priority = passable
    .filter(({ lastDay }) => lastDay >= to)
    .reduce((highest, other) => Math.max(highest, priorityOf(other.step) + 1), own)
  const before = priority === own ? [] : passable.filter(({ step }) => priorityOf(step) < priority)
  const held = settings.notBefore ?? null
  const notBefore = held === null || held <= to ? held : to > schedule.from ? to : null
  if (notBefore === held && priority === own) return { kind: 'none' }
  return { kind: 'earlier', priority, notBefore, before: before.map(({ step }) => step) }
}

/** The plan with a step moved. */
export function applyMove(plan: Plan, id: StepId, move: StepMove): Plan {
  switch (move.kind) {
    case 'none':
      return plan
    case 'notBefore':
      return changeSettings(plan, id, { notBefore: move.day })
    case 'earlier':
      return changeSettings(plan, id, {
        priority: move.priority === 0 ? undefined : move.priority,
        notBefore: move.notBefore ?? undefined,
      })
  }
}

/** The plan with a step where the plan itself puts it. */
export function resetMove(plan: Plan, id: StepId): Plan {
  return changeSettings(plan, id, { priority: undefined, notBefore: undefined })
}

/** Other work, in its order, that a step could go before: between the end of all that it waits for and its start. */
function workBefore(
  steps: readonly PlanStep[],
  { work, byId }: Schedule,
  id: StepId,
  start: Day,
): readonly { readonly step: StepId; readonly lastDay: Day }[] {
  const isWork = steps.some((step) => step.id === id && step.work.kind === 'effort')
  if (!isWork) return []
  const ancestors = ancestorsOf(steps, id)
  const free = Math.max(...[...ancestors].map((other) => byId.get(other)?.release ?? Number.NEGATIVE_INFINITY))
  const last = new Map<StepId, Day>()
  for (const { step, day } of work) {
    if (day >= free && day < start && step !== id && !ancestors.has(step)) last.set(step, day)
  }
  return [...last].map(([step, lastDay]) => ({ step, lastDay }))
}

function ancestorsOf(steps: readonly PlanStep[], id: StepId): ReadonlySet<StepId> {
  const prerequisites = new Map(steps.map((step) => [step.id, step.prerequisites]))
  const ancestors = new Set<StepId>()
  const open = [...(prerequisites.get(id) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (ancestors.has(next)) continue
    ancestors.add(next)
    open.push(...(prerequisites.get(next) ?? []))
  }
  return ancestors
}
