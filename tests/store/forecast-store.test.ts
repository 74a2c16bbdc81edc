import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day'
import type { Forecast } from '../../src/domain/forecast/forecast'
import type { ForecastInput } from '../../src/domain/forecast/forecast-input'
import { forecastInput } from '../../src/domain/forecast/forecast-plan'
import { forecast } from '../../src/domain/forecast/simulate'
import { setWeek, toggleTopic } from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import { afterPaint } from '../../src/lib/after-paint'
import {
  askHoursForTarget,
  connectForecasts,
  type ForecastPlace,
  type ForecastState,
  keepForecast,
  useForecastStore,
  usePlanForecast,
} from '../../src/store/forecast-store'
import { createForecastClient } from '../../src/worker/forecast-client'
import type { DropRequest, ForecastRequest } from '../../src/worker/forecast-protocol'
import { FIRST_MONDAY, makePlan } from '../helpers/make-plan'

const TODAY = FIRST_MONDAY
const TOMORROW = (FIRST_MONDAY + 1) as Day

/** A worker that answers, or dies, when the test says so. */
class PatientWorker extends EventTarget {
  postMessage(request: ForecastRequest | DropRequest): void {
    if (request.kind === 'drop') return
    questions.push({
      request,
      answer: () =>
        act(async () => {
          const answer = request.kind === 'forecast' ? fewTrials(request.input) : { kind: 'hours', minutesPerWeek: 60 }
          this.dispatchEvent(new MessageEvent('message', { data: { id: request.id, kind: request.kind, answer } }))
        }),
      preview: () =>
        act(async () => {
          const answer = request.kind === 'forecast' ? forecast({ ...request.input, trials: 20 }) : null
          this.dispatchEvent(new MessageEvent('message', { data: { id: request.id, kind: 'preview', answer } }))
        }),
      fail: () => act(async () => void this.dispatchEvent(new Event('error', { cancelable: true }))),
    })
  }

  terminate(): void {}
}

interface Question {
  readonly request: ForecastRequest
  readonly answer: () => Promise<void>
  /** A first answer from fewer trials. */
  readonly preview: () => Promise<void>
  readonly fail: () => Promise<void>
}

/** What reached the worker, in order. */
const questions: Question[] = []

function fewTrials(input: ForecastInput): Forecast {
  return forecast({ ...input, trials: 50 })
}

function forecastOf(plan: Plan, today = TODAY): Forecast {
  return fewTrials(forecastInput(plan, today))
}

/** A plan with so many minutes on each weekday. */
function withMinutes(plan: Plan, minutes: number): Plan {
  return setWeek(plan, [minutes, minutes, minutes, minutes, minutes, 0, 0])
}

function shownIn(place: ForecastPlace = 'plan'): ForecastState {
  return useForecastStore.getState()[place]
}

/** Answers the question that came last. */
async function answerLast(): Promise<void> {
  await questions.at(-1)?.answer()
}

let disconnect = (): void => {}

beforeEach(() => {
  questions.length = 0
  disconnect = connectForecasts(createForecastClient({ createWorker: () => new PatientWorker() }))
})

afterEach(() => act(() => disconnect()))

describe('the forecast of a plan', () => {
  test('is computing until it is there, and then says what it is for', async () => {
    const plan = makePlan()
    keepForecast(plan, TODAY)
    expect(shownIn()).toEqual({ status: 'computing', forecast: null, of: null })
    await answerLast()
    expect(shownIn()).toEqual({ status: 'fresh', forecast: forecastOf(plan), of: { plan, today: TODAY } })
  })

  test('stays, dimmed, until the one for the changed plan is there', async () => {
    const plan = makePlan()
    const changed = withMinutes(plan, 30)
    keepForecast(plan, TODAY)
    await answerLast()
    const { forecast: old } = shownIn()
    keepForecast(changed, TODAY)
    expect(shownIn()).toEqual({ status: 'computing', forecast: old, of: { plan, today: TODAY } })
    await answerLast()
    expect(shownIn()).toEqual({ status: 'fresh', forecast: forecastOf(changed), of: { plan: changed, today: TODAY } })
  })

  test('stays, dimmed, when midnight passes', async () => {
    const plan = makePlan()
    keepForecast(plan, TODAY)
    await answerLast()
    keepForecast(plan, TOMORROW)
    expect(shownIn()).toMatchObject({ status: 'computing', of: { today: TODAY } })
    await answerLast()
    expect(shownIn()).toMatchObject({ status: 'fresh', of: { today: TOMORROW }, forecast: forecastOf(plan, TOMORROW) })
  })

  test('is never that of another plan, not even dimmed', async () => {
    keepForecast(makePlan({ id: 'one' }), TODAY)
    await answerLast()
    keepForecast(withMinutes(makePlan({ id: 'two' }), 30), TODAY)
    expect(shownIn()).toEqual({ status: 'computing', forecast: null, of: null })
  })

  test('is not that of the plan that was open before, when that comes late', async () => {
    keepForecast(makePlan({ id: 'one' }), TODAY)
    keepForecast(withMinutes(makePlan({ id: 'two' }), 30), TODAY)
    await answerLast()
    expect(shownIn()).toEqual({ status: 'computing', forecast: null, of: null })
    await answerLast()
    expect(shownIn()).toMatchObject({ status: 'fresh', of: { plan: { id: 'two' } } })
  })

  test('stays when a newer one is unavailable, which is said; asking again tries again', async () => {
    const plan = makePlan()
    const changed = withMinutes(plan, 30)
    keepForecast(plan, TODAY)
    await answerLast()
    const { forecast: old } = shownIn()
    keepForecast(changed, TODAY)
    await questions.at(-1)?.fail()
    await questions.at(-1)?.fail()
    expect(shownIn()).toEqual({
      status: 'unavailable',
      forecast: old,
      of: { plan, today: TODAY },
      says: expect.stringMatching(/^Forecast not available: .+\.$/) as string,
    })
    keepForecast(changed, TODAY)
    expect(shownIn()).toEqual({ status: 'computing', forecast: old, of: { plan, today: TODAY } })
    await answerLast()
    expect(shownIn()).toMatchObject({ status: 'fresh', of: { plan: changed } })
  })
})

describe('while a slider is dragged', () => {
  test('only the newest is fresh; what comes on the way is shown dimmed, as what it is', async () => {
    const plan = makePlan()
    const moves = [30, 60, 90, 150].map((minutes) => withMinutes(plan, minutes))
    keepForecast(plan, TODAY)
    await answerLast()
    for (const move of moves) keepForecast(move, TODAY)
    await answerLast()
    expect(shownIn()).toMatchObject({ status: 'computing', of: { plan: moves[0] }, forecast: forecastOf(moves[0]!) })
    await answerLast()
    expect(shownIn()).toMatchObject({ status: 'fresh', of: { plan: moves[3] }, forecast: forecastOf(moves[3]!) })
    expect(questions).toHaveLength(3)
  })

  test('what comes late does not take the place of a forecast that was known already', async () => {
    const plan = makePlan()
    keepForecast(plan, TODAY)
    await answerLast()
    const fresh = shownIn()
    const changed = withMinutes(plan, 30)
    keepForecast(changed, TODAY)
    keepForecast(plan, TODAY)
    expect(shownIn()).toEqual(fresh)
    await answerLast()
    expect(shownIn()).toEqual(fresh)
    // But it is known now.
    keepForecast(changed, TODAY)
    expect(shownIn()).toMatchObject({ status: 'fresh', of: { plan: changed } })
    expect(questions).toHaveLength(2)
  })
})

describe('a first answer from fewer trials', () => {
  const makeMove = (): { plan: Plan; moved: Plan } => {
    const plan = makePlan()
    return { plan, moved: withMinutes(plan, 30) }
  }

  test('is shown dimmed for a what-if, and gives way to the whole one', async () => {
    const { plan, moved } = makeMove()
    keepForecast(plan, TODAY, 'whatIf')
    await answerLast()
    keepForecast(moved, TODAY, 'whatIf')
    expect(questions.at(-1)?.request).toMatchObject({ wantsPreview: true })
    await questions.at(-1)?.preview()
    expect(shownIn('whatIf')).toMatchObject({ status: 'computing', of: { plan: moved }, forecast: { trials: 20 } })
    await answerLast()
    expect(shownIn('whatIf')).toMatchObject({ status: 'fresh', of: { plan: moved }, forecast: { trials: 50 } })
  })

  test('is never taken for the whole one', async () => {
    const { plan, moved } = makeMove()
    keepForecast(moved, TODAY, 'whatIf')
    await questions.at(-1)?.preview()
    keepForecast(plan, TODAY, 'whatIf')
    keepForecast(moved, TODAY, 'whatIf')
    expect(shownIn('whatIf')).toMatchObject({ status: 'computing' })
    keepForecast(moved, TODAY, 'plan')
    expect(shownIn('plan')).toMatchObject({ status: 'computing', forecast: null })
  })

  test('does not take the place of a forecast that was known already', async () => {
    const { plan, moved } = makeMove()
    keepForecast(plan, TODAY, 'whatIf')
    await answerLast()
    const fresh = shownIn('whatIf')
    keepForecast(moved, TODAY, 'whatIf')
    keepForecast(plan, TODAY, 'whatIf')
    await questions.at(-1)?.preview()
    expect(shownIn('whatIf')).toEqual(fresh)
  })

  test('is not asked for where nothing is dragged', () => {
    keepForecast(makePlan(), TODAY)
    expect(questions.at(-1)?.request).toMatchObject({ wantsPreview: false })
  })
})

describe('nothing is computed twice', () => {
  test('for the same plan and day, asked for again and again', async () => {
    const plan = makePlan()
    keepForecast(plan, TODAY)
    keepForecast(plan, TODAY)
    await answerLast()
    keepForecast(plan, TODAY)
    expect(questions).toHaveLength(1)
  })

  test('going back and forth, as undo does', async () => {
    const plan = makePlan()
    const changed = withMinutes(plan, 30)
    for (const each of [plan, changed]) {
      keepForecast(each, TODAY)
      await answerLast()
    }
    for (const each of [plan, changed, plan]) {
      keepForecast(each, TODAY)
      expect(shownIn()).toMatchObject({ status: 'fresh', of: { plan: each } })
    }
    expect(questions).toHaveLength(2)
  })

  test('for a change that moves no dates, neither after the answer nor before it', async () => {
    const plan = makePlan()
    const [ticked, again] = [toggleTopic(plan, 'learn', 'one'), toggleTopic(plan, 'learn', 'two')]
    keepForecast(plan, TODAY)
    keepForecast(ticked, TODAY)
    expect(shownIn().status).toBe('computing')
    await answerLast()
    expect(shownIn()).toMatchObject({ status: 'fresh', of: { plan: ticked } })
    const { forecast: known } = shownIn()
    keepForecast(again, TODAY)
    expect(shownIn()).toEqual({ status: 'fresh', forecast: known, of: { plan: again, today: TODAY } })
    expect(shownIn().forecast).toBe(known)
    expect(questions).toHaveLength(1)
  })

  test('for a what-if that becomes the plan', async () => {
    const plan = makePlan()
    keepForecast(plan, TODAY)
    await answerLast()
    keepForecast(withMinutes(plan, 30), TODAY, 'whatIf')
    await answerLast()
    keepForecast(withMinutes(plan, 30), TODAY, 'plan')
    expect(shownIn('plan').status).toBe('fresh')
    expect(questions).toHaveLength(2)
  })
})

test('places do not disturb each other', async () => {
  const plan = makePlan()
  const whatIf = withMinutes(plan, 30)
  keepForecast(plan, TODAY, 'plan')
  keepForecast(whatIf, TODAY, 'whatIf')
  await answerLast()
  await answerLast()
  expect(shownIn('plan')).toMatchObject({ status: 'fresh', of: { plan } })
  expect(shownIn('whatIf')).toMatchObject({ status: 'fresh', of: { plan: whatIf } })
  expect(shownIn('draft')).toMatchObject({ status: 'computing', forecast: null })
})

test('a target is answered by the worker, and of two only the newer counts', async () => {
  const target = { day: (TODAY + 60) as Day, chance: 0.8 }
  const outcomes = [askHoursForTarget(makePlan(), TODAY, target), askHoursForTarget(makePlan(), TOMORROW, target)]
  await answerLast()
  await answerLast()
  expect((await Promise.all(outcomes)).map(({ kind }) => kind)).toEqual(['superseded', 'answered'])
  expect(questions.map(({ request }) => request)).toMatchObject([
    { kind: 'hours', target },
    { input: { today: TOMORROW } },
  ])
})

test('without a worker nothing happens, and a target says so', async () => {
  disconnect()
  keepForecast(makePlan(), TODAY)
  expect(shownIn()).toEqual({ status: 'computing', forecast: null, of: null })
  const outcome = await askHoursForTarget(makePlan(), TODAY, { day: TOMORROW, chance: 0.5 })
  expect(outcome.kind).toBe('unavailable')
  expect(questions).toHaveLength(0)
})

describe('usePlanForecast', () => {
  test('asks once for all who show the same, and follows the plan', async () => {
    const plan = makePlan()
    const changed = withMinutes(plan, 30)
    const { result, rerender } = renderHook(
      ({ shown }) => [usePlanForecast(shown, TODAY), usePlanForecast(shown, TODAY)],
      { initialProps: { shown: plan }, reactStrictMode: true },
    )
    await waitFor(() => expect(questions).toHaveLength(1))
    await answerLast()
    expect(result.current.map(({ status }) => status)).toEqual(['fresh', 'fresh'])
    rerender({ shown: changed })
    expect(result.current[0]).toMatchObject({ status: 'computing', of: { plan } })
    await waitFor(() => expect(questions).toHaveLength(2))
    await answerLast()
    expect(result.current[0]).toMatchObject({ status: 'fresh', of: { plan: changed } })
    rerender({ shown: plan })
    expect(result.current[0]).toMatchObject({ status: 'fresh', of: { plan } })
    expect(questions).toHaveLength(2)
  })

  test('asks after the paint: what it shows until then is what asking leads to, and nothing is drawn for that', async () => {
    const plan = makePlan()
    const draws: ForecastState[] = []
    const { rerender } = renderHook(({ shown }) => draws.push(usePlanForecast(shown, TODAY)), {
      initialProps: { shown: plan },
    })
    expect(questions).toHaveLength(0)
    await waitFor(() => expect(questions).toHaveLength(1))
    await answerLast()
    const before = draws.length
    rerender({ shown: withMinutes(plan, 30) })
    expect(questions).toHaveLength(1)
    expect(draws.at(-1)).toMatchObject({ status: 'computing', of: { plan } })
    await waitFor(() => expect(questions).toHaveLength(2))
    expect(draws).toHaveLength(before + 1)
    expect(shownIn()).toBe(draws.at(-1))
  })

  test('a plan with other topics ticked shows the forecast at its first sight', async () => {
    const plan = makePlan()
    const { result, rerender } = renderHook(({ shown }) => usePlanForecast(shown, TODAY), {
      initialProps: { shown: plan },
    })
    await waitFor(() => expect(questions).toHaveLength(1))
    await answerLast()
    const { forecast: known } = result.current
    const ticked = toggleTopic(plan, 'learn', 'one')
    rerender({ shown: ticked })
    expect(result.current).toEqual({ status: 'fresh', forecast: known, of: { plan: ticked, today: TODAY } })
    expect(questions).toHaveLength(1)
  })

  test('one that is gone before the paint asks for nothing', async () => {
    const { unmount } = renderHook(() => usePlanForecast(makePlan(), TODAY))
    unmount()
    const isPainted = new Promise<void>((resolve) => void afterPaint(resolve))
    await isPainted
    expect(questions).toHaveLength(0)
  })
})
