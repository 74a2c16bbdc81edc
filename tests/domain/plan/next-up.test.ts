import { describe, expect, test } from 'vitest'
import { setRemaining, tickStep } from '../../../src/domain/plan/edit-plan'
import { findNextUp, findWorkedOut } from '../../../src/domain/plan/next-up'
import type { Plan } from '../../../src/domain/plan/plan'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import type { Learner } from '../../../src/domain/learner/learner'
import { makeLearner } from '../../helpers/make-learner'
import { day, FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

const roadmap = makeRoadmap({
  steps: [makeStep({ id: 'learn' }), makeStep({ id: 'build', prerequisites: ['learn'] })],
})
const nextUp = (plan: Plan, today = FIRST_MONDAY) => findNextUp(plan, schedulePlan(plan, today))
const logged = (minutes: number, on = FIRST_MONDAY) =>
  new Map([['learn', makeProgress({ log: new Map([[on, minutes]]) })]])

describe('next up', () => {
  test('is the first work, on the first day with time for it, and what comes after', () => {
    expect(nextUp(makePlan({ roadmap }))).toEqual({
      day: FIRST_MONDAY,
      work: [{ step: 'learn', minutes: 120 }],
      after: 'build',
      notToday: null,
    })
  })

  test('has only the minutes that are left of today', () => {
    expect(nextUp(makePlan({ roadmap, progress: logged(90) }))).toMatchObject({ work: [{ minutes: 30 }] })
  })

  test('has each step of the day once with all its minutes, when several go on at once', () => {
    const steps = ['a', 'b', 'c'].map((id) => makeStep({ id }))
    const learner = makeLearner({ stepsAtOnce: 2, week: [121, 0, 0, 0, 0, 0, 0] })
    expect(nextUp(makePlan({ roadmap: makeRoadmap({ steps }), learner }))).toMatchObject({
      work: [
        { step: 'a', minutes: 61 },
        { step: 'b', minutes: 60 },
      ],
      after: 'c',
    })
  })

  test('has two steps when one ends and another begins on the day', () => {
    const small = makeRoadmap({
      steps: [makeStep({ id: 'a', estimate: makeEstimate(30) }), makeStep({ id: 'b', prerequisites: ['a'] })],
    })
    expect(nextUp(makePlan({ roadmap: small }))).toMatchObject({
      work: [
        { step: 'a', minutes: 30 },
        { step: 'b', minutes: 90 },
      ],
      after: null,
    })
  })

  test('is nothing when all is done, only a wait is left, or there are no hours', () => {
    const done = makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })
    const progress = new Map([
      ['learn', done],
      ['build', done],
    ])
    expect(nextUp(makePlan({ roadmap, progress }))).toBeNull()
    expect(nextUp(makePlan({ roadmap: makeRoadmap({ steps: [makeWait()] }) }))).toBeNull()
    expect(nextUp(makePlan({ roadmap, learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) }))).toBeNull()
  })
})

describe('worked out', () => {
  const workedOut = (plan: Plan) => findWorkedOut(planSteps(plan), schedulePlan(plan, day(3)))
  const plan = makePlan({ roadmap, progress: logged(600) })

  test('is a step under way with no hours left, until it is ticked or given more', () => {
    expect(workedOut(plan)).toEqual(['learn'])
    expect(nextUp(plan, day(3))).toMatchObject({ work: [{ step: 'build' }] })
    expect(workedOut(tickStep(plan, 'learn', day(3)))).toEqual([])
    expect(workedOut(setRemaining(plan, 'learn', 30))).toEqual([])
    expect(workedOut(makePlan({ roadmap, progress: logged(599) }))).toEqual([])
  })

  test('is one that was said to have none left, and no wait or milestone', () => {
    expect(workedOut(setRemaining(makePlan({ roadmap }), 'learn', 0))).toEqual(['learn'])
    expect(workedOut(makePlan({ roadmap: makeRoadmap({ steps: [makeWait()] }) }))).toEqual([])
  })

  test('the one worked on last comes first', () => {
    const both = new Map([...logged(600), ['build', makeProgress({ log: new Map([[day(2), 600]]) })] as const])
    expect(workedOut(makePlan({ roadmap, progress: both }))).toEqual(['build', 'learn'])
  })
})

describe('why not today', () => {
  const waiting = makeRoadmap({ steps: [makeWait(), makeStep({ id: 'learn', prerequisites: ['wait'] })] })
  const settings = new Map([['learn', { notBefore: day(3) }]])
  const CASES: readonly (readonly [string, Partial<Plan>, number, string, number])[] = [
    ['a plan that begins later', { learner: makeLearner({ start: day(2) }) }, 0, 'notStarted', 2],
    ['a day off', { learner: off(0, 3) }, 0, 'daysOff', 3],
    ['a day off on a weekday without hours', { learner: off(5, 6) }, 5, 'daysOff', 7],
    ['a weekday without hours', {}, 5, 'weekday', 7],
    ['a date without hours', { learner: own(0) }, 0, 'date', 1],
    ['hours that are done', { progress: logged(120) }, 0, 'worked', 1],
    ['more than those', { progress: logged(500) }, 0, 'worked', 1],
    ['a wait', { roadmap: waiting }, 0, 'waiting', 7],
    ['a step that was asked for later', { settings }, 0, 'waiting', 3],
  ]
  test.each(CASES)('%s', (_, parts, today, kind, then) => {
    expect(nextUp(makePlan({ roadmap, ...parts }), day(today))).toMatchObject({ notToday: { kind }, day: day(then) })
  })
})

function off(from: number, to: number): Learner {
  return makeLearner({ daysOff: [{ from: day(from), to: day(to) }] })
}

function own(minutes: number): Learner {
  return makeLearner({ overrides: new Map([[FIRST_MONDAY, minutes]]) })
}
