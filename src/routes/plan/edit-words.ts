import { shiftWords } from '../../components/finish-words'
import { decisionWords } from '../../components/forecast/decision-words'
import { decisionsBetween } from '../../domain/plan/decisions-between'
import type { Plan } from '../../domain/plan/plan'
import type { PlanEdit } from '../../store/announce-change'
import { capitalise } from '../../lib/capitalise'
import { getToday } from '../../store/clock-store'
import { changePlan } from '../../store/plan-actions'
import { hidesDates } from '../../store/preference-selectors'

/** Changes how the open plan is made, and confirms it in the words in which it stands in the plan's history. */
export function decide(change: PlanEdit, key: string | null = null): void {
  changePlan(change, editWords, key)
}

/** What was decided between two states of a plan: `Hours from 15 to 20 a week.` */
function editWords(before: Plan, after: Plan): string {
  const { parts } = decisionsBetween(before, after, getToday())
  // A slider that is back where it was has decided nothing.
  if (parts.length === 0) return 'As it was.'
  const wordsOf = (part: (typeof parts)[number]): string =>
    part.kind === 'start' && hidesDates()
      ? `first day ${shiftWords(before.learner.start, after.learner.start)}`
      : decisionWords(part, after.roadmap)
  return parts.map((part) => `${capitalise(wordsOf(part))}.`).join(' ')
}
