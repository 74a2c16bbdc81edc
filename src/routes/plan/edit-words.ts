import { decisionWords } from '../../components/forecast/decision-words'
import { decisionsBetween } from '../../domain/plan/decisions-between'
import type { Plan } from '../../domain/plan/plan'
import type { PlanEdit } from '../../store/announce-change'
import { useClockStore } from '../../store/clock-store'
import { changePlan } from '../../store/plan-actions'

/** Changes how the open plan is made, and confirms it in the words in which it stands in the plan's history. */
export function decide(change: PlanEdit, key: string | null = null): void {
  changePlan(change, editWords, key)
}

/** What was decided between two states of a plan: `Hours from 15 to 20 a week.` */
function editWords(before: Plan, after: Plan): string {
  const { today } = useClockStore.getState()
  const { parts } = decisionsBetween(before, after, today)
  // A slider that is back where it was has decided nothing.
  if (parts.length === 0) return 'As it was.'
  return parts.map((part) => `${capital(decisionWords(part, after.roadmap))}.`).join(' ')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
