import { beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day'
import { notebookOf } from '../../src/domain/plan/edit-notebook'
import { progressOf } from '../../src/domain/plan/edit-plan'
import type { StepSettings } from '../../src/domain/plan/plan'
import { useHistoryStore } from '../../src/store/history-store'
import { useNoticeStore } from '../../src/store/notice-store'
import { logWork, undoChange } from '../../src/store/plan-actions'
import { viewPlan } from '../../src/store/plan-selectors'
import * as verbs from '../../src/store/step-actions'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'
import { noticeNow, planNow } from '../helpers/stores-now'

const PLAN = makePlan({
  roadmap: makeRoadmap({
    steps: [makeStep({ id: 'learn', title: 'Learn' }), makeStep({ id: 'more', title: 'More', optional: true })],
  }),
})
const LINK = { title: 'A page', url: 'https://example.org/' }

beforeEach(() => {
  resetStores(makeDocument(PLAN))
})

const settings = (id = 'learn'): StepSettings | undefined => planNow().settings.get(id)
const notice = () => useNoticeStore.getState().notice

describe('how a step is planned', () => {
  test.each<[string, () => void, StepSettings, string]>([
    [
      'estimate',
      () => verbs.setOwnEstimate('learn', makeEstimate(90)),
      { estimate: makeEstimate(90) },
      '“Learn” has your own estimate.',
    ],
    ['earlier', () => verbs.setPriority('learn', 2), { priority: 2 }, '“Learn” is done earlier.'],
    ['later', () => verbs.setPriority('learn', -1), { priority: -1 }, '“Learn” is done later.'],
    [
      'a day',
      () => verbs.setNotBefore('learn', (FIRST_MONDAY + 7) as Day),
      { notBefore: (FIRST_MONDAY + 7) as Day },
      '“Learn” does not begin before 11 January 2027.',
    ],
    ['a limit', () => verbs.setDailyCap('learn', 60), { dailyCap: 60 }, '“Learn” takes at most 1 hour a day.'],
  ])('%s: said, and taken back by one undo', (_, change, expected, says) => {
    change()
    expect(settings()).toEqual(expected)
    expect(noticeNow()).toBe(says)
    expect(notice()).toMatchObject({ offers: 'undo', finish: { before: { kind: 'date' }, after: { kind: 'date' } } })
    undoChange()
    expect(planNow()).toEqual(PLAN)
  })

  test.each<[() => void, () => void, string]>([
    [
      () => verbs.setOwnEstimate('learn', makeEstimate(90)),
      () => verbs.setOwnEstimate('learn', null),
      '“Learn” has the roadmap’s estimate again.',
    ],
    [() => verbs.setPriority('learn', 2), () => verbs.setPriority('learn', 0), '“Learn” is done as planned.'],
    [
      () => verbs.setNotBefore('learn', FIRST_MONDAY),
      () => verbs.setNotBefore('learn', null),
      '“Learn” may begin on any day.',
    ],
    [() => verbs.setDailyCap('learn', 60), () => verbs.setDailyCap('learn', null), '“Learn” may fill a whole day.'],
  ])('going back leaves no setting behind', (change, back, says) => {
    change()
    back()
    expect(settings()).toBeUndefined()
    expect(noticeNow()).toBe(says)
  })

  test('an optional step is left out and brought back', () => {
    verbs.setLeftOut('more', true)
    expect(viewPlan(planNow(), FIRST_MONDAY).steps.map(({ id }) => id)).toEqual(['learn'])
    expect(noticeNow()).toBe('“More” is left out.')
    verbs.setLeftOut('more', false)
    expect(settings('more')).toBeUndefined()
    expect(noticeNow()).toBe('“More” is back in your plan.')
  })

  test('hours left are dragged in one change', () => {
    for (const left of [500, 400, 300]) verbs.setHoursLeft('learn', left)
    expect(progressOf(planNow(), 'learn').remaining).toBe(300)
    undoChange()
    expect(planNow()).toEqual(PLAN)
  })
})

test('the log is corrected, and each correction undone', () => {
  logWork('learn', FIRST_MONDAY, 60)
  const logged = planNow()
  verbs.changeLogEntry('learn', FIRST_MONDAY, { day: FIRST_MONDAY, minutes: 90 })
  expect(noticeNow()).toBe('“Learn”: 1.5 hours on 4 January 2027.')
  verbs.removeLogEntry('learn', FIRST_MONDAY)
  expect(progressOf(planNow(), 'learn')).toMatchObject({ log: new Map(), status: { kind: 'open' } })
  undoChange()
  undoChange()
  expect(planNow()).toEqual(logged)
})

describe('a notebook', () => {
  test('what is typed in one go is one change, without a message', () => {
    for (const text of ['B', 'Ba', 'Bayes']) verbs.writeNotes('learn', text)
    verbs.sealNotes()
    verbs.writeNotes('learn', 'Bayes, again')
    expect(notice()).toBeNull()
    expect(useHistoryStore.getState().past).toHaveLength(2)
    undoChange()
    expect(notebookOf(planNow(), 'learn').notes).toBe('Bayes')
    undoChange()
    expect(planNow()).toEqual(PLAN)
  })

  test('dates nothing anew', () => {
    const { schedule } = viewPlan(planNow(), FIRST_MONDAY)
    verbs.writeNotes('learn', 'Bayes')
    verbs.saveLink('learn', null, LINK)
    const view = viewPlan(planNow(), FIRST_MONDAY)
    expect(view.schedule).toBe(schedule)
    expect(view.plan).toBe(planNow())
  })

  test('links and evidence get ids of their own, and say nothing of the finish date', () => {
    verbs.saveLink('learn', null, LINK)
    verbs.saveLink('learn', null, LINK)
    verbs.saveEvidence('learn', null, { title: 'A certificate', url: '', on: FIRST_MONDAY })
    const { links, evidence } = notebookOf(planNow(), 'learn')
    expect(links.size).toBe(2)
    expect(evidence.size).toBe(1)
    expect(notice()).toMatchObject({ what: { text: 'Evidence added.' }, finish: null, offers: 'undo' })
    const [first] = links.keys()
    verbs.saveLink('learn', first!, { ...LINK, title: 'Another name' })
    expect(notebookOf(planNow(), 'learn').links.get(first!)?.title).toBe('Another name')
    verbs.removeLink('learn', first!)
    expect(notebookOf(planNow(), 'learn').links.size).toBe(1)
    undoChange()
    expect(notebookOf(planNow(), 'learn').links.get(first!)?.title).toBe('Another name')
  })

  test('what changes nothing says nothing', () => {
    verbs.removeLink('learn', 'none')
    verbs.saveLink('learn', null, { title: '', url: 'javascript:alert(1)' })
    expect(notice()).toBeNull()
    expect(planNow()).toBe(PLAN)
  })
})
