import type { Minutes } from '../day'
import { expectedMinutes } from '../roadmap/estimate'
import type { Answers, Choice, Roadmap } from '../roadmap/roadmap'
import { answerTo, resolveRoadmap } from '../roadmap/resolve-roadmap'

/** What is known already, in hours: where the road starts for anybody, what each subject saves, what is left. */
export interface Receipt {
  /** Effort for someone who knows nothing of these subjects yet, all other answers the same. */
  readonly full: Minutes
  readonly lines: readonly ReceiptLine[]
  /** Effort with these answers: `full` less the lines' savings, exactly. */
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
  const lines = known.map((choice) => {
    const answer = answers.get(choice.id)
    if (answer !== undefined) counted.set(choice.id, answer)
    const after = totalEffort(roadmap, counted)
    const line = { choice, saves: before - after }
    before = after
    return line
  })
  return { full, lines, left: before }
}

/** Effort of all the steps that the answers put in the plan. */
export function totalEffort(roadmap: Roadmap, answers: Answers): Minutes {
  return resolveRoadmap(roadmap, answers).reduce(
    (sum, { work }) => sum + (work.kind === 'effort' ? expectedMinutes(work.estimate) : 0),
    0,
  )
}
