import type { Day } from '../domain/day'
import type { ReadProgress } from '../domain/import/read-options'
import type { RefusedLink, Shared } from '../domain/share/read-shared'
import {
  type ImportedFile,
  type ImportOutcome,
  type ImportRequest,
  type ImportResponse,
  isImportResponse,
} from './import-protocol'
import { createSpareWorker } from './spare-worker'

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

/** A file or a link that is being read. */
export interface ImportJob<Result = ImportedFile> {
  /** Always comes, and never rejects; null when the job was cancelled before. */
  readonly result: Promise<Result | null>
  /** Ends the worker at once, whatever it is at. Nothing has been taken in by then, so there is nothing to put back. */
  readonly cancel: () => void
}

/** What to read: a file, or a text that was pasted, whose name is then empty. */
export type ImportQuestion = Omit<ImportRequest, 'id' | 'content'> & { readonly content: Blob | string }

export interface ImportClient {
  /** @param onProgress is told how far it is, now and then; never after the end. */
  readonly read: (question: ImportQuestion, onProgress?: (progress: ReadProgress) => void) => ImportJob
  /** @param link the last part of its address, as it was found there. */
  readonly readLink: (link: string, today: Day) => ImportJob<Shared | RefusedLink>
  /** Starts the worker of the next file while that is still being chosen. Never throws. */
  readonly prepare: () => void
  /** Ends what was prepared for a file that does not come. */
  readonly letGo: () => void
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
  const { take, prepare, letGo } = createSpareWorker(createWorker)
  let lastId = 0
  const start = (
    question: Omit<ImportRequest, 'id'>,
    onProgress?: (progress: ReadProgress) => void,
  ): ImportJob<ImportOutcome> => {
    lastId += 1
    const request: ImportRequest = { ...question, id: lastId }
    let end: (result: ImportOutcome | null) => void = nothing
    const result = new Promise<ImportOutcome | null>((resolve) => {
      end = startReading(request, { createWorker: take, loadReader, schedule, silenceMs }, resolve, onProgress)
    })
    return { result, cancel: () => end(null) }
  }
  return {
    read: (question, onProgress) => {
      const { result, cancel } = start(question, onProgress)
      return { result: result.then((each) => (each?.kind === 'shared' ? UNASKED : each)), cancel }
    },
    readLink: (link, today) => {
      const { result, cancel } = start({ content: { link }, name: '', options: {}, today })
      return { result: result.then((each) => (each === null || isOfLink(each) ? each : UNASKED)), cancel }
    },
    prepare,
    letGo,
  }
}

function isOfLink(each: ImportOutcome): each is Shared | RefusedLink {
  return each.kind === 'shared' || each.kind === 'refused'
}

/** What the page reads itself, where it stands still meanwhile. In bytes, or characters of a pasted text. */
const MOST_ON_PAGE = 2_000_000

function sizeOf({ content }: ImportRequest): number {
  if (typeof content === 'string') return content.length
  return 'link' in content ? content.link.length : content.size
}

/** @returns ends it with a result of one's own; does nothing after the end. */
function startReading(
  request: ImportRequest,
  { createWorker, loadReader, schedule, silenceMs }: Required<ImportClientOptions>,
  resolve: (result: ImportOutcome | null) => void,
  onProgress: ((progress: ReadProgress) => void) | undefined,
): (result: ImportOutcome | null) => void {
  let worker: ImportWorker | null = null
  let hasEnded = false
  let hasBegun = false
  let isOnPage = false
  let callOff = nothing
  const end = (result: ImportOutcome | null): void => {
    if (hasEnded) return
    hasEnded = true
    callOff()
    worker?.terminate()
    resolve(result)
  }
  const refuse = (says: string): void => end({ kind: 'refused', says })
  const says = saysOf(request)
  const wait = (): void => {
    callOff()
    callOff = schedule(() => refuse(says.tookTooLong), silenceMs)
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
    // Nothing could stop it there: neither the person nor the limit of time.
    if (sizeOf(request) > MOST_ON_PAGE) {
      refuse(TOO_LARGE_FOR_PAGE)
      return
    }
    wait()
    loadReader().then(
      (handle) => handle(request, hear).catch(() => refuse(says.stopped)),
      () => refuse(says.notLoaded),
    )
  }
  // What has broken a worker would break the page: once it has begun, a file is not read again.
  const onBroken = (): void => (hasBegun && !isOnPage ? refuse(says.stopped) : readOnPage())
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

const TOO_LARGE_FOR_PAGE =
  'This browser cannot read a file of more than 2 MB, because it lets Cairn do nothing beside the page. Open it in another browser, or split it into several files.'
const SAYS_OF_FILE = {
  tookTooLong: 'Reading it took too long, and was given up. Nothing has changed. Split it into several files.',
  stopped: 'The part of Cairn that reads files stopped. Reload the page, and choose the file again.',
  notLoaded:
    'The part of Cairn that reads files is missing. Nothing has changed. Check the connection, reload the page and choose the file again.',
} as const

const SAYS_OF_LINK = {
  tookTooLong: 'Reading this link took too long, and was given up. Ask for the plan as a file.',
  stopped: 'The part of Cairn that reads links stopped. Open the link again.',
  notLoaded: 'The part of Cairn that reads links is missing. Check the connection, and open the link again.',
} as const

function saysOf({ content }: ImportRequest) {
  return typeof content === 'object' && 'link' in content ? SAYS_OF_LINK : SAYS_OF_FILE
}

/** An answer to another question, which our own worker does not give. */
const UNASKED = { kind: 'refused', says: SAYS_OF_FILE.stopped } as const

async function loadOwnReader(): Promise<HandleImport> {
  const { handleImport } = await import('./handle-import')
  return handleImport
}

function scheduleTimeout(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
