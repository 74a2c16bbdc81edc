import { appendToNotes } from '../domain/career/course-checklist'
import { notebookOf, writeNotes } from '../domain/plan/edit-notebook'
import { NOTEBOOK_LIMITS } from '../domain/plan/step-notebook'
import type { StepId } from '../domain/roadmap/roadmap'
import { stepTitle } from '../domain/roadmap/titles'
import { confirmChange } from './confirm-change'
import { showNotice } from './notice-store'
import { editPlan } from './plan-actions'
import { getCurrentPlan, keepView } from './plan-selectors'

/** Writes a course's checklist below the notes of a step of the open plan. Notes that have no room for it stay whole. */
export function keepCourse(step: StepId, checklist: string): void {
  const before = getCurrentPlan()
  if (before === null) return
  const title = `“${stepTitle(before.roadmap, step)}”`
  const notes = appendToNotes(notebookOf(before, step).notes, checklist)
  if (notes.length > NOTEBOOK_LIMITS.notes) {
    const text = `The notes of ${title} are full, so nothing was added to them. Make some room there first.`
    showNotice({ what: { kind: 'says', text }, finish: null, offers: null })
    return
  }
  editPlan((plan) => {
    const changed = writeNotes(plan, step, notes)
    // No date follows from a note.
    if (changed !== plan) keepView(plan, changed)
    return changed
  })
  if (getCurrentPlan() !== before) confirmChange(`The checklist is in the notes of ${title}.`)
}
