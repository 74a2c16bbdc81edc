import type { ReactNode } from 'react'
import { AnswerCards } from '../../components/choices/answer-cards'
import { PlanHours } from '../../components/choices/plan-hours'
import type { Day } from '../../domain/day'
import type { AnswerComparison } from '../../domain/plan/compare-answers'
import { answerChoice } from '../../domain/plan/edit-plan'
import { phaseHours } from '../../domain/plan/phase-hours'
import type { Plan } from '../../domain/plan/plan'
import type { Choice } from '../../domain/roadmap/roadmap'
import { viewAnswers } from '../../store/answer-selectors'
import { viewPlan } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { decide } from '../plan/edit-words'

interface AnswerChoiceProps {
  readonly plan: Plan
  readonly choice: Choice
  readonly today: Day
  /** An example is no plan of the person’s, so there is nothing to change. */
  readonly isExample: boolean
  readonly isFolded?: boolean
  /** Whether the card of the present answer says in which phases its hours lie. */
  readonly hasHours?: boolean
  readonly aboutOf: (comparison: AnswerComparison) => ReactNode
  readonly moreOf?: (comparison: AnswerComparison) => ReactNode
}

/** One of a plan's questions with what each answer would make of the plan; choosing one changes it, with an undo. */
export function AnswerChoice({ plan, choice, today, isExample, hasHours = false, ...props }: AnswerChoiceProps) {
  const hidesDates = useHidesDates()
  return (
    <AnswerCards
      label={choice.question}
      comparisons={viewAnswers(plan, choice, today)}
      nowWords={isExample ? 'What the others are compared with.' : 'Your plan as it is now.'}
      now={hasHours ? <PlanHours hours={phaseHours(viewPlan(plan, today).phases)} /> : undefined}
      hidesDates={hidesDates}
      onChoose={isExample ? null : (option) => decide((edited) => answerChoice(edited, choice.id, option))}
      {...props}
    />
  )
}
