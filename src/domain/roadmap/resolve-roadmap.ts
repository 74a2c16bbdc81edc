import { bridgePrerequisites } from './bridge-prerequisites'
import type {
  Answers,
  Choice,
  ChoiceId,
  Condition,
  Estimate,
  OptionId,
  Roadmap,
  Step,
  StepId,
  WaitEstimate,
} from './roadmap'

/** A step as the answers make it: in the plan, with its one estimate and the prerequisites that are left. */
export interface ResolvedStep {
  readonly step: Step
  /** What it takes: nothing more to do (`known`), effort, calendar days, or no time at all. */
  readonly work:
    | { readonly kind: 'known' }
    | { readonly kind: 'effort'; readonly estimate: Estimate }
    | { readonly kind: 'wait'; readonly days: WaitEstimate }
    | { readonly kind: 'milestone' }
  /** A prerequisite that is not in the plan is replaced by that step's own prerequisites. */
  readonly prerequisites: readonly StepId[]
}

/**
 * The steps of a roadmap for one person's answers, in the roadmap's order.
 *
 * @param leftOut ids of optional steps the person leaves out; ids of required steps are ignored.
 */
export function resolveRoadmap(
  roadmap: Roadmap,
  answers: Answers,
  leftOut: ReadonlySet<StepId> = new Set(),
): readonly ResolvedStep[] {
  return resolveSteps(roadmap, answers, leftOut, (step, work, prerequisites) => ({ step, work, prerequisites }))
}

/** The same, each step made into what is wanted of it at once. */
export function resolveSteps<T>(
  roadmap: Roadmap,
  answers: Answers,
  leftOut: ReadonlySet<StepId>,
  make: (step: Step, work: ResolvedStep['work'], prerequisites: readonly StepId[]) => T,
): T[] {
  const choices = new Map(roadmap.choices.map((choice) => [choice.id, choice]))
  const { steps } = roadmap
  const isExcluded = new Uint8Array(steps.length)
  const excluded = new Map<StepId, Step>()
  steps.forEach((step, i) => {
    const isIn = !(step.optional && leftOut.has(step.id)) && conditionsHold(step.when, choices, answers)
    if (isIn) return
    isExcluded[i] = 1
    excluded.set(step.id, step)
  })
  const resolved: T[] = []
  steps.forEach((step, i) => {
    if (isExcluded[i] === 1) return
    resolved.push(make(step, workOf(step, choices, answers), bridgePrerequisites(step, excluded)))
  })
  return resolved
}

/** The option that counts as the answer: the chosen one if it exists, else the choice's first. */
export function answerTo(choice: Choice, answers: Answers): OptionId | undefined {
  const chosen = answers.get(choice.id)
  const exists = choice.options.some((option) => option.id === chosen)
  return exists ? chosen : choice.options[0]?.id
}

/** Whether all conditions hold; a condition on a choice that does not exist never does. */
export function conditionsHold(
  conditions: readonly Condition[],
  choices: ReadonlyMap<ChoiceId, Choice>,
  answers: Answers,
): boolean {
  if (conditions.length === 0) return true
  return conditions.every(({ choice: id, anyOf }) => {
    const choice = choices.get(id)
    const answer = choice && answerTo(choice, answers)
    return answer !== undefined && anyOf.includes(answer)
  })
}

const MILESTONE_WORK: ResolvedStep['work'] = { kind: 'milestone' }

function workOf(step: Step, choices: ReadonlyMap<ChoiceId, Choice>, answers: Answers): ResolvedStep['work'] {
  if (step.kind === 'milestone') return MILESTONE_WORK
  if (step.kind === 'wait') return { kind: 'wait', days: step.days }
  const variant = step.variants.find(({ when }) => conditionsHold(when, choices, answers))
  const estimate = variant?.estimate ?? step.estimate
  return estimate === 'known' ? { kind: 'known' } : { kind: 'effort', estimate }
}
