import { useClockStore } from './clock-store'
import { PERSISTENCE_REFUSED_KEY } from './document-storage-keys'
import { writeDayNote } from './mirror/device-notes'
import { refreshStorageFacts } from './storage-facts'

/** Asks the browser, because the person wants it to, not to clear by itself what is stored. Never rejects. */
export async function askToPersist(): Promise<void> {
  try {
    const isKept = await navigator.storage.persist()
    if (!isKept) writeDayNote(PERSISTENCE_REFUSED_KEY, useClockStore.getState().today)
  } catch {
    // Then it stays as it was, and the page goes on saying so.
  }
  await refreshStorageFacts()
}
