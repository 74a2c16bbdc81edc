import type { Day } from '../day'
import type { NoFinish, Schedule } from '../schedule/schedule'
import { isFinished } from './phase-summary'
import type { Plan } from './plan'

/** How the plan's finish date now compares with the baseline's. `days` are calendar days: positive is later. */
export type Standing =
  /** No dates were ever accepted, or they had no finish. */
  | { readonly kind: 'noBaseline' }
  /** There is no finish date now. */
  | { readonly kind: 'noDate'; readonly why: NoFinish; readonly planned: Day }
  /** All required steps are done; `days` is null when all of them were known. */
  | { readonly kind: 'reached'; readonly days: number | null; readonly planned: Day }
  /** No day with hours has passed since the dates were accepted. Nobody is behind on such a day. */
  | {
      readonly kind: 'justStarted'
      readonly days: number
      readonly planned: Day
      readonly finish: Day
      /** Calendar days until the plan's first day; 0 from then on. */
      readonly startsIn: number
    }
  | {
      readonly kind: 'compared'
      readonly days: number
      readonly planned: Day
      readonly finish: Day
      /** A difference of so many days either way is on plan. At least 3. */
      readonly tolerance: number
      /** Steps that were to be finished by today, today included, and how many of them are. */
      readonly due: number
      readonly dueDone: number
      /** Steps that are finished and were to be later. */
      readonly doneAhead: number
    }

/** A difference of so few days is always on plan: it is less than half a week, and the work is planned in weeks. */
const ON_PLAN_DAYS = 3

/** Of the days from the baseline to its finish: a plan of two years moves by two weeks without anything being wrong. */
const ON_PLAN_SHARE = 0.02

/** Where the plan stands against its baseline. */
export function findStanding(plan: Plan, schedule: Schedule): Standing {
  const { baseline, learner } = plan
  const { finish, today } = schedule
  if (baseline === null || baseline.finish === null) return { kind: 'noBaseline' }
  const planned = baseline.finish
  if (finish.kind === 'none') return { kind: 'noDate', why: finish.why, planned }
  if (finish.kind === 'reached') {
    return { kind: 'reached', days: finish.day === null ? null : finish.day - planned, planned }
  }
  const days = finish.day - planned
  const from = Math.max(baseline.savedOn, learner.start)
  if (!hasHoursBetween(schedule, from, today)) {
    const startsIn = Math.max(0, learner.start - today)
    return { kind: 'justStarted', days, planned, finish: finish.day, startsIn }
  }
  const tolerance = Math.max(ON_PLAN_DAYS, Math.floor((planned - baseline.savedOn) * ON_PLAN_SHARE))
  return { kind: 'compared', days, planned, finish: finish.day, tolerance, ...countDue(plan, schedule) }
}

function hasHoursBetween({ capacity }: Schedule, from: number, to: Day): boolean {
  for (let day = from; day < to; day += 1) if (capacity.on(day as Day) > 0) return true
  return false
}

function countDue({ baseline }: Plan, { steps, today }: Schedule) {
  let [due, dueDone, doneAhead] = [0, 0, 0]
  for (const step of steps) {
    const first = baseline?.steps.get(step.id)
    if (first === undefined) continue
    if (first.finish > today) doneAhead += isFinished(step) ? 1 : 0
    else {
      due += 1
      dueDone += isFinished(step) ? 1 : 0
    }
  }
  return { due, dueDone, doneAhead }
}
