import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day'
import { paceMedian } from '../../../src/domain/forecast/pace'
import { planPace } from '../../../src/domain/forecast/forecast-plan'
import { logWork, startStep, tickStep } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

/** Two hours on weekdays; 100 hours expected, so ten weeks. */
const ESTIMATE = makeEstimate(100 * 60, 80 * 60, 120 * 60)
const PLAN = makePlan({
  roadmap: makeRoadmap({
    steps: [
      makeStep({ id: 'learn', estimate: ESTIMATE }),
      makeStep({ id: 'build', estimate: ESTIMATE, prerequisites: ['learn'] }),
    ],
  }),
})
const TEN_WEEKS_ON = addDays(FIRST_MONDAY, 10 * 7 - 3)

const HOURS = 60
const paceOf = (plan: Plan): number => paceMedian(planPace(plan))

describe('the pace that is learned from a done step', () => {
  test('a bare tick teaches nothing', () => {
    expect(paceOf(tickStep(PLAN, 'learn', FIRST_MONDAY))).toBe(1)
  })

  test('hours that were logged are what it took', () => {
    expect(paceOf(tickStep(logWork(PLAN, 'learn', FIRST_MONDAY, 150 * HOURS), 'learn', TEN_WEEKS_ON))).toBeGreaterThan(
      1.05,
    )
    expect(paceOf(tickStep(logWork(PLAN, 'learn', FIRST_MONDAY, 60 * HOURS), 'learn', TEN_WEEKS_ON))).toBeLessThan(0.95)
  })

  test('one session logged and a tick ten weeks later is the ten weeks', () => {
    const logged = logWork(PLAN, 'learn', FIRST_MONDAY, 2 * HOURS)
    expect(paceOf(tickStep(logged, 'learn', TEN_WEEKS_ON))).toBeCloseTo(1, 1)
    // So the plan's end stays about where it was.
    const { finish: before } = schedulePlan(PLAN, FIRST_MONDAY)
    const { finish: after } = schedulePlan(tickStep(logged, 'learn', TEN_WEEKS_ON), addDays(TEN_WEEKS_ON, 3))
    if (before.kind !== 'date' || after.kind !== 'date') throw new Error('no date')
    expect(Math.abs(after.day - before.day)).toBeLessThan(7)
  })

  test.each([
    [
      'a session, and a tick the same day',
      (plan: Plan) => tickStep(logWork(plan, 'learn', FIRST_MONDAY, 120), 'learn', FIRST_MONDAY),
    ],
    [
      'begun and done on one day',
      (plan: Plan) => tickStep(startStep(plan, 'learn', FIRST_MONDAY), 'learn', FIRST_MONDAY),
    ],
    [
      'begun, and left to lie for eight years',
      (plan: Plan) => tickStep(startStep(plan, 'learn', FIRST_MONDAY), 'learn', addDays(FIRST_MONDAY, 3000)),
    ],
  ])('%s: not credible, and teaches nothing', (_, edit) => {
    expect(paceOf(edit(PLAN))).toBe(1)
  })
})
