import { beforeEach, expect, test } from 'vitest'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { useDocumentStore } from '../../src/store/document-store'
import { changeDocument } from '../../src/store/history-store'
import { redoChange, undoChange } from '../../src/store/plan-actions'
import { archivePlan, copyPlan, deletePlan, renamePlan } from '../../src/store/plans-actions'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'

const BEFORE = makeDocument(makePlan({ id: 'open', title: 'Open' }), makePlan({ id: 'other', title: 'Other' }))

beforeEach(() => resetStores(BEFORE))

const now = (): CairnDocument => useDocumentStore.getState()

test.each([
  ['renaming another plan', () => renamePlan('other', 'Renamed')],
  ['renaming the open one', () => renamePlan('open', 'Renamed')],
  ['putting another plan away', () => archivePlan('other', true)],
  ['putting the open one away, which opens the other', () => archivePlan('open', true)],
  ['copying a plan', () => copyPlan('other')],
  ['deleting a plan', () => deletePlan('other')],
])('%s is undone where it was done, and made again', (_, change) => {
  change()
  const after = now()
  expect(after).not.toEqual(BEFORE)
  undoChange()
  expect(now()).toEqual(BEFORE)
  redoChange()
  expect(now()).toEqual(after)
})

test('a draft that is removed comes back', () => {
  const draft = makePlan({ id: 'draft' })
  resetStores({ ...EMPTY_DOCUMENT, draft })
  changeDocument(() => ({ draft: null }))
  undoChange()
  expect(now().draft).toEqual(draft)
})
