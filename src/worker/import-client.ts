import type { ReadFileResult } from '../domain/import/read-file-result'
import type { ReadProgress } from '../domain/import/read-options'
import { type ImportRequest, isImportResponse } from './import-protocol'

/** As much of a `Worker` as is used. */
export interface ImportWorker {
  readonly postMessage: (message: ImportRequest) => void
  readonly terminate: () => void
  readonly addEventListener: (
    type: 'message' | 'error' | 'messageerror',
    listener: (event: Event | MessageEvent<unknown>) => void,
  ) => void
}

export interface ImportClientOptions {
  /** May throw. */
  readonly createWorker: () => ImportWorker
  /** Runs something later, and gives what calls it off. */
  readonly schedule?: (run: () => void, delayMs: number) => () => void
  /** How long the worker may say nothing: the largest file is parsed in one go. */
  readonly silenceMs?: number
}

/** A file that is being read. */
export interface ImportJob {
  /** Always comes, and never rejects; null when the job was cancelled before. */
  readonly result: Promise<ReadFileResult | null>
  /** Ends the worker at once, whatever it is at. Nothing has been taken in by then, so there is nothing to put back. */
  readonly cancel: () => void
}

/** What to read: a file, or a text that was pasted, whose name is then empty. */
export type ImportQuestion = Omit<ImportRequest, 'id'>

export interface ImportClient {
  /** @param onProgress is told how far it is, now and then; never after the end. */
  readonly read: (question: ImportQuestion, onProgress?: (progress: ReadProgress) => void) => ImportJob
}

function nothing(): void {}

const SILENCE_MS = 30_000

/**
 * Reads files off the page's own thread. Each has a worker of its own, which is ended with it: so a file can be given up
 * in the middle of whatever the worker is doing, and what a hostile one leaves behind is gone.
 */
export function createImportClient({
  createWorker,
  schedule = scheduleTimeout,
  silenceMs = SILENCE_MS,
}: ImportClientOptions): ImportClient {
  let lastId = 0
  return {
    read: (question, onProgress) => {
      lastId += 1
      const request: ImportRequest = { ...question, id: lastId }
      let end: (result: ReadFileResult | null) => void = nothing
      const result = new Promise<ReadFileResult | null>((resolve) => {
        end = startReading(request, { createWorker, schedule, silenceMs }, resolve, onProgress)
      })
      return { result, cancel: () => end(null) }
    },
  }
}

/** @returns ends it with a result of one's own; does nothing after the end. */
function startReading(
  request: ImportRequest,
  { createWorker, schedule, silenceMs }: Required<ImportClientOptions>,
  resolve: (result: ReadFileResult | null) => void,
  onProgress: ((progress: ReadProgress) => void) | undefined,
): (result: ReadFileResult | null) => void {
  let worker: ImportWorker | null = null
  let hasEnded = false
  let callOff = nothing
  const end = (result: ReadFileResult | null): void => {
    if (hasEnded) return
    hasEnded = true
    callOff()
    worker?.terminate()
    resolve(result)
  }
  const refuse = (says: string): void => end({ kind: 'refused', says })
  const wait = (): void => {
    callOff()
    callOff = schedule(
      () => refuse('Reading the file took too long, and was given up. Split it into several files.'),
      silenceMs,
    )
  }
  try {
    worker = createWorker()
    worker.addEventListener('message', (event) => {
      const message: unknown = 'data' in event ? event.data : undefined
      if (hasEnded || !isImportResponse(message, request)) return
      if (message.kind === 'result') return end(message.result)
      wait()
      onProgress?.(message.progress)
    })
    worker.addEventListener('messageerror', () => refuse(STOPPED))
    worker.addEventListener('error', (event) => {
      // It is dealt with here; else the page would report it as its own.
      event.preventDefault()
      refuse(STOPPED)
    })
    wait()
    worker.postMessage(request)
  } catch {
    refuse('The part of Cairn that reads files could not be started. Reload the page, and choose the file again.')
  }
  return end
}

const STOPPED = 'The part of Cairn that reads files stopped. Reload the page, and choose the file again.'

function scheduleTimeout(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
