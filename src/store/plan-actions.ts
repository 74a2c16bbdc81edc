import type { Day, Minutes } from '../domain/day'
import type { CairnDocument } from '../domain/document/document'
import { isSameValue } from '../domain/document/same-value'
import { BUILT_IN_PRIOR, OWN_ESTIMATES_PRIOR, type Pace } from '../domain/forecast/pace'
import { acceptPlan, createPlan } from '../domain/plan/create-plan'
import * as edit from '../domain/plan/edit-plan'
import type { Plan, PlanId } from '../domain/plan/plan'
import type { BackgroundId, Roadmap, StepId } from '../domain/roadmap/roadmap'
import type { Finish } from '../domain/schedule/schedule'
import { formatHoursInWords } from '../lib/format-duration'
import { freeTitle } from '../lib/free-title'
import { useClockStore } from './clock-store'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument, nameLastChange, nextRedoName, nextUndoName, redo, undo } from './history-store'
import { newPlanId } from './new-id'
import { changedPace } from './changed-pace'
import { closeNotice, type Notice, type NoticeWhat, showNotice } from './notice-store'
import { keepViewButTopics, viewPlan } from './plan-selectors'

/** A pure change of a plan. */
export type PlanEdit = (plan: Plan) => Plan

/** Changes the open plan without a message; changes in a row with the same key are undone as one. */
export function editPlan(change: PlanEdit, key: string | null = null): void {
  changeQuietly(({ plans, currentPlan }) => {
    const plan = currentPlan === null ? undefined : plans.get(currentPlan)
    if (plan === undefined) return {}
    const changed = change(plan)
    return changed === plan ? {} : { plans: new Map(plans).set(plan.id, changed) }
  }, key)
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
        : { ...createPlan(newPlanId(), roadmap, background, today()), pacePrior: priorFor(roadmap, roadmaps) },
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
    const plan = acceptPlan({ ...draft, title, createdOn: today() }, today())
    return { plans: new Map(plans).set(plan.id, plan), currentPlan: plan.id, draft: null }
  })
  const plan = planInView()
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

/** Takes in the plans of a file beside one's own, under new ids where an id is taken, and opens one of them. */
export function openPlans(document: CairnDocument): void {
  changeDocument(({ plans }) => {
    const all = new Map(plans)
    let opened: string | null = null
    for (const plan of document.plans.values()) {
      const id = all.has(plan.id) ? newPlanId() : plan.id
      all.set(id, { ...plan, id })
      if (opened === null || document.currentPlan === plan.id) opened = id
    }
    return opened === null ? {} : { plans: all, currentPlan: opened }
  })
  confirmChange('The plan from the file is open.')
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
          ? `“${titleOf(plan, only)}” counts as known.`
          : `${steps.length} steps count as known.`,
      )
    },
  )
}

export function startStep(step: StepId, day: Day): void {
  announce(
    (plan) => edit.startStep(plan, step, day),
    (plan) => says(`“${titleOf(plan, step)}” is under way.`),
  )
}

export function logWork(step: StepId, day: Day, minutes: Minutes): void {
  announce(
    (plan) => edit.logWork(plan, step, day, minutes),
    (plan) => says(`${formatHoursInWords(minutes)} logged on “${titleOf(plan, step)}”.`),
  )
}

export function toggleTopic(step: StepId, topic: string): void {
  editPlan((plan) => {
    const changed = edit.toggleTopic(plan, step, topic)
    keepViewButTopics(plan, changed, step)
    return changed
  })
}

/** Makes any other change of the open plan and confirms it in words; changes in a row with the same key are one. */
export function changePlan(change: PlanEdit, text: string, key: string | null = null): void {
  announce(change, () => says(text), key)
}

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

/** Changes the open plan and says what that does to the finish date, with an undo if anything changed. */
function announce(change: PlanEdit, what: (plan: Plan) => NoticeWhat, key: string | null = null): void {
  const planBefore = planInView()
  const before = finishOfOpenPlan()
  editPlan(change, key)
  const plan = planInView()
  const after = finishOfOpenPlan()
  if (plan === null || before === null || after === null) return
  const isChanged = plan !== planBefore
  const said = what(plan)
  if (isChanged) nameLastChange(said.kind === 'says' ? said.text : `“${titleOf(plan, said.step)}” done.`)
  showNotice({
    what: said,
    finish: isChanged ? { before, after } : null,
    pace: isChanged && planBefore !== null ? changedPace(planBefore, plan) : null,
    offers: isChanged ? 'undo' : null,
  })
}

function announceHistory(
  move: () => boolean,
  name: string | null,
  done: string,
  offers: NonNullable<Notice['offers']>,
): void {
  const before = finishOfOpenPlan()
  if (!move()) return
  const after = finishOfOpenPlan()
  const isMoved = before !== null && after !== null && !isSameValue(before, after)
  const text = name === null || name === '' ? `${done}.` : `${done}: ${name}`
  showNotice({ what: says(text), finish: isMoved ? { before, after } : null, offers })
}

function says(text: string): NoticeWhat {
  return { kind: 'says', text }
}

function untickedWords(plan: Plan, step: StepId): string {
  const title = `“${titleOf(plan, step)}”`
  const state = viewPlan(plan, today()).schedule.byId.get(step)?.state
  if (state === 'known') return `Your answers say that you know ${title}. Change them under “Hours and answers”.`
  if (state === 'done') return `${title} is reached, because all it waits for is done.`
  return `${title} is open again.`
}

function openPrerequisites(plan: Plan, step: StepId): readonly StepId[] {
  const { steps, schedule } = viewPlan(plan, today())
  const prerequisites = steps.find(({ id }) => id === step)?.prerequisites ?? []
  return prerequisites.filter((id) => {
    const state = schedule.byId.get(id)?.state
    return state === 'open' || state === 'started'
  })
}

function titleOf(plan: Plan, step: StepId): string {
  return plan.roadmap.steps.find(({ id }) => id === step)?.title ?? step
}

function planInView(): Plan | null {
  const { plans, currentPlan: id } = useDocumentStore.getState()
  return id === null ? null : (plans.get(id) ?? null)
}

function finishOfOpenPlan(): Finish | null {
  const plan = planInView()
  return plan === null ? null : viewPlan(plan, today()).schedule.finish
}

function today(): Day {
  return useClockStore.getState().today
}
