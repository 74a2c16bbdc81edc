import type { DropRequest, ForecastRequest } from '../../src/worker/forecast-protocol'
import { handleRequest } from '../../src/worker/handle-request'

const ANSWER_AFTER_MS = 30

/** By when a healthy worker has answered, with some time for the messages. */
export const ANSWERED_BY_MS = 50

/** A worker in the same thread: messages take time and are copied, and none come once it was ended. */
export class FakeWorker extends EventTarget {
  isTerminated = false
  readonly requests: ForecastRequest[] = []
  readonly onRequest: (worker: FakeWorker, request: ForecastRequest) => void

  constructor(onRequest = answer, onLoad: (worker: FakeWorker) => void = () => {}) {
    super()
    this.onRequest = onRequest
    this.later(() => onLoad(this))
  }

  /** It answers in one go: what is dropped is answered all the same. */
  postMessage(request: ForecastRequest | DropRequest): void {
    if (request.kind === 'drop') return
    const copy = structuredClone(request)
    this.requests.push(copy)
    this.later(() => this.onRequest(this, copy))
  }

  terminate(): void {
    this.isTerminated = true
  }

  later(run: () => void, ms = 0): void {
    setTimeout(() => {
      if (!this.isTerminated) run()
    }, ms)
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
  }

  /** As the browser does for an error that nothing caught; says whether the page would report it. */
  fail(type: 'error' | 'messageerror' = 'error'): boolean {
    return this.dispatchEvent(new Event(type, { cancelable: true }))
  }
}

/** A healthy worker's answer. */
export function answer(worker: FakeWorker, request: ForecastRequest): void {
  worker.later(() => worker.say(handleRequest(request)), ANSWER_AFTER_MS)
}

const silence = (): void => {}

/** Every way in which a worker can be broken, each as a way to make one. */
export const BROKEN_WORKERS: readonly [name: string, create: () => FakeWorker, says: RegExp][] = [
  ['cannot be made', refuse, /could not be started/],
  ['is not found, or throws at load', () => new FakeWorker(silence, (worker) => worker.fail()), /stopped/],
  ['throws at every request', () => new FakeWorker((worker) => worker.fail()), /stopped/],
  ['never answers: an endless loop, a rejected promise', () => new FakeWorker(silence), /longer than 5 seconds/],
  ['closes itself', () => new FakeWorker((worker) => worker.terminate()), /longer than 5 seconds/],
  ['answers what was not asked', () => new FakeWorker(answerOther), /longer than 5 seconds/],
  ['sends garbage', () => new FakeWorker(sendGarbage), /longer than 5 seconds/],
  ['floods', () => new FakeWorker(flood), /nothing but noise/],
  ['sends what cannot be read', () => new FakeWorker((worker) => worker.fail('messageerror')), /could not be read/],
  ['takes no messages', () => new DeafWorker(), /could not be started/],
]

class DeafWorker extends FakeWorker {
  override postMessage(): void {
    throw new DOMException('It cannot be cloned.', 'DataCloneError')
  }
}

function refuse(): FakeWorker {
  throw new TypeError('This requires a TrustedScriptURL.')
}

function answerOther(worker: FakeWorker, request: ForecastRequest): void {
  worker.say({ ...handleRequest(request), id: request.id - 1 })
  worker.say({ ...handleRequest(request), kind: request.kind === 'hours' ? 'forecast' : 'hours' })
}

function sendGarbage(worker: FakeWorker, { id, kind }: ForecastRequest): void {
  const whole = [null, undefined, 5, 'x', [], {}, { id }, { id, kind }, { id, kind: 'failed' }, { id, kind, answer: 1 }]
  const half = { id, kind, answer: { kind, steps: [], pace: {}, finishing: [1] } }
  for (const data of kind === 'hours' ? whole : [...whole, half]) worker.say(data)
}

function flood(worker: FakeWorker, { id }: ForecastRequest): void {
  for (let i = 0; i < 10_000; i += 1) worker.say({ id: id + 1 + i })
}
