import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addDays, type Day } from '../../src/domain/day'
import { acceptPlan } from '../../src/domain/plan/create-plan'
import { setWeek } from '../../src/domain/plan/edit-plan'
import { forecast } from '../../src/domain/forecast/simulate'
import { useClockStore } from '../../src/store/clock-store'
import { keepDailyForecasts } from '../../src/store/daily-forecast'
import { useDocumentStore } from '../../src/store/document-store'
import { connectForecasts, keepForecast, useForecastStore } from '../../src/store/forecast-store'
import { undo, useHistoryStore } from '../../src/store/history-store'
import { editPlan } from '../../src/store/plan-actions'
import { viewPlan } from '../../src/store/plan-selectors'
import { createForecastClient } from '../../src/worker/forecast-client'
import type { DropRequest, ForecastRequest } from '../../src/worker/forecast-protocol'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'
import { planNow } from '../helpers/stores-now'

const TODAY = FIRST_MONDAY
const TOMORROW = addDays(TODAY, 1)

/** Answers at once, with a few trials. */
class QuickWorker extends EventTarget {
  postMessage(request: ForecastRequest | DropRequest): void {
    if (request.kind !== 'forecast') return
    asked += 1
    const answer = forecast({ ...request.input, trials: 50 })
    queueMicrotask(() => {
      this.dispatchEvent(new MessageEvent('message', { data: { id: request.id, kind: request.kind, answer } }))
    })
  }

  terminate(): void {}
}

let asked = 0
let stop: readonly (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  resetStores(makeDocument(acceptPlan(makePlan(), TODAY)))
  stop = [
    connectForecasts(createForecastClient({ createWorker: () => new QuickWorker() })),
    keepDailyForecasts(window),
    // What the pages do: whatever becomes of the plan, its forecast is wanted.
    useDocumentStore.subscribe(() => keepForecast(planNow(), useClockStore.getState().today)),
  ]
})

afterEach(() => {
  for (const each of stop) each()
  vi.useRealTimers()
})

const setMinutes = (minutes: number): void =>
  editPlan((each) => setWeek(each, [minutes, minutes, minutes, minutes, minutes, 0, 0]))
const finish = (): Day | null => {
  const planned = viewPlan(planNow(), useClockStore.getState().today).schedule.finish
  return planned.kind === 'none' ? null : planned.day
}

/** Looks at the plan until its forecast is there and has held for a while. */
async function look(): Promise<void> {
  await act(async () => {
    keepForecast(planNow(), useClockStore.getState().today)
    await vi.advanceTimersByTimeAsync(5000)
  })
}

describe('the forecast of the day', () => {
  test('is kept with the plan’s own finish date when it is there, and comes to rest', async () => {
    await look()
    const { forecast: made } = useForecastStore.getState().plan
    expect([...planNow().history.forecasts]).toEqual([[TODAY, { finish: finish(), p50: made?.p50, p80: made?.p80 }]])
    const kept = planNow()
    await look()
    expect(planNow()).toBe(kept)
    expect(useForecastStore.getState().plan).toMatchObject({ status: 'fresh', of: { plan: kept } })
    expect(asked).toBe(1)
  })

  test('is no step of undo’s', async () => {
    await look()
    expect(useHistoryStore.getState().past).toEqual([])
  })

  test('is the newest of the day, and one for each day', async () => {
    await look()
    setMinutes(60)
    await look()
    expect([...planNow().history.forecasts.keys()]).toEqual([TODAY])
    expect(planNow().history.forecasts.get(TODAY)?.finish).toBe(finish())
    useClockStore.setState({ today: TOMORROW })
    await look()
    expect([...planNow().history.forecasts.keys()]).toEqual([TODAY, TOMORROW])
    expect(planNow().history.forecasts.get(TOMORROW)?.finish).toBe(finish())
  })

  test('after undo it is again that of what was, at once and without another question', async () => {
    await look()
    const before = planNow()
    setMinutes(60)
    await look()
    const questions = asked
    undo()
    await look()
    expect(planNow()).toBe(before)
    expect(useForecastStore.getState().plan.status).toBe('fresh')
    expect(asked).toBe(questions)
  })

  test('of a plan that was not accepted is not kept', async () => {
    resetStores(makeDocument(makePlan()))
    await look()
    expect(useForecastStore.getState().plan.status).toBe('fresh')
    expect(planNow().history.forecasts.size).toBe(0)
  })

  test('of a what-if is not kept', async () => {
    await look()
    const kept = planNow()
    await act(async () => {
      keepForecast(setWeek(planNow(), [30, 30, 30, 30, 30, 0, 0]), TODAY, 'whatIf')
      await vi.advanceTimersByTimeAsync(5000)
    })
    expect(useForecastStore.getState().whatIf.status).toBe('fresh')
    expect(planNow()).toBe(kept)
  })

  test('waits until it has held for a moment, unless the page is left before', async () => {
    keepForecast(planNow(), TODAY)
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(useForecastStore.getState().plan.status).toBe('fresh')
    expect(planNow().history.forecasts.size).toBe(0)
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect([...planNow().history.forecasts.keys()]).toEqual([TODAY])
  })

  test('is left to the page that is seen', async () => {
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    await look()
    expect(planNow().history.forecasts.size).toBe(0)
    state.mockRestore()
    document.dispatchEvent(new Event('visibilitychange'))
    await look()
    expect(planNow().history.forecasts.size).toBe(1)
  })
})
