import { afterPaint } from '../../lib/after-paint'
import { useClockStore } from '../clock-store'
import { PERSISTENCE_REFUSED_KEY } from '../document-storage-keys'
import { useHistoryStore } from '../history-store'
import { readDayNote, writeDayNote } from './device-notes'

/** Whether the browser has promised to keep what is stored until the person clears it. */
export type Persistence = 'persisted' | 'asked, refused' | 'not asked yet' | 'not available'

/** A browser that has refused may have come to know the person better: it is asked again after so many days. */
const ASK_AGAIN_AFTER = 30

/**
 * Asks the browser, once the person has made something that is worth keeping, not to clear it away by itself. Some
 * browsers then ask the person.
 *
 * @param onAnswer is told that it has answered.
 * @returns stops it.
 */
export function askPersistenceOnFirstChange(onAnswer: () => void): () => void {
  let callOff = useHistoryStore.subscribe((now, before) => {
    if (now.past.at(-1)?.id === before.past.at(-1)?.id) return
    callOff()
    callOff = afterPaint(() => void askPersistence().then(onAnswer))
  })
  return () => callOff()
}

/** Never rejects. */
export async function readPersistence(): Promise<Persistence> {
  const storage = storageManager()
  if (storage === null) return 'not available'
  try {
    if (await storage.persisted()) return 'persisted'
    return readDayNote(PERSISTENCE_REFUSED_KEY) === null ? 'not asked yet' : 'asked, refused'
  } catch {
    return 'not available'
  }
}

/** Bytes in use and allowed, both roughly; null if the browser does not say. Never rejects. */
export async function readEstimate(): Promise<{ readonly usage: number; readonly quota: number } | null> {
  try {
    const { usage, quota } = (await storageManager()?.estimate()) ?? {}
    return usage === undefined || quota === undefined ? null : { usage, quota }
  } catch {
    return null
  }
}

async function askPersistence(): Promise<void> {
  const storage = storageManager()
  const { today } = useClockStore.getState()
  const refusedOn = readDayNote(PERSISTENCE_REFUSED_KEY)
  if (storage === null || (refusedOn !== null && Math.abs(today - refusedOn) < ASK_AGAIN_AFTER)) return
  try {
    if ((await storage.persisted()) || (await storage.persist())) return
    writeDayNote(PERSISTENCE_REFUSED_KEY, today)
  } catch {
    // It has not been asked, then.
  }
}

/** Null where the browser has none, or only for secure origins. */
function storageManager(): StorageManager | null {
  const { storage } = navigator as Partial<Navigator>
  return typeof storage?.persist === 'function' && typeof storage.persisted === 'function' ? storage : null
}
