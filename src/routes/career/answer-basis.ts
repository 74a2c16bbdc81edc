import { builtinRoadmapById } from '../../catalogue/builtin-roadmaps'
import type { Day } from '../../domain/day'
import type { Plan } from '../../domain/plan/plan'
import type { Choice, ChoiceId } from '../../domain/roadmap/roadmap'
import { examplePlan } from '../../store/answer-selectors'
import { useClockStore } from '../../store/clock-store'
import { useDocumentStore } from '../../store/document-store'
import { useCurrentPlan } from '../../store/plan-selectors'

/** The roadmap whose figures are shown to those whose plan has no such question, or who have no plan. */
const EXAMPLE_ROADMAP = 'machine-learning-engineer'

/** Which plan a question is answered for. */
export interface AnswerBasis {
  readonly today: Day
  /** The open plan, whatever it asks; null if there is none. */
  readonly open: Plan | null
  /** What the figures are of: the open plan if it asks, else an example. Null if not even that asks. */
  readonly asked: { readonly plan: Plan; readonly choice: Choice } | null
  readonly isExample: boolean
  /** Other plans of the person that ask, for whoever has another open. */
  readonly others: readonly Plan[]
}

/** Finds the first of some questions in the open plan, or in an example of a plan. */
export function useAnswerBasis(ids: readonly ChoiceId[]): AnswerBasis {
  const today = useClockStore((clock) => clock.today)
  const open = useCurrentPlan()
  const plans = useDocumentStore((document) => document.plans)
  const own = open === null ? null : askedOf(open, ids)
  const others =
    own === null
      ? [...plans.values()].filter((plan) => plan !== open && !plan.isArchived && askedOf(plan, ids) !== null)
      : []
  return { today, open, asked: own ?? exampleOf(ids, today), isExample: own === null, others }
}

function askedOf(plan: Plan, ids: readonly ChoiceId[]): { readonly plan: Plan; readonly choice: Choice } | null {
  const choice = plan.roadmap.choices.find(({ id, kind }) => kind === 'path' && ids.includes(id))
  return choice === undefined ? null : { plan, choice }
}

function exampleOf(ids: readonly ChoiceId[], today: Day): AnswerBasis['asked'] {
  const roadmap = builtinRoadmapById(EXAMPLE_ROADMAP)
  const plan = roadmap === undefined ? null : examplePlan(roadmap, today)
  return plan === null ? null : askedOf(plan, ids)
}
