import type { Day } from '../domain/day'
import type { CairnDocument } from '../domain/document/document'
import { progressOf, tickStep } from '../domain/plan/edit-plan'
import { type PhaseSummary, type PlannedStep, summarisePlan } from '../domain/plan/phase-summary'
import type { Plan, PlanId } from '../domain/plan/plan'
import { pacedSteps, scheduleInput } from '../domain/plan/schedule-plan'
import type { StepId } from '../domain/roadmap/roadmap'
import { dateSteps, type Schedule, scheduleOfDates } from '../domain/schedule/schedule'
import { useClockStore } from './clock-store'
import { useDocumentStore } from './document-store'

/** A plan with all that follows from it today. */
export interface PlanView {
  readonly plan: Plan
  readonly today: Day
  /** The median of the pace learned from what is finished: 1 where it is as estimated. */
  readonly pace: number
  readonly steps: readonly PlannedStep[]
  readonly schedule: Schedule
  readonly phases: readonly PhaseSummary[]
}

/**
 * Works a plan out once for each day it is looked at; the same plan and day give the same object, while the plan is
 * among the versions of it that were looked at last.
 */
export function viewPlan(plan: Plan, today: Day): PlanView {
  const cached = views.get(plan)
  if (cached?.today === today) {
    noteUse(plan)
    return cached
  }
  // Most is as it was, and then the same objects: it is made, and drawn, once.
  const view = lastOf(workOut(plan, today, latest?.plan.id === plan.id ? latest : null))
  keep(plan, view)
  latest = view
  return view
}

/** Works a plan out ahead of when it is looked at, in parts that can have time between them: it then is there at once. */
export function* viewPlanInParts(plan: Plan, today: Day): Generator<undefined, void, undefined> {
  if (views.get(plan)?.today === today) return
  const view = yield* workOut(plan, today, null)
  keep(plan, view)
  latest = view
}

/**
 * Works out, in parts, what ticking the first open step would lead to and taking that back, and drops it: nothing is
 * kept, and nothing can be seen of it. Code that has not met a done step yet, or ran once while the page was opened, is
 * slow; a browser compiles it while it runs here, so that the first tick need not wait for that.
 */
export function* rehearseTick(plan: Plan, today: Day): Generator<undefined, void, undefined> {
  let view = viewPlan(plan, today)
  const step = view.steps.find(({ dates }) => dates.state === 'open')?.id
  if (step === undefined) return
  const ticked = tickStep(plan, step, today)
  const rounds = Math.min(MOST_REHEARSALS, Math.ceil(REHEARSED_STEPS / view.steps.length))
  for (let round = 0; round < rounds; round += 1) {
    view = yield* workOut(ticked, today, view)
    yield
    view = yield* workOut(plan, today, view)
    yield
  }
}

/** What a browser needs to have seen before it compiles a loop, in steps; a plan as large as that goes through it once. */
const REHEARSED_STEPS = 4000
const MOST_REHEARSALS = 4

/** Gives the view of a plan, with places to pause on the way. Keeps nothing. */
function* workOut(plan: Plan, today: Day, before: PlanView | null): Generator<undefined, PlanView, undefined> {
  const { steps, pace } = pacedSteps(plan, before)
  yield
  const input = scheduleInput(plan, steps, today)
  yield
  const dated = dateSteps(input)
  yield
  const schedule = scheduleOfDates(input, dated, before?.schedule.steps)
  yield
  return { plan, today, pace, schedule, ...summarisePlan(plan, steps, schedule, before ?? undefined) }
}

/** What a generator comes to, without a pause. */
function lastOf<Last>(parts: Generator<unknown, Last, undefined>): Last {
  for (;;) {
    const { done, value } = parts.next()
    if (done === true) return value
  }
}

/** What follows from a plan follows from another as well, that only has another history. */
export function keepView(from: Plan, to: Plan): void {
  const cached = views.get(from)
  if (cached !== undefined) keep(to, { ...cached, plan: to })
}

/** No date and no sum follows from the topics of a step: the rest of a plan's view is that of another that has others. */
export function keepViewButTopics(from: Plan, to: Plan, id: StepId): void {
  const cached = views.get(from)
  if (cached === undefined) return
  const at = cached.steps.findIndex((step) => step.id === id)
  const old = cached.steps[at]
  if (old === undefined) return
  const step: PlannedStep = { ...old, progress: progressOf(to, id) }
  const phases = cached.phases.map((phase) => {
    const inPhase = phase.steps.indexOf(old)
    return inPhase < 0 ? phase : { ...phase, steps: phase.steps.with(inPhase, step) }
  })
  keep(to, { ...cached, plan: to, steps: cached.steps.with(at, step), phases })
}

function keep(plan: Plan, view: PlanView): void {
  views.set(plan, view)
  noteUse(plan)
}

/** The version of a plan used longest ago makes room for a new one. */
function noteUse(plan: Plan): void {
  const versions = used.get(plan.id) ?? []
  if (versions.at(-1)?.deref() === plan) return
  const others = versions.filter((version) => version.deref() !== plan)
  const surplus = others.length < MOST_VERSIONS ? undefined : others.shift()?.deref()
  if (surplus !== undefined) views.delete(surplus)
  used.set(plan.id, [...others, new WeakRef(plan)])
}

const views = new WeakMap<Plan, PlanView>()
/**
 * Of one plan, only some versions are kept worked out: undo has many to go back to, and a view of ten thousand steps is
 * as large as the plan itself.
 */
const MOST_VERSIONS = 4
/** By plan, the one used last at the end. */
const used = new Map<PlanId, readonly WeakRef<Plan>[]>()
/** What was worked out last: most of the next is the same. */
let latest: PlanView | null = null

/** The plan that is open, or null. */
export function useCurrentPlan(): Plan | null {
  return useDocumentStore(currentPlanOf)
}

/** Whether a plan is open: for what is the same for all plans, and is not drawn anew with each change of one. */
export function useHasPlan(): boolean {
  return useDocumentStore((document) => currentPlanOf(document) !== null)
}

/** The open plan at this moment, for verbs. */
export function getCurrentPlan(): Plan | null {
  return currentPlanOf(useDocumentStore.getState())
}

export function currentPlanOf({ plans, currentPlan }: Pick<CairnDocument, 'plans' | 'currentPlan'>): Plan | null {
  return currentPlan === null ? null : (plans.get(currentPlan) ?? null)
}

/** The plan that is open, worked out for today, or null. */
export function useCurrentPlanView(): PlanView | null {
  const plan = useCurrentPlan()
  const today = useClockStore((clock) => clock.today)
  return plan === null ? null : viewPlan(plan, today)
}
