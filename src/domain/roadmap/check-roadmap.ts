import { weeklyMinutes } from '../learner/learner'
import { stepsByPhase } from './edit-roadmap-steps'
import { GOAL_TO_FILL_IN } from './new-roadmap'
import type {
  Background,
  BackgroundId,
  Choice,
  ChoiceId,
  Condition,
  Phase,
  PhaseId,
  Roadmap,
  Step,
  StepId,
} from './roadmap'

/** A part of a roadmap that can be edited by itself. */
export type RoadmapPart =
  | { readonly kind: 'about' }
  | { readonly kind: 'phase'; readonly id: PhaseId }
  | { readonly kind: 'step'; readonly id: StepId }
  | { readonly kind: 'choice'; readonly id: ChoiceId }
  | { readonly kind: 'background'; readonly id: BackgroundId }

/** Something that a roadmap can live with, but that its author would want to know. */
export interface RoadmapProblem {
  /** Tells one problem from the others. */
  readonly key: string
  readonly part: RoadmapPart
  /** What it is about, and what to do: a sentence or two. */
  readonly says: string
}

/** Everything that is still to be done about a roadmap, from its top to its bottom. It can be planned all the same. */
export function checkRoadmap(roadmap: Roadmap): readonly RoadmapProblem[] {
  const problems: RoadmapProblem[] = []
  const add: Add = (part, what, says) => {
    problems.push({ key: `${part.kind} ${'id' in part ? part.id : ''} ${what}`, part, says })
  }
  checkAbout(roadmap, add)
  const titles = countTitles(roadmap.steps)
  const stepsOf = stepsByPhase(roadmap.steps)
  for (const phase of roadmap.phases) {
    const steps = stepsOf.get(phase.id) ?? []
    checkPhase(phase, steps, add)
    for (const step of steps) checkStep(step, titles, add)
  }
  for (const choice of roadmap.choices) checkChoice(choice, roadmap, add)
  for (const background of roadmap.backgrounds) checkBackground(background, add)
  return problems
}

type Add = (part: RoadmapPart, what: string, says: string) => void

function checkAbout({ title, goal, steps }: Roadmap, add: Add): void {
  const part = { kind: 'about' } as const
  if (isBlank(title)) add(part, 'title', 'The roadmap has no title.')
  if (isBlank(goal) || goal === GOAL_TO_FILL_IN) {
    add(part, 'goal', 'The goal is not filled in. It completes “You will likely be …”.')
  }
  if (steps.length === 0) add(part, 'steps', 'The roadmap has no steps. Add one to a phase.')
}

function checkPhase({ id, title }: Phase, steps: readonly Step[], add: Add): void {
  const part = { kind: 'phase', id } as const
  if (isBlank(title)) add(part, 'title', 'A phase has no title.')
  if (steps.length === 0) add(part, 'steps', `${named(title, 'A phase')} has no steps. Add one, or delete the phase.`)
}

function checkStep(step: Step, titles: ReadonlyMap<string, number>, add: Add): void {
  const part = { kind: 'step', id: step.id } as const
  const name = named(step.title, 'A step')
  if (isBlank(step.title)) add(part, 'title', 'A step has no title.')
  else if ((titles.get(step.title) ?? 0) > 1) {
    add(part, 'same', `${name} is the title of more than one step: they cannot be told apart where steps are named.`)
  }
  if (step.topics.some(({ title }) => isBlank(title))) add(part, 'topics', `${name} has a topic without a name.`)
  if (step.resources.some(({ title }) => isBlank(title))) {
    add(part, 'resources', `${name} has a resource without a title.`)
  }
  if (neverHolds(step.when)) {
    add(part, 'when', `${name} is in no plan: one of its conditions allows no answer. Tick at least one.`)
  }
  if (step.kind === 'wait' && step.days.pessimistic === 0) add(part, 'estimate', `${name} is a wait of no days.`)
  if (step.kind !== 'effort') return
  if (step.estimate.pessimistic === 0) {
    add(part, 'estimate', `${name} takes no hours. Give it some, or make it a milestone.`)
  }
  checkVariants(step.variants, name, (what, says) => add(part, what, says))
}

function checkVariants(
  variants: readonly { readonly when: readonly Condition[] }[],
  name: string,
  add: (what: string, says: string) => void,
): void {
  const always = variants.findIndex(({ when }) => when.length === 0)
  if (always >= 0) {
    add('always', `${name} has an estimate “for some answers” that names no answers: it counts for everybody.`)
  }
  if (variants.some(({ when }) => neverHolds(when))) {
    add('never', `${name} has an estimate for no answer at all. Tick at least one.`)
  }
}

function checkChoice({ id, title, question, options }: Choice, roadmap: Roadmap, add: Add): void {
  const part = { kind: 'choice', id } as const
  const name = named(title, 'A question')
  if (isBlank(title)) add(part, 'title', 'A question has no name.')
  if (isBlank(question)) add(part, 'question', `${name} does not say what it asks.`)
  if (options.length < 2) add(part, 'options', `${name} needs at least two options.`)
  if (options.some(({ label }) => isBlank(label))) add(part, 'labels', `${name} has an option without a name.`)
  if (!isUsed(id, roadmap)) {
    add(part, 'unused', `${name} changes nothing: no step and no estimate depends on its answer.`)
  }
}

function isUsed(choice: ChoiceId, { steps }: Roadmap): boolean {
  const names = (when: readonly Condition[]): boolean => when.some((each) => each.choice === choice)
  return steps.some((step) => names(step.when) || (step.kind === 'effort' && step.variants.some((v) => names(v.when))))
}

function checkBackground({ id, title, week, headline }: Background, add: Add): void {
  const part = { kind: 'background', id } as const
  const name = named(title, 'A starting point')
  if (isBlank(title)) add(part, 'title', 'A starting point has no name.')
  if (weeklyMinutes(week) === 0) add(part, 'week', `${name} has no hours in its week, so its plans would have no date.`)
  if (isBlank(headline.text)) add(part, 'headline', `${name} does not say how long it takes from there.`)
  if (headline.minMonths > headline.maxMonths) {
    add(
      part,
      'months',
      `${name} takes at least ${headline.minMonths} and at most ${headline.maxMonths} months: swap them.`,
    )
  }
}

function countTitles(steps: readonly Step[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { title } of steps) counts.set(title, (counts.get(title) ?? 0) + 1)
  return counts
}

function neverHolds(when: readonly Condition[]): boolean {
  return when.some(({ anyOf }) => anyOf.length === 0)
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function named(title: string, otherwise: string): string {
  return isBlank(title) ? otherwise : `“${title}”`
}
