import { describe, expect, test } from 'vitest'
import { type Day } from '../../../src/domain/day'
import { acceptPlan } from '../../../src/domain/plan/create-plan'
import { addDaysOff, changeSettings, markStepsKnown, setWeek, tickStep } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { findStanding } from '../../../src/domain/plan/standing'
import { makeLearner } from '../../helpers/make-learner'
import { day, FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { makeRoadmap, makeStep } from '../../helpers/make-roadmap'

/** Ten hours each, two a day on weekdays: a week for each. */
const roadmap = makeRoadmap({
  steps: [
    makeStep({ id: 'a' }),
    makeStep({ id: 'b', prerequisites: ['a'] }),
    makeStep({ id: 'c', prerequisites: ['b'] }),
    makeStep({ id: 'd', prerequisites: ['c'], optional: true }),
  ],
})
const PLAN = acceptPlan(makePlan({ roadmap }), FIRST_MONDAY)
const standing = (plan: Plan, today: Day) => findStanding(plan, schedulePlan(plan, today))

describe('where a plan stands', () => {
  test('nobody is behind on day 0, whatever was changed on it', () => {
    expect(standing(PLAN, day(0))).toMatchObject({ kind: 'justStarted', days: 0 })
    expect(standing(addDaysOff(PLAN, day(0), day(13)), day(0))).toMatchObject({ kind: 'justStarted', days: 14 })
    expect(standing(setWeek(PLAN, [600, 600, 600, 0, 0, 0, 0]), day(0))).toMatchObject({
      kind: 'justStarted',
      days: -16,
    })
  })

  test('nor before the plan’s first day, nor after days without hours', () => {
    const later = acceptPlan(makePlan({ roadmap, learner: makeLearner({ start: day(14) }) }), day(0))
    expect(standing(later, day(14)).kind).toBe('justStarted')
    expect(standing(later, day(15)).kind).toBe('compared')
    const onSaturday = acceptPlan(PLAN, day(5))
    expect(standing(onSaturday, day(7)).kind).toBe('justStarted')
  })

  test('before the first day it says how many days there are until then', () => {
    const later = acceptPlan(makePlan({ roadmap, learner: makeLearner({ start: day(14) }) }), day(0))
    expect(standing(later, day(0))).toMatchObject({ kind: 'justStarted', startsIn: 14 })
    expect(standing(later, day(14))).toMatchObject({ kind: 'justStarted', startsIn: 0 })
  })

  test.each([
    [18, 3],
    [199, 3],
    [200, 4],
    [729, 14],
  ])('a finish %i days after the baseline tolerates %i days', (length, tolerance) => {
    const baseline = { ...PLAN.baseline!, finish: day(length) }
    expect(standing({ ...PLAN, baseline }, day(1))).toMatchObject({ tolerance })
  })

  test('nothing done for a week is a week later, and the step of that week is still open', () => {
    expect(standing(PLAN, day(7))).toEqual({
      kind: 'compared',
      days: 7,
      planned: day(18),
      finish: day(25),
      tolerance: 3,
      due: 1,
      dueDone: 0,
      doneAhead: 0,
    })
  })

  test('what is planned for today is due', () => {
    expect(standing(PLAN, day(3))).toMatchObject({ due: 0 })
    expect(standing(PLAN, day(4))).toMatchObject({ due: 1, dueDone: 0 })
    expect(standing(tickStep(PLAN, 'a', day(4)), day(4))).toMatchObject({ due: 1, dueDone: 1, doneAhead: 0 })
  })

  test('steps done in time and ahead of it are counted', () => {
    const ahead = tickStep(tickStep(PLAN, 'a', day(1)), 'b', day(4))
    expect(standing(ahead, day(7))).toMatchObject({ days: -7, due: 1, dueDone: 1, doneAhead: 1 })
  })

  test('a step that is known now counts as done; one that was left out is not counted', () => {
    expect(standing(markStepsKnown(PLAN, ['a']), day(7))).toMatchObject({ due: 1, dueDone: 1 })
    expect(standing(changeSettings(PLAN, 'd', { leftOut: true }), day(30))).toMatchObject({ due: 3, dueDone: 0 })
  })

  test('new dates accepted: nothing to compare again', () => {
    expect(standing(acceptPlan(PLAN, day(7)), day(7))).toMatchObject({ kind: 'justStarted', days: 0 })
  })

  test('at the end it says how the day compares', () => {
    const done = ['a', 'b', 'c'].reduce((plan, id) => tickStep(plan, id, day(16)), PLAN)
    expect(standing(done, day(30))).toEqual({ kind: 'reached', days: -2, planned: day(18) })
    expect(standing(markStepsKnown(PLAN, ['a', 'b', 'c']), day(1))).toMatchObject({ kind: 'reached', days: null })
  })

  test('without dates, now or then, there is nothing to compare', () => {
    const idle = setWeek(PLAN, [0, 0, 0, 0, 0, 0, 0])
    expect(standing(makePlan({ roadmap }), day(0))).toEqual({ kind: 'noBaseline' })
    expect(standing(acceptPlan(idle, day(0)), day(0))).toEqual({ kind: 'noBaseline' })
    expect(standing(idle, day(3))).toEqual({ kind: 'noDate', why: 'noHours', planned: day(18) })
  })
})
