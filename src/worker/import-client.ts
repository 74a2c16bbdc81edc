import type { ReadProgress } from '../domain/import/read-options'
import { type ImportedFile, type ImportRequest, type ImportResponse, isImportResponse } from './import-protocol'

/** As much of a `Worker` as is used. */
export interface ImportWorker {
  readonly postMessage: (message: ImportRequest) => void
  readonly terminate: () => void
  readonly addEventListener: (
    type: 'message' | 'error' | 'messageerror',
    listener: (event: Event | MessageEvent<unknown>) => void,
  ) => void
}

type HandleImport = (request: ImportRequest, say: (message: ImportResponse) => void) => Promise<void>

export interface ImportClientOptions {
  /** May throw. */
  readonly createWorker: () => ImportWorker
  /** Loads what reads on the page, for where no worker can be had. May reject. */
  readonly loadReader?: () => Promise<HandleImport>
  /** Runs something later, and gives what calls it off. */
  readonly schedule?: (run: () => void, delayMs: number) => () => void
  /** How long the worker may say nothing: the largest file is parsed in one go. */
  readonly silenceMs?: number
}

/** A file that is being read. */
export interface ImportJob {
  /** Always comes, and never rejects; null when the job was cancelled before. */
  readonly result: Promise<ImportedFile | null>
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
 * in the middle of whatever the worker is doing, and what a hostile one leaves behind is gone. Where none can be had, the
 * file is read on the page.
 */
export function createImportClient({
  createWorker,
  loadReader = loadOwnReader,
  schedule = scheduleTimeout,
  silenceMs = SILENCE_MS,
}: ImportClientOptions): ImportClient {
  let lastId = 0
  return {
    read: (question, onProgress) => {
      lastId += 1
      const request: ImportRequest = { ...question, id: lastId }
      let end: (result: ImportedFile | null) => void = nothing
      const result = new Promise<ImportedFile | null>((resolve) => {
        end = startReading(request, { createWorker, loadReader, schedule, silenceMs }, resolve, onProgress)
      })
      return { result, cancel: () => end(null) }
    },
  }
}

/** @returns ends it with a result of one's own; does nothing after the end. */
function startReading(
  request: ImportRequest,
  { createWorker, loadReader, schedule, silenceMs }: Required<ImportClientOptions>,
  resolve: (result: ImportedFile | null) => void,
  onProgress: ((progress: ReadProgress) => void) | undefined,
): (result: ImportedFile | null) => void {
  let worker: ImportWorker | null = null
  let hasEnded = false
  let hasBegun = false
  let isOnPage = false
  let callOff = nothing
  const end = (result: ImportedFile | null): void => {
    if (hasEnded) return
    hasEnded = true
    callOff()
    worker?.terminate()
    resolve(result)
  }
  const refuse = (says: string): void => end({ kind: 'refused', says })
  const wait = (): void => {
    callOff()
    callOff = schedule(() => refuse(TOOK_TOO_LONG), silenceMs)
  }
  const hear = (message: ImportResponse): void => {
    if (hasEnded) return
    hasBegun = true
    if (message.kind === 'result') end(message.result)
    else onProgress?.(message.progress)
  }
  const readOnPage = (): void => {
    if (hasEnded || isOnPage) return
    isOnPage = true
    callOff()
    loadReader().then(
      (handle) => handle(request, hear).catch(() => refuse(STOPPED)),
      () => refuse(NOT_LOADED),
    )
  }
  // What has broken a worker would break the page: once it has begun, a file is not read again.
  const onBroken = (): void => (hasBegun && !isOnPage ? refuse(STOPPED) : readOnPage())
  try {
    worker = createWorker()
    worker.addEventListener('message', (event) => {
      const message: unknown = 'data' in event ? event.data : undefined
      if (hasEnded || !isImportResponse(message, request)) return
      wait()
      hear(message)
    })
    worker.addEventListener('messageerror', onBroken)
    worker.addEventListener('error', (event) => {
      // It is dealt with here; else the page would report it as its own.
      event.preventDefault()
      onBroken()
    })
    wait()
    worker.postMessage(request)
  } catch {
    readOnPage()
  }
  return end
}

const TOOK_TOO_LONG = 'Reading it took too long, and was given up. Nothing has changed. Split it into several files.'
const STOPPED = 'The part of Cairn that reads files stopped. Reload the page, and choose the file again.'
const NOT_LOADED =
  'The part of Cairn that reads files is missing. Nothing has changed. Check the connection, reload the page and choose the file again.'

async function loadOwnReader(): Promise<HandleImport> {
  const { handleImport } = await import('./handle-import')
  return handleImport
}

function scheduleTimeout(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
