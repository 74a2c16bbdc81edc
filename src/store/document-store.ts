import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { CURRENT_VERSION } from '../domain/document/migrations'
import { createDocumentStorage, DOCUMENT_KEY, type DocumentStorage, PREVIOUS_KEY } from './document-storage'
import { reportOpening, reportSaveStatus } from './save-status-store'

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
      partialize: ({ plans, currentPlan, draft, preferences }): CairnDocument => ({
        plans,
        currentPlan,
        draft,
        preferences,
      }),
    }),
  )
}

const documentStorage = createDocumentStorage({
  storage: () => window.localStorage,
  onStatus: reportSaveStatus,
  onOpening: reportOpening,
  scheduleSave: (save, delay) => {
    const timer = setTimeout(save, delay)
    return () => clearTimeout(timer)
  },
})

export const useDocumentStore = createDocumentStore(documentStorage)

/** Saves at once what is waiting to be saved. */
export function flushDocument(): void {
  documentStorage.flush()
}

/** Saves when the page is hidden or left: a timer may never come round after that. Gives what undoes it. */
export function flushOnLeave(page: Window): () => void {
  const onVisibilityChange = (): void => {
    if (page.document.visibilityState === 'hidden') flushDocument()
  }
  page.addEventListener('pagehide', flushDocument)
  page.document.addEventListener('visibilitychange', onVisibilityChange)
  return () => {
    page.removeEventListener('pagehide', flushDocument)
    page.document.removeEventListener('visibilitychange', onVisibilityChange)
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
