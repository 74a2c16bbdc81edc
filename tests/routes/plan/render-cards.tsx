import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { addDays, type Day } from '../../../src/domain/day'
import type { Preferences } from '../../../src/domain/document/document'
import type { Plan } from '../../../src/domain/plan/plan'
import { PlanCards } from '../../../src/routes/plan/plan-cards'
import { useClockStore } from '../../../src/store/clock-store'
import { useDocumentStore } from '../../../src/store/document-store'
import { useNoticeStore } from '../../../src/store/notice-store'
import { useCurrentPlanView, viewPlan } from '../../../src/store/plan-selectors'
import { FIRST_MONDAY, makeDocument } from '../../helpers/make-plan'
import { resetStores } from '../../helpers/reset-stores'

export const day = (count: number): Day => addDays(FIRST_MONDAY, count)

/** The cards at the top of the plan's page, for a plan that is open on a day. */
export function renderCards(plan: Plan, today: Day = FIRST_MONDAY, preferences: Partial<Preferences> = {}) {
  const document = makeDocument(plan)
  resetStores({ ...document, preferences: { ...document.preferences, ...preferences } }, today)
  render(<Cards />)
  return userEvent.setup()
}

function Cards() {
  const view = useCurrentPlanView()
  return view === null ? null : <PlanCards view={view} />
}

/** The open plan as it is now. */
export function planNow(): Plan {
  const { plans, currentPlan } = useDocumentStore.getState()
  return plans.get(currentPlan!)!
}

/** The open plan's finish date, as days since the first Monday. */
export function finishNow(): number | null {
  const { finish } = viewPlan(planNow(), useClockStore.getState().today).schedule
  return finish.kind === 'date' ? finish.day - FIRST_MONDAY : null
}

/** What the message about the last change says, without the date. */
export function noticeNow(): string {
  const what = useNoticeStore.getState().notice?.what
  return what?.kind === 'says' ? what.text : ''
}
