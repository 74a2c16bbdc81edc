import { beforeEach, describe, expect, test } from 'vitest'
import { degreeFirst } from '../../src/catalogue/degree-first/roadmap'
import { machineLearningEngineer } from '../../src/catalogue/machine-learning-engineer/roadmap'
import type { JobApplication } from '../../src/domain/career/application'
import { createPlan } from '../../src/domain/plan/create-plan'
import { startStep } from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import type { Roadmap } from '../../src/domain/roadmap/roadmap'
import {
  addApplication,
  deleteApplication,
  duplicateApplication,
  finishNextAction,
  moveApplication,
  setReachedDay,
  toggleApplicationTask,
  writeApplication,
} from '../../src/store/application-actions'
import { useDocumentStore } from '../../src/store/document-store'
import { redo, sealChange, undo } from '../../src/store/history-store'
import { useNoticeStore } from '../../src/store/notice-store'
import { openPlan } from '../../src/store/plan-actions'
import { day, FIRST_MONDAY, makeApplication, makeDocument } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'
import { finishNow, noticeNow } from '../helpers/stores-now'

function planOf(roadmap: Roadmap, id: string, background = 0): Plan {
  const found = roadmap.backgrounds[background]
  if (found === undefined) throw new Error('No such background.')
  return createPlan(id, roadmap, found, FIRST_MONDAY)
}

const engineer = planOf(machineLearningEngineer, 'engineer')
const graduate = planOf(degreeFirst, 'graduate', 1)
const SEARCH = 'replies-and-interviews'

const applications = () => useDocumentStore.getState().career.applications
const application = (id = 'first') => applications().get(id)
const statusOf = (plan: string, step = SEARCH) =>
  useDocumentStore.getState().plans.get(plan)?.progress.get(step)?.status ?? { kind: 'open' }

/** On the second Monday, with these applications and both plans, the engineer’s open. */
function begin(...list: readonly Partial<JobApplication>[]): void {
  const document = makeDocument(engineer, graduate)
  const made = list.map((parts) => makeApplication({ employer: 'Kite', role: 'Analyst', ...parts }))
  const career = { ...document.career, applications: new Map(made.map((each) => [each.id, each])) }
  resetStores({ ...document, career }, day(7))
}

beforeEach(() => begin({ plan: 'engineer' }))

describe('every verb is one change, said in words and taken back by one undo', () => {
  test.each<[string, () => void, string | null]>([
    ['move', () => moveApplication('first', 'offer'), '“Analyst at Kite” is under “Offer” now.'],
    ['close', () => moveApplication('first', 'closed', 'withdrawn'), '“Analyst at Kite” is closed: I withdrew.'],
    ['close without a reason', () => moveApplication('first', 'closed'), '“Analyst at Kite” is under “Closed” now.'],
    ['duplicate', () => duplicateApplication('first'), 'A second “Analyst at Kite” is on the board, to be changed.'],
    ['delete', () => deleteApplication('first'), '“Analyst at Kite” is deleted.'],
    ['write', () => writeApplication('first', { role: 'Engineer' }), null],
    ['tick', () => toggleApplicationTask('first', 'letter-role'), null],
    [
      'add',
      () =>
        addApplication({
          employer: 'Kite',
          role: 'Cook',
          url: '',
          stage: 'toApply',
          on: day(7),
          plan: null,
          isSteppingStone: false,
        }),
      '“Cook at Kite” is on the board.',
    ],
  ])('%s', (_, verb, said) => {
    begin({ plan: null })
    const before = useDocumentStore.getState()
    verb()
    expect(noticeNow()).toBe(said)
    const after = useDocumentStore.getState()
    expect(after.career.applications).not.toEqual(before.career.applications)
    undo()
    expect(useDocumentStore.getState().career).toEqual(before.career)
    expect(useDocumentStore.getState().plans).toEqual(before.plans)
    redo()
    expect(useDocumentStore.getState().career).toEqual(after.career)
  })

  test('what is typed in a row in one field is one change, in another field another', () => {
    writeApplication('first', { notes: 'a' })
    writeApplication('first', { notes: 'ab' })
    writeApplication('first', { contacts: 'c' })
    sealChange()
    writeApplication('first', { contacts: 'cd' })
    undo()
    expect(application()).toMatchObject({ notes: 'ab', contacts: 'c' })
    undo()
    expect(application()).toMatchObject({ notes: 'ab', contacts: '' })
    undo()
    expect(application()?.notes).toBe('')
  })

  test('a next action that is done is named', () => {
    begin({ nextAction: 'Send the letter', nextOn: day(9) })
    finishNextAction('first')
    expect(noticeNow()).toBe('“Send the letter” is done, for “Analyst at Kite”.')
    expect(application()?.nextOn).toBeNull()
  })

  test('what changes nothing is no change', () => {
    moveApplication('first', 'toApply')
    deleteApplication('nobody')
    expect(noticeNow()).toBeNull()
    expect(undo()).toBe(false)
  })
})

describe('the wait in the plan', () => {
  test('begins with the first application, in the same change, and says what it builds on', () => {
    const before = useDocumentStore.getState().plans
    moveApplication('first', 'applied')
    expect(statusOf('engineer')).toEqual({ kind: 'started', on: day(7) })
    expect(noticeNow()).toBe(
      '“Analyst at Kite” is under “Applied” now. In your plan, “Replies and interview rounds” has begun today. ' +
        'It builds on “Apply: résumé, letters, referees and people”, still open.',
    )
    expect(useNoticeStore.getState().notice).toMatchObject({ offers: 'undo' })
    undo()
    expect(application()?.stage).toBe('toApply')
    expect(useDocumentStore.getState().plans).toEqual(before)
  })

  test('is over when one is accepted, and the message tells what that does to the finish date', () => {
    moveApplication('first', 'applied')
    const before = finishNow()
    moveApplication('first', 'closed', 'accepted')
    expect(statusOf('engineer')).toEqual({ kind: 'done', on: day(7), startedOn: day(7) })
    expect(noticeNow()).toContain('In your plan, “Replies and interview rounds” is over today.')
    expect(useNoticeStore.getState().notice?.finish).toEqual({ before, after: finishNow() })
  })

  test('begins on the day that is said afterwards', () => {
    moveApplication('first', 'applied')
    setReachedDay('first', 'applied', day(2))
    expect(application()?.reached.get('applied')).toBe(day(2))
    expect(statusOf('engineer')).toEqual({ kind: 'started', on: day(2) })
    expect(noticeNow()).toContain('has begun on 6 January 2027.')
    undo()
    expect(statusOf('engineer')).toEqual({ kind: 'started', on: day(7) })
  })

  test('of another plan is said with its name, and undone whichever plan is open', () => {
    begin({ plan: 'graduate', isSteppingStone: true })
    moveApplication('first', 'applied')
    expect(statusOf('graduate', 'entry-level-replies')).toEqual({ kind: 'started', on: day(7) })
    expect(statusOf('graduate')).toEqual({ kind: 'open' })
    expect(noticeNow()).toContain('In “Degree first”, “Replies, interviews and notice periods” has begun today.')
    undo()
    expect(statusOf('graduate', 'entry-level-replies')).toEqual({ kind: 'open' })
  })

  test('goes back with its application, also while another plan is open', () => {
    moveApplication('first', 'applied')
    openPlan('graduate')
    undo()
    expect(application()?.stage).toBe('toApply')
    expect(statusOf('engineer')).toEqual({ kind: 'open' })
  })

  test('follows when an application that was sent is given to a plan', () => {
    begin({ plan: null, stage: 'applied', reached: new Map([['applied', day(3)]]) })
    writeApplication('first', { plan: 'engineer' })
    expect(statusOf('engineer')).toEqual({ kind: 'started', on: day(3) })
    expect(noticeNow()).toContain('has begun on 7 January 2027.')
  })

  test('that was begun by hand stays as it was said, and nothing is said of it', () => {
    const document = useDocumentStore.getState()
    const plans = new Map(document.plans).set('engineer', startStep(engineer, SEARCH, day(1)))
    resetStores({ ...document, plans }, day(7))
    moveApplication('first', 'applied')
    expect(statusOf('engineer')).toEqual({ kind: 'started', on: day(1) })
    expect(noticeNow()).toBe('“Analyst at Kite” is under “Applied” now.')
  })

  test('stays as it is when the application goes back, or is deleted', () => {
    moveApplication('first', 'applied')
    const begun = statusOf('engineer')
    moveApplication('first', 'toApply')
    expect(statusOf('engineer')).toEqual(begun)
    deleteApplication('first')
    expect(statusOf('engineer')).toEqual(begun)
  })
})

test('every wait that follows the applications is one, in a road that comes with the app', async () => {
  const { SEARCH_WAITS } = await import('../../src/catalogue/career/applications')
  const { builtinRoadmaps } = await import('../../src/catalogue/builtin-roadmaps')
  for (const id of [...SEARCH_WAITS.goal, ...SEARCH_WAITS.steppingStone]) {
    const kinds = builtinRoadmaps.flatMap(({ steps }) => steps.filter((step) => step.id === id).map(({ kind }) => kind))
    expect(kinds.length, id).toBeGreaterThan(0)
    expect(new Set(kinds), id).toEqual(new Set(['wait']))
  }
})
