import { useEffect } from 'react'
import { create } from 'zustand'
import type { Day } from '../domain/day'
import { useClockStore } from './clock-store'
import {
  DOCUMENT_KEY,
  HISTORY_KEY,
  LAST_EXPORT_KEY,
  OTHER_TAB_PREFIX,
  PREVIOUS_KEY,
  UNREADABLE_PREFIX,
} from './document-storage-keys'
import { useMirrorStore } from './mirror/app-mirror'
import { readDayNote, writeDayNote } from './mirror/device-notes'
import type { MirrorState } from './mirror/mirror'
import { askPersistenceOnFirstChange, type Persistence, readEstimate, readPersistence } from './mirror/persistence'
import { useSaveStatusStore } from './save-status-store'

export type { MirrorState } from './mirror/mirror'
export type { Persistence } from './mirror/persistence'

/** What is kept under one key of the browser's storage. */
export interface StoredKey {
  readonly key: string
  readonly what: 'document' | 'previous' | 'history' | 'setAside' | 'other'
  /** Of key and text, as the browser counts them against its limit: two for each UTF-16 unit. */
  readonly bytes: number
}

export interface StorageFacts {
  /** The largest first; null if the browser lets nothing be read. */
  readonly keys: readonly StoredKey[] | null
  /** Bytes in use by this origin and what the browser allows it, both roughly; null if it does not say. */
  readonly estimate: { readonly usage: number; readonly quota: number } | null
  readonly persistence: Persistence
  readonly mirror: MirrorState
  /** `age` in days; null if nothing was ever exported here. */
  readonly lastExport: { readonly day: Day; readonly age: number } | null
}

interface Looked extends Pick<StorageFacts, 'keys' | 'estimate' | 'persistence'> {
  readonly exportedOn: Day | null
}

const OUR_KEYS = 'cairn:'
const BYTES_PER_UNIT = 2

/** How many show the facts now. */
let watchers = 0

const useLookedStore = create<Looked>()(() => ({
  keys: null,
  estimate: null,
  persistence: 'not asked yet',
  exportedOn: null,
}))

/** How much is kept where, and how safe it is there. Looks again with each save for as long as it is on the screen. */
export function useStorageFacts(): StorageFacts {
  const { exportedOn, ...looked } = useLookedStore()
  const mirror = useMirrorStore(({ state }) => state)
  const today = useClockStore((clock) => clock.today)
  useEffect(() => {
    void refreshStorageFacts()
    watchers += 1
    const stop = useSaveStatusStore.subscribe(({ status }) => {
      if (status.kind !== 'saving') void refreshStorageFacts()
    })
    return () => {
      watchers -= 1
      stop()
    }
  }, [])
  // A clock that was put back does not make it lie ahead.
  const lastExport = exportedOn === null ? null : { day: exportedOn, age: Math.max(0, today - exportedOn) }
  return { ...looked, mirror, lastExport }
}

/** Looks again at what changes by itself: the sizes, the estimate, what the browser has promised. Never rejects. */
export async function refreshStorageFacts(): Promise<void> {
  useLookedStore.setState({ keys: storedKeys(), exportedOn: readDayNote(LAST_EXPORT_KEY) })
  const [estimate, persistence] = await Promise.all([readEstimate(), readPersistence()])
  useLookedStore.setState({ estimate, persistence })
}

/** Remembers that the plans have been taken away as a file today. To be called with every export. */
export function noteExport(): void {
  writeDayNote(LAST_EXPORT_KEY, useClockStore.getState().today)
  void refreshStorageFacts()
}

/** Asks the browser to keep what is stored, after the first change. Gives what stops it. */
export function askToKeepStored(): () => void {
  return askPersistenceOnFirstChange(() => {
    // Who looks later is told then: to look, all that is kept has to be read.
    if (watchers > 0) void refreshStorageFacts()
  })
}

function storedKeys(): readonly StoredKey[] | null {
  try {
    const { localStorage: device } = window
    const keys = Array.from({ length: device.length }, (_, at) => device.key(at) ?? '')
    return keys
      .filter((key) => key.startsWith(OUR_KEYS))
      .map((key) => ({ key, what: whatIsUnder(key), bytes: BYTES_PER_UNIT * sizeOf(key, device) }))
      .toSorted((a, b) => b.bytes - a.bytes)
  } catch {
    return null
  }
}

function sizeOf(key: string, device: Storage): number {
  return key.length + (device.getItem(key)?.length ?? 0)
}

function whatIsUnder(key: string): StoredKey['what'] {
  if (key === DOCUMENT_KEY) return 'document'
  if (key === PREVIOUS_KEY) return 'previous'
  if (key === HISTORY_KEY) return 'history'
  return key.startsWith(UNREADABLE_PREFIX) || key.startsWith(OTHER_TAB_PREFIX) ? 'setAside' : 'other'
}
