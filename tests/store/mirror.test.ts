import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readDocument } from '../../src/domain/document/read-document'
import { writeDocument } from '../../src/domain/document/write-document'
import { MAX_RESTORE_POINTS } from '../../src/domain/document/thin-restore-points'
import { copyOf, type SaveCopy } from '../../src/store/document-storage-saves'
import { createMirror, type MirrorState } from '../../src/store/mirror/mirror'
import type { NewPoint } from '../../src/store/mirror/mirror-points'
import { makeDocument, makePlan } from '../helpers/make-plan'

const DAY = 86_400_000
/** A Monday, at ten in the morning. */
const NOW = Date.UTC(2027, 0, 4, 10)
/** For what never comes. In milliseconds. */
const LIMIT = 50

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function openMirror(now: () => number = () => NOW, limit = 20_000) {
  const states: MirrorState[] = []
  const closed = vi.fn()
  const mirror = createMirror({ onState: (state) => states.push(state), onClosed: closed, now, limit })
  return { mirror, states, closed }
}

/** A mirror that has been read, as it is soon after the start. */
async function startedMirror(now?: () => number) {
  const opened = openMirror(now)
  await opened.mirror.read()
  opened.mirror.begin()
  return opened
}

/** A save by a tab, in which other tabs' saves are contained. */
function copy(rev: number, seen: Readonly<Record<string, number>>, title = `Save ${rev}`): SaveCopy {
  const text = writeDocument(makeDocument(makePlan({ title })), rev, new Map(Object.entries(seen)))
  const outcome = readDocument(text)
  if (outcome.kind !== 'ok') throw new Error(outcome.kind)
  return copyOf(text, outcome)
}

function point(cause: NewPoint['cause'], title: string): NewPoint {
  return { text: writeDocument(makeDocument(makePlan({ title })), 1), cause, revision: 1, planCount: 1 }
}

async function readRevisions(): Promise<readonly number[]> {
  return (await openMirror().mirror.read())?.map(({ rev }) => rev) ?? []
}

describe('the newest save', () => {
  test('is there for the next start, as it was', async () => {
    const { mirror, states } = await startedMirror()
    await expect(mirror.keep(copy(8, { a: 8 }), null)).resolves.toBe(true)
    const found = await openMirror().mirror.read()
    expect(found).toEqual([{ ...found?.[0], text: copy(8, { a: 8 }).text, rev: 8, savedAt: NOW }])
    expect(states).toEqual([{ kind: 'working' }])
  })

  test('takes the place of those that it contains, also of other tabs', async () => {
    const { mirror } = await startedMirror()
    await mirror.keep(copy(8, { a: 8 }), null)
    await mirror.keep(copy(9, { a: 8, b: 9 }), null)
    expect(await readRevisions()).toEqual([9])
  })

  test('is not replaced by an earlier one that comes late', async () => {
    const [one, two] = [await startedMirror(), await startedMirror()]
    await one.mirror.keep(copy(9, { a: 8, b: 9 }), null)
    await expect(two.mirror.keep(copy(8, { a: 8 }), null)).resolves.toBe(true)
    expect(await readRevisions()).toEqual([9])
  })

  test('stays beside one that it does not contain, until one comes that contains both', async () => {
    const { mirror } = await startedMirror()
    await mirror.keep(copy(8, { a: 8 }), null)
    await mirror.keep(copy(9, { b: 9 }), null)
    expect(await readRevisions()).toEqual([8, 9])
    await mirror.keep(copy(10, { a: 10, b: 9 }), null)
    expect(await readRevisions()).toEqual([10])
  })

  test('A6 stays beside a newer Cairn’s, which is left alone', async () => {
    const { mirror } = await startedMirror()
    await mirror.keep(copy(8, { a: 8 }), null)
    const database = await openDB('cairn')
    await database.put('saves', { version: 999, rev: 8, seen: new Map([['a', 8]]), savedAt: NOW }, 1)
    await mirror.keep(copy(9, { a: 9 }), null)
    expect(await readRevisions()).toEqual([8, 9])
  })

  test('B7 a hundred saves of several tabs at once end with the one that counts most', async () => {
    const tabs = await Promise.all(Array.from({ length: 3 }, () => startedMirror()))
    const saves = Array.from({ length: 100 }, async (_, at) =>
      tabs[at % 3]!.mirror.keep(copy(at + 1, { a: at + 1 }), null),
    )
    await Promise.all(saves)
    expect(await readRevisions()).toEqual([100])
  })

  test('is not written before the mirror has been read: what is there may be missing in this tab', async () => {
    const first = await startedMirror()
    await first.mirror.keep(copy(8, { a: 8 }), null)
    const second = openMirror()
    expect(second.mirror.keep(copy(9, { a: 9 }), null)).toBeNull()
    await second.mirror.read()
    const kept = second.mirror.keep(copy(10, { a: 10 }), null)
    expect(await readRevisions()).toEqual([8])
    second.mirror.begin()
    await kept
    expect(await readRevisions()).toEqual([10])
  })
})

describe('restore points', () => {
  test('have their facts, and their text as it was', async () => {
    const { mirror } = await startedMirror()
    const kept = point('import', 'Über')
    await mirror.keepPoint(kept)
    const [found] = (await mirror.listPoints()) ?? []
    const bytes = new TextEncoder().encode(kept.text).length
    expect(found).toEqual({ id: found?.id, savedAt: NOW, cause: 'import', revision: 1, bytes, planCount: 1 })
    expect(await mirror.readPoint(found?.id ?? 0)).toBe(kept.text)
    expect(await mirror.readPoint(77)).toBeNull()
  })

  test('of each day’s first change there is one, whichever tab it is made in', async () => {
    let now = NOW
    const [one, two] = [await startedMirror(() => now), await startedMirror(() => now)]
    for (let day = 0; day < 3; day += 1) {
      now = NOW + day * DAY
      await one.mirror.keep(copy(day * 10 + 1, { a: day * 10 + 1 }), point('daily', `Day ${day}`))
      await two.mirror.keep(copy(day * 10 + 2, { a: day * 10 + 2 }), point('daily', `Day ${day}, later`))
    }
    const points = (await one.mirror.listPoints()) ?? []
    expect(points.map(({ savedAt }) => savedAt)).toEqual([NOW, NOW + DAY, NOW + 2 * DAY])
    expect(await one.mirror.readPoint(points[1]?.id ?? 0)).toBe(point('daily', 'Day 1').text)
  })

  test('of the same cause and text in a row there is one', async () => {
    const { mirror } = await startedMirror()
    for (const title of ['A', 'A', 'B', 'A']) await mirror.keepPoint(point('delete', title))
    expect(await mirror.listPoints()).toHaveLength(3)
  })

  test('are at most twenty, and no text of those that went is left', async () => {
    let now = NOW
    const { mirror } = await startedMirror(() => now)
    for (let at = 0; at < 30; at += 1) {
      now = NOW + at * DAY
      await mirror.keepPoint(point('daily', `Point ${at}`))
    }
    const points = (await mirror.listPoints()) ?? []
    expect(points).toHaveLength(MAX_RESTORE_POINTS)
    const database = await openDB('cairn')
    expect(await database.getAllKeys('texts')).toEqual(points.map(({ id }) => ['point', id]))
  })

  test('are deleted all together, with their texts, and the saves stay', async () => {
    const { mirror } = await startedMirror()
    await mirror.keep(copy(8, { a: 8 }), point('daily', 'A'))
    await mirror.keepPoint(point('delete', 'B'))
    expect(await mirror.deletePoints()).toBe(true)
    expect([await mirror.listPoints(), await readRevisions()]).toEqual([[], [8]])
    const database = await openDB('cairn')
    const texts = await database.getAllKeys('texts')
    expect(texts).toEqual([['save', expect.any(Number)]])
    await mirror.keepPoint(point('delete', 'C'))
    expect(await mirror.listPoints()).toHaveLength(1)
  })
})

test('B10: the database is let go when the page is left, what was begun is done, and it is opened again', async () => {
  const { mirror } = await startedMirror()
  const kept = mirror.keep(copy(8, { a: 8 }), null)
  mirror.release()
  expect(await kept).toBe(true)
  // With a connection open, nobody else could delete it.
  await deleteDB('cairn', { blocked: () => expect.fail('It is still open.') })
  expect(await mirror.keep(copy(9, { a: 9 }), null)).toBe(true)
  expect(await readRevisions()).toEqual([9])
  mirror.release()
})

describe('A11 a database that does not work', () => {
  const whole = (): SaveCopy => copy(8, { a: 8 })

  test.each<[name: string, factory: () => unknown, says: RegExp]>([
    ['is not there', () => undefined, /no database/],
    ['throws when it is opened', () => ({ open: throwing('SecurityError') }), /does not let Cairn/],
    ['cannot be opened', () => ({ open: () => failingRequest('UnknownError') }), /could not open/],
    ['is a newer Cairn’s', () => ({ open: () => failingRequest('VersionError') }), /newer Cairn/],
    ['is full', () => ({ open: () => failingRequest('QuotaExceededError') }), /no more room/],
  ])('%s: said, and nothing hangs or rejects', async (_, factory, why) => {
    vi.stubGlobal('indexedDB', factory())
    const { mirror, states } = openMirror()
    expect(await mirror.read()).toBeNull()
    mirror.begin()
    // What is not there is not waited for.
    expect(mirror.keep(whole(), null)).toBeNull()
    expect(await mirror.keepPoint(point('reset', 'A'))).toBe(false)
    expect(await mirror.listPoints()).toBeNull()
    expect(await mirror.readPoint(1)).toBeNull()
    expect(states[0]).toEqual({ kind: 'notAvailable', says: expect.stringMatching(why) as unknown })
  })

  test('never answers: waited for as long as the limit, and then no more', async () => {
    vi.stubGlobal('indexedDB', { open: () => fakeRequest(() => {}) })
    const { mirror, states } = openMirror(() => NOW, LIMIT)
    void mirror.read()
    mirror.begin()
    await expect(mirror.keep(whole(), null)).resolves.toBe(false)
    expect(states.at(-1)).toEqual({ kind: 'notAvailable', says: expect.stringMatching(/does not answer/) as unknown })
    expect(mirror.keep(whole(), null)).toBeNull()
    expect(await mirror.keepPoint(point('reset', 'A'))).toBe(false)
  })

  test('comes back: the next save is kept, and this is said', async () => {
    const real = indexedDB
    vi.stubGlobal('indexedDB', { open: () => failingRequest('UnknownError') })
    const { mirror, states } = openMirror()
    await mirror.read()
    mirror.begin()
    vi.stubGlobal('indexedDB', real)
    void mirror.keep(whole(), null)
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'working' }))
    expect(await readRevisions()).toEqual([8])
  })

  test('A10 runs full while it is written: what was there stays, and the next save is tried', async () => {
    const { mirror, states } = await startedMirror()
    await mirror.keep(whole(), null)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(throwing('QuotaExceededError'))
    await expect(mirror.keep(copy(9, { a: 9 }), null)).resolves.toBe(false)
    expect(states.at(-1)).toEqual({ kind: 'notAvailable', says: expect.stringMatching(/no more room/) as unknown })
    put.mockRestore()
    expect(await readRevisions()).toEqual([8])
    void mirror.keep(copy(10, { a: 10 }), null)
    await vi.waitFor(async () => expect(await readRevisions()).toEqual([10]))
  })
})

describe('A9 the database is cleared away while the tab is open', () => {
  test('this is told, and the next save begins a new one', async () => {
    const { mirror, closed } = await startedMirror()
    await mirror.keep(copy(8, { a: 8 }), null)
    const before = indexedDB
    vi.stubGlobal('indexedDB', new IDBFactory())
    await closeDatabases(before)
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce())
    await expect(mirror.keep(copy(9, { a: 9 }), null)).resolves.toBe(true)
    expect(await readRevisions()).toEqual([9])
  })

  test('whoever wants to delete it does not wait for this tab', async () => {
    const { mirror, closed } = await startedMirror()
    await mirror.keep(copy(8, { a: 8 }), null)
    await deleteDB('cairn')
    expect(closed).toHaveBeenCalledOnce()
    await expect(mirror.keep(copy(9, { a: 9 }), null)).resolves.toBe(true)
    expect(await readRevisions()).toEqual([9])
  })
})

function throwing(name: string): () => never {
  return () => {
    throw new DOMException('It does not work.', name)
  }
}

function failingRequest(name: string): IDBOpenDBRequest {
  return fakeRequest((type, listener) => {
    if (type === 'error') setTimeout(listener)
  }, name)
}

function fakeRequest(addEventListener: (type: string, listener: () => void) => void, name = ''): IDBOpenDBRequest {
  return Object.create(IDBOpenDBRequest.prototype, {
    addEventListener: { value: addEventListener },
    removeEventListener: { value: () => {} },
    error: { value: new DOMException('It does not work.', name) },
  }) as IDBOpenDBRequest
}

/** As the browser does when the person clears what a site has stored. */
async function closeDatabases(factory: IDBFactory): Promise<void> {
  const raw = (factory as unknown as { _databases: Map<string, { connections: unknown[] }> })._databases
  for (const { connections } of raw.values()) {
    for (const connection of connections.slice()) forceCloseDatabase(connection as never)
  }
  await Promise.resolve()
}
