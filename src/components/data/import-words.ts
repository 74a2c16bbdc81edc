import type { PlanFigures } from '../../domain/document/compare-documents'
import { countAll } from '../../domain/document/compare-careers'
import type { Coming, ComingCareer, ImportChoice, ImportReview } from '../../domain/document/review-file'
import { countOf, listInWords } from '../../lib/format-duration'
import { finishWords } from '../finish-words'
import { careerWords, figuresWords } from './comparison-words'

/** What can become of a thing in the file; `same` leaves nothing to choose. */
export const IMPORT_OPTIONS: Readonly<Record<Coming, readonly ImportChoice[]>> = {
  new: ['add', 'leave'],
  same: [],
  differs: ['keepBoth', 'replace', 'leave'],
}

export const CHOICE_WORDS: Readonly<Record<ImportChoice, string>> = {
  add: 'Add it',
  keepBoth: 'Keep both',
  replace: 'Replace mine',
  leave: 'Leave it out',
}

export type ImportThing = 'plan' | 'roadmap' | 'career'

/** What a thing in the file is to what there is, as a sentence. */
export function comingWords(coming: Coming, thing: ImportThing): string {
  switch (coming) {
    case 'new':
      return `New here.`
    case 'same':
      return 'Already here, exactly like this.'
    case 'differs':
      if (thing === 'career') return 'Some of it is here already, and yours is different.'
      return `You have this ${thing} already, and yours is different.`
  }
}

/** `Likely finish 14 March 2029, 12 ticks, 34 h logged`. */
export function planWords(figures: PlanFigures, hidesDates: boolean): string {
  return [...(hidesDates ? [] : [finishPart(figures)]), figuresWords(figures)].join(', ')
}

function finishPart({ finish }: PlanFigures): string {
  switch (finish.kind) {
    case 'date':
      return `likely finish ${finishWords(finish)}`
    case 'reached':
      return 'all reached'
    case 'none':
      return 'no finish date'
  }
}

/** How much of the file's career is new, and how much is here as something else. */
export function careerSays({ difference: { come, change, stay } }: ComingCareer): string {
  return listInWords([
    ...(countAll(come) > 0 ? [`${careerWords(come)} new`] : []),
    ...(countAll(change) > 0 ? [`${careerWords(change)} different from yours`] : []),
    ...(countAll(stay) > 0 ? [`${careerWords(stay)} the same`] : []),
  ])
}

/** What comes or stays behind without being chosen: a sentence each. */
export function besideWords({ draft, file }: ImportReview): readonly string[] {
  return [
    ...(draft === 'new' ? ['The plan that was being put together on the start screen comes with it.'] : []),
    ...(draft === 'differs'
      ? ['The plan that was being put together in the file is left out, since you are putting one together here.']
      : []),
    ...(file.document.plans.size === 0 ? ['The file holds no plan.'] : []),
  ]
}

/** What the button that takes in says: `Add 2 plans and 1 roadmap`. Null if nothing is to be taken in. */
export function takeInWords(
  plans: readonly ImportChoice[],
  roadmaps: readonly ImportChoice[],
  career: ImportChoice,
  takesDraft: boolean,
): string | null {
  const [planCount, roadmapCount] = [plans, roadmaps].map((each) => each.filter((choice) => choice !== 'leave').length)
  const things = listInWords([
    ...(planCount ? [countOf(planCount, 'plan')] : []),
    ...(roadmapCount ? [countOf(roadmapCount, 'roadmap')] : []),
    ...(career === 'leave' ? [] : ['the career']),
  ])
  if (things === '') return takesDraft ? 'Add it' : null
  const choices = [...plans, ...roadmaps, career].filter((choice) => choice !== 'leave')
  if (choices.every((choice) => choice === 'replace')) return `Replace ${things}`
  return `${choices.includes('replace') ? 'Take in' : 'Add'} ${things}`
}
