import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ForecastInput } from '../../src/domain/forecast/forecast-input'
import { forecastInput } from '../../src/domain/forecast/forecast-plan'
import { packInput, unpackInput } from '../../src/domain/forecast/pack-input'
import { forecast } from '../../src/domain/forecast/simulate'
import { logWork, tickStep } from '../../src/domain/plan/edit-plan'
import type { DropRequest, ForecastRequest } from '../../src/worker/forecast-protocol'
import { handleRequest } from '../../src/worker/handle-request'
import { type PackedRequest, packResponse, unpackRequest } from '../../src/worker/packed-messages'
import { type PackedWorker, packingWorker } from '../../src/worker/packing-worker'
import { anyInput } from '../domain/forecast/make-plans'
import { makeLargePlan } from '../helpers/make-large-plan'
import { day, makePlan } from '../helpers/make-plan'

/** What the worker is given: the same steps, called by their places; of an estimate only its three points. */
function withPlaces(input: ForecastInput): ForecastInput {
  const placeOf = new Map(input.steps.map(({ id }, place) => [id, String(place)]))
  const steps = input.steps.map((step) => ({
    ...step,
    id: placeOf.get(step.id)!,
    prerequisites: step.prerequisites.map((id) => placeOf.get(id)!),
  }))
  return { ...input, steps }
}

/** The worker's end, in the same thread; all that it is sent and sends is copied as messages are. */
class NearWorker extends EventTarget implements PackedWorker {
  readonly received: (ForecastRequest | DropRequest | PackedRequest)[] = []

  postMessage(message: ForecastRequest | DropRequest | PackedRequest, transfer: Transferable[]): void {
    const copy = structuredClone(message, { transfer })
    this.received.push(copy)
    const request = unpackRequest(copy)
    if (request.kind === 'drop') return
    const response = handleRequest(request)
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(packResponse(response)) }))
  }

  terminate(): void {}
}

/** Asks, and gives what comes back. */
function ask(request: ForecastRequest): { readonly answers: unknown[]; readonly worker: NearWorker } {
  const worker = new NearWorker()
  const answers: unknown[] = []
  const packing = packingWorker(worker)
  packing.addEventListener('message', (event) => {
    if ('data' in event) answers.push(event.data)
  })
  packing.postMessage(request)
  return { answers, worker }
}

describe('a question on its way to the worker', () => {
  test('is the same when it is there, but for the names of the steps', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        expect(unpackInput(structuredClone(packInput(input)))).toEqual(withPlaces(input))
      }),
    )
  })

  test('says of a step what was logged, left and outlasted', () => {
    const plan = logWork(logWork(makeLargePlan(5), 's1', day(-2), 30), 's1', day(-1), 45)
    const { steps } = unpackInput(packInput(forecastInput(tickStep(plan, 's0', day(-1)), day(0))))
    expect(steps[1]).toMatchObject({
      state: { kind: 'started', on: day(-2) },
      uncertainty: { kind: 'effort', worked: 75, outlasted: { minutes: 30 } },
    })
    expect(steps[0]?.state).toMatchObject({ kind: 'done', on: day(-1) })
  })

  test('leaves what is asked as it was, so that it can be asked again', () => {
    const input = forecastInput(makeLargePlan(5), day(0), { trials: 20 })
    const before = structuredClone(input)
    const request = { id: 1, kind: 'forecast', input } as const
    expect(ask(request).answers).toEqual(ask(request).answers)
    expect(input).toEqual(before)
  })
})

describe('an answer on its way back', () => {
  test.each([0, 1, 40])('is that of the domain, for a plan of %d steps and more', (size) => {
    const plan = size === 0 ? makePlan() : makeLargePlan(size)
    const input = forecastInput(plan, day(0), { trials: 50 })
    const { answers } = ask({ id: 7, kind: 'forecast', input })
    expect(answers).toEqual([{ id: 7, kind: 'forecast', answer: forecast(input) }])
  })

  test('a target’s hours come as they are', () => {
    const input = forecastInput(makeLargePlan(5), day(0), { trials: 50 })
    const target = { day: day(400), chance: 0.5 }
    const request = { id: 2, kind: 'hours', input, target } as const
    expect(ask(request).answers).toEqual([handleRequest(request)])
  })

  test('steps that wait for each other are refused by the worker, in words with their names', () => {
    const input = forecastInput(makeLargePlan(2), day(0))
    const [one, other] = input.steps
    const steps = [
      { ...one!, prerequisites: [other!.id] },
      { ...other!, prerequisites: [one!.id] },
    ]
    const { answers } = ask({ id: 3, kind: 'forecast', input: { ...input, steps } })
    expect(answers).toEqual([{ id: 3, kind: 'failed', says: expect.stringContaining('"s0"') as string }])
  })

  test('what a broken worker says is passed on as it is', () => {
    const worker = new NearWorker()
    const seen: unknown[] = []
    packingWorker(worker).addEventListener('message', (event) => seen.push('data' in event ? event.data : null))
    const noise = [null, 5, 'x', {}, { answer: null }, { answer: { steps: [] } }]
    for (const data of noise) worker.dispatchEvent(new MessageEvent('message', { data }))
    expect(seen).toEqual(noise)
  })
})

test('what is dropped is told', () => {
  const worker = new NearWorker()
  packingWorker(worker).postMessage({ kind: 'drop', id: 4 })
  expect(worker.received).toEqual([{ kind: 'drop', id: 4 }])
})
