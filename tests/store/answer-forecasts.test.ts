import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { forecast } from '../../src/domain/forecast/simulate'
import { useSureDays } from '../../src/store/answer-forecasts'
import { viewAnswers } from '../../src/store/answer-selectors'
import { connectForecasts } from '../../src/store/forecast-store'
import type { ForecastClient } from '../../src/worker/forecast-client'
import { FIRST_MONDAY, makePlan } from '../helpers/make-plan'
import { makeChoice, makeEstimate, makeRoadmap, makeStep } from '../helpers/make-roadmap'

const DIRECTION = makeChoice({
  id: 'direction',
  kind: 'path',
  options: ['sea', 'hill', 'town'].map((id) => ({ id, label: id, hint: '', sources: [] })),
})

function makeJourney() {
  const steps = ['sea', 'hill', 'town'].map((id, at) =>
    makeStep({
      id,
      estimate: makeEstimate(1200 * (at + 1), 600 * (at + 1), 2400 * (at + 1)),
      when: [{ choice: 'direction', anyOf: [id] }],
    }),
  )
  return makePlan({ roadmap: makeRoadmap({ steps, choices: [DIRECTION] }) })
}

/** What was asked and is not answered yet. */
const waiting: ((isAvailable: boolean) => Promise<void>)[] = []

const PATIENT: ForecastClient = {
  askForecast: (input) =>
    new Promise((resolve) => {
      waiting.push((isAvailable) =>
        act(async () =>
          resolve(
            isAvailable
              ? { kind: 'answered', answer: forecast({ ...input, trials: 50 }) }
              : { kind: 'unavailable', says: 'Too long.' },
          ),
        ),
      )
    }),
  askHours: () => Promise.resolve({ kind: 'unavailable', says: 'Nobody asks.' }),
}

const answerNext = (isAvailable = true): Promise<void> => waiting.shift()?.(isAvailable) ?? Promise.resolve()

let disconnect = (): void => {}

function show(plan = makeJourney()) {
  disconnect = connectForecasts(PATIENT)
  return renderHook(() => useSureDays(viewAnswers(plan, DIRECTION, FIRST_MONDAY), FIRST_MONDAY))
}

afterEach(() => {
  act(() => disconnect())
  waiting.length = 0
})

describe('the days of 80% chance with each answer', () => {
  test('are asked for one after the other, and come one by one', async () => {
    const { result } = show()
    expect([result.current.size, waiting.length]).toEqual([0, 1])
    await answerNext()
    expect([[...result.current.keys()], waiting.length]).toEqual([['sea'], 1])
    await answerNext()
    await answerNext()
    expect([...result.current.keys()]).toEqual(['sea', 'hill', 'town'])
    expect(waiting).toHaveLength(0)
    const [sea, hill, town] = [...result.current.values()]
    expect(sea! < hill! && hill! < town!).toBe(true)
  })

  test('are left out where they cannot be had; the others still come', async () => {
    const { result } = show()
    await answerNext()
    await answerNext(false)
    await answerNext()
    expect([...result.current.keys()]).toEqual(['sea', 'town'])
  })

  test('are not asked for again when the page is gone to a second time', async () => {
    const plan = makeJourney()
    const { unmount } = show(plan)
    for (let asked = 0; asked < 3; asked += 1) await answerNext()
    unmount()
    const { result } = show(plan)
    await act(async () => {})
    expect(waiting).toHaveLength(0)
    expect(result.current.size).toBe(3)
  })

  test('are asked for no further once the page is left', async () => {
    const { unmount } = show()
    unmount()
    await answerNext()
    expect(waiting).toHaveLength(0)
  })
})
