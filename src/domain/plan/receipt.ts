import type { Minutes } from '../day'
import { apportion, shownUnit } from './apportion'
import { expectedMinutes } from '../roadmap/estimate'
import type { Answers, Choice, Roadmap } from '../roadmap/roadmap'
import { answerTo, resolveRoadmap } from '../roadmap/resolve-roadmap'

/**
 * What is known already, in hours: where the road starts for anybody, what each subject saves, what is left. The
 * figures are rounded as they are shown, and add up.
 */
export interface Receipt {
  /** Effort for someone who knows nothing of these subjects yet, all other answers the same. */
  readonly full: Minutes
  readonly lines: readonly ReceiptLine[]
  /** Effort with these answers: `full` less the lines' savings. */
  readonly left: Minutes
}

export interface ReceiptLine {
  readonly choice: Choice
  readonly saves: Minutes
}

/**
 * Sums up what the answers about knowledge save. Subjects are taken in the roadmap's order, each counted on top of
 * those before it, so that the lines add up to the difference even where two subjects shorten the same step.
 * Only subjects with an answer other than their first get a line.
 */
export function writeReceipt(roadmap: Roadmap, answers: Answers): Receipt {
  const known = roadmap.choices.filter(
    (choice) => choice.kind === 'knowledge' && answerTo(choice, answers) !== choice.options[0]?.id,
  )
  const counted = new Map(answers)
  for (const { id } of known) counted.delete(id)
  const full = totalEffort(roadmap, counted)
  let before = full
  const savings = known.map(({ id }) => {
    const answer = answers.get(id)
    if (answer !== undefined) counted.set(id, answer)
    const after = totalEffort(roadmap, counted)
    const saves = before - after
    before = after
    return saves
  })
  // What is left is rounded as the plan rounds it; the lines and the sum above them follow.
  const unit = shownUnit(before)
  const left = Math.round(before / unit) * unit
  const shown = apportion(savings, unit)
  return {
    full: left + shown.reduce((sum, saves) => sum + saves, 0),
    lines: known.map((choice, i) => ({ choice, saves: shown[i] ?? 0 })),
    left,
  }
}

/** Effort of all the steps that the answers put in the plan. */
export function totalEffort(roadmap: Roadmap, answers: Answers): Minutes {
  return resolveRoadmap(roadmap, answers).reduce(
    (sum, { work }) => sum + (work.kind === 'effort' ? expectedMinutes(work.estimate) : 0),
    0,
  )
}
