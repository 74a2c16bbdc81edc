import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { CairnDocument } from '../../src/domain/document/document'
import { writeDocument } from '../../src/domain/document/write-document'
import * as edit from '../../src/domain/plan/edit-plan'
import { DOCUMENT_KEY, HISTORY_KEY } from '../../src/store/document-storage-keys'
import { FIRST_MONDAY, makeDocument, makeFullCareer, makeFullPlan, makePlan } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'

const START = makeDocument(makePlan(), makeFullPlan('other'))

beforeEach(() => {
  localStorage.clear()
  localStorage.setItem(DOCUMENT_KEY, writeDocument(START, 1))
})

/** The app as a page loads it, with what the device holds. */
async function loadApp() {
  vi.resetModules()
  const { useDocumentStore, flushDocument } = await import('../../src/store/document-store')
  const { useSaveStatusStore } = await import('../../src/store/save-status-store')
  const { undo, redo, useHistoryStore } = await import('../../src/store/history-store')
  const { saveHistoryNow } = await import('../../src/store/history-storage')
  const actions = await import('../../src/store/plan-actions')
  const { moveProject } = await import('../../src/store/portfolio-actions')
  const clock = await import('../../src/store/clock-store')
  clock.useClockStore.setState({ today: FIRST_MONDAY })
  const leave = (): void => {
    flushDocument()
    saveHistoryNow()
  }
  const document = (): CairnDocument => useDocumentStore.getState()
  const { useNoticeStore } = await import('../../src/store/notice-store')
  const says = (): string | null => {
    const what = useNoticeStore.getState().notice?.what
    return what?.kind === 'says' ? what.text : null
  }
  return {
    ...actions,
    moveProject,
    says,
    document,
    undo,
    redo,
    leave,
    useHistoryStore,
    useSaveStatusStore,
    useDocumentStore,
  }
}

const rename = (title: string) => (plan: ReturnType<typeof makePlan>) => ({ ...plan, title })

describe('after a reload', () => {
  test('every change can be taken back and made again, at least a hundred of them', async () => {
    const before = await loadApp()
    for (let count = 1; count <= 120; count += 1) before.editPlan(rename(`Title ${count}`))
    before.tickStep('learn', FIRST_MONDAY)
    before.editPlan((plan) => edit.addDaysOff(plan, FIRST_MONDAY, FIRST_MONDAY))
    const last = before.document()
    before.leave()

    const { undo, redo, document } = await loadApp()
    expect(document()).toEqual(last)
    for (let count = 1; count <= 122; count += 1) expect(undo()).toBe(true)
    expect([undo(), document()]).toEqual([false, START])
    for (let count = 1; count <= 122; count += 1) expect(redo()).toBe(true)
    expect([redo(), document()]).toEqual([false, last])
  })

  test('the order of the projects of a portfolio, too', async () => {
    const career = makeFullCareer()
    localStorage.setItem(DOCUMENT_KEY, writeDocument({ ...START, career }, 1))
    const before = await loadApp()
    before.moveProject('idea', -1)
    before.leave()

    const { undo, redo, document } = await loadApp()
    const order = (): string => [...document().career.projects.keys()].join(' ')
    expect(order()).toBe('idea project')
    expect([undo(), order()]).toEqual([true, 'project idea'])
    expect([redo(), order()]).toEqual([true, 'idea project'])
  })

  test('what was undone before it can still be made again', async () => {
    const before = await loadApp()
    before.editPlan(rename('One'))
    before.editPlan(rename('Two'))
    before.undo()
    before.leave()
    const { undo, redo, document } = await loadApp()
    expect([redo(), document().plans.get('plan')?.title]).toEqual([true, 'Two'])
    expect([undo(), undo(), undo(), document().plans.get('plan')?.title]).toEqual([true, true, false, 'A plan'])
  })

  test('each plan has its own', async () => {
    const before = await loadApp()
    before.editPlan(rename('Mine'))
    before.openPlan('other')
    before.editPlan(rename('Other'))
    before.leave()
    const { undo, document, openPlan } = await loadApp()
    expect(document().currentPlan).toBe('other')
    const titles = () => [document().plans.get('plan')?.title, document().plans.get('other')?.title]
    openPlan('plan')
    expect([undo(), ...titles()]).toEqual([true, 'A plan', 'Other'])
    expect(undo()).toBe(false)
    openPlan('other')
    expect([undo(), ...titles()]).toEqual([true, 'A plan', START.plans.get('other')?.title])
  })

  test('a plan that was begun goes again, and comes back', async () => {
    const before = await loadApp()
    const roadmap = makeRoadmap()
    before.chooseBackground(roadmap, roadmap.backgrounds[0]!.id)
    before.startPlan()
    const id = before.document().currentPlan!
    const { title } = before.document().plans.get(id)!
    before.leave()
    const { undo, redo, document } = await loadApp()
    expect([undo(), document().plans.has(id), document().currentPlan]).toEqual([true, false, 'plan'])
    expect([redo(), document().plans.get(id)?.title, document().currentPlan]).toEqual([true, title, id])
  })
})

describe('what is saved of it', () => {
  test.each([
    ['no JSON', 'garbage'],
    ['of another shape', '{"version":1,"past":5,"future":[]}'],
    ['of a newer version', '{"version":2,"past":[],"future":[]}'],
  ])('that is %s is passed over', async (_, text) => {
    localStorage.setItem(HISTORY_KEY, text)
    const { undo, document } = await loadApp()
    expect([undo(), document()]).toEqual([false, START])
  })

  test.each([
    ['a week of text', ['plans', 'plan', 'learner', 'week'], [60, 60, 0, 0, 0, 0, 0], 'x'],
    ['a plan that is none', ['plans', 'plan'], undefined, 5],
    ['a day that is none', ['plans', 'plan', 'createdOn'], FIRST_MONDAY, 1e9],
  ])('and would damage the document is not made, and this is said: %s', async (_, path, after, before) => {
    const patch = [{ path, before, after }]
    const change = { id: 'x', name: 'Hours changed.', scope: { plan: null, isNew: false }, patch }
    localStorage.setItem(HISTORY_KEY, JSON.stringify({ version: 1, past: [change], future: [] }))
    const { undoChange, document, says } = await loadApp()
    undoChange()
    expect(document()).toEqual(START)
    expect(says()).toBe('Not undone: Hours changed. It no longer fits your plan as it is, so nothing has changed.')
  })

  test('is dropped rather than the document when the device is full', async () => {
    const app = await loadApp()
    app.editPlan(rename('Mine'))
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(app.leave).not.toThrow()
    vi.restoreAllMocks()
    expect([app.undo(), app.document().plans.get('plan')?.title]).toEqual([true, 'A plan'])
  })

  test('is kept within bounds: the nearest changes stay', async () => {
    const app = await loadApp()
    const steps = Array.from({ length: 500 }, (_, at) => makeStep({ id: `s${at}`, reason: 'x'.repeat(500) }))
    for (let count = 1; count <= 10; count += 1) {
      app.editPlan((plan) => ({ ...plan, roadmap: makeRoadmap({ id: `r${count}`, steps: count % 2 ? steps : [] }) }))
    }
    app.editPlan(rename('Last'))
    app.leave()
    expect(localStorage.getItem(HISTORY_KEY)!.length).toBeLessThan(500_000)
    const { undo, document } = await loadApp()
    expect([undo(), document().plans.get('plan')?.title]).toEqual([true, 'A plan'])
  })

  test('of two tabs is all there', async () => {
    const one = await loadApp()
    const two = await loadApp()
    one.editPlan(rename('One'))
    one.leave()
    two.editPlan((plan) => edit.tickStep(plan, 'learn', FIRST_MONDAY))
    two.leave()
    const { undo, document } = await loadApp()
    expect([undo(), undo(), undo()]).toEqual([true, true, false])
    expect(document()).toEqual(START)
  })
})
