import type { Day } from '../day'
import { progressOf, startStep, tickStep } from '../plan/edit-plan'
import type { Plan } from '../plan/plan'
import { planSteps } from '../plan/schedule-plan'
import type { StepId } from '../roadmap/roadmap'
import type { ApplicationId, JobApplication } from './application'
import type { Applications } from './application-edit'
import { isSent, sentOn } from './application-figures'

/** Steps of roadmaps that wait for what employers say; those that a plan does not have are passed over. */
export interface SearchWaits {
  /** Of the search for the job that the plan leads to. */
  readonly goal: readonly StepId[]
  /** Of the search for a first job on the way there. */
  readonly steppingStone: readonly StepId[]
}

/** What the applications have made of a wait. */
export type SearchEvent =
  | { readonly kind: 'begun' | 'over'; readonly step: StepId; readonly on: Day }
  /** The person does not want it to begin before that day, so it was left alone. */
  | { readonly kind: 'kept'; readonly step: StepId; readonly until: Day }

interface SearchOutcome {
  readonly plan: Plan
  readonly events: readonly SearchEvent[]
}

/**
 * Lets the waits of a plan follow a change of the applications. With the first application for the plan that is sent,
 * its wait begins on that day; with the first that is accepted, it is over on that day; and where that day is
 * corrected, so is the wait's. Only what the change has brought counts, and only forwards: taking an application back
 * or away leaves the plan as it is, and so does any further one. A wait that the person has begun, finished or set
 * aside keeps what they said. No day lies after `today`.
 */
export function followSearch(
  plan: Plan,
  before: Applications,
  after: Applications,
  waits: SearchWaits,
  today: Day,
): SearchOutcome {
  const events: SearchEvent[] = []
  let edited = plan
  for (const isSteppingStone of [true, false]) {
    const isOfSearch = (application: JobApplication): boolean =>
      application.plan === plan.id && application.isSteppingStone === isSteppingStone
    const [was, is] = [searchOf(before, isOfSearch, today), searchOf(after, isOfSearch, today)]
    if (!hasMovedOn(was.sent, is.sent) && !hasMovedOn(was.accepted, is.accepted)) continue
    for (const step of waitsIn(plan, isSteppingStone ? waits.steppingStone : waits.goal)) {
      if (hasMovedOn(was.sent, is.sent)) edited = begin(edited, step, was, is, events)
      if (hasMovedOn(was.accepted, is.accepted)) edited = end(edited, step, was, is, events)
    }
  }
  return { plan: edited, events }
}

/** Which of the applications of a search were sent, and which accepted. */
interface Search {
  readonly sent: Reached
  readonly accepted: Reached
}

interface Reached {
  readonly ids: ReadonlySet<ApplicationId>
  /** That of the first of them; null if there are none. */
  readonly on: Day | null
}

function searchOf(all: Applications, isOfSearch: (application: JobApplication) => boolean, today: Day): Search {
  const list = [...all.values()].filter(isOfSearch)
  return {
    sent: reachedBy(list.filter(isSent), sentOn, today),
    accepted: reachedBy(list.filter(isAccepted), ({ reached }) => reached.get('closed') ?? null, today),
  }
}

function isAccepted({ stage, ending }: JobApplication): boolean {
  return stage === 'closed' && ending === 'accepted'
}

function reachedBy(
  list: readonly JobApplication[],
  dayOf: (application: JobApplication) => Day | null,
  today: Day,
): Reached {
  const days = list.map((application) => dayOf(application) ?? today)
  const on = days.length === 0 ? null : (Math.min(today, ...days) as Day)
  return { ids: new Set(list.map(({ id }) => id)), on }
}

/** Whether there is a first day now that was not, or another one though none of the applications was taken back. */
function hasMovedOn(was: Reached, is: Reached): boolean {
  return is.on !== null && is.on !== was.on && [...was.ids].every((id) => is.ids.has(id))
}

function waitsIn(plan: Plan, ids: readonly StepId[]): readonly StepId[] {
  const waiting = planSteps(plan).filter(({ work }) => work.kind === 'wait')
  return waiting.map(({ id }) => id).filter((id) => ids.includes(id))
}

function begin(plan: Plan, step: StepId, was: Search, is: Search, events: SearchEvent[]): Plan {
  const on = is.sent.on
  const { status } = progressOf(plan, step)
  const isOurs = status.kind === 'open' ? was.sent.on === null : status.kind === 'started' && status.on === was.sent.on
  // What is over already is not begun first: its end brings the day that it began.
  if (on === null || !isOurs || is.accepted.on !== null) return plan
  const until = plan.settings.get(step)?.notBefore
  if (status.kind === 'open' && until !== undefined && until > on) {
    events.push({ kind: 'kept', step, until })
    return plan
  }
  events.push({ kind: 'begun', step, on })
  return startStep(plan, step, on)
}

function end(plan: Plan, step: StepId, was: Search, is: Search, events: SearchEvent[]): Plan {
  const on = is.accepted.on
  const { status } = progressOf(plan, step)
  const isOurs =
    status.kind === 'done' ? status.on === was.accepted.on : status.kind !== 'known' && was.accepted.on === null
  if (on === null || !isOurs) return plan
  events.push({ kind: 'over', step, on })
  const sent = is.sent.on
  const begun = status.kind === 'open' && sent !== null && sent <= on ? startStep(plan, step, sent) : plan
  return tickStep(begun, step, on)
}
