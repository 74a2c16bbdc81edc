import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDocument } from '../../src/domain/document/read-document'
import { writeDocument } from '../../src/domain/document/write-document'
import * as edit from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import { DOCUMENT_KEY } from '../../src/store/document-storage-keys'
import { flushDocument, followOtherTabs, textInMemory, useDocumentStore } from '../../src/store/document-store'
import { redo, undo } from '../../src/store/history-store'
import { editPlan } from '../../src/store/plan-actions'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'
import { planNow } from '../helpers/stores-now'

let stop = (): void => {}

beforeEach(() => {
  resetStores(makeDocument(makePlan()))
  // Saved once, so that there is something on the device that another tab can open.
  useDocumentStore.setState(makeDocument(makePlan()))
  flushDocument()
  stop = followOtherTabs(window)
})

afterEach(() => stop())

/** Another tab opens what is on the device, edits it and saves. */
function editElsewhere(change: (plan: Plan) => Plan, signal: Event = storageEvent(DOCUMENT_KEY)): void {
  const outcome = readDocument(localStorage.getItem(DOCUMENT_KEY)!)
  if (outcome.kind !== 'ok') throw new Error(outcome.kind)
  const document = makeDocument(change(outcome.document.plans.get('plan')!))
  localStorage.setItem(DOCUMENT_KEY, writeDocument(document, outcome.rev + 1))
  window.dispatchEvent(signal)
}

function storageEvent(key: string): Event {
  return Object.assign(new Event('storage'), { key })
}

const tick = (step: string) => (each: Plan) => edit.tickStep(each, step, FIRST_MONDAY)
const ticked = (): readonly string[] =>
  [...planNow().progress].filter(([, { status }]) => status.kind === 'done').map(([step]) => step)

test.each([storageEvent(DOCUMENT_KEY), new Event('pageshow')])(
  'B1 B8 B10: what another tab saves is shown here, by %o',
  (signal) => {
    editElsewhere(tick('learn'), signal)
    expect(ticked()).toEqual(['learn'])
    stop()
    editElsewhere(tick('build'), signal)
    expect(ticked()).toEqual(['learn'])
  },
)

test('what is under another key is nothing to this', () => {
  editElsewhere(tick('learn'), storageEvent('other'))
  expect(ticked()).toEqual([])
})

test('B1: an undo takes back one’s own change and not what came from another tab', () => {
  editPlan(tick('build'))
  flushDocument()
  editElsewhere(tick('learn'))
  expect(ticked().toSorted()).toEqual(['build', 'learn'])
  undo()
  expect(ticked()).toEqual(['learn'])
  redo()
  expect(ticked().toSorted()).toEqual(['build', 'learn'])
})

test('B3: an undo leaves a field alone that another tab has changed since', () => {
  editPlan((each) => ({ ...each, title: 'Mine' }))
  flushDocument()
  editElsewhere((each) => ({ ...each, title: 'Changed elsewhere' }))
  undo()
  expect(planNow().title).toBe('Changed elsewhere')
})

test('changes with the same key are two when another tab’s came between', () => {
  editPlan((each) => edit.setStepsAtOnce(each, 2), 'at once')
  flushDocument()
  editElsewhere(tick('learn'))
  editPlan((each) => edit.setStepsAtOnce(each, 3), 'at once')
  undo()
  expect([planNow().learner.stepsAtOnce, ticked()]).toEqual([2, ['learn']])
})

test('what is in memory can be taken away, and what cannot be written is none', () => {
  expect(textInMemory()).toBe(writeDocument(useDocumentStore.getState(), 0))
  useDocumentStore.setState(makeDocument(makePlan({ createdOn: Number.NaN as never })))
  expect(textInMemory()).toBeNull()
})
