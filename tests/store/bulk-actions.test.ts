import { beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day'
import { type BulkVerb, changeSteps, previewSteps } from '../../src/store/bulk-actions'
import { useDocumentStore } from '../../src/store/document-store'
import { useHistoryStore } from '../../src/store/history-store'
import { useNoticeStore } from '../../src/store/notice-store'
import { redoChange, undoChange } from '../../src/store/plan-actions'
import { type PlanView, viewPlan } from '../../src/store/plan-selectors'
import { FIRST_MONDAY, makeDocument, makePlan, makeProgress } from '../helpers/make-plan'
import { makeMilestone, makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'

const START = (FIRST_MONDAY - 7) as Day
const IDS = ['done', 'known', 'begun', 'open', 'extra', 'goal']

beforeEach(() => {
  resetStores(
    makeDocument(
      makePlan({
        roadmap: makeRoadmap({
          steps: [
            makeStep({ id: 'done', title: 'Done' }),
            makeStep({ id: 'known', title: 'Known' }),
            makeStep({ id: 'begun', title: 'Begun' }),
            makeStep({ id: 'open', title: 'Open' }),
            makeStep({ id: 'extra', title: 'Extra', optional: true }),
            makeMilestone({ id: 'goal', title: 'Goal', prerequisites: ['open'] }),
          ],
        }),
        progress: new Map([
          ['done', makeProgress({ status: { kind: 'done', on: START, startedOn: null } })],
          ['known', makeProgress({ status: { kind: 'known' } })],
          ['begun', makeProgress({ status: { kind: 'started', on: START }, log: new Map([[START, 60]]) })],
        ]),
      }),
    ),
  )
})

function view(): PlanView {
  return viewPlan(useDocumentStore.getState().plans.get('plan')!, FIRST_MONDAY)
}

function statesOf(): Readonly<Record<string, string>> {
  return Object.fromEntries(view().schedule.steps.map(({ id, state }) => [id, state]))
}

const BEFORE = { done: 'done', known: 'known', begun: 'started', open: 'open', extra: 'open', goal: 'open' }

describe('one word about many steps', () => {
  test.each<[verb: BulkVerb, after: Readonly<Record<string, string>>, says: string]>([
    ['done', { ...BEFORE, begun: 'done', open: 'done', extra: 'done', goal: 'done' }, '4 steps done today.'],
    ['known', { ...BEFORE, begun: 'known', open: 'known', extra: 'known', goal: 'known' }, '4 steps count as known.'],
    ['notDone', { ...BEFORE, done: 'open', known: 'open' }, '2 steps are open again.'],
    [
      'leaveOut',
      { done: 'done', known: 'known', begun: 'started', open: 'open', goal: 'open' },
      '“Extra” is left out of the plan.',
    ],
  ])('%s: what it can be said of is changed, the rest stays', (verb, after, says) => {
    const preview = previewSteps(view(), verb, new Set(IDS))
    changeSteps(view(), verb, new Set(IDS))
    expect(statesOf()).toEqual(after)
    expect(useNoticeStore.getState().notice).toMatchObject({ what: { text: says }, offers: 'undo' })
    // What was promised is what came.
    expect(view().schedule.finish).toEqual(preview.finish)
  })

  test.each<BulkVerb>(['done', 'known', 'notDone', 'leaveOut'])(
    '%s is one change: undone and redone at once',
    (verb) => {
      const plan = view().plan
      changeSteps(view(), verb, new Set(IDS))
      const after = statesOf()
      expect(useHistoryStore.getState().past).toHaveLength(1)
      undoChange()
      expect(statesOf()).toEqual(BEFORE)
      expect(view().plan.progress).toEqual(plan.progress)
      expect(view().plan.settings).toEqual(plan.settings)
      redoChange()
      expect(statesOf()).toEqual(after)
    },
  )

  test('a step done already keeps its day, and one under way its start and its log', () => {
    changeSteps(view(), 'done', new Set(['done', 'begun']))
    const { progress } = view().plan
    expect(progress.get('done')?.status).toEqual({ kind: 'done', on: START, startedOn: null })
    expect(progress.get('begun')).toMatchObject({
      status: { kind: 'done', on: FIRST_MONDAY, startedOn: START },
      log: new Map([[START, 60]]),
    })
  })

  test('where there is nothing to change nothing is, and that is said', () => {
    expect(previewSteps(view(), 'leaveOut', new Set(['open']))).toEqual({ count: 0, finish: null })
    changeSteps(view(), 'leaveOut', new Set(['open']))
    expect(useHistoryStore.getState().past).toHaveLength(0)
    expect(useNoticeStore.getState().notice).toMatchObject({
      what: { text: 'Nothing to change: that is so already.' },
      offers: null,
    })
  })

  test('steps that were not chosen are not touched', () => {
    changeSteps(view(), 'done', new Set(['open']))
    expect(statesOf()).toEqual({ ...BEFORE, open: 'done', goal: 'done' })
  })
})
