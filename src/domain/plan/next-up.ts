import type { Day, Minutes } from '../day'
import type { StepProgress } from '../progress/progress'
import type { StepId } from '../roadmap/roadmap'
import type { Schedule } from '../schedule/schedule'
import { isFinished } from './phase-summary'
import type { Plan } from './plan'
import type { PlanStep } from './schedule-plan'

/** What to work on, and for how long, on the first day that has time for it. */
export interface NextUp {
  /** Today, or the next day with work. */
  readonly day: Day
  /** The day's steps in the order in which they are worked on, each once; never empty. */
  readonly work: readonly { readonly step: StepId; readonly minutes: Minutes }[]
  /** The step that is taken up after that day's, if any. */
  readonly after: StepId | null
  /** Why there is nothing to do before that day; null when it is today. */
  readonly notToday: NotToday | null
}

export type NotToday =
  /** The plan begins later. */
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'daysOff' }
  /** Today's hours are done. */
  | { readonly kind: 'worked' }
  /** None on this weekday. */
  | { readonly kind: 'weekday' }
  /** None on this date, which has hours of its own. */
  | { readonly kind: 'date' }
  /** Every step that is left waits for something; the next one's reason says for what. */
  | { readonly kind: 'waiting' }

/** The first work of the plan, or null when there is none ahead. */
export function findNextUp(plan: Plan, schedule: Schedule): NextUp | null {
  const { firstWork, today } = schedule
  let day: Day | null = null
  const minutes = new Map<StepId, Minutes>()
  let after: StepId | null = null
  for (const each of firstWork) {
    day ??= each.day
    if (each.day === day) minutes.set(each.step, (minutes.get(each.step) ?? 0) + each.minutes)
    else if (!minutes.has(each.step)) {
      after = each.step
      break
    }
  }
  if (day === null) return null
  return {
    day,
    work: [...minutes].map(([step, all]) => ({ step, minutes: all })),
    after,
    notToday: day === today ? null : whyNotToday(plan, schedule),
  }
}

/**
 * The steps that were worked on until no hours were left, and are not ticked: nothing but the person knows whether they
 * are done. The one that was worked on last comes first.
 */
export function findWorkedOut(steps: readonly PlanStep[], schedule: Schedule): readonly StepId[] {
  return steps
    .filter(({ id, work, remaining, progress }) => {
      if (work.kind !== 'effort' || remaining > 0 || isOver(progress)) return false
      // Few steps come this far, mostly none: a large plan then needs no list of all by their ids.
      const dates = schedule.byId.get(id)
      if (dates === undefined || isFinished(dates)) return false
      return dates.state === 'started' || progress.remaining === 0
    })
    .map(({ id, progress: { log } }) => ({ id, last: Math.max(0, ...log.keys()) }))
    .toSorted((a, b) => b.last - a.last)
    .map(({ id }) => id)
}

/** Said to be done or known, whatever the schedule makes of it. */
function isOver({ status: { kind } }: StepProgress): boolean {
  return kind === 'done' || kind === 'known'
}

function whyNotToday({ learner, progress }: Plan, { from, today, capacity }: Schedule): NotToday {
  if (from > today) return { kind: 'notStarted' }
  if (capacity.isDayOff(today)) return { kind: 'daysOff' }
  const minutes = capacity.on(today)
  if (minutes === 0) return { kind: learner.overrides.has(today) ? 'date' : 'weekday' }
  let worked = 0
  for (const { log } of progress.values()) worked += log.get(today) ?? 0
  return { kind: worked >= minutes ? 'worked' : 'waiting' }
}
