import type { PlanText, PlanTextQuestion } from './read-plan-text'

/** As much of a `Worker` as is used. */
export interface PlanTextWorker {
  readonly postMessage: (question: PlanTextQuestion) => void
  readonly terminate: () => void
  readonly addEventListener: (
    type: 'message' | 'error' | 'messageerror',
    listener: (event: Event | MessageEvent<PlanText>) => void,
  ) => void
}

export type PlanTextAnswer =
  | PlanText
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'tookTooLong' }
  /** The part of the app that reads could not be loaded. */
  | { readonly kind: 'notLoaded' }

export interface PlanTextOptions {
  readonly signal: AbortSignal
  /** Null where there are none; may throw. */
  readonly createWorker?: () => PlanTextWorker | null
  readonly limitMs?: number
}

/** The largest file that is taken is read in about two seconds. */
const LIMIT_MS = 30_000

/**
 * Reads the text of a file beside the page, so that the page stays free to answer and reading can be called off. Where
 * no worker can be had, or it breaks, the text is read on the page.
 */
export function readPlanTextAside(question: PlanTextQuestion, options: PlanTextOptions): Promise<PlanTextAnswer> {
  const { signal, createWorker = createPlanTextWorker, limitMs = LIMIT_MS } = options
  return new Promise((resolve) => {
    const worker = tryTo(createWorker)
    const settle = (answer: PlanTextAnswer): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      worker?.terminate()
      resolve(answer)
    }
    const cancel = (): void => settle({ kind: 'cancelled' })
    const readHere = (): void => {
      readOnPage(question).then(settle, () => settle({ kind: 'notLoaded' }))
    }
    const timer = setTimeout(() => settle({ kind: 'tookTooLong' }), limitMs)
    if (signal.aborted) {
      cancel()
      return
    }
    signal.addEventListener('abort', cancel)
    if (worker === null) {
      readHere()
      return
    }
    worker.addEventListener('message', (event) => {
      if ('data' in event) settle(event.data)
    })
    worker.addEventListener('messageerror', readHere)
    worker.addEventListener('error', (event) => {
      // It is dealt with here; else the page would report it as its own.
      event.preventDefault()
      readHere()
    })
    worker.postMessage(question)
  })
}

async function readOnPage(question: PlanTextQuestion): Promise<PlanText> {
  const { readPlanText } = await import('./read-plan-text')
  return readPlanText(question)
}

function createPlanTextWorker(): PlanTextWorker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./plan-text.worker.ts', import.meta.url), { type: 'module', name: 'file' })
}

function tryTo(create: () => PlanTextWorker | null): PlanTextWorker | null {
  try {
    return create()
  } catch {
    return null
  }
}
