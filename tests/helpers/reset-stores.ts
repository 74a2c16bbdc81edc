import { afterAll } from 'vitest'
import type { Day } from '../../src/domain/day'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { useClockStore } from '../../src/store/clock-store'
import { flushDocument, useDocumentStore } from '../../src/store/document-store'
import { saveHistoryNow } from '../../src/store/history-storage'
import { useHistoryStore } from '../../src/store/history-store'
import { closeNotice } from '../../src/store/notice-store'
import { FIRST_MONDAY } from './make-plan'

// Nothing that waits to be saved outlives the tests that it comes from.
afterAll(saveHistoryNow)

/** A device on which nothing has happened but this document, on a day. */
export function resetStores(document: CairnDocument = EMPTY_DOCUMENT, today: Day = FIRST_MONDAY): void {
  useClockStore.setState({ today })
  useDocumentStore.setState(document, true)
  useHistoryStore.setState({ past: [], future: [] })
  closeNotice()
  // Nothing that waits to be saved reaches into the next test.
  flushDocument()
  window.localStorage.clear()
}
