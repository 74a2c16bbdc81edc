import { renderHook, waitFor } from '@testing-library/react'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Day } from '../../src/domain/day'
import { afterPaint } from '../../src/lib/after-paint'
import { useClockStore } from '../../src/store/clock-store'
import { DOCUMENT_KEY, UNREADABLE_PREFIX } from '../../src/store/document-storage-keys'
import { flushDocument, useDocumentStore } from '../../src/store/document-store'
import { changeAside, changeDocument } from '../../src/store/history-store'
import { askToKeepStored, noteExport, refreshStorageFacts, useStorageFacts } from '../../src/store/storage-facts'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'

/** A browser's own storage manager, as far as the app asks it. */
function storageManager(isPersistedBefore: boolean, grants: boolean) {
  let isPersisted = isPersistedBefore
  const manager = {
    persisted: () => Promise.resolve(isPersisted),
    persist: vi.fn(() => {
      isPersisted = grants
      return Promise.resolve(grants)
    }),
    estimate: () => Promise.resolve({ usage: 12_345, quota: 1_000_000 }),
  }
  vi.spyOn(navigator, 'storage', 'get').mockReturnValue(manager as unknown as StorageManager)
  return manager
}

beforeEach(() => {
  resetStores(makeDocument(makePlan({ id: 'a' })))
  if (!('storage' in navigator)) Object.defineProperty(navigator, 'storage', { configurable: true, get: () => null })
})

/** What the app was told to go on doing by a test. */
const stops: (() => void)[] = []

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.restoreAllMocks()
})

function edit(title: string): void {
  act(() => changeDocument(({ plans }) => ({ plans: new Map(plans).set('a', makePlan({ id: 'a', title })) })))
}

function asks(): () => void {
  const stop = askToKeepStored()
  stops.push(stop)
  return stop
}

/** When the browser would have been asked because of what has changed by now. */
async function painted(): Promise<void> {
  await act(() => new Promise<void>((resolve) => void afterPaint(resolve)))
}

/** What the screen is told, once everything has been looked at. */
async function facts() {
  const { result } = renderHook(useStorageFacts)
  await settled()
  return result
}

function settled(): Promise<void> {
  return act(refreshStorageFacts)
}

describe('persistent storage', () => {
  test('A16 is asked for after the first change, once, and not before', async () => {
    const manager = storageManager(false, true)
    asks()
    const result = await facts()
    expect(manager.persist).not.toHaveBeenCalled()
    edit('One')
    edit('Two')
    await waitFor(() => expect(result.current.persistence).toBe('persisted'))
    edit('Three')
    await painted()
    expect(manager.persist).toHaveBeenCalledOnce()
  })

  test('A16 is not asked for by what the app records by itself', async () => {
    const manager = storageManager(false, true)
    edit('One')
    asks()
    changeAside(({ plans }) => ({ plans: new Map(plans).set('a', makePlan({ id: 'a', title: 'Aside' })) }))
    await painted()
    expect(manager.persist).not.toHaveBeenCalled()
  })

  test('A16 refused: said, and not asked for again for a month', async () => {
    const manager = storageManager(false, false)
    asks()
    const result = await facts()
    edit('One')
    await waitFor(() => expect(result.current.persistence).toBe('asked, refused'))
    act(() => useClockStore.setState({ today: (FIRST_MONDAY + 29) as Day }))
    asks()
    edit('Two')
    await painted()
    expect(manager.persist).toHaveBeenCalledOnce()
    act(() => useClockStore.setState({ today: (FIRST_MONDAY + 30) as Day }))
    asks()
    edit('Three')
    await waitFor(() => expect(manager.persist).toHaveBeenCalledTimes(2))
    await settled()
  })

  test('is not asked for any more once that has been stopped, after the first change too', async () => {
    const manager = storageManager(false, true)
    const stop = asks()
    edit('One')
    stop()
    await painted()
    expect(manager.persist).not.toHaveBeenCalled()
  })

  test('is there already: not asked for', async () => {
    const manager = storageManager(true, true)
    asks()
    edit('One')
    await painted()
    expect((await facts()).current.persistence).toBe('persisted')
    expect(manager.persist).not.toHaveBeenCalled()
  })

  test.each<[name: string, manager: unknown]>([
    ['the browser has none', undefined],
    [
      'the browser throws',
      {
        persist: () => Promise.reject(new Error('no')),
        persisted: () => Promise.reject(new Error('no')),
        estimate: () => Promise.reject(new Error('no')),
      },
    ],
  ])('%s: not available, and nothing rejects', async (_, manager) => {
    vi.spyOn(navigator, 'storage', 'get').mockReturnValue(manager as StorageManager)
    asks()
    edit('One')
    await painted()
    expect((await facts()).current).toMatchObject({ persistence: 'not available', estimate: null })
  })
})

describe('what is kept', () => {
  test('is told key by key, the largest first, and how much there is room for', async () => {
    storageManager(true, true)
    localStorage.setItem(DOCUMENT_KEY, 'x'.repeat(1000))
    localStorage.setItem(`${UNREADABLE_PREFIX}1`, 'x'.repeat(2000))
    localStorage.setItem('somebody-else', 'x'.repeat(5000))
    const { current } = await facts()
    expect(current.keys).toEqual([
      { key: `${UNREADABLE_PREFIX}1`, what: 'setAside', bytes: 2 * (2000 + UNREADABLE_PREFIX.length + 1) },
      { key: DOCUMENT_KEY, what: 'document', bytes: 2 * (1000 + DOCUMENT_KEY.length) },
    ])
    expect(current.estimate).toEqual({ usage: 12_345, quota: 1_000_000 })
  })

  test('is looked at again with each save', async () => {
    storageManager(true, true)
    const result = await facts()
    const bytesOfDocument = (): number => result.current.keys?.find(({ what }) => what === 'document')?.bytes ?? 0
    await act(async () => {
      useDocumentStore.setState(makeDocument(makePlan({ id: 'a' }), makePlan({ id: 'b' })))
      flushDocument()
      await Promise.resolve()
    })
    await waitFor(() =>
      expect(bytesOfDocument()).toBe(2 * (DOCUMENT_KEY.length + (localStorage.getItem(DOCUMENT_KEY)?.length ?? 0))),
    )
  })

  test('A11 is not known where storage is blocked', async () => {
    storageManager(true, true)
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    expect((await facts()).current.keys).toBeNull()
    expect(() => act(noteExport)).not.toThrow()
    await settled()
  })
})

describe('A16 the last export', () => {
  test('is none at first, and then has its day and age', async () => {
    storageManager(true, true)
    const result = await facts()
    expect(result.current.lastExport).toBeNull()
    await act(async () => {
      noteExport()
      await Promise.resolve()
    })
    expect(result.current.lastExport).toEqual({ day: FIRST_MONDAY, age: 0 })
    act(() => useClockStore.setState({ today: (FIRST_MONDAY + 45) as Day }))
    expect(result.current.lastExport).toEqual({ day: FIRST_MONDAY, age: 45 })
  })

  test('E7 is not in the future when the clock was put back', async () => {
    storageManager(true, true)
    noteExport()
    useClockStore.setState({ today: (FIRST_MONDAY - 10) as Day })
    expect((await facts()).current.lastExport).toEqual({ day: FIRST_MONDAY, age: 0 })
  })
})
