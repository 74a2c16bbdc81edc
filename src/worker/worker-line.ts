import type { Job } from './forecast-job'
import { type DropRequest, type ForecastRequest, isPreviewOf, isResponseTo } from './forecast-protocol'

/** As much of a `Worker` as is used. */
export interface ForecastWorker {
  readonly postMessage: (message: ForecastRequest | DropRequest) => void
  readonly terminate: () => void
  readonly addEventListener: (
    type: 'message' | 'error' | 'messageerror',
    listener: (event: Event | MessageEvent<unknown>) => void,
  ) => void
}

export interface WorkerLineOptions {
  /** May throw. */
  readonly createWorker: () => ForecastWorker
  /** Runs something later, and gives what calls it off. */
  readonly schedule: (run: () => void, delayMs: number) => () => void
  /** How long a worker may take for one request. */
  readonly limitMs: number
}

const ATTEMPTS = 2

/** A worker that says more than this without being asked is broken, and would keep the page busy. */
const MOST_STRAYS = 100

/**
 * Puts jobs to one worker, which is started with the first of them. At most one is in flight; beside it only the
 * newest of each lane waits, so that a dragged slider never builds a queue. A job that is overtaken in flight is
 * dropped, but for a first answer that is nearly there; or let end, which is sooner than starting another worker.
 *
 * Much that can go wrong in a worker raises no event (an endless loop, a rejected promise, `close()`): so a job has a
 * time limit, after which its worker is ended and a fresh one is tried, once.
 *
 * @returns takes the next job.
 */
export function createWorkerLine({ createWorker, schedule, limitMs }: WorkerLineOptions): (job: Job) => void {
  const waiting = new Map<string, Job>()
  let worker: ForecastWorker | null = null
  let flight: Flight | null = null
  let strays = 0
  let lastId = 0

  const add = (job: Job): void => {
    waiting.get(job.lane)?.supersede()
    if (flight?.job.lane === job.lane) overtake(flight)
    // A lane that waits already keeps its turn.
    waiting.set(job.lane, job)
    if (flight === null) sendNext()
  }

  const overtake = ({ job, request }: Flight): void => {
    if (job.isOvertaken()) return
    job.overtake()
    worker?.postMessage({ kind: 'drop', id: request.id })
  }

  const sendNext = (): void => {
    const [job] = waiting.values()
    if (job === undefined) return
    waiting.delete(job.lane)
    send(job, 1)
  }

  const send = (job: Job, attempt: number): void => {
    lastId += 1
    const request: ForecastRequest = { ...job.question, id: lastId }
    const cancelLimit = schedule(() => fail(`it took longer than ${limitMs / 1000} seconds.`), limitMs)
    flight = { job, attempt, request, cancelLimit, isPreviewed: false }
    try {
      worker ??= start()
      worker.postMessage(request)
    } catch {
      fail('the part of Cairn that computes it could not be started.')
    }
  }

  const start = (): ForecastWorker => {
    const started = createWorker()
    strays = 0
    // Events of a worker that was ended may still be under way.
    const isCurrent = (): boolean => worker === started
    started.addEventListener('message', (event) => {
      if (isCurrent()) receive('data' in event ? event.data : undefined)
    })
    started.addEventListener('messageerror', () => {
      if (isCurrent()) fail('its answer could not be read.')
    })
    started.addEventListener('error', (event) => {
      // It is dealt with here; else the page would report it as its own.
      event.preventDefault()
      if (isCurrent()) fail('the part of Cairn that computes it stopped.')
    })
    return started
  }

  const receive = (message: unknown): void => {
    if (flight !== null && isResponseTo(message, flight.request)) {
      const { job } = land(flight)
      job.settle(message)
      sendNext()
      return
    }
    if (flight !== null && !flight.isPreviewed && isPreviewOf(message, flight.request)) {
      flight.isPreviewed = true
      flight.job.preview(message)
      return
    }
    strays += 1
    if (strays > MOST_STRAYS) fail('the part of Cairn that computes it sent nothing but noise.')
  }

  const fail = (why: string): void => {
    worker?.terminate()
    worker = null
    if (flight === null) return
    const { job, attempt } = land(flight)
    if (attempt < ATTEMPTS && !job.isOvertaken()) {
      send(job, attempt + 1)
      return
    }
    job.giveUp(why)
    sendNext()
  }

  const land = (landed: Flight): Flight => {
    landed.cancelLimit()
    flight = null
    return landed
  }

  return add
}

/** The job that the worker is at. */
interface Flight {
  readonly job: Job
  /** Counts from 1. */
  readonly attempt: number
  readonly request: ForecastRequest
  readonly cancelLimit: () => void
  isPreviewed: boolean
}
