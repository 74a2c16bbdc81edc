import { beforeEach, describe, expect, test } from 'vitest'
import { machineLearningEngineer } from '../../src/catalogue/machine-learning-engineer/roadmap'
import { addDays, type Day } from '../../src/domain/day'
import { EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { setRemaining, setWeek } from '../../src/domain/plan/edit-plan'
import { useClockStore } from '../../src/store/clock-store'
import { useDocumentStore } from '../../src/store/document-store'
import { sealChange } from '../../src/store/history-store'
import { type Notice, useNoticeStore } from '../../src/store/notice-store'
import {
  changePlan,
  chooseBackground,
  editDraft,
  editPlan,
  logWork,
  markStepsKnown,
  redoChange,
  startPlan,
  startStep,
  tickStep,
  toggleTopic,
  undoChange,
  untickStep,
} from '../../src/store/plan-actions'
import { viewPlan } from '../../src/store/plan-selectors'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { makeMilestone, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'
import { finishNow, noticeNow, planNow } from '../helpers/stores-now'

const roadmap = makeRoadmap({
  steps: [
    makeStep({ id: 'learn', title: 'Learn', topics: [{ id: 'topic', title: 'A topic' }] }),
    makeStep({ id: 'build', title: 'Build', prerequisites: ['learn'] }),
    makeStep({
      id: 'known',
      title: 'Old hat',
      variants: [{ when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' }],
    }),
    makeWait({ id: 'wait', title: 'Wait', prerequisites: ['build'] }),
    makeMilestone({ id: 'arrive', title: 'Arrive', prerequisites: ['wait', 'known'] }),
  ],
})
const PLAN = makePlan({ roadmap, answers: new Map([['choice', 'some']]) })

beforeEach(() => {
  resetStores(makeDocument(PLAN))
})

const { getState } = useDocumentStore
const statusOf = (step: string): string => planNow().progress.get(step)?.status.kind ?? 'open'
const stateOf = (step: string, today = FIRST_MONDAY): string | undefined =>
  viewPlan(planNow(), today).schedule.byId.get(step)?.state
const finishDay = (): Day | null => {
  const now = finishNow()
  return now.kind === 'date' ? now.day : null
}
const notice = (): Notice | null => useNoticeStore.getState().notice

describe('a plan is started', () => {
  const [beginner, some] = machineLearningEngineer.backgrounds
  beforeEach(() => {
    resetStores()
  })

  test('from a background: first a draft, then the open plan with its baseline', () => {
    chooseBackground(machineLearningEngineer, beginner!.id)
    const draft = getState().draft!
    expect(getState().plans.size).toBe(0)
    expect(draft).toMatchObject({ background: beginner!.id, answers: beginner!.answers })
    expect(draft.learner).toMatchObject({ start: FIRST_MONDAY, week: beginner!.week })
    const promised = viewPlan(draft, FIRST_MONDAY).schedule.finish
    startPlan()
    expect(getState()).toMatchObject({ draft: null, currentPlan: draft.id })
    expect(finishNow()).toEqual(promised)
    expect(planNow().baseline).toMatchObject({ savedOn: FIRST_MONDAY, finish: finishDay() })
  })

  test('another background takes the draft over, with its own answers and hours', () => {
    chooseBackground(machineLearningEngineer, beginner!.id)
    const { id } = getState().draft!
    chooseBackground(machineLearningEngineer, some!.id)
    expect(getState().draft).toMatchObject({ id, background: some!.id, answers: some!.answers })
    undoChange()
    expect(getState().draft).toMatchObject({ background: beginner!.id })
  })

  test('another roadmap begins another draft', () => {
    chooseBackground(machineLearningEngineer, beginner!.id)
    const { id } = getState().draft!
    chooseBackground(roadmap, 'beginner')
    expect(getState().draft?.roadmap).toBe(roadmap)
    expect(getState().draft?.id).not.toBe(id)
  })

  test('a background that the roadmap does not have changes nothing', () => {
    chooseBackground(roadmap, 'nobody')
    expect(getState().draft).toBeNull()
  })

  test('later than the draft: it counts from the day it is started', () => {
    chooseBackground(roadmap, 'beginner')
    useClockStore.setState({ today: addDays(FIRST_MONDAY, 3) })
    startPlan()
    expect(planNow().createdOn).toBe(addDays(FIRST_MONDAY, 3))
  })

  test('a second plan leaves the first as it is', () => {
    resetStores(makeDocument(PLAN))
    chooseBackground(roadmap, 'beginner')
    startPlan()
    expect(getState().plans.size).toBe(2)
    expect(getState().plans.get(PLAN.id)).toBe(PLAN)
    expect(planNow()).not.toBe(PLAN)
    undoChange()
    expect(planNow()).toBe(PLAN)
    expect(getState().draft).not.toBeNull()
  })

  test('without a draft there is nothing to start', () => {
    startPlan()
    expect(getState()).toMatchObject(EMPTY_DOCUMENT)
  })
})

describe('a tick', () => {
  test('moves the finish, and says from where to where, with an undo', () => {
    const before = finishNow()
    tickStep('learn', FIRST_MONDAY)
    expect(finishNow()).not.toEqual(before)
    expect(finishDay()).toBeLessThan((before as { day: Day }).day)
    expect(notice()).toMatchObject({
      what: { kind: 'ticked', step: 'learn', day: FIRST_MONDAY, openBefore: [] },
      finish: { before, after: finishNow() },
      offers: 'undo',
    })
  })

  test('lists the prerequisites that are open, and only those', () => {
    tickStep('wait', FIRST_MONDAY)
    expect(notice()?.what).toMatchObject({ openBefore: ['build'] })
    logWork('build', FIRST_MONDAY, 60)
    tickStep('arrive', FIRST_MONDAY)
    // The wait is done and the other one known.
    expect(notice()?.what).toMatchObject({ openBefore: [] })
    untickStep('wait')
    tickStep('arrive', FIRST_MONDAY)
    expect(notice()?.what).toMatchObject({ openBefore: ['wait'] })
    tickStep('wait', FIRST_MONDAY)
    // Begun is still open.
    expect(notice()?.what).toMatchObject({ openBefore: ['build'] })
  })

  test('taken back leaves the very plan that was there', () => {
    tickStep('learn', FIRST_MONDAY)
    const ticked = planNow()
    undoChange()
    expect(planNow()).toBe(PLAN)
    expect(notice()).toMatchObject({ what: { kind: 'says', text: 'Undone: “Learn” done.' }, offers: 'redo' })
    redoChange()
    expect(planNow()).toBe(ticked)
    expect(noticeNow()).toBe('Done again: “Learn” done.')
  })

  test('undone says what that does to the finish', () => {
    const before = finishNow()
    tickStep('learn', FIRST_MONDAY)
    const after = finishNow()
    undoChange()
    expect(notice()?.finish).toEqual({ before: after, after: before })
  })

  test('of the last required step reaches the goal', () => {
    markStepsKnown(['learn', 'build', 'known'])
    tickStep('wait', FIRST_MONDAY)
    expect(notice()?.finish?.after).toEqual({ kind: 'reached', day: FIRST_MONDAY })
  })
})

describe('a tick is taken away', () => {
  test('and the step is open again', () => {
    tickStep('learn', FIRST_MONDAY)
    untickStep('learn')
    expect(stateOf('learn')).toBe('open')
    expect(noticeNow()).toBe('“Learn” is open again.')
    undoChange()
    expect(stateOf('learn')).toBe('done')
  })

  // Its box is checked, but by the answers: unchecking it cannot make it unknown, and must not say so.
  test('from a step known by the answers: says why it stays, and changes nothing', () => {
    tickStep('learn', FIRST_MONDAY)
    const before = planNow()
    untickStep('known')
    expect(stateOf('known')).toBe('known')
    expect(noticeNow()).toBe('Your answers say that you know “Old hat”. Change them under “Hours and answers”.')
    expect(notice()).toMatchObject({ offers: null, finish: null })
    expect(planNow()).toBe(before)
    undoChange()
    expect(planNow()).toBe(PLAN)
  })

  test('from a known step that was ticked: it is known as before', () => {
    tickStep('known', FIRST_MONDAY)
    expect(stateOf('known')).toBe('done')
    untickStep('known')
    expect(stateOf('known')).toBe('known')
    expect(noticeNow()).toMatch(/^Your answers say that you know “Old hat”/)
    expect(notice()?.offers).toBe('undo')
  })

  test('from a milestone that is reached: says that it is', () => {
    markStepsKnown(['learn', 'build'])
    tickStep('wait', FIRST_MONDAY)
    const before = planNow()
    untickStep('arrive')
    expect(stateOf('arrive')).toBe('done')
    expect(noticeNow()).toBe('“Arrive” is reached, because all it waits for is done.')
    expect(planNow()).toBe(before)
  })
})

describe('what else can be said of a step', () => {
  test.each<[string, () => void, string, string]>([
    ['known', () => markStepsKnown(['learn']), '“Learn” counts as known.', 'known'],
    ['two known', () => markStepsKnown(['learn', 'build']), '2 steps count as known.', 'known'],
    ['begun', () => startStep('learn', FIRST_MONDAY), '“Learn” is under way.', 'started'],
    ['hours', () => logWork('learn', FIRST_MONDAY, 90), '1.5 hours logged on “Learn”.', 'started'],
    ['an hour', () => logWork('learn', FIRST_MONDAY, 60), '1 hour logged on “Learn”.', 'started'],
  ])('%s', (_, act, says, status) => {
    act()
    expect(noticeNow()).toBe(says)
    expect(statusOf('learn')).toBe(status)
    expect(notice()?.offers).toBe('undo')
    undoChange()
    expect(planNow()).toBe(PLAN)
  })

  test('hours logged today leave the date where it is, for they were planned', () => {
    const before = finishNow()
    logWork('learn', FIRST_MONDAY, 120)
    expect(finishNow()).toEqual(before)
  })

  test('a topic moves no date, and can be undone', () => {
    const before = finishNow()
    toggleTopic('learn', 'topic')
    expect(planNow().progress.get('learn')?.topicsDone).toEqual(new Set(['topic']))
    expect(finishNow()).toEqual(before)
    undoChange()
    expect(planNow()).toBe(PLAN)
  })
})

describe('several changes', () => {
  test('are taken back one by one, and made again', () => {
    tickStep('learn', FIRST_MONDAY)
    const first = planNow()
    logWork('build', FIRST_MONDAY, 60)
    markStepsKnown(['known'])
    undoChange()
    undoChange()
    expect(planNow()).toBe(first)
    undoChange()
    expect(planNow()).toBe(PLAN)
    undoChange()
    expect(planNow()).toBe(PLAN)
    redoChange()
    expect(planNow()).toBe(first)
  })

  test('a slider that is dragged is one', () => {
    for (const hours of [1, 2, 3, 4]) {
      editPlan((plan) => setWeek(plan, [hours * 60, 0, 0, 0, 0, 0, 0]), 'week')
    }
    expect(planNow().learner.week[0]).toBe(240)
    undoChange()
    expect(planNow()).toBe(PLAN)
    redoChange()
    expect(planNow().learner.week[0]).toBe(240)
  })

  test('a number that is typed is one', () => {
    for (const minutes of [120, 1500]) {
      changePlan((plan) => setRemaining(plan, 'learn', minutes), `${minutes} left`, 'left learn')
    }
    expect(noticeNow()).toBe('1500 left')
    undoChange()
    expect(planNow()).toBe(PLAN)
  })

  test('a slider that is dragged has one message, from where it began, and its undo takes all of it back', () => {
    const before = finishNow()
    const ids = [1, 2, 3, 4].map((hours) => {
      changePlan(
        (plan) => setWeek(plan, [hours * 60, 0, 0, 0, 0, 0, 0]),
        (was, is) => `From ${was.learner.week[0] / 60} to ${is.learner.week[0] / 60}.`,
        'week',
      )
      return notice()?.id
    })
    expect(new Set(ids).size).toBe(1)
    expect(noticeNow()).toBe(`From ${PLAN.learner.week[0] / 60} to 4.`)
    expect(notice()?.finish).toEqual({ before, after: finishNow() })
    undoChange()
    expect(planNow()).toBe(PLAN)
    expect(noticeNow()).toBe(`Undone: From ${PLAN.learner.week[0] / 60} to 4.`)
  })

  test('dragged once more, it is another message, from where it was then', () => {
    const drag = (hours: number): number | undefined => {
      changePlan(
        (plan) => setWeek(plan, [hours * 60, 0, 0, 0, 0, 0, 0]),
        (was, is) => `From ${was.learner.week[0] / 60} to ${is.learner.week[0] / 60}.`,
        'week',
      )
      return notice()?.id
    }
    const first = drag(3)
    sealChange()
    expect(drag(5)).not.toBe(first)
    expect(noticeNow()).toBe('From 3 to 5.')
    undoChange()
    expect(planNow().learner.week[0]).toBe(180)
  })

  test('topics ticked in a row share one message, which says how many there are; each is taken back on its own', () => {
    toggleTopic('learn', 'topic')
    const first = notice()
    expect(noticeNow()).toBe('“A topic” is ticked: 1 of 1 topic of “Learn”.')
    expect(first).toMatchObject({ offers: 'undo', finish: null })
    toggleTopic('learn', 'topic')
    expect(noticeNow()).toBe('“A topic” is open again: 0 of 1 topic of “Learn”.')
    expect(notice()?.id).toBe(first?.id)
    undoChange()
    expect(planNow().progress.get('learn')?.topicsDone).toEqual(new Set(['topic']))
    undoChange()
    expect(planNow()).toBe(PLAN)
  })

  // The draft's slider and the plan's are not the same slider.
  test('a draft’s and a plan’s are two', () => {
    chooseBackground(roadmap, 'beginner')
    editDraft((draft) => setWeek(draft, [60, 0, 0, 0, 0, 0, 0]), 'week')
    editPlan((plan) => setWeek(plan, [30, 0, 0, 0, 0, 0, 0]), 'week')
    undoChange()
    expect(planNow()).toBe(PLAN)
    expect(getState().draft?.learner.week[0]).toBe(60)
  })

  // Its undo would take back the other change, and its date would be an old one.
  test.each<[string, () => void]>([
    ['the hours', () => editPlan((plan) => setWeek(plan, [60, 0, 0, 0, 0, 0, 0]))],
    ['a background for another plan', () => chooseBackground(roadmap, 'beginner')],
  ])('the message goes when something else is changed without one: %s', (_, act) => {
    tickStep('learn', FIRST_MONDAY)
    act()
    expect(notice()).toBeNull()
  })

  test('the message stays when nothing was changed', () => {
    tickStep('learn', FIRST_MONDAY)
    const before = notice()
    editPlan((plan) => plan)
    expect(notice()).toBe(before)
  })

  test('a change that changes nothing offers no undo, which would take back another', () => {
    tickStep('learn', FIRST_MONDAY)
    changePlan((plan) => plan, 'It is so already.')
    expect(notice()).toMatchObject({ what: { text: 'It is so already.' }, offers: null, finish: null })
  })
})

describe('without an open plan', () => {
  test('nothing happens, and nothing is said', () => {
    resetStores()
    tickStep('learn', FIRST_MONDAY)
    editPlan((plan) => ({ ...plan, title: 'no' }))
    undoChange()
    redoChange()
    expect(getState()).toMatchObject(EMPTY_DOCUMENT)
    expect(notice()).toBeNull()
  })
})

test('midnight dates the plan anew, and the same day gives the same view', () => {
  const before = finishDay()
  expect(viewPlan(planNow(), FIRST_MONDAY)).toBe(viewPlan(planNow(), FIRST_MONDAY))
  useClockStore.setState({ today: addDays(FIRST_MONDAY, 1) })
  expect(finishDay()).toBeGreaterThan(before!)
})
