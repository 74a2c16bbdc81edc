import type { Minutes } from '../day'
import { apportion, shownUnit } from './apportion'
import { expectedMinutes } from '../roadmap/estimate'
import type { StepProgress } from '../progress/progress'
import type { Answers, Choice, Roadmap, Step, StepId } from '../roadmap/roadmap'
import { answerTo, type ResolvedStep, resolveRoadmap } from '../roadmap/resolve-roadmap'

/**
 * What is known already, in hours: where the roadmap starts for anybody, what each subject saves, what is left. The
 * figures are rounded as they are shown, and add up.
 */
export interface Receipt {
  /** Effort for someone who knows nothing of these subjects yet, all other answers the same. */
  readonly full: Minutes
  readonly lines: readonly ReceiptLine[]
  /** The steps that the person marked as known, one by one; counted after the subjects. */
  readonly known: readonly KnownStep[]
  /** Effort with these answers, without what is known: `full` less the savings of `lines` and `known`. */
  readonly left: Minutes
}

export interface ReceiptLine {
  readonly choice: Choice
  readonly saves: Minutes
}

export interface KnownStep {
  readonly step: Step
  /** 0 for waits, and for what the answers say is known as well. */
  readonly saves: Minutes
}

/**
 * Sums up what the answers about knowledge save. Subjects are taken in the roadmap's order, each counted on top of
 * those before it, so that the lines add up to the difference even where two subjects shorten the same step.
 * Only subjects with an answer other than their first get a line.
 *
 * @param progress what the person has said of the steps; those known by their own word are left out of what is left.
 */
export function writeReceipt(
  roadmap: Roadmap,
  answers: Answers,
  progress: ReadonlyMap<StepId, StepProgress> = new Map(),
): Receipt {
  const subjects = roadmap.choices.filter(
    (choice) => choice.kind === 'knowledge' && answerTo(choice, answers) !== choice.options[0]?.id,
  )
  const counted = new Map(answers)
  for (const { id } of subjects) counted.delete(id)
  const full = totalEffort(roadmap, counted)
  let before = full
  const savings = subjects.map(({ id }) => {
    const answer = answers.get(id)
    if (answer !== undefined) counted.set(id, answer)
    const after = totalEffort(roadmap, counted)
    const saves = before - after
    before = after
    return saves
  })
  // What is left is rounded as the plan rounds it; the lines and the sum above them follow.
  const known = knownSteps(roadmap, answers, progress)
  const leftExactly = before - known.reduce((sum, { saves }) => sum + saves, 0)
  const unit = shownUnit(before)
  const left = Math.round(leftExactly / unit) * unit
  const shown = apportion([...savings, ...known.map(({ saves }) => saves)], unit)
  return {
    full: left + shown.reduce((sum, saves) => sum + saves, 0),
    lines: subjects.map((choice, i) => ({ choice, saves: shown[i] ?? 0 })),
    known: known.map(({ step }, i) => ({ step, saves: shown[subjects.length + i] ?? 0 })),
    left,
  }
}

/** Effort of all the steps that the answers put in the plan. */
export function totalEffort(roadmap: Roadmap, answers: Answers): Minutes {
  return resolveRoadmap(roadmap, answers).reduce((sum, { work }) => sum + effortOf(work), 0)
}

function knownSteps(
  roadmap: Roadmap,
  answers: Answers,
  progress: ReadonlyMap<StepId, StepProgress>,
): readonly KnownStep[] {
  return resolveRoadmap(roadmap, answers).flatMap(({ step, work }) =>
    progress.get(step.id)?.status.kind === 'known' ? [{ step, saves: effortOf(work) }] : [],
  )
}

function effortOf(work: ResolvedStep['work']): Minutes {
  return work.kind === 'effort' ? expectedMinutes(work.estimate) : 0
}
