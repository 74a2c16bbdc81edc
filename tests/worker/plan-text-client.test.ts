import { expect, test, vi } from 'vitest'
import { exportDocument } from '../../src/domain/document/export-document'
import { type PlanTextWorker, readPlanTextAside } from '../../src/worker/plan-text-client'
import { type PlanTextQuestion, readPlanText } from '../../src/worker/read-plan-text'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'

const QUESTION = { text: exportDocument(makeDocument(makePlan())), today: FIRST_MONDAY }

/** A worker that does with a question what it is told to. */
function fakeWorker(onQuestion: (question: PlanTextQuestion, say: (event: Event) => void) => void) {
  const listeners = new Map<string, (event: Event) => void>()
  const worker: PlanTextWorker = {
    postMessage: (question) => onQuestion(question, (event) => listeners.get(event.type)?.(event)),
    terminate: vi.fn(),
    addEventListener: (type, listener) => void listeners.set(type, listener),
  }
  return worker
}

const answering = () =>
  fakeWorker((question, say) => say(new MessageEvent('message', { data: readPlanText(question) })))
const silent = () => fakeWorker(() => {})
const ask = (worker: PlanTextWorker | null, signal = new AbortController().signal, limitMs?: number) =>
  readPlanTextAside(QUESTION, { signal, createWorker: () => worker, ...(limitMs === undefined ? {} : { limitMs }) })

test('the worker reads it, and ends', async () => {
  const worker = answering()
  expect(await ask(worker)).toEqual(readPlanText(QUESTION))
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('C8 cancelled: the worker ends, and there is no answer', async () => {
  const worker = silent()
  const reading = new AbortController()
  const answer = ask(worker, reading.signal)
  reading.abort()
  expect(await answer).toEqual({ kind: 'cancelled' })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('cancelled before it begins', async () => {
  expect(await ask(silent(), AbortSignal.abort())).toEqual({ kind: 'cancelled' })
})

test('F1 a worker that never answers is ended', async () => {
  const worker = silent()
  expect(await ask(worker, undefined, 1)).toEqual({ kind: 'tookTooLong' })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test.each([
  ['there are no workers', () => null],
  ['it cannot be started', () => fakeWorker((_, say) => say(new Event('error', { cancelable: true })))],
  ['its answer cannot be read', () => fakeWorker((_, say) => say(new MessageEvent('messageerror')))],
])('F1 %s: it is read on the page', async (_, createWorker) => {
  expect(await ask(createWorker())).toEqual(readPlanText(QUESTION))
})

test('F1 starting one throws: it is read on the page', async () => {
  const answer = readPlanTextAside(QUESTION, {
    signal: new AbortController().signal,
    createWorker: () => {
      throw new Error('No workers here.')
    },
  })
  expect(await answer).toEqual(readPlanText(QUESTION))
})
