import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readDocument } from '../../src/domain/document/read-document'
import { writeDocument } from '../../src/domain/document/write-document'
import { onLeave } from '../../src/lib/on-leave'
import { DOCUMENT_KEY, PREVIOUS_KEY, SAVE_DELAY, UNREADABLE_PREFIX } from '../../src/store/document-storage-keys'
import { makeDocument, makePlan } from '../helpers/make-plan'

const MINE = makeDocument(makePlan({ id: 'mine', title: 'Mine' }))
const MINE_TEXT = writeDocument(MINE, 7)

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function savedDocument() {
  const outcome = readDocument(localStorage.getItem(DOCUMENT_KEY) ?? '')
  if (outcome.kind !== 'ok') throw new Error(outcome.kind)
  return { rev: outcome.rev, document: outcome.document }
}

test('the app opens what the browser holds, and saves what is changed', async () => {
  localStorage.setItem(DOCUMENT_KEY, MINE_TEXT)
  const { useDocumentStore } = await startApp()
  expect(useDocumentStore.getState()).toEqual(MINE)
  useDocumentStore.setState({ currentPlan: null })
  expect(localStorage.getItem(DOCUMENT_KEY)).toBe(MINE_TEXT)
  vi.advanceTimersByTime(SAVE_DELAY)
  expect(savedDocument()).toEqual({ rev: 8, document: { ...MINE, currentPlan: null } })
})

test('the state is the document and nothing else', async () => {
  const { useDocumentStore } = await startApp()
  expect(Object.keys(useDocumentStore.getState()).toSorted()).toEqual([
    'career',
    'currentPlan',
    'draft',
    'plans',
    'preferences',
    'roadmaps',
  ])
})

test('what was found at the start is told until it is read', async () => {
  localStorage.setItem(DOCUMENT_KEY, 'garbage')
  const { dismissOpening, useSaveStatusStore } = await startApp()
  expect(useSaveStatusStore.getState().opening).toMatch(/could not be read/)
  expect(localStorage.getItem(`${UNREADABLE_PREFIX}1`)).toBe('garbage')
  dismissOpening()
  expect(useSaveStatusStore.getState()).toMatchObject({ opening: null, openingProblems: [] })
})

test('how saving goes is told', async () => {
  const { useDocumentStore, useSaveStatusStore, flushDocument } = await startApp()
  useDocumentStore.setState(MINE)
  expect(useSaveStatusStore.getState().status).toEqual({ kind: 'saving' })
  flushDocument()
  expect(useSaveStatusStore.getState().status).toEqual({ kind: 'saved' })
})

test.each<[name: string, leave: () => void]>([
  ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'the page is hidden',
    () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      document.dispatchEvent(new Event('visibilitychange'))
    },
  ],
])('a change is saved at once when %s', async (_, leave) => {
  const { useDocumentStore, flushDocument } = await startApp()
  const stop = onLeave(window, flushDocument)
  useDocumentStore.setState(MINE)
  expect(localStorage.getItem(DOCUMENT_KEY)).toBeNull()
  leave()
  expect(savedDocument()).toEqual({ rev: 1, document: MINE })
  stop()
  useDocumentStore.setState({ currentPlan: null })
  leave()
  expect(savedDocument()).toEqual({ rev: 1, document: MINE })
  vi.restoreAllMocks()
})

test('the raw text can be taken away whatever it is, and the one before it when there is none', async () => {
  localStorage.setItem(DOCUMENT_KEY, 'garbage')
  const { rawStoredText } = await startApp()
  expect(rawStoredText()).toBe('garbage')
  localStorage.removeItem(DOCUMENT_KEY)
  expect(rawStoredText()).toBeNull()
  localStorage.setItem(PREVIOUS_KEY, 'before')
  expect(rawStoredText()).toBe('before')
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect(rawStoredText()).toBeNull()
  vi.restoreAllMocks()
})

/** The modules as they are after a reload. */
async function startApp() {
  vi.resetModules()
  const [store, status] = await Promise.all([
    import('../../src/store/document-store'),
    import('../../src/store/save-status-store'),
  ])
  return { ...store, ...status }
}
