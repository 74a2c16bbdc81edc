import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Day } from '../../src/domain/day'
import type { ForecastInput } from '../../src/domain/forecast/forecast-input'
import { forecastInput } from '../../src/domain/forecast/forecast-plan'
import { forecast } from '../../src/domain/forecast/simulate'
import { hoursForTarget } from '../../src/domain/forecast/target-date'
import { createForecastClient, type ForecastClient } from '../../src/worker/forecast-client'
import type { DropRequest, ForecastRequest } from '../../src/worker/forecast-protocol'
import { FIRST_MONDAY, makePlan } from '../helpers/make-plan'
import { ANSWERED_BY_MS, answer, BROKEN_WORKERS, FakeWorker } from './fake-workers'

const LIMIT_MS = 5000

const TARGET = { day: (FIRST_MONDAY + 60) as Day, chance: 0.8 }

/** The seed tells one input from the next. */
function makeInput(seed = 1): ForecastInput {
  return forecastInput(makePlan(), FIRST_MONDAY, { seed, trials: 50 })
}

/** A client and the workers it makes: the last of those given for all that come after. */
function makeClient(...creators: (() => FakeWorker)[]): { client: ForecastClient; workers: FakeWorker[] } {
  const workers: FakeWorker[] = []
  let asked = 0
  const createWorker = (): FakeWorker => {
    const create = creators[Math.min(asked, creators.length - 1)] ?? (() => new FakeWorker())
    asked += 1
    const worker = create()
    workers.push(worker)
    return worker
  }
  return { client: createForecastClient({ createWorker }), workers }
}

/** What a promise has come to by now. */
function outcomeBy<T>(promise: Promise<T>): Promise<T | 'pending'> {
  return Promise.race([promise, Promise.resolve<'pending'>('pending')])
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a healthy worker', () => {
  test('is started by the first request, answers as the domain does, and is kept', async () => {
    const { client, workers } = makeClient()
    expect(workers).toHaveLength(0)
    const first = client.askForecast(makeInput())
    await vi.runAllTimersAsync()
    const second = client.askForecast(makeInput(2))
    await vi.runAllTimersAsync()
    expect(await first).toEqual({ kind: 'answered', answer: forecast(makeInput()) })
    expect(await second).toEqual({ kind: 'answered', answer: forecast(makeInput(2)) })
    expect(workers).toHaveLength(1)
  })

  test('is not ended by the limit of a request that was answered', async () => {
    const { client, workers } = makeClient()
    void client.askForecast(makeInput())
    await vi.advanceTimersByTimeAsync(LIMIT_MS * 3)
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false])
  })

  test('of its own answers for the hours of a target, and a forecast does not wait for it', async () => {
    const { client, workers } = makeClient(
      () => new FakeWorker((worker, request) => worker.later(() => answer(worker, request), 2000)),
      () => new FakeWorker(),
    )
    const hours = client.askHours(makeInput(), TARGET)
    const range = client.askForecast(makeInput())
    await vi.advanceTimersByTimeAsync(ANSWERED_BY_MS)
    expect(await outcomeBy(range)).toMatchObject({ kind: 'answered' })
    expect(await outcomeBy(hours)).toBe('pending')
    await vi.runAllTimersAsync()
    expect(await hours).toEqual({ kind: 'answered', answer: hoursForTarget(makeInput(), TARGET) })
    expect(workers).toHaveLength(2)
  })

  test('says what is wrong with a plan, once: asking again would not help', async () => {
    const { client, workers } = makeClient()
    const { steps, ...rest } = makeInput()
    const broken = client.askForecast({ ...rest, steps: steps.map((step) => ({ ...step, prerequisites: ['gone'] })) })
    await vi.runAllTimersAsync()
    expect(await broken).toMatchObject({ kind: 'unavailable', says: expect.stringMatching(/needs "gone"/) as string })
    expect(workers.flatMap(({ requests }) => requests)).toHaveLength(1)
  })
})

describe('only the newest request counts', () => {
  test('one in flight and the newest waiting, however fast a slider is dragged', async () => {
    const { client, workers } = makeClient()
    const outcomes = [1, 2, 3, 4, 5].map((seed) => client.askForecast(makeInput(seed)))
    await vi.runAllTimersAsync()
    expect(await Promise.all(outcomes)).toEqual([
      // It was in flight, and let end.
      { kind: 'superseded', answer: forecast(makeInput(1)) },
      { kind: 'superseded', answer: null },
      { kind: 'superseded', answer: null },
      { kind: 'superseded', answer: null },
      { kind: 'answered', answer: forecast(makeInput(5)) },
    ])
    expect(workers.map(({ requests }) => requests.map(({ input }) => input.seed))).toEqual([[1, 5]])
  })

  test('one that waits is told at once', async () => {
    const { client } = makeClient()
    const [, waiting] = [1, 2, 3].map((seed) => client.askForecast(makeInput(seed)))
    expect(await outcomeBy(waiting!)).toEqual({ kind: 'superseded', answer: null })
  })

  test('in its lane: others keep their turn', async () => {
    const { client, workers } = makeClient()
    const first = client.askForecast(makeInput(1), 'plan')
    const dragged = [2, 3].map((seed) => client.askForecast(makeInput(seed), 'whatIf'))
    const again = client.askForecast(makeInput(4), 'draft')
    const last = client.askForecast(makeInput(5), 'whatIf')
    await vi.runAllTimersAsync()
    expect((await Promise.all([first, ...dragged, again, last])).map(({ kind }) => kind)).toEqual([
      'answered',
      'superseded',
      'superseded',
      'answered',
      'answered',
    ])
    expect(workers[0]?.requests.map(({ input }) => input.seed)).toEqual([1, 5, 4])
  })

  test('one that hangs and is superseded is not tried again: the newest is', async () => {
    const { client, workers } = makeClient(
      () => new FakeWorker(() => {}),
      () => new FakeWorker(),
    )
    const hanging = client.askForecast(makeInput(1))
    const newest = client.askForecast(makeInput(2))
    await vi.advanceTimersByTimeAsync(LIMIT_MS + ANSWERED_BY_MS)
    expect(await outcomeBy(hanging)).toEqual({ kind: 'superseded', answer: null })
    expect(await outcomeBy(newest)).toMatchObject({ kind: 'answered' })
    expect(workers.map(({ requests }) => requests.map(({ input }) => input.seed))).toEqual([[1], [2]])
  })
})

describe('a first answer from fewer trials', () => {
  const preview = (worker: FakeWorker, id: number): void =>
    worker.say({ id, kind: 'preview', answer: forecast(makeInput(9)) })

  test('comes before the one asked for, once', async () => {
    const { client } = makeClient(
      () =>
        new FakeWorker((worker, request) => {
          worker.say({ id: request.id, kind: 'preview', answer: { steps: [] } })
          preview(worker, request.id + 1)
          preview(worker, request.id)
          preview(worker, request.id)
          answer(worker, request)
        }),
    )
    const seen: unknown[] = []
    const outcome = client.askForecast(makeInput(1), 'whatIf', (first) => seen.push(first))
    await vi.advanceTimersByTimeAsync(ANSWERED_BY_MS)
    expect(seen).toEqual([forecast(makeInput(9))])
    expect(await outcome).toEqual({ kind: 'answered', answer: forecast(makeInput(1)) })
  })

  test('is not an answer to the hours of a target', async () => {
    const { client } = makeClient(() => new FakeWorker((worker, { id }) => preview(worker, id)))
    const outcome = client.askHours(makeInput(), TARGET)
    await vi.advanceTimersByTimeAsync(2 * LIMIT_MS)
    expect(await outcomeBy(outcome)).toMatchObject({ kind: 'unavailable' })
  })

  test('of one that is overtaken is all there is of it: the worker is told to drop the rest', async () => {
    const dropped: number[] = []
    class DroppingWorker extends FakeWorker {
      override postMessage(message: ForecastRequest | DropRequest): void {
        if (message.kind !== 'drop') super.postMessage(message)
        else {
          dropped.push(message.id)
          this.later(() => this.say({ id: message.id, kind: 'dropped' }))
        }
      }
    }
    const { client, workers } = makeClient(
      () =>
        new DroppingWorker((worker, request) => {
          preview(worker, request.id)
          if (request.input.seed === 3) answer(worker, request)
        }),
    )
    const seen: number[] = []
    const outcomes: Promise<unknown>[] = []
    for (const seed of [1, 2, 3]) {
      outcomes.push(client.askForecast(makeInput(seed), 'whatIf', () => seen.push(seed)))
      await vi.advanceTimersByTimeAsync(16)
    }
    await vi.advanceTimersByTimeAsync(ANSWERED_BY_MS)
    expect(seen).toEqual([1, 2, 3])
    expect(await Promise.all(outcomes)).toEqual([
      { kind: 'superseded', answer: null },
      { kind: 'superseded', answer: null },
      { kind: 'answered', answer: forecast(makeInput(3)) },
    ])
    expect(dropped).toEqual([1, 2])
    expect(workers).toHaveLength(1)
  })
})

describe.each(BROKEN_WORKERS)('F1: a worker that %s', (_, create, says) => {
  test('is ended and tried afresh once; then it is said in a sentence, within twice the limit', async () => {
    const { client, workers } = makeClient(create)
    const outcome = client.askForecast(makeInput())
    await vi.advanceTimersByTimeAsync(2 * LIMIT_MS)
    const settled = await outcomeBy(outcome)
    expect(settled).toMatchObject({ kind: 'unavailable', says: expect.stringMatching(says) as string })
    expect(settled).toMatchObject({ says: expect.stringMatching(/^Forecast not available: .+\.$/) as string })
    expect(workers.length).toBeLessThanOrEqual(2)
    expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('does for the hours of a target what it does for a forecast', async () => {
    const { client } = makeClient(create)
    const outcome = client.askHours(makeInput(), TARGET)
    await vi.advanceTimersByTimeAsync(2 * LIMIT_MS)
    expect(await outcomeBy(outcome)).toMatchObject({ kind: 'unavailable' })
  })

  test('is not noticed when the fresh one is healthy', async () => {
    const { client } = makeClient(create, () => new FakeWorker())
    const outcome = client.askForecast(makeInput())
    await vi.advanceTimersByTimeAsync(LIMIT_MS + ANSWERED_BY_MS)
    expect(await outcomeBy(outcome)).toEqual({ kind: 'answered', answer: forecast(makeInput()) })
  })

  test('does no harm to the next request', async () => {
    const { client } = makeClient(create, create, () => new FakeWorker())
    void client.askForecast(makeInput())
    await vi.advanceTimersByTimeAsync(2 * LIMIT_MS)
    const next = client.askForecast(makeInput(2))
    await vi.advanceTimersByTimeAsync(ANSWERED_BY_MS)
    expect(await outcomeBy(next)).toEqual({ kind: 'answered', answer: forecast(makeInput(2)) })
  })
})

describe('F1: a worker that was healthy', () => {
  test.each<[name: string, breakIt: (worker: FakeWorker) => void]>([
    ['stops while nothing is asked', (worker) => void worker.fail()],
    [
      'floods while nothing is asked',
      (worker) => {
        for (let i = 0; i < 1000; i += 1) worker.say({ id: i })
      },
    ],
  ])('and %s is replaced at the next request', async (_, breakIt) => {
    const { client, workers } = makeClient()
    void client.askForecast(makeInput(1))
    await vi.runAllTimersAsync()
    breakIt(workers[0]!)
    expect(workers[0]?.isTerminated).toBe(true)
    const next = client.askForecast(makeInput(2))
    await vi.advanceTimersByTimeAsync(ANSWERED_BY_MS)
    expect(await outcomeBy(next)).toMatchObject({ kind: 'answered' })
    expect(workers).toHaveLength(2)
  })

  test('does not answer for the noise of the one before it', async () => {
    const { client, workers } = makeClient()
    for (const noise of [1000, 50]) {
      void client.askForecast(makeInput())
      await vi.runAllTimersAsync()
      for (let i = 0; i < noise; i += 1) workers.at(-1)?.say(null)
    }
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
  })

  test('and closed itself in between costs one limit', async () => {
    const { client, workers } = makeClient()
    void client.askForecast(makeInput(1))
    await vi.runAllTimersAsync()
    workers[0]?.terminate()
    const next = client.askForecast(makeInput(2))
    await vi.advanceTimersByTimeAsync(LIMIT_MS + ANSWERED_BY_MS)
    expect(await outcomeBy(next)).toMatchObject({ kind: 'answered' })
  })

  test('and answers after it was given up is not heard', async () => {
    const { client, workers } = makeClient(
      () => new FakeWorker(() => {}),
      () => new FakeWorker(() => {}),
    )
    const outcome = client.askForecast(makeInput())
    await vi.advanceTimersByTimeAsync(LIMIT_MS)
    const [given, fresh] = workers
    given?.say({ id: given.requests[0]?.id, kind: 'failed', says: 'late.' })
    given?.say({ id: fresh?.requests[0]?.id, kind: 'failed', says: 'late.' })
    given?.fail()
    expect(await outcomeBy(outcome)).toBe('pending')
    expect(fresh?.isTerminated).toBe(false)
  })

  test('has its errors kept from the page', async () => {
    const { client, workers } = makeClient()
    void client.askForecast(makeInput())
    await vi.runAllTimersAsync()
    expect(workers[0]?.fail()).toBe(false)
  })
})
