import { render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { loadPlanParts } from '../../../src/routes/plan/plan-parts'
import { PlanRehearsal } from '../../../src/routes/plan/plan-rehearsal'
import { useForecastStore } from '../../../src/store/forecast-store'
import { viewPlan } from '../../../src/store/plan-selectors'
import { whenIdle } from '../../../src/lib/when-idle'
import * as layOut from '../../../src/lib/lay-out-unseen'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { resetStores } from '../../helpers/reset-stores'

// When they arrive is up to the machine.
await loadPlanParts()

afterEach(() => vi.restoreAllMocks())

const view = () => viewPlan(makePlan({ title: 'Baking' }), FIRST_MONDAY)

function showBesidePage(drawn: ReturnType<typeof view>): void {
  resetStores(EMPTY_DOCUMENT, FIRST_MONDAY)
  render(
    <MemoryRouter>
      <main>
        <h1>Another page</h1>
        <PlanRehearsal view={drawn} />
      </main>
    </MemoryRouter>,
  )
}

test('a plan is drawn ahead of its page, and nothing is seen, asked or said of it', async () => {
  const laidOut = vi.spyOn(layOut, 'layOutUnseen')
  const forecasts = useForecastStore.getState()
  document.title = 'Another page'
  showBesidePage(view())
  await waitFor(() => expect(laidOut.mock.calls.length).toBeGreaterThan(2), { timeout: 5000 })
  expect(laidOut.mock.calls.map(([part]) => part.textContent).join()).toMatch(/You will likely be[^]*All steps/)
  expect(document.body.textContent).toBe('Another page')
  expect(screen.getAllByRole('heading')).toHaveLength(1)
  expect(document.title).toBe('Another page')
  expect(useForecastStore.getState()).toEqual(forecasts)
  const [part] = laidOut.mock.calls[0] ?? []
  await waitFor(() => expect(part?.parentElement?.parentElement ?? null).toBeNull(), { timeout: 5000 })
})

test('one that cannot be drawn takes nothing with it', async () => {
  const fail = vi.fn(() => {
    throw new Error('no')
  })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  showBesidePage(Object.defineProperty({ ...view() }, 'phases', { get: fail }))
  await waitFor(() => expect(fail).toHaveBeenCalled(), { timeout: 5000 })
  await whenIdle(window)
  expect(screen.getByRole('heading', { name: 'Another page' })).toBeVisible()
})
