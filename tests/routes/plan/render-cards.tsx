import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type Day } from '../../../src/domain/day'
import type { Preferences } from '../../../src/domain/document/document'
import type { Plan } from '../../../src/domain/plan/plan'
import { PlanCards } from '../../../src/routes/plan/plan-cards'
import { loadPlanParts } from '../../../src/routes/plan/plan-parts'
import { useCurrentPlanView } from '../../../src/store/plan-selectors'
import { FIRST_MONDAY, makeDocument } from '../../helpers/make-plan'
import { withPreferences } from '../../helpers/open-app'
import { resetStores } from '../../helpers/reset-stores'
import { finishNow } from '../../helpers/stores-now'

// When they arrive is up to the machine.
await loadPlanParts()

/** The cards at the top of the plan's page, for a plan that is open on a day. */
export function renderCards(plan: Plan, today: Day = FIRST_MONDAY, preferences: Partial<Preferences> = {}) {
  resetStores(withPreferences(makeDocument(plan), preferences), today)
  render(<Cards />)
  return userEvent.setup()
}

function Cards() {
  const view = useCurrentPlanView()
  return view === null ? null : <PlanCards view={view} />
}

/** The open plan's finish date, as days since the first Monday. */
export function finishDayNow(): number | null {
  const finish = finishNow()
  return finish.kind === 'date' ? finish.day - FIRST_MONDAY : null
}
