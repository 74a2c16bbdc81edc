import type { ImportChoices, ImportReview, PlanFile } from '../domain/document/review-file'
import { takeIn, type TakenIn } from '../domain/document/take-in-file'
import { capitalise } from '../lib/capitalise'
import { countOf, listInWords } from '../lib/format-duration'
import { freeTitle } from '../lib/free-title'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { newId, newPlanId } from './new-id'
import { keepRestorePoint } from './restore-points'

/** How many titles a message names. */
const MOST_TITLES = 3

/** Takes in what was chosen from a file, as one change that one undo takes back. A restore point is kept first. */
export function takeInFile(review: ImportReview, choices: ImportChoices): void {
  const taken = takeIn(useDocumentStore.getState(), review, choices, {
    planId: newPlanId,
    roadmapId: () => newId('roadmap'),
    entryId: () => newId('entry'),
    title: freeTitle,
  })
  void keepRestorePoint('import')
  changeDocument(() => taken.document)
  confirmChange(takenInWords(taken, review.file.name))
}

/**
 * Puts what a file holds in the place of everything there is, as one change that one undo takes back. A restore point
 * is kept first. How things look stays as it is.
 */
export function replaceWithFile({ name, document }: PlanFile): void {
  const { plans, currentPlan, draft, roadmaps, career } = document
  void keepRestorePoint('import')
  // Maps of their own, also where there is nothing: a change of everything is undone whichever plan is open.
  changeDocument(() => ({
    plans: new Map(plans),
    currentPlan,
    draft,
    roadmaps: new Map(roadmaps),
    career: { ...career },
  }))
  confirmChange(`Everything is as in “${name}” now.`)
}

function takenInWords({ plans, roadmaps, hasCareer }: TakenIn, name: string): string {
  const titles = plans.map(({ title }) => `“${title}”`)
  const named = titles.length > MOST_TITLES ? countOf(titles.length, 'plan') : listInWords(titles)
  const others = roadmaps.length === 0 ? [] : [countOf(roadmaps.length, 'roadmap')]
  const career = hasCareer ? ['what was kept for the career'] : []
  const what = listInWords([...(plans.length === 0 ? [] : [named]), ...others, ...career])
  if (what === '') return `The plan that was being put together in “${name}” is on the start screen.`
  const isOne = plans.length + roadmaps.length + career.length === 1
  return `${capitalise(what)} ${isOne ? 'is' : 'are'} here now, from “${name}”.`
}
