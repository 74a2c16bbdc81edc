import { expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import { compareDocuments } from '../../../src/domain/document/compare-documents'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import type { Plan } from '../../../src/domain/plan/plan'
import type { Finish } from '../../../src/domain/schedule/schedule'
import {
  FIRST_MONDAY,
  makeDocument,
  makeFullDocument,
  makeFullPlan,
  makePlan,
  makeProgress,
} from '../../helpers/make-plan'
import { makeRoadmap } from '../../helpers/make-roadmap'

const finishOf = (plan: Plan): Finish => ({ kind: 'date', day: (FIRST_MONDAY + plan.title.length) as Day })
const compare = (now: CairnDocument, then: CairnDocument) => compareDocuments(now, then, finishOf)

test('a document and itself', () => {
  const document = makeFullDocument()
  expect(compare(document, makeFullDocument())).toMatchObject({
    plans: [],
    samePlans: 2,
    roadmaps: { come: [], go: [], change: [] },
    draft: null,
    isSame: true,
  })
})

test('plans come, go and change, with their figures', () => {
  const [stays, goes, comes] = ['stays', 'goes', 'comes'].map((id) => makePlan({ id, title: id }))
  const before = makePlan({ id: 'changes', title: 'Before' })
  const after = makePlan({
    id: 'changes',
    title: 'Afterwards',
    progress: new Map([
      [
        'learn',
        makeProgress({
          status: { kind: 'done', on: FIRST_MONDAY, startedOn: null },
          log: new Map([[FIRST_MONDAY, 90]]),
        }),
      ],
      ['wait', makeProgress({ status: { kind: 'known' } })],
    ]),
    notebooks: makeFullPlan().notebooks,
  })
  const { plans, samePlans, isSame } = compare(makeDocument(stays!, goes!, before), makeDocument(stays!, after, comes!))
  const none = { ticks: 0, minutes: 0, notes: 0, links: 0 }
  expect(plans).toEqual([
    { id: 'goes', kind: 'goes', now: { title: 'goes', finish: finishOf(goes!), ...none }, next: null },
    {
      id: 'changes',
      kind: 'changes',
      now: { title: 'Before', finish: finishOf(before), ...none },
      // What is known by "I know this" is no tick.
      next: { title: 'Afterwards', finish: finishOf(after), ticks: 1, minutes: 90, notes: 1, links: 3 },
    },
    { id: 'comes', kind: 'comes', now: null, next: { title: 'comes', finish: finishOf(comes!), ...none } },
  ])
  expect([samePlans, isSame]).toEqual([1, false])
})

test('the forecast of another day is no change', () => {
  const day = FIRST_MONDAY
  const history = { ...makePlan().history, forecasts: new Map([[day, { finish: day, p50: day, p80: day }]]) }
  expect(compare(makeDocument(makePlan()), makeDocument(makePlan({ history }))).isSame).toBe(true)
})

test('roadmaps of one’s own, by their titles', () => {
  const own = (id: string, title: string) =>
    [id, { roadmap: makeRoadmap({ id, title }), origin: null, extras: new Map() }] as const
  const now = { ...EMPTY_DOCUMENT, roadmaps: new Map([own('a', 'Stays'), own('b', 'Goes'), own('c', 'Changes')]) }
  const then = { ...EMPTY_DOCUMENT, roadmaps: new Map([own('a', 'Stays'), own('c', 'Changed'), own('d', 'Comes')]) }
  expect(compare(now, then)).toMatchObject({
    roadmaps: { come: ['Comes'], go: ['Goes'], change: ['Changes'] },
    isSame: false,
  })
})

test.each([
  [null, makePlan(), 'comes'],
  [makePlan(), null, 'goes'],
  [makePlan(), makePlan({ title: 'Other' }), 'changes'],
] as const)('the plan being put together', (now, then, draft) => {
  expect(compare({ ...EMPTY_DOCUMENT, draft: now }, { ...EMPTY_DOCUMENT, draft: then })).toMatchObject({
    draft,
    isSame: false,
  })
})

test('how it looks and which plan is open are no difference', () => {
  const document = makeDocument(makePlan(), makePlan({ id: 'b' }))
  const other = { ...document, currentPlan: 'b', preferences: { ...document.preferences, theme: 'dark' } } as const
  expect(compare(document, other).isSame).toBe(true)
})
