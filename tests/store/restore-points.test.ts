import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addDays } from '../../src/domain/day'
import type { CairnDocument } from '../../src/domain/document/document'
import { readDocument } from '../../src/domain/document/read-document'
import { writeDocument } from '../../src/domain/document/write-document'
import { tickStep, untickStep } from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import { DOCUMENT_KEY } from '../../src/store/document-storage-keys'
import { matching } from '../helpers/matching'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { FakeStorage } from './document-fake-storage'
import { openTab } from './document-fake-tab'

const A = makePlan({ id: 'a', title: 'A' })
const B = makePlan({ id: 'b', title: 'B' })
const C = makePlan({ id: 'c', title: 'C' })

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  putInPlace(new FakeStorage())
})

/** What the apps that were started would still write, by and by. */
const writes: (() => void)[] = []

afterEach(() => {
  // Nothing that waits to be saved reaches into the next test.
  for (const write of writes.splice(0)) write()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function putInPlace(device: FakeStorage): FakeStorage {
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue(device)
  return device
}

/** The app as it is soon after a start, on a device with this document or text. */
async function startApp(saved?: CairnDocument | string, device = new FakeStorage()) {
  if (saved !== undefined) {
    device.items.set(DOCUMENT_KEY, typeof saved === 'string' ? saved : writeDocument(saved, 1))
  }
  putInPlace(device)
  vi.resetModules()
  const [clock, store, history, historyStorage, notices, plans, points, mirror, status] = await Promise.all([
    import('../../src/store/clock-store'),
    import('../../src/store/document-store'),
    import('../../src/store/history-store'),
    import('../../src/store/history-storage'),
    import('../../src/store/notice-store'),
    import('../../src/store/plans-actions'),
    import('../../src/store/restore-points'),
    import('../../src/store/mirror/start-mirror'),
    import('../../src/store/save-status-store'),
  ])
  clock.useClockStore.setState({ today: FIRST_MONDAY })
  writes.push(store.flushDocument, historyStorage.saveHistoryNow)
  await mirror.startMirror()
  const document = (): CairnDocument => store.useDocumentStore.getState()
  const change = (edit: (plans: Map<string, Plan>) => void): void => {
    history.changeDocument((now) => {
      const changed = new Map(now.plans)
      edit(changed)
      return { plans: changed }
    })
    store.flushDocument()
  }
  const titles = (): readonly string[] => [...document().plans.values()].map(({ title }) => title)
  const causes = async (): Promise<readonly string[]> => (await points.listRestorePoints()).map(({ cause }) => cause)
  const isSaved = (): Promise<void> =>
    vi.waitFor(() => expect(status.useSaveStatusStore.getState().status).toEqual({ kind: 'saved' }))
  return {
    device,
    ...points,
    ...plans,
    ...history,
    ...historyStorage,
    ...notices,
    ...status,
    ...store,
    document,
    change,
    titles,
    causes,
    isSaved,
  }
}

describe('a restore point', () => {
  test('holds the document as it was at the call, though it is changed without waiting', async () => {
    const app = await startApp(makeDocument(A, B))
    const kept = app.keepRestorePoint('import')
    app.change((plans) => plans.clear())
    expect(await kept).toBe('kept')
    const [point] = (await app.listRestorePoints()).filter(({ cause }) => cause === 'import')
    expect(point).toMatchObject({ cause: 'import', revision: 1, planCount: 2 })
    const outcome = await app.readRestorePoint(point!.id)
    expect(outcome).toMatchObject({ kind: 'ok', document: makeDocument(A, B) })
  })

  test('is kept before the first change of a day, and before no other', async () => {
    const app = await startApp(makeDocument(A, B))
    for (const title of ['One', 'Two', 'Three']) {
      app.change((plans) => plans.set('a', { ...A, title }))
      await app.isSaved()
    }
    const points = await app.listRestorePoints()
    expect(points).toMatchObject([{ cause: 'daily', planCount: 2 }])
    const outcome = await app.readRestorePoint(points[0]!.id)
    expect(outcome).toMatchObject({ kind: 'ok', document: makeDocument(A, B) })
  })

  test('is kept before a plan is deleted', async () => {
    const app = await startApp(makeDocument(A, B))
    app.deletePlan('b')
    await vi.waitFor(async () => expect(await app.causes()).toEqual(['delete']))
    const [point] = await app.listRestorePoints()
    expect(await app.readRestorePoint(point!.id)).toMatchObject({ kind: 'ok', document: makeDocument(A, B) })
  })

  test('A5 is kept before an earlier version’s save is written over', async () => {
    const text = readFileSync('tests/fixtures/documents/version-1-full.json', 'utf8')
    const written = JSON.stringify(JSON.parse(text))
    const app = await startApp(written)
    expect(await app.causes()).toEqual(['migration'])
    const again = await startApp(written)
    expect(await again.causes()).toEqual(['migration'])
    const [point] = await again.listRestorePoints()
    expect(point?.bytes).toBe(new TextEncoder().encode(written).length)
  })

  test('of nothing is not kept', async () => {
    const app = await startApp()
    expect(await app.keepRestorePoint('reset')).toBe('kept')
    expect(await app.listRestorePoints()).toEqual([])
  })

  test('that is not there is not found', async () => {
    const app = await startApp(makeDocument(A))
    expect(await app.readRestorePoint(77)).toBeNull()
    expect(await app.restoreFrom(77)).toEqual({ kind: 'notRestored', says: matching(/not there any more/) })
    expect(app.document()).toEqual(makeDocument(A))
  })
})

describe('going back to a restore point', () => {
  const TICKED = tickStep(A, 'learn', FIRST_MONDAY)

  /** Two plans were there; since then one has been ticked, one deleted and one added. */
  async function changedSince() {
    const app = await startApp(makeDocument(A, B))
    await app.keepRestorePoint('import')
    app.change((plans) => {
      plans.set('a', TICKED)
      plans.delete('b')
      plans.set('c', C)
    })
    await app.isSaved()
    const point = (await app.listRestorePoints()).find(({ cause }) => cause === 'import')
    return { app, id: point!.id }
  }

  const progress = (document: CairnDocument): unknown => document.plans.get('a')?.progress.get('learn')?.status.kind

  test('brings back what was deleted, takes out what was added, and takes ticks back', async () => {
    const { app, id } = await changedSince()
    expect(await app.restoreFrom(id)).toEqual({ kind: 'restored', before: 'kept' })
    expect(app.titles()).toEqual(['A', 'B'])
    expect(progress(app.document())).toBeUndefined()
    await app.isSaved()
    expect([...openTab(app.device).document().plans.keys()]).toEqual(['a', 'b'])
    expect(app.useNoticeStore.getState().notice).toMatchObject({
      what: { kind: 'says', text: matching(/^Your plans are as they were on \d+ \w+ \d{4}\.$/) },
      offers: 'undo',
    })
  })

  test('A15 is one change, which undo takes back, also after a reload', async () => {
    const { app, id } = await changedSince()
    const before = app.document()
    await app.restoreFrom(id)
    app.saveHistoryNow()
    await app.isSaved()
    const reloaded = await startApp(undefined, app.device)
    expect(reloaded.titles()).toEqual(['A', 'B'])
    for (const each of [app, reloaded]) {
      expect(each.undo()).toBe(true)
      expect(each.titles().toSorted()).toEqual(['A', 'C'])
      expect(progress(each.document())).toBe('done')
    }
    expect(app.document()).toEqual(before)
  })

  test('A15 keeps what was there as a restore point of its own, to go back to', async () => {
    const { app, id } = await changedSince()
    await app.restoreFrom(id)
    const [newest] = await app.listRestorePoints()
    expect(newest).toMatchObject({ cause: 'restore', planCount: 2 })
    await app.restoreFrom(newest!.id)
    expect(app.titles().toSorted()).toEqual(['A', 'C'])
    expect(progress(app.document())).toBe('done')
  })

  test('another tab takes it over, and does not bring back what is gone', async () => {
    const { app, id } = await changedSince()
    const other = openTab(app.device)
    await app.restoreFrom(id)
    await app.isSaved()
    other.storage.lookElsewhere()
    expect([...other.document().plans.keys()]).toEqual(['a', 'b'])
    expect(progress(other.document())).toBeUndefined()
    other.rename('From the other tab')
    window.dispatchEvent(new Event('pageshow'))
    const stop = app.followOtherTabs(window)
    window.dispatchEvent(new Event('pageshow'))
    stop()
    expect(app.titles()).toEqual(['From the other tab', 'B'])
    expect(progress(app.document())).toBeUndefined()
  })

  test('what another tab has edited meanwhile, without having seen it, stays', async () => {
    const { app, id } = await changedSince()
    const other = openTab(app.device)
    other.store.setState(({ plans }) => ({ plans: new Map(plans).set('c', { ...C, title: 'Edited C' }) }))
    await app.restoreFrom(id)
    await app.isSaved()
    other.storage.lookElsewhere()
    expect([...other.document().plans.values()].map(({ title }) => title).toSorted()).toEqual(['A', 'B', 'Edited C'])
  })

  test('what is the same already changes nothing', async () => {
    const app = await startApp(makeDocument(A, B))
    await app.keepRestorePoint('import')
    const [point] = await app.listRestorePoints()
    const before = app.document()
    expect(await app.restoreFrom(point!.id)).toEqual({ kind: 'nothingToDo' })
    expect(app.document()).toBe(before)
    expect(await app.causes()).toEqual(['import'])
  })

  test('takes nothing out of the record of how the date has moved', async () => {
    const forecast = { finish: FIRST_MONDAY, p50: FIRST_MONDAY, p80: FIRST_MONDAY }
    const yesterday = new Map([[addDays(FIRST_MONDAY, -1), forecast]])
    const app = await startApp(makeDocument(A, B))
    await app.keepRestorePoint('import')
    const lived = { ...TICKED, history: { ...A.history, forecasts: yesterday } }
    app.change((plans) => plans.set('a', lived))
    const point = (await app.listRestorePoints()).find(({ cause }) => cause === 'import')
    await app.restoreFrom(point!.id)
    expect(progress(app.document())).toBeUndefined()
    expect(app.document().plans.get('a')?.history.forecasts).toEqual(yesterday)
    app.undo()
    expect(app.document().plans.get('a')).toEqual(lived)
  })

  test('leaves alone how things look', async () => {
    const { app, id } = await changedSince()
    app.useDocumentStore.setState(({ preferences }) => ({ preferences: { ...preferences, theme: 'dark' } }))
    await app.restoreFrom(id)
    expect(app.document().preferences.theme).toBe('dark')
  })
})

describe('starting afresh', () => {
  test('A15 removes everything, keeps it as a restore point, and undo brings it back, also after a reload', async () => {
    const app = await startApp(makeDocument(A, B))
    expect(await app.resetEverything()).toBe('kept')
    expect(app.titles()).toEqual([])
    expect(await app.causes()).toContain('reset')
    await app.isSaved()
    app.saveHistoryNow()
    const reloaded = await startApp(undefined, app.device)
    expect(reloaded.titles()).toEqual([])
    for (const each of [app, reloaded]) {
      each.undo()
      expect(each.document()).toEqual(makeDocument(A, B))
    }
  })

  test('another tab follows', async () => {
    const app = await startApp(makeDocument(A, B))
    const other = openTab(app.device)
    await app.resetEverything()
    await app.isSaved()
    other.storage.lookElsewhere()
    expect(other.document().plans.size).toBe(0)
  })
})

describe('without a database', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', undefined))

  test('A11 everything works as before, without restore points', async () => {
    const app = await startApp(makeDocument(A, B))
    app.change((plans) => plans.set('a', { ...A, title: 'Edited' }))
    await app.isSaved()
    expect(await app.keepRestorePoint('import')).toBe('not available')
    expect(await app.listRestorePoints()).toEqual([])
    expect(app.useSaveStatusStore.getState()).toMatchObject({ status: { kind: 'saved' }, opening: null })
    app.deletePlan('b')
    expect(app.titles()).toEqual(['Edited'])
  })

  test('A15 starting afresh can still be undone', async () => {
    const app = await startApp(makeDocument(A, B))
    expect(await app.resetEverything()).toBe('not available')
    app.undo()
    expect(app.document()).toEqual(makeDocument(A, B))
  })
})

describe('at the start', () => {
  test('A14 a save that the browser lost comes back from the database', async () => {
    const app = await startApp(makeDocument(A, B))
    const early = app.device.snapshot()
    app.change((plans) => plans.set('a', tickStep(A, 'learn', FIRST_MONDAY)))
    await app.isSaved()
    const device = new FakeStorage()
    for (const [key, text] of Object.entries(early)) device.items.set(key, text)
    const reopened = await startApp(undefined, device)
    expect(reopened.document()).toEqual(app.document())
    expect(reopened.useSaveStatusStore.getState().opening).toMatch(/lost your latest changes/)
    expect(readDocument(device.getItem(DOCUMENT_KEY) ?? '')).toMatchObject({ kind: 'ok', document: app.document() })
  })

  test('a reload says nothing', async () => {
    const app = await startApp(makeDocument(A, B))
    app.change((plans) => plans.set('a', untickStep(tickStep(A, 'learn', FIRST_MONDAY), 'learn')))
    app.change((plans) => plans.set('a', { ...A, title: 'Edited' }))
    await app.isSaved()
    const reopened = await startApp(undefined, app.device)
    expect(reopened.useSaveStatusStore.getState().opening).toBeNull()
    expect(reopened.titles()).toEqual(['Edited', 'B'])
  })

  test('what was saved before there was a database is in it from then on', async () => {
    await startApp(makeDocument(A, B))
    const reopened = await startApp(undefined, new FakeStorage())
    expect(reopened.titles()).toEqual(['A', 'B'])
  })
})
