import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDaysOff,
  answerChoice,
  changeSettings,
  chooseBackground,
  logWork,
  markStepsKnown,
  progressOf,
  removeDaysOff,
  setRemaining,
  setStart,
  setStepsAtOnce,
  setWeek,
  startStep,
  tickStep,
  toggleTopic,
  untickStep,
} from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { NO_PROGRESS, type Status } from '../../../src/domain/progress/progress'
import { day, makeFullPlan, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeBackground, makeEstimate, makeRoadmap } from '../../helpers/make-roadmap'

const open: Status = { kind: 'open' }
const known: Status = { kind: 'known' }
const started = (on: number): Status => ({ kind: 'started', on: day(on) })
const done = (on: number, startedOn: number | null = null): Status => ({
  kind: 'done',
  on: day(on),
  startedOn: startedOn === null ? null : day(startedOn),
})
/** A plan in which the step `learn` stands like this. */
const planWith = (status: Status): Plan => makePlan({ progress: new Map([['learn', makeProgress({ status })]]) })
const statusIn = (plan: Plan): Status => progressOf(plan, 'learn').status

describe('ticks', () => {
  type Row = readonly [name: string, before: Status, edit: (plan: Plan) => Plan, after: Status]
  test.each<Row>([
    ['a tick', open, (plan) => tickStep(plan, 'learn', day(3)), done(3)],
    ['a tick keeps when it was started', started(1), (plan) => tickStep(plan, 'learn', day(3)), done(3, 1)],
    ['a tick on a day before the start', started(5), (plan) => tickStep(plan, 'learn', day(3)), done(3, 3)],
    ['a tick moved', done(3, 1), (plan) => tickStep(plan, 'learn', day(9)), done(9, 1)],
    ['a tick moved to before the start', done(3, 1), (plan) => tickStep(plan, 'learn', day(0)), done(0, 0)],
    ['a tick of a known step', known, (plan) => tickStep(plan, 'learn', day(3)), done(3)],
    ['a tick taken back', done(3), (plan) => untickStep(plan, 'learn'), open],
    ['a tick taken back of what was started', done(3, 1), (plan) => untickStep(plan, 'learn'), started(1)],
    ['"I know this" taken back', known, (plan) => untickStep(plan, 'learn'), open],
    ['a start taken back', started(1), (plan) => untickStep(plan, 'learn'), open],
    ['a start', open, (plan) => startStep(plan, 'learn', day(2)), started(2)],
    ['a start moved', started(5), (plan) => startStep(plan, 'learn', day(2)), started(2)],
    ['"I know this"', open, (plan) => markStepsKnown(plan, ['learn']), known],
    ['"I know this" of a done step', done(3, 1), (plan) => markStepsKnown(plan, ['learn']), known],
  ])('%s', (_, before, edit, after) => {
    expect(statusIn(edit(planWith(before)))).toEqual(after)
  })

  test('a tick and its undoing leave everything as it was', () => {
    const statuses = fc.constantFrom<Status>(open, started(1))
    fc.assert(
      fc.property(statuses, fc.integer({ min: 1, max: 40 }), (status, on) => {
        const plan = planWith(status)
        expect(untickStep(tickStep(plan, 'learn', day(on)), 'learn')).toEqual(plan)
      }),
    )
  })

  test('several steps known at once, and no other', () => {
    const plan = markStepsKnown(makePlan(), ['learn', 'wait'])
    expect([...plan.progress].map(([id, { status }]) => [id, status.kind])).toEqual([
      ['learn', 'known'],
      ['wait', 'known'],
    ])
  })
})

describe('work', () => {
  test('logged on a day starts an open step', () => {
    const plan = logWork(makePlan(), 'learn', day(2), 45)
    expect(progressOf(plan, 'learn')).toEqual({
      ...NO_PROGRESS,
      status: started(2),
      log: new Map([[day(2), 45]]),
    })
  })

  test('logged twice on a day adds up; on other days it stands beside', () => {
    let plan = logWork(makePlan(), 'learn', day(2), 45)
    plan = logWork(plan, 'learn', day(2), 15)
    plan = logWork(plan, 'learn', day(0), 30)
    expect(progressOf(plan, 'learn').log).toEqual(
      new Map([
        [day(2), 60],
        [day(0), 30],
      ]),
    )
    // Schedules take the first logged day; what was said is kept.
    expect(statusIn(plan)).toEqual(started(2))
  })

  test.each([started(0), done(1), known])('leaves any other status: %j', (status) => {
    expect(statusIn(logWork(planWith(status), 'learn', day(3), 30))).toEqual(status)
  })

  test.each([
    ['shrinks what is said to be left', 100, 30, 70],
    ['leaves nothing, at least', 20, 30, 0],
    ['says nothing of what is left, if nobody did', null, 30, null],
  ])('%s', (_, before, minutes, after) => {
    const plan = setRemaining(makePlan(), 'learn', before)
    expect(progressOf(logWork(plan, 'learn', day(0), minutes), 'learn').remaining).toBe(after)
  })

  test('left to do can be said and taken back', () => {
    const plan = setRemaining(makePlan(), 'learn', 90)
    expect(progressOf(plan, 'learn')).toEqual({ ...NO_PROGRESS, remaining: 90 })
    expect(progressOf(setRemaining(plan, 'learn', null), 'learn')).toEqual(NO_PROGRESS)
  })

  test('a topic is ticked and unticked', () => {
    const plan = toggleTopic(toggleTopic(makePlan(), 'learn', 'one'), 'learn', 'two')
    expect(progressOf(plan, 'learn').topicsDone).toEqual(new Set(['one', 'two']))
    expect(progressOf(toggleTopic(plan, 'learn', 'one'), 'learn').topicsDone).toEqual(new Set(['two']))
    expect(statusIn(plan)).toEqual(open)
  })
})

describe('settings', () => {
  test('are changed field by field, and forgotten with the last', () => {
    const urgent = changeSettings(makePlan(), 'learn', { priority: 2 })
    const capped = changeSettings(urgent, 'learn', { dailyCap: 30 })
    expect(capped.settings.get('learn')).toEqual({ priority: 2, dailyCap: 30 })
    const plain = changeSettings(capped, 'learn', { priority: undefined })
    expect(plain.settings.get('learn')).toEqual({ dailyCap: 30 })
    expect(changeSettings(plain, 'learn', { dailyCap: undefined }).settings.has('learn')).toBe(false)
  })

  test('of one step do not touch those of another', () => {
    const plan = changeSettings(changeSettings(makePlan(), 'learn', { priority: 2 }), 'wait', { priority: 1 })
    expect(changeSettings(plan, 'wait', { priority: undefined }).settings).toEqual(
      new Map([['learn', { priority: 2 }]]),
    )
  })
})

describe('answers and backgrounds', () => {
  const other = makeBackground({ id: 'other', answers: new Map([['choice', 'some']]), week: [0, 0, 0, 0, 0, 300, 300] })
  const plan = makePlan({ roadmap: makeRoadmap({ backgrounds: [makeBackground(), other] }) })

  test('an answer', () => {
    expect(answerChoice(plan, 'choice', 'some').answers).toEqual(new Map([['choice', 'some']]))
  })

  test('a background brings its answers and hours, and leaves days off and the start', () => {
    const before = addDaysOff(plan, day(3), day(4))
    const after = chooseBackground(before, 'other')
    expect(after).toEqual({
      ...before,
      background: 'other',
      answers: other.answers,
      learner: { ...before.learner, week: other.week },
    })
  })

  test('a background that does not exist changes nothing', () => {
    expect(chooseBackground(plan, 'nowhere')).toBe(plan)
  })
})

describe('the learner', () => {
  test('hours, start and steps at once', () => {
    const plan = setStepsAtOnce(setStart(setWeek(makePlan(), [1, 2, 3, 4, 5, 6, 7]), day(9)), 3)
    expect(plan.learner).toEqual({
      ...makePlan().learner,
      week: [1, 2, 3, 4, 5, 6, 7],
      start: day(9),
      stepsAtOnce: 3,
    })
  })

  test('days off are told inclusive and kept half-open, in order', () => {
    const plan = addDaysOff(addDaysOff(addDaysOff(makePlan(), day(9), day(11)), day(2), day(2)), day(30), null)
    expect(plan.learner.daysOff).toEqual([
      { from: day(2), to: day(3) },
      { from: day(9), to: day(12) },
      { from: day(30), to: null },
    ])
  })

  test('one range is removed, and none that only looks like it', () => {
    const plan = addDaysOff(addDaysOff(makePlan(), day(2), day(3)), day(9), day(11))
    const [first, second] = plan.learner.daysOff
    expect(removeDaysOff(plan, first!).learner.daysOff).toEqual([second])
    expect(removeDaysOff(plan, { ...first! })).toBe(plan)
  })
})

/** Every edit with what it does to a full plan, and how to make it again on the result without any effect. */
const EDITS: readonly (readonly [name: string, edit: (plan: Plan) => Plan])[] = [
  ['tickStep', (plan) => tickStep(plan, 'build', day(8))],
  ['untickStep', (plan) => untickStep(plan, 'practise')],
  ['startStep', (plan) => startStep(plan, 'build', day(1))],
  ['markStepsKnown', (plan) => markStepsKnown(plan, ['learn', 'build'])],
  ['setRemaining', (plan) => setRemaining(plan, 'build', 30)],
  ['changeSettings', (plan) => changeSettings(plan, 'build', { priority: 7, dailyCap: undefined })],
  ['answerChoice', (plan) => answerChoice(plan, 'choice', 'some')],
  ['chooseBackground', (plan) => chooseBackground(plan, 'other')],
  ['setWeek', (plan) => setWeek(plan, [0, 0, 0, 0, 0, 60, 60])],
  ['setStart', (plan) => setStart(plan, day(5))],
  ['setStepsAtOnce', (plan) => setStepsAtOnce(plan, 4)],
  ['removeDaysOff', (plan) => removeDaysOff(plan, makeFullPlanOnce.learner.daysOff[0]!)],
]
const makeFullPlanOnce = makeFullPlan()

describe('an edit', () => {
  const others: typeof EDITS = [
    ['logWork', (plan) => logWork(plan, 'build', day(4), 20)],
    ['toggleTopic', (plan) => toggleTopic(plan, 'learn', 'one')],
    ['addDaysOff', (plan) => addDaysOff(plan, day(60), day(70))],
    ['changeSettings with an estimate', (plan) => changeSettings(plan, 'learn', { estimate: makeEstimate(90) })],
  ]

  test.each([...EDITS, ...others])('leaves the plan it was given as it was: %s', (_, edit) => {
    const plan = makeFullPlanOnce
    const copy = structuredClone(plan)
    const edited = edit(plan)
    expect(edited).not.toEqual(copy)
    // What undo goes back to.
    expect(plan).toEqual(copy)
  })

  test.each(EDITS)('that changes nothing gives the same plan: %s', (_, edit) => {
    const edited = edit(makeFullPlanOnce)
    expect(edit(edited)).toBe(edited)
  })

  test.each<[name: string, edit: (plan: Plan) => Plan]>([
    ['a step never ticked is unticked', (plan) => untickStep(plan, 'learn')],
    ['no steps are known', (plan) => markStepsKnown(plan, [])],
    ['no minutes were worked', (plan) => logWork(plan, 'learn', day(0), 0)],
    ['nothing was said of what is left', (plan) => setRemaining(plan, 'learn', null)],
    ['settings there are not go back to the roadmap', (plan) => changeSettings(plan, 'learn', { priority: undefined })],
    ['the same hours in a new list', (plan) => setWeek(plan, [...plan.learner.week])],
  ])('that changes nothing gives the same plan: %s', (_, edit) => {
    const plan = makePlan()
    expect(edit(plan)).toBe(plan)
  })
})
