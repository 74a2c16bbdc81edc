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
  const choices = new Map(roadmap.choices.map((choice) => [choice.id, choice]))
  const isIncluded = (step: Step): boolean =>
    !(step.optional && leftOut.has(step.id)) && conditionsHold(step.when, choices, answers)
  const stepsById = new Map(roadmap.steps.map((step) => [step.id, step]))
  const included = new Set(roadmap.steps.filter(isIncluded).map((step) => step.id))
  return roadmap.steps
    .filter((step) => included.has(step.id))
    .map((step) => ({
      step,
      work: workOf(step, choices, answers),
      prerequisites: bridgedPrerequisites(step, stepsById, included),
    }))
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
  return conditions.every(({ choice: id, anyOf }) => {
    const choice = choices.get(id)
    const answer = choice && answerTo(choice, answers)
    return answer !== undefined && anyOf.includes(answer)
  })
}

function workOf(step: Step, choices: ReadonlyMap<ChoiceId, Choice>, answers: Answers): ResolvedStep['work'] {
  if (step.kind === 'milestone') return { kind: 'milestone' }
  if (step.kind === 'wait') return { kind: 'wait', days: step.days }
  const variant = step.variants.find(({ when }) => conditionsHold(when, choices, answers))
  const estimate = variant?.estimate ?? step.estimate
  return estimate === 'known' ? { kind: 'known' } : { kind: 'effort', estimate }
}

/** Walks through left-out steps with a stack of its own, so that a long chain cannot overflow the call stack. */
function bridgedPrerequisites(
  step: Step,
  stepsById: ReadonlyMap<StepId, Step>,
  included: ReadonlySet<StepId>,
): readonly StepId[] {
  if (step.prerequisites.every((id) => included.has(id))) return step.prerequisites
  const kept = new Set<StepId>()
  const seen = new Set<StepId>()
  const open = step.prerequisites.toReversed()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (included.has(id)) kept.add(id)
    else open.push(...(stepsById.get(id)?.prerequisites.toReversed() ?? []))
  }
  return [...kept]
}
