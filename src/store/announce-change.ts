import type { CairnDocument } from '../domain/document/document'
import { isSameDocument } from '../domain/document/merge-documents'
import { isSameValue } from '../domain/document/same-value'
import type { Plan } from '../domain/plan/plan'
import { stepTitle } from '../domain/roadmap/titles'
import type { Finish } from '../domain/schedule/schedule'
import { changedPace } from './changed-pace'
import { getToday } from './clock-store'
import { useDocumentStore } from './document-store'
import { changeDocument, lastChange, nameLastChange } from './history-store'
import { type Notice, type NoticeWhat, showNotice } from './notice-store'
import { currentPlanOf, getCurrentPlan, viewPlan } from './plan-selectors'

/** A pure change of a plan. */
export type PlanEdit = (plan: Plan) => Plan

/** A change of the open plan as one of the document, which changes nothing where none is open. */
export function ofCurrentPlan(change: PlanEdit) {
  return (document: CairnDocument): Partial<Pick<CairnDocument, 'plans'>> => {
    const plan = currentPlanOf(document)
    if (plan === null) return {}
    const changed = change(plan)
    return changed === plan ? {} : { plans: new Map(document.plans).set(plan.id, changed) }
  }
}

/**
 * Changes the open plan and says what that does to the finish date, with an undo if anything changed. Of changes that
 * are undone as one, the message is one too, about all that its undo takes back.
 *
 * @param what is told the plan as it is now, and as it was before all that is one with this change.
 */
export function announce(
  change: PlanEdit,
  what: (plan: Plan, before: Plan) => NoticeWhat,
  key: string | null = null,
): void {
  const was = getCurrentPlan()
  changeDocument(ofCurrentPlan(change), key)
  const plan = getCurrentPlan()
  if (was === null || plan === null) return
  const isChanged = plan !== was
  const last = isChanged ? lastChange() : null
  const before = last?.before.plans.get(plan.id) ?? was
  const said = what(plan, before)
  if (isChanged) nameLastChange(said.kind === 'says' ? said.text : `“${stepTitle(plan.roadmap, said.step)}” done.`)
  showNotice({
    what: said,
    finish: isChanged ? { before: finishOf(before), after: finishOf(plan) } : null,
    pace: isChanged ? changedPace(before, plan) : null,
    offers: isChanged ? 'undo' : null,
    about: key === null ? null : (last?.id ?? null),
  })
}

/** Moves through the history and says what was undone or made again, and what that does to the finish date. */
export function announceHistory(
  move: () => boolean,
  name: string | null,
  done: string,
  offers: NonNullable<Notice['offers']>,
): void {
  const was = getCurrentPlan()
  const before = was === null ? null : finishOf(was)
  const document = useDocumentStore.getState()
  if (!move() || isSameDocument(document, useDocumentStore.getState())) {
    // There was something to move to, and it does not fit: it is from before a reload, and the plan has changed since.
    if (name !== null) showNotice({ what: says(missed(done, name)), finish: null, offers: null })
    return
  }
  const plan = getCurrentPlan()
  const after = plan === null ? null : finishOf(plan)
  const isMoved = before !== null && after !== null && !isSameValue(before, after)
  const text = name === null || name === '' ? `${done}.` : `${done}: ${name}`
  showNotice({ what: says(text), finish: isMoved ? { before, after } : null, offers })
}

function missed(done: string, name: string): string {
  const which = name === '' ? '' : `: ${name.replace(/\.$/, '')}`
  return `Not ${done.toLowerCase()}${which}. It no longer fits your plan as it is, so nothing has changed.`
}

export function says(text: string): NoticeWhat {
  return { kind: 'says', text }
}

function finishOf(plan: Plan): Finish {
  return viewPlan(plan, getToday()).schedule.finish
}
