import { beforeEach, describe, expect, test } from 'vitest'
import { machineLearningEngineer } from '../../src/catalogue/machine-learning-engineer/roadmap'
import { addDays, type Day } from '../../src/domain/day'
import { EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { setRemaining, setWeek } from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import type { Finish } from '../../src/domain/schedule/schedule'
import { useClockStore } from '../../src/store/clock-store'
import { useDocumentStore } from '../../src/store/document-store'
import { type Notice, useNoticeStore } from '../../src/store/notice-store'
import {
  changePlan,
  chooseBackground,
  editDraft,
  editPlan,
  logWork,
  markStepsKnown,
  openPlans,
  redoChange,
  startPlan,
  startStep,
  tickStep,
  toggleTopic,
  undoChange,
  untickStep,
} from '../../src/store/plan-actions'
import { viewPlan } from '../../src/store/plan-selectors'
import { FIRST_MONDAY, makeDocument, makePlan, makeProgress } from '../helpers/make-plan'
import { makeMilestone, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'

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
function openPlan(): Plan {
  const { plans, currentPlan } = getState()
  return plans.get(currentPlan!)!
}
const statusOf = (step: string): string => openPlan().progress.get(step)?.status.kind ?? 'open'
const stateOf = (step: string, today = FIRST_MONDAY): string | undefined =>
  viewPlan(openPlan(), today).schedule.byId.get(step)?.state
const finish = (): Finish => viewPlan(openPlan(), useClockStore.getState().today).schedule.finish
const finishDay = (): Day | null => {
  const now = finish()
  return now.kind === 'date' ? now.day : null
}
const notice = (): Notice | null => useNoticeStore.getState().notice
const words = (): string | null => {
  const what = notice()?.what
  return what?.kind === 'says' ? what.text : null
}

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
    expect(finish()).toEqual(promised)
    expect(openPlan().baseline).toMatchObject({ savedOn: FIRST_MONDAY, finish: finishDay() })
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
    expect(openPlan().createdOn).toBe(addDays(FIRST_MONDAY, 3))
  })

  test('a second plan leaves the first as it is', () => {
    resetStores(makeDocument(PLAN))
    chooseBackground(roadmap, 'beginner')
    startPlan()
    expect(getState().plans.size).toBe(2)
    expect(getState().plans.get(PLAN.id)).toBe(PLAN)
    expect(openPlan()).not.toBe(PLAN)
    undoChange()
    expect(openPlan()).toBe(PLAN)
    expect(getState().draft).not.toBeNull()
  })

  test('without a draft there is nothing to start', () => {
    startPlan()
    expect(getState()).toMatchObject(EMPTY_DOCUMENT)
  })
})

describe('a tick', () => {
  test('moves the finish, and says from where to where, with an undo', () => {
    const before = finish()
    tickStep('learn', FIRST_MONDAY)
    expect(finish()).not.toEqual(before)
    expect(finishDay()).toBeLessThan((before as { day: Day }).day)
    expect(notice()).toMatchObject({
      what: { kind: 'ticked', step: 'learn', day: FIRST_MONDAY, openBefore: [] },
      finish: { before, after: finish() },
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
    const ticked = openPlan()
    undoChange()
    expect(openPlan()).toBe(PLAN)
    expect(notice()).toMatchObject({ what: { kind: 'says', text: 'Undone: “Learn” done.' }, offers: 'redo' })
    redoChange()
    expect(openPlan()).toBe(ticked)
    expect(words()).toBe('Done again: “Learn” done.')
  })

  test('undone says what that does to the finish', () => {
    const before = finish()
    tickStep('learn', FIRST_MONDAY)
    const after = finish()
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
    expect(words()).toBe('“Learn” is open again.')
    undoChange()
    expect(stateOf('learn')).toBe('done')
  })

  // Its box is checked, but by the answers: unchecking it cannot make it unknown, and must not say so.
  test('from a step known by the answers: says why it stays, and changes nothing', () => {
    tickStep('learn', FIRST_MONDAY)
    const before = openPlan()
    untickStep('known')
    expect(stateOf('known')).toBe('known')
    expect(words()).toBe('Your answers say that you know “Old hat”. Change them under “Hours and answers”.')
    expect(notice()).toMatchObject({ offers: null, finish: null })
    expect(openPlan()).toBe(before)
    undoChange()
    expect(openPlan()).toBe(PLAN)
  })

  test('from a known step that was ticked: it is known as before', () => {
    tickStep('known', FIRST_MONDAY)
    expect(stateOf('known')).toBe('done')
    untickStep('known')
    expect(stateOf('known')).toBe('known')
    expect(words()).toMatch(/^Your answers say that you know “Old hat”/)
    expect(notice()?.offers).toBe('undo')
  })

  test('from a milestone that is reached: says that it is', () => {
    markStepsKnown(['learn', 'build'])
    tickStep('wait', FIRST_MONDAY)
    const before = openPlan()
    untickStep('arrive')
    expect(stateOf('arrive')).toBe('done')
    expect(words()).toBe('“Arrive” is reached, because all it waits for is done.')
    expect(openPlan()).toBe(before)
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
    expect(words()).toBe(says)
    expect(statusOf('learn')).toBe(status)
    expect(notice()?.offers).toBe('undo')
    undoChange()
    expect(openPlan()).toBe(PLAN)
  })

  test('hours logged today leave the date where it is, for they were planned', () => {
    const before = finish()
    logWork('learn', FIRST_MONDAY, 120)
    expect(finish()).toEqual(before)
  })

  test('a topic moves no date, and can be undone', () => {
    const before = finish()
    toggleTopic('learn', 'topic')
    expect(openPlan().progress.get('learn')?.topicsDone).toEqual(new Set(['topic']))
    expect(finish()).toEqual(before)
    undoChange()
    expect(openPlan()).toBe(PLAN)
  })
})

describe('several changes', () => {
  test('are taken back one by one, and made again', () => {
    tickStep('learn', FIRST_MONDAY)
    const first = openPlan()
    logWork('build', FIRST_MONDAY, 60)
    markStepsKnown(['known'])
    undoChange()
    undoChange()
    expect(openPlan()).toBe(first)
    undoChange()
    expect(openPlan()).toBe(PLAN)
    undoChange()
    expect(openPlan()).toBe(PLAN)
    redoChange()
    expect(openPlan()).toBe(first)
  })

  test('a slider that is dragged is one', () => {
    for (const hours of [1, 2, 3, 4]) {
      editPlan((plan) => setWeek(plan, [hours * 60, 0, 0, 0, 0, 0, 0]), 'week')
    }
    expect(openPlan().learner.week[0]).toBe(240)
    undoChange()
    expect(openPlan()).toBe(PLAN)
    redoChange()
    expect(openPlan().learner.week[0]).toBe(240)
  })

  test('a number that is typed is one', () => {
    for (const minutes of [120, 1500]) {
      changePlan((plan) => setRemaining(plan, 'learn', minutes), `${minutes} left`, 'left learn')
    }
    expect(words()).toBe('1500 left')
    undoChange()
    expect(openPlan()).toBe(PLAN)
  })

  // The draft's slider and the plan's are not the same slider.
  test('a draft’s and a plan’s are two', () => {
    chooseBackground(roadmap, 'beginner')
    editDraft((draft) => setWeek(draft, [60, 0, 0, 0, 0, 0, 0]), 'week')
    editPlan((plan) => setWeek(plan, [30, 0, 0, 0, 0, 0, 0]), 'week')
    undoChange()
    expect(openPlan()).toBe(PLAN)
    expect(getState().draft?.learner.week[0]).toBe(60)
  })

  // Its undo would take back the other change, and its date would be an old one.
  test.each<[string, () => void]>([
    ['a topic', () => toggleTopic('learn', 'topic')],
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

describe('the plans of a file', () => {
  const ids = (): readonly string[] => [...getState().plans.keys()]

  test('come beside one’s own, and the one that was open there is open here', () => {
    const [a, b] = [makePlan({ id: 'a' }), makePlan({ id: 'b', title: 'B' })]
    openPlans({ ...makeDocument(a, b), currentPlan: 'b' })
    expect(ids()).toEqual(['plan', 'a', 'b'])
    expect(openPlan().title).toBe('B')
    expect(words()).toBe('The plan from the file is open.')
    undoChange()
    expect(ids()).toEqual(['plan'])
    expect(openPlan()).toBe(PLAN)
  })

  test('never take the place of a plan with the same id', () => {
    openPlans(makeDocument(makePlan({ title: 'From the file' })))
    openPlans(makeDocument(makePlan({ title: 'From the file, again' })))
    expect(getState().plans.get('plan')).toBe(PLAN)
    expect(getState().plans.size).toBe(3)
    expect(openPlan().title).toBe('From the file, again')
    for (const [id, plan] of getState().plans) expect(plan.id).toBe(id)
  })

  test('keep their progress, and leave the draft and the way things look alone', () => {
    chooseBackground(roadmap, 'beginner')
    const { draft } = getState()
    const progress = new Map([['learn', makeProgress({ status: { kind: 'known' } })]])
    const other = makePlan({ id: 'other', roadmap, progress })
    openPlans({ ...makeDocument(other), preferences: { ...EMPTY_DOCUMENT.preferences, theme: 'dark', view: 'list' } })
    expect(statusOf('learn')).toBe('known')
    expect(getState().draft).toBe(draft)
    expect(getState().preferences).toEqual(EMPTY_DOCUMENT.preferences)
  })

  test('an open one that is not there leaves the first open', () => {
    openPlans({ ...makeDocument(makePlan({ id: 'a' }), makePlan({ id: 'b' })), currentPlan: null })
    expect(getState().currentPlan).toBe('a')
  })
})

test('midnight dates the plan anew, and the same day gives the same view', () => {
  const before = finishDay()
  expect(viewPlan(openPlan(), FIRST_MONDAY)).toBe(viewPlan(openPlan(), FIRST_MONDAY))
  useClockStore.setState({ today: addDays(FIRST_MONDAY, 1) })
  expect(finishDay()).toBeGreaterThan(before!)
})
