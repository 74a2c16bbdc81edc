import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dayToText } from '../../src/domain/day'
import { DevPanel } from '../../src/dev/dev-panel'
import { forceDay } from '../../src/dev/forced-day'
import { useClockStore } from '../../src/store/clock-store'
import { flushDocument, useDocumentStore } from '../../src/store/document-store'
import { undo } from '../../src/store/history-store'
import { renamePlan } from '../../src/store/plans-actions'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'

beforeEach(async () => {
  resetStores(makeDocument(makePlan()), FIRST_MONDAY)
  render(<DevPanel />)
  await userEvent.click(screen.getByText(/^dev/))
})

afterEach(() => {
  act(() => forceDay(null))
  // Nothing that could not be saved reaches into the next test.
  act(flushDocument)
})

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
const stepCount = (): number | undefined => {
  const { plans, currentPlan } = useDocumentStore.getState()
  return plans.get(currentPlan ?? '')?.roadmap.steps.length
}

describe('fixtures', () => {
  test.each([
    ['Empty plan', 0],
    ['1,000 steps', 1000],
    ['10,000 steps', 10_000],
  ])('%s', async (name, count) => {
    await press(name)
    await screen.findByText(`${name}: loaded. Undo takes it back.`)
    expect(stepCount()).toBe(count)
    act(() => void undo())
    expect(stepCount()).toBe(3)
  })

  test('a plan that has been lived with up to today', async () => {
    await press('Lived plan')
    await screen.findByText(/^Lived plan: loaded/)
    const [plan] = useDocumentStore.getState().plans.values()
    expect(plan?.history.decisions.size).toBeGreaterThan(3)
    expect(FIRST_MONDAY - Math.max(...(plan?.history.forecasts.keys() ?? []))).toBeLessThan(10)
  })

  test('each frozen version', async () => {
    const names = readdirSync('tests/fixtures/documents').map((name) => name.replace('.json', ''))
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) {
      await press(name)
      await screen.findByText(`${name}: loaded. Undo takes it back.`)
      expect(useDocumentStore.getState().plans.size > 0).toBe(name.includes('full'))
    }
  })
})

test('today is moved, stays moved, and is the real one again', async () => {
  const real = useClockStore.getInitialState().today
  fireEvent.change(screen.getByLabelText('Today', { selector: 'input' }), { target: { value: '2030-05-06' } })
  expect(dayToText(useClockStore.getState().today)).toBe('2030-05-06')
  // As the app does when it looks at the clock again.
  act(() => useClockStore.setState({ today: real }))
  expect(dayToText(useClockStore.getState().today)).toBe('2030-05-06')
  await press('The real one')
  expect(Math.abs(useClockStore.getState().today - real)).toBeLessThan(2)
})

test('says how things stand with the save', () => {
  act(() => renamePlan('plan', 'Other'))
  act(flushDocument)
  expect(screen.getByText(/^saved, revision \d+, 1 plans/)).toBeInTheDocument()
})
