import type { Day } from '../domain/day'
import { type AnswerComparison, compareAnswers } from '../domain/plan/compare-answers'
import { createPlan } from '../domain/plan/create-plan'
import type { Plan } from '../domain/plan/plan'
import type { Choice, Roadmap } from '../domain/roadmap/roadmap'

/** A plan with each answer to one of its questions, worked out once for each day: the same gives the same list. */
export function viewAnswers(plan: Plan, choice: Choice, today: Day): readonly AnswerComparison[] {
  const byChoice = answers.get(plan) ?? new Map<Choice, Viewed>()
  answers.set(plan, byChoice)
  const cached = byChoice.get(choice)
  if (cached?.today === today) return cached.comparisons
  const comparisons = compareAnswers(plan, choice, today)
  byChoice.set(choice, { today, comparisons })
  return comparisons
}

/** The plan of a roadmap's first background that begins today, for whoever has none: the same object all day. */
export function examplePlan(roadmap: Roadmap, today: Day): Plan | null {
  const [background] = roadmap.backgrounds
  if (background === undefined) return null
  const cached = examples.get(roadmap)
  if (cached?.learner.start === today) return cached
  const plan = createPlan('example', roadmap, background, today)
  examples.set(roadmap, plan)
  return plan
}

interface Viewed {
  readonly today: Day
  readonly comparisons: readonly AnswerComparison[]
}

const answers = new WeakMap<Plan, Map<Choice, Viewed>>()
const examples = new WeakMap<Roadmap, Plan>()
