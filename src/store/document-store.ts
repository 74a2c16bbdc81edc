import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { CURRENT_VERSION } from '../domain/document/migrations'
import { writeDocument } from '../domain/document/write-document'
import { afterPaint } from '../lib/after-paint'
import { createDocumentStorage } from './document-storage'
import { DOCUMENT_KEY, PREVIOUS_KEY } from './document-storage-keys'
import type { DocumentStorage } from './document-storage-types'
import { keepInMirror } from './mirror/app-mirror'
import { reportFreed, reportOpening, reportSaveStatus, reportSetAside } from './save-status-store'

/**
 * A store whose state is the document and nothing else. It is read at once, and every change is saved. persist's own
 * `migrate` is not needed: the storage always gives the current version.
 */
export function createDocumentStore(storage: DocumentStorage) {
  return create<CairnDocument>()(
    persist(() => EMPTY_DOCUMENT, {
      name: DOCUMENT_KEY,
      version: CURRENT_VERSION,
      storage,
      partialize: ({ plans, currentPlan, draft, roadmaps, career, preferences }): CairnDocument => ({
        plans,
        currentPlan,
        draft,
        roadmaps,
        career,
        preferences,
      }),
    }),
  )
}

/** A few frames, in milliseconds: so much of the time in which a save is due is for painting. */
const FRAMES = 80

/** Where the app keeps the document. */
export const documentStorage = createDocumentStorage({
  storage: () => window.localStorage,
  onStatus: reportSaveStatus,
  onOpening: reportOpening,
  onSetAside: reportSetAside,
  onFreed: reportFreed,
  onMerged: (document) => useDocumentStore.setState(document),
  keepCopy: keepInMirror,
  scheduleSave: (save, delay) => {
    let callOff: (() => void) | null = null
    // Where the time is up just as something else has been changed, that is painted first.
    const timer = setTimeout(() => {
      callOff = afterPaint(save)
    }, delay - FRAMES)
    return () => {
      clearTimeout(timer)
      callOff?.()
    }
  },
})

export const useDocumentStore = createDocumentStore(documentStorage)

/** Saves at once what is waiting to be saved. */
export function flushDocument(): void {
  documentStorage.flush()
}

function onStorage({ key, newValue }: StorageEvent): void {
  // Without a key, everything was cleared.
  if (key === DOCUMENT_KEY || key === null) documentStorage.lookElsewhere(newValue)
}

function onShown(): void {
  documentStorage.lookElsewhere()
}

/**
 * Shows here what another tab saves. Events are not sent to a page that the browser has put to sleep, so it also looks
 * when it is shown again. Gives what undoes it.
 */
export function followOtherTabs(page: Window): () => void {
  page.addEventListener('storage', onStorage)
  page.addEventListener('pageshow', onShown)
  page.document.addEventListener('visibilitychange', onShown)
  return () => {
    page.removeEventListener('storage', onStorage)
    page.removeEventListener('pageshow', onShown)
    page.document.removeEventListener('visibilitychange', onShown)
  }
}

/** What is in memory, to be taken away as a file; null if it cannot be written. Never throws. */
export function textInMemory(): string | null {
  try {
    return writeDocument(useDocumentStore.getState(), 0)
  } catch {
    return null
  }
}

/** What is saved on the device, as it stands there, to be taken away as a file; null if there is none. Never throws. */
export function rawStoredText(): string | null {
  try {
    return window.localStorage.getItem(DOCUMENT_KEY) ?? window.localStorage.getItem(PREVIOUS_KEY)
  } catch {
    return null
  }
}
