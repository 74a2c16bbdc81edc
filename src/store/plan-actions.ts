import type { Day, Minutes } from '../domain/day'
import type { CairnDocument } from '../domain/document/document'
import { isSameValue } from '../domain/document/same-value'
import { BUILT_IN_PRIOR, OWN_ESTIMATES_PRIOR, type Pace } from '../domain/forecast/pace'
import { acceptPlan, createPlan } from '../domain/plan/create-plan'
import * as edit from '../domain/plan/edit-plan'
import type { Plan, PlanId } from '../domain/plan/plan'
import type { BackgroundId, Roadmap, StepId } from '../domain/roadmap/roadmap'
import { stepTitle } from '../domain/roadmap/titles'
import { countOf, formatHoursInWords } from '../lib/format-duration'
import { freeTitle } from '../lib/free-title'
import { announce, announceHistory, ofCurrentPlan, type PlanEdit, says } from './announce-change'
import { getToday } from './clock-store'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument, nextRedoName, nextUndoName, redo, undo } from './history-store'
import { newPlanId } from './new-id'
import { closeNotice } from './notice-store'
import { getCurrentPlan, keepViewButTopics, viewPlan } from './plan-selectors'

/** Changes the open plan without a message; changes in a row with the same key are undone as one. */
export function editPlan(change: PlanEdit, key: string | null = null): void {
  changeQuietly(ofCurrentPlan(change), key)
}

/** Changes the draft on the start screen. */
export function editDraft(change: PlanEdit, key: string | null = null): void {
  changeQuietly(({ draft }) => (draft === null ? {} : { draft: change(draft) }), key === null ? null : `draft ${key}`)
}

/** Begins a draft for a background, or moves the draft of the same roadmap over to it. */
export function chooseBackground(roadmap: Roadmap, id: BackgroundId): void {
  const background = roadmap.backgrounds.find((each) => each.id === id)
  if (background === undefined) return
  changeQuietly(({ draft, roadmaps }) => ({
    draft:
      draft !== null && isSameEdition(draft.roadmap, roadmap, roadmaps)
        ? edit.chooseBackground(draft, id)
        : { ...createPlan(newPlanId(), roadmap, background, getToday()), pacePrior: priorFor(roadmap, roadmaps) },
  }))
}

/** A roadmap of one's own has no editions: it is the same until it is changed. */
function isSameEdition(before: Roadmap, now: Roadmap, own: CairnDocument['roadmaps']): boolean {
  return own.has(now.id) ? isSameValue(before, now) : before.id === now.id && before.edition === now.edition
}

/** Estimates that a person makes alone are too short more often than those that stand on other people's outcomes. */
function priorFor(roadmap: Roadmap, own: CairnDocument['roadmaps']): Pace {
  return own.get(roadmap.id)?.origin === null ? OWN_ESTIMATES_PRIOR : BUILT_IN_PRIOR
}

/** Accepts the draft: it becomes the open plan and its dates the baseline. */
export function startPlan(): void {
  const isFirst = useDocumentStore.getState().plans.size === 0
  changeDocument(({ draft, plans }) => {
    if (draft === null) return {}
    const title = freeTitle(draft.title, plans.values())
    const plan = acceptPlan({ ...draft, title, createdOn: getToday() }, getToday())
    return { plans: new Map(plans).set(plan.id, plan), currentPlan: plan.id, draft: null }
  })
  const plan = getCurrentPlan()
  if (isFirst || plan === null) {
    closeNotice()
    return
  }
  const text = `“${plan.title}” has started. The switch “Plan” leads back to the others.`
  confirmChange(text)
}

/** Goes over to another of one's plans. */
export function openPlan(id: PlanId): void {
  const { plans } = useDocumentStore.getState()
  // Looking at another plan is no change of anything, so undo passes over it.
  if (plans.has(id)) useDocumentStore.setState({ currentPlan: id })
  closeNotice()
}

export function tickStep(step: StepId, day: Day): void {
  announce(
    (plan) => edit.tickStep(plan, step, day),
    (plan) => ({
      kind: 'ticked',
      step,
      day,
      openBefore: openPrerequisites(plan, step),
    }),
  )
}

/** What a checkbox does. */
export function setStepDone(step: StepId, isDone: boolean, day: Day): void {
  if (isDone) tickStep(step, day)
  else untickStep(step)
}

/** Takes a tick, or an "I know this", back; says why a step is finished all the same. */
export function untickStep(step: StepId): void {
  announce(
    (plan) => (edit.progressOf(plan, step).status.kind === 'open' ? plan : edit.untickStep(plan, step)),
    (plan) => says(untickedWords(plan, step)),
  )
}

export function markStepsKnown(steps: readonly StepId[]): void {
  announce(
    (plan) => edit.markStepsKnown(plan, steps),
    (plan) => {
      const [only] = steps
      return says(
        steps.length === 1 && only !== undefined
          ? `“${stepTitle(plan.roadmap, only)}” counts as known.`
          : `${steps.length} steps count as known.`,
      )
    },
  )
}

export function startStep(step: StepId, day: Day): void {
  announce(
    (plan) => edit.startStep(plan, step, day),
    (plan) => says(`“${stepTitle(plan.roadmap, step)}” is under way.`),
  )
}

export function logWork(step: StepId, day: Day, minutes: Minutes): void {
  announce(
    (plan) => edit.logWork(plan, step, day, minutes),
    (plan) => says(`${formatHoursInWords(minutes)} logged on “${stepTitle(plan.roadmap, step)}”.`),
  )
}

/** Ticks a topic or takes the tick back. Topics in a row share one message; each is taken back on its own. */
export function toggleTopic(step: StepId, topic: string): void {
  const before = getCurrentPlan()
  changeDocument(
    ofCurrentPlan((plan) => {
      const changed = edit.toggleTopic(plan, step, topic)
      keepViewButTopics(plan, changed, step)
      return changed
    }),
  )
  const plan = getCurrentPlan()
  if (plan === null || plan === before) return
  confirmChange(topicWords(plan, step, topic), null, `topics ${step}`)
}

/**
 * Makes any other change of the open plan and confirms it in words; changes in a row with the same key are one.
 *
 * @param text in words that depend on the change, from what the plan was before all that is one with it.
 */
export function changePlan(change: PlanEdit, text: string | ChangeWords, key: string | null = null): void {
  announce(change, (plan, before) => says(typeof text === 'string' ? text : text(before, plan)), key)
}

/** What to say of a change that led from one plan to the other. */
export type ChangeWords = (before: Plan, after: Plan) => string

export function undoChange(): void {
  announceHistory(undo, nextUndoName(), 'Undone', 'redo')
}

export function redoChange(): void {
  announceHistory(redo, nextRedoName(), 'Done again', 'undo')
}

/** Changes what undo goes back to without a message. The last message is about another change then, and goes. */
function changeQuietly(...change: Parameters<typeof changeDocument>): void {
  const before = useDocumentStore.getState()
  changeDocument(...change)
  if (useDocumentStore.getState() !== before) closeNotice()
}

function untickedWords(plan: Plan, step: StepId): string {
  const title = `“${stepTitle(plan.roadmap, step)}”`
  const state = viewPlan(plan, getToday()).steps.find(({ id }) => id === step)?.dates.state
  if (state === 'known') return `Your answers say that you know ${title}. Change them under “Hours and answers”.`
  if (state === 'done') return `${title} is reached, because all it waits for is done.`
  return `${title} is open again.`
}

function topicWords(plan: Plan, step: StepId, topic: string): string {
  const { title, topics = [] } = plan.roadmap.steps.find(({ id }) => id === step) ?? { title: step }
  const done = edit.progressOf(plan, step).topicsDone
  const name = topics.find(({ id }) => id === topic)?.title ?? topic
  const count = topics.filter(({ id }) => done.has(id)).length
  return `“${name}” is ${done.has(topic) ? 'ticked' : 'open again'}: ${count} of ${countOf(topics.length, 'topic')} of “${title}”.`
}

function openPrerequisites(plan: Plan, step: StepId): readonly StepId[] {
  const { steps } = viewPlan(plan, getToday())
  const prerequisites = steps.find(({ id }) => id === step)?.prerequisites ?? []
  return prerequisites.filter((prerequisite) => {
    const state = steps.find(({ id }) => id === prerequisite)?.dates.state
    return state === 'open' || state === 'started'
  })
}
