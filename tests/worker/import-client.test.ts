import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { schedulePlan } from '../../src/domain/plan/schedule-plan'
import { writeDocument } from '../../src/domain/document/write-document'
import type { ReadFileResult } from '../../src/domain/import/read-file-result'
import type { ReadProgress } from '../../src/domain/import/read-options'
import { createImportWorker } from '../../src/worker/create-import-worker'
import { handleImport } from '../../src/worker/handle-import'
import { createImportClient, type ImportQuestion } from '../../src/worker/import-client'
import type { ImportRequest, ImportResponse } from '../../src/worker/import-protocol'
import { FIRST_MONDAY, makeFullDocument } from '../helpers/make-plan'

const QUESTION: ImportQuestion = {
  content: '- [x] A (1 h)\n- B (2 h)\n',
  name: 'list.md',
  options: {},
  today: FIRST_MONDAY,
}

/** A worker in the same thread: messages take time and are copied, and none come once it was ended. */
class FakeImportWorker extends EventTarget {
  isTerminated = false
  readonly onRequest: (worker: FakeImportWorker, request: ImportRequest) => void

  constructor(onRequest: (worker: FakeImportWorker, request: ImportRequest) => void = answer) {
    super()
    this.onRequest = onRequest
  }

  postMessage(request: ImportRequest): void {
    const copy = structuredClone(request)
    this.later(() => this.onRequest(this, copy))
  }

  terminate(): void {
    this.isTerminated = true
  }

  later(run: () => void): void {
    setTimeout(() => {
      if (!this.isTerminated) run()
    }, 1)
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
  }
}

function answer(worker: FakeImportWorker, request: ImportRequest): void {
  void handleImport(request, (message) => worker.later(() => worker.say(message)))
}

function titlesOf(result: ReadFileResult | null): readonly string[] {
  return result?.kind === 'roadmap' ? result.roadmap.steps.map(({ title }) => title) : []
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a healthy worker', () => {
  test('reads a text, says how far it is, and is ended with it', async () => {
    const worker = new FakeImportWorker()
    const progress: ReadProgress[] = []
    const { result } = createImportClient({ createWorker: () => worker }).read(QUESTION, (each) => progress.push(each))
    await vi.runAllTimersAsync()
    expect(titlesOf(await result)).toEqual(['A', 'B'])
    expect(progress.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['opening', 'reading', 'checking']))
    expect(worker.isTerminated).toBe(true)
  })

  test('is started while the file is being chosen, and reads it', async () => {
    const workers: FakeImportWorker[] = []
    const client = createImportClient({
      createWorker: () => {
        const worker = new FakeImportWorker()
        workers.push(worker)
        return worker
      },
    })
    client.prepare()
    expect(workers).toHaveLength(1)
    const { result } = client.read(QUESTION)
    await vi.runAllTimersAsync()
    expect(titlesOf(await result)).toEqual(['A', 'B'])
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
  })

  test('is ended when no file comes', () => {
    const worker = new FakeImportWorker()
    const client = createImportClient({ createWorker: () => worker })
    client.prepare()
    client.letGo()
    expect(worker.isTerminated).toBe(true)
  })

  test('opens a file', async () => {
    // A file is opened in a time of its own.
    vi.useRealTimers()
    const content = new Blob([new Uint8Array(Buffer.from('\uFEFFTitle,Hours\nÄ,1\n', 'utf16le'))])
    const { result } = createImportClient({ createWorker: () => new FakeImportWorker() }).read({
      ...QUESTION,
      name: 'table.csv',
      content,
    })
    expect(titlesOf(await result)).toEqual(['Ä'])
  })

  test('hands on what the person says', async () => {
    const { result } = createImportClient({ createWorker: () => new FakeImportWorker() }).read({
      ...QUESTION,
      content: 'x,y\n1,B\n',
      name: 't.csv',
      options: { hasHeadings: true, columns: { title: 1 } },
    })
    await vi.runAllTimersAsync()
    expect(titlesOf(await result)).toEqual(['B'])
  })

  test('two files at once have a worker each', async () => {
    const client = createImportClient({ createWorker: () => new FakeImportWorker() })
    const jobs = [client.read(QUESTION), client.read({ ...QUESTION, content: '- C\n' })]
    await vi.runAllTimersAsync()
    expect((await Promise.all(jobs.map(({ result }) => result))).map(titlesOf)).toEqual([['A', 'B'], ['C']])
  })
})

describe('C8: cancelled', () => {
  test('ends the worker in the middle, gives nothing, and says nothing more', async () => {
    const worker = new FakeImportWorker((self, { id }) => {
      const tick = (): void => {
        self.say({ id, kind: 'progress', progress: { stage: 'reading', share: 0.5 } } satisfies ImportResponse)
        self.later(tick)
      }
      tick()
    })
    let words = 0
    const { result, cancel } = createImportClient({ createWorker: () => worker }).read(QUESTION, () => {
      words += 1
    })
    await vi.advanceTimersByTimeAsync(20)
    expect(words).toBeGreaterThan(1)
    const before = words
    cancel()
    cancel()
    await vi.advanceTimersByTimeAsync(20)
    expect(await result).toBeNull()
    expect([worker.isTerminated, words]).toEqual([true, before])
  })

  test('after the end it changes nothing', async () => {
    const { result, cancel } = createImportClient({ createWorker: () => new FakeImportWorker() }).read(QUESTION)
    await vi.runAllTimersAsync()
    cancel()
    expect(titlesOf(await result)).toEqual(['A', 'B'])
  })
})

describe('F1: a broken worker ends in a sentence', () => {
  const silence = (): void => {}

  test.each<[string, () => FakeImportWorker, RegExp]>([
    ['that stops once it has begun', () => new FakeImportWorker(beginAndBreak('error')), /stopped.*Reload/],
    ['that sends what cannot be read', () => new FakeImportWorker(beginAndBreak('messageerror')), /stopped.*Reload/],
    ['that says nothing', () => new FakeImportWorker(silence), /took too long/],
    ['that answers something else', () => new FakeImportWorker(sayOther), /took too long/],
  ])('%s', async (_, createWorker, says) => {
    const { result } = createImportClient({ createWorker }).read(QUESTION)
    await vi.advanceTimersByTimeAsync(31_000)
    expect(await result).toMatchObject({ kind: 'refused', says: expect.stringMatching(says) as unknown })
  })

  test('one that is slow but speaks is let be', async () => {
    const worker = new FakeImportWorker((self, request) => {
      let words = 0
      const tick = (): void => {
        words += 1
        if (words < 5) {
          self.say({ id: request.id, kind: 'progress', progress: { stage: 'reading', share: words / 5 } })
          setTimeout(tick, 20_000)
        } else answer(self, request)
      }
      tick()
    })
    const { result } = createImportClient({ createWorker: () => worker }).read(QUESTION)
    await vi.advanceTimersByTimeAsync(100_000)
    expect(titlesOf(await result)).toEqual(['A', 'B'])
  })

  function beginAndBreak(type: string): (worker: FakeImportWorker, request: ImportRequest) => void {
    return (self, { id }) => {
      self.say({ id, kind: 'progress', progress: { stage: 'opening', share: 0 } })
      self.dispatchEvent(new Event(type, { cancelable: true }))
    }
  }

  function sayOther(self: FakeImportWorker, { id }: ImportRequest): void {
    const messages = [null, 5, {}, { id }, { id, kind: 'result' }, { id, kind: 'result', result: { kind: 'roadmap' } }]
    for (const message of [...messages, { id: id + 1, kind: 'result', result: { kind: 'refused', says: 'no' } }]) {
      self.say(message)
    }
  }
})

describe('F1: where no worker can be had, the file is read on the page', () => {
  const WITHOUT: readonly (readonly [string, () => FakeImportWorker])[] = [
    [
      'it cannot be made',
      () => {
        throw new TypeError('This requires a TrustedScriptURL.')
      },
    ],
    ['it is not found', () => new FakeImportWorker((self) => void self.dispatchEvent(new Event('error')))],
    ['it is broken twice over', () => new FakeImportWorker(breakTwice)],
    [
      'its first word cannot be read',
      () => new FakeImportWorker((self) => void self.dispatchEvent(new Event('messageerror'))),
    ],
  ]

  test.each(WITHOUT)('%s', async (_, createWorker) => {
    const progress: ReadProgress[] = []
    const { result } = createImportClient({ createWorker }).read(QUESTION, (each) => progress.push(each))
    await vi.advanceTimersByTimeAsync(5)
    vi.useRealTimers()
    expect(titlesOf(await result)).toEqual(['A', 'B'])
    expect(progress.length).toBeGreaterThan(0)
  })

  test.each(WITHOUT)('G3 %s, and what reads on the page is missing, too: that is said', async (_, createWorker) => {
    const loadReader = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
    const { result } = createImportClient({ createWorker, loadReader }).read(QUESTION)
    await vi.advanceTimersByTimeAsync(5)
    expect(await result).toMatchObject({ says: expect.stringMatching(/is missing.*Check the connection/) as unknown })
  })

  test.each(WITHOUT)('C8 %s, and it is cancelled meanwhile: nothing comes of it', async (_, createWorker) => {
    const progress: ReadProgress[] = []
    const { result, cancel } = createImportClient({ createWorker }).read(QUESTION, (each) => progress.push(each))
    cancel()
    await vi.advanceTimersByTimeAsync(5)
    expect([await result, progress]).toEqual([null, []])
  })

  function breakTwice(self: FakeImportWorker): void {
    self.dispatchEvent(new Event('messageerror'))
    self.dispatchEvent(new Event('error', { cancelable: true }))
  }
})

describe('where no worker can be had, nothing stops the reading, so', () => {
  const createWorker = (): FakeImportWorker => {
    throw new TypeError('This requires a TrustedScriptURL.')
  }

  test.each([
    ['a file', new Blob(['x'.repeat(2_000_001)])],
    ['a text', 'x'.repeat(2_000_001)],
  ])('C2 %s of more than 2 MB is not begun', async (_, content) => {
    const loadReader = vi.fn<() => Promise<typeof handleImport>>()
    const { result } = createImportClient({ createWorker, loadReader }).read({ ...QUESTION, content })
    expect(await result).toMatchObject({ says: expect.stringMatching(/more than 2 MB.*another browser/) as unknown })
    expect(loadReader).not.toHaveBeenCalled()
  })

  test('one that says nothing for too long is given up', async () => {
    const loadReader = () => Promise.resolve<typeof handleImport>(() => new Promise(() => {}))
    const { result } = createImportClient({ createWorker, loadReader, silenceMs: 100 }).read(QUESTION)
    await vi.advanceTimersByTimeAsync(101)
    expect(await result).toMatchObject({ says: expect.stringMatching(/took too long/) as unknown })
  })
})

describe('a link', () => {
  const LINK = 'c2hhcmU'

  test('is read in a worker, which is ended with it', async () => {
    const worker = new FakeImportWorker()
    const { result } = createImportClient({ createWorker: () => worker }).readLink(LINK, FIRST_MONDAY)
    await vi.advanceTimersByTimeAsync(5)
    expect(await result).toMatchObject({
      kind: 'refused',
      says: expect.stringMatching(/cut off or changed/) as unknown,
    })
    expect(worker.isTerminated).toBe(true)
  })

  test('F1 D2 that keeps the worker busy for ever is given up', async () => {
    const worker = new FakeImportWorker(() => {})
    const { result } = createImportClient({ createWorker: () => worker, silenceMs: 100 }).readLink(LINK, FIRST_MONDAY)
    await vi.advanceTimersByTimeAsync(101)
    expect(await result).toMatchObject({ kind: 'refused', says: expect.stringMatching(/took too long/) as unknown })
    expect(worker.isTerminated).toBe(true)
  })

  test('let go, it gives nothing', async () => {
    const { result, cancel } = createImportClient({ createWorker: () => new FakeImportWorker() }).readLink(
      LINK,
      FIRST_MONDAY,
    )
    cancel()
    expect(await result).toBeNull()
  })

  test('an answer that is about a file is none', async () => {
    const worker = new FakeImportWorker((self, request) => answer(self, { ...request, content: QUESTION.content }))
    const { result } = createImportClient({ createWorker: () => worker }).readLink(LINK, FIRST_MONDAY)
    await vi.advanceTimersByTimeAsync(5)
    expect(await result).toMatchObject({ kind: 'refused' })
  })
})

describe('the worker itself', () => {
  afterEach(() => void vi.unstubAllGlobals())

  test('is a module of the app’s own', () => {
    const started: unknown[] = []
    vi.stubGlobal('Worker', function Worker(url: URL, options: object) {
      started.push([url.pathname.split('/').at(-1), options])
    })
    createImportWorker()
    expect(started).toEqual([['import.worker.ts', { type: 'module', name: 'import' }]])
  })

  test('answers what it is asked', async () => {
    const page = new EventTarget()
    const said: unknown[] = []
    vi.stubGlobal('self', Object.assign(page, { postMessage: (message: unknown) => said.push(message) }))
    await import('../../src/worker/import.worker')
    page.dispatchEvent(new MessageEvent('message', { data: { ...QUESTION, id: 9 } }))
    await vi.runAllTimersAsync()
    expect(said.at(-1)).toMatchObject({ id: 9, kind: 'result', result: { kind: 'roadmap' } })
  })
})

describe('the worker’s own part', () => {
  async function handled(request: Partial<ImportRequest>): Promise<readonly ImportResponse[]> {
    const said: ImportResponse[] = []
    await handleImport({ ...QUESTION, id: 3, ...request }, (message) => said.push(message))
    return said
  }

  test('C1: a file that is too large is not opened', async () => {
    const content = { size: 200_000_000, arrayBuffer: () => Promise.reject(new Error('opened')) } as unknown as Blob
    expect(await handled({ content })).toEqual([
      { id: 3, kind: 'result', result: { kind: 'refused', says: expect.stringContaining('200 MB') as unknown } },
    ])
  })

  test('a file that is gone says so', async () => {
    const content = {
      size: 10,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    } as unknown as Blob
    expect(await handled({ content })).toMatchObject([
      { result: { says: expect.stringContaining('still there') as unknown } },
    ])
  })

  test('C5 plans come with the day on which each of them ends', async () => {
    const document = makeFullDocument()
    const said = (await handled({ content: writeDocument(document, 0), name: 'plans.json' })).at(-1)
    const result = said?.kind === 'result' && said.result.kind === 'plans' ? said.result : null
    expect(result?.document).toEqual(document)
    expect([...(result?.finishes ?? [])]).toEqual(
      Array.from(document.plans, ([id, plan]) => [id, schedulePlan(plan, FIRST_MONDAY).finish]),
    )
  })

  test('10,000 steps: words on the way up to the end, and then the roadmap', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Step ${at},${1 + (at % 40)},${at === 0 ? '' : at}\n`)
    const said = await handled({ content: `Title,Hours,After\n${rows.join('')}`, name: 'large.csv' })
    const last = said.at(-1)
    expect(last).toMatchObject({ kind: 'result', result: { kind: 'roadmap', format: 'table' } })
    const shares = said.flatMap((each) =>
      each.kind === 'progress' ? [`${each.progress.stage} ${each.progress.share}`] : [],
    )
    expect(new Set(shares).size).toBe(shares.length)
    expect(shares.length).toBeGreaterThan(10)
    expect(shares.length).toBeLessThan(200)
  })
})
