import type { Day } from '../domain/day'
import type { CairnDocument } from '../domain/document/document'
import { progressOf } from '../domain/plan/edit-plan'
import { type PhaseSummary, summarisePhases } from '../domain/plan/phase-summary'
import type { Plan } from '../domain/plan/plan'
import { shareSteps } from '../domain/plan/share-steps'
import { type PlanStep, planSteps, scheduleInput } from '../domain/plan/schedule-plan'
import type { StepId } from '../domain/roadmap/roadmap'
import { type Schedule, scheduleSteps } from '../domain/schedule/schedule'
import { useClockStore } from './clock-store'
import { useDocumentStore } from './document-store'

/** A plan with all that follows from it today. */
export interface PlanView {
  readonly plan: Plan
  readonly today: Day
  readonly steps: readonly PlanStep[]
  readonly schedule: Schedule
  readonly phases: readonly PhaseSummary[]
}

/** Works a plan out once for each day it is looked at; the same plan and day give the same object. */
export function viewPlan(plan: Plan, today: Day): PlanView {
  const cached = views.get(plan)
  if (cached?.today === today) return cached
  const steps = planSteps(plan)
  const schedule = scheduleSteps(scheduleInput(plan, steps, today))
  const phases = summarisePhases(plan, steps, schedule)
  const isSamePlan = latest?.plan.id === plan.id
  const view: PlanView = {
    plan,
    today,
    steps,
    schedule,
    phases: isSamePlan ? shareSteps(latest?.phases ?? [], phases) : phases,
  }
  views.set(plan, view)
  latest = view
  return view
}

/** What follows from a plan follows from another as well, that only has another history. */
export function keepView(from: Plan, to: Plan): void {
  const cached = views.get(from)
  if (cached !== undefined) views.set(to, { ...cached, plan: to })
}

/** No date and no sum follows from the topics of a step: the rest of a plan's view is that of another that has others. */
export function keepViewButTopics(from: Plan, to: Plan, id: StepId): void {
  const cached = views.get(from)
  if (cached === undefined) return
  const progress = progressOf(to, id)
  const renew = <Step extends PlanStep>(step: Step): Step => (step.id === id ? { ...step, progress } : step)
  const phases = cached.phases.map((phase) =>
    phase.steps.some((step) => step.id === id) ? { ...phase, steps: phase.steps.map(renew) } : phase,
  )
  views.set(to, { ...cached, plan: to, steps: cached.steps.map(renew), phases })
}

const views = new WeakMap<Plan, PlanView>()
/** What was worked out last: most of the next is the same. */
let latest: PlanView | null = null

/** The plan that is open, or null. */
export function useCurrentPlan(): Plan | null {
  return useDocumentStore(currentPlanOf)
}

/** The same at this moment, for verbs. */
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
