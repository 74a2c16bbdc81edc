import type { Day, Minutes } from '../domain/day'
import * as log from '../domain/plan/edit-log'
import * as notebook from '../domain/plan/edit-notebook'
import { changeSettings, setRemaining } from '../domain/plan/edit-plan'
import type { EntryId, Evidence, NotebookLink } from '../domain/plan/step-notebook'
import type { Estimate, StepId } from '../domain/roadmap/roadmap'
import { stepTitle } from '../domain/roadmap/titles'
import { formatDay } from '../lib/format-day'
import { formatHoursInWords } from '../lib/format-duration'
import { confirmChange } from './confirm-change'
import { sealChange } from './history-store'
import { newEntryId } from './new-id'
import type { PlanEdit } from './announce-change'
import { changePlan, editPlan } from './plan-actions'
import { getCurrentPlan, keepView } from './plan-selectors'
import { hidesDates } from './preference-selectors'

/** The verbs of a step's own sheet: how it is planned, what was logged, and what a person keeps with it. */

/** Says how many minutes are left; changes in a row are one. */
export function setHoursLeft(step: StepId, left: Minutes): void {
  changeWith(
    (plan) => setRemaining(plan, step, left),
    (title) => `${title} has ${formatHoursInWords(left)} left.`,
    step,
    `left ${step}`,
  )
}

/** Corrects what was logged on a day. */
export function changeLogEntry(step: StepId, day: Day, entry: log.LogEntry): void {
  changeWith(
    (plan) => log.changeLogEntry(plan, step, day, entry),
    (title) => `${title}: ${formatHoursInWords(entry.minutes)} on ${formatDay(entry.day, 'long')}.`,
    step,
  )
}

export function removeLogEntry(step: StepId, day: Day): void {
  changeWith(
    (plan) => log.removeLogEntry(plan, step, day),
    (title) => `What was logged on ${title} on ${formatDay(day, 'long')} is removed.`,
    step,
  )
}

/** A person's own estimate; null goes back to the roadmap's. */
export function setOwnEstimate(step: StepId, estimate: Estimate | null): void {
  changeWith(
    (plan) => changeSettings(plan, step, { estimate: estimate ?? undefined }),
    (title) => (estimate === null ? `${title} has the roadmap’s estimate again.` : `${title} has your own estimate.`),
    step,
  )
}

/** Higher goes first; 0 is the plan's own order. */
export function setPriority(step: StepId, priority: number): void {
  changeWith(
    (plan) => changeSettings(plan, step, { priority: priority === 0 ? undefined : priority }),
    (title) => `${title} is done ${priority === 0 ? 'as planned' : priority > 0 ? 'earlier' : 'later'}.`,
    step,
  )
}

/** Not before a day; null takes that back. */
export function setNotBefore(step: StepId, day: Day | null): void {
  changeWith(
    (plan) => changeSettings(plan, step, { notBefore: day ?? undefined }),
    (title) => {
      if (day === null) return `${title} may begin on any day.`
      return `${title} does not begin before ${hidesDates() ? 'the day you chose' : formatDay(day, 'long')}.`
    },
    step,
    `not before ${step}`,
  )
}

/** At most so many minutes a day; null takes that back. */
export function setDailyCap(step: StepId, minutes: Minutes | null): void {
  changeWith(
    (plan) => changeSettings(plan, step, { dailyCap: minutes ?? undefined }),
    (title) =>
      minutes === null
        ? `${title} may fill a whole day.`
        : `${title} takes at most ${formatHoursInWords(minutes)} a day.`,
    step,
    `cap ${step}`,
  )
}

/** Leaves an optional step out, or brings it back. */
export function setLeftOut(step: StepId, isLeftOut: boolean): void {
  changeWith(
    (plan) => changeSettings(plan, step, { leftOut: isLeftOut ? true : undefined }),
    (title) => (isLeftOut ? `${title} is left out.` : `${title} is back in your plan.`),
    step,
  )
}

/** Keeps what is typed; everything up to `sealNotes` is undone as one. */
export function writeNotes(step: StepId, text: string): void {
  editNotebook((plan) => notebook.writeNotes(plan, step, text), `notes ${step}`)
}

/** The notes are written: what is typed from now on is another change. */
export const sealNotes = sealChange

/** Adds a link, or changes the one of that id. */
export function saveLink(step: StepId, id: EntryId | null, link: NotebookLink): void {
  const text = id === null ? 'Link added.' : 'Link changed.'
  changeNotebook((plan) => notebook.putLink(plan, step, id ?? newEntryId(), link), text)
}

export function removeLink(step: StepId, id: EntryId): void {
  changeNotebook((plan) => notebook.removeLink(plan, step, id), 'Link removed.')
}

/** Adds a piece of evidence, or changes the one of that id. */
export function saveEvidence(step: StepId, id: EntryId | null, piece: Evidence): void {
  const text = id === null ? 'Evidence added.' : 'Evidence changed.'
  changeNotebook((plan) => notebook.putEvidence(plan, step, id ?? newEntryId(), piece), text)
}

export function removeEvidence(step: StepId, id: EntryId): void {
  changeNotebook((plan) => notebook.removeEvidence(plan, step, id), 'Evidence removed.')
}

function changeWith(change: PlanEdit, text: (title: string) => string, step: StepId, key: string | null = null): void {
  const plan = getCurrentPlan()
  const title = plan === null ? step : stepTitle(plan.roadmap, step)
  changePlan(change, text(`“${title}”`), key)
}

/** Says what was changed, and nothing of the finish date: a notebook has no say in it. */
function changeNotebook(change: PlanEdit, text: string): void {
  const before = getCurrentPlan()
  editNotebook(change)
  if (getCurrentPlan() === before) return
  confirmChange(text)
}

/** All that follows from the plan stays as it is, so that typing in a long plan dates nothing anew. */
function editNotebook(change: PlanEdit, key: string | null = null): void {
  editPlan((plan) => {
    const changed = change(plan)
    if (changed !== plan) keepView(plan, changed)
    return changed
  }, key)
}
