import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day } from '../../../src/domain/day'
import { addDaysOff, changeSettings, logWork, tickStep } from '../../../src/domain/plan/edit-plan'
import { hasUnloggedDays, logAsPlanned } from '../../../src/domain/plan/log-as-planned'
import type { Plan } from '../../../src/domain/plan/plan'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { summariseWeek } from '../../../src/domain/plan/week-summary'
import { makeLearner } from '../../helpers/make-learner'
import { day, FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

/** Five hours each, two a day on weekdays. */
const roadmap = makeRoadmap({
  steps: ['a', 'b', 'c'].map((id, at, ids) =>
    makeStep({ id, estimate: makeEstimate(300), prerequisites: ids.slice(at - 1, at === 0 ? 0 : at) }),
  ),
})
const PLAN = makePlan({ roadmap })
const logsOf = (plan: Plan) =>
  [...plan.progress].flatMap(([id, { log }]) =>
    Array.from(log, ([on, minutes]) => `${id} ${on - FIRST_MONDAY} ${minutes}`),
  )
const weekOf = (plan: Plan, today: Day) => summariseWeek(plan, planSteps(plan), schedulePlan(plan, today))

describe('a week logged as planned', () => {
  test('gives each day to the steps that the plan works on then, one after the other', () => {
    const { plan, minutes } = logAsPlanned(PLAN, day(3))
    expect(minutes).toBe(480)
    expect(logsOf(plan)).toEqual(['a 0 120', 'a 1 120', 'a 2 60', 'b 2 60', 'b 3 120'])
  })

  test('logs only what is missing, and nothing twice', () => {
    const { plan, minutes } = logAsPlanned(logWork(logWork(PLAN, 'b', day(0), 90), 'a', day(1), 200), day(1))
    expect(minutes).toBe(30)
    expect(logAsPlanned(plan, day(1)).minutes).toBe(0)
  })

  test('leaves days off, days before the plan’s start and last week alone', () => {
    expect(logsOf(logAsPlanned(addDaysOff(PLAN, day(1), day(1)), day(2)).plan)).toEqual(['a 0 120', 'a 2 120'])
    const late = makePlan({ roadmap, learner: makeLearner({ start: day(2) }) })
    expect(logsOf(logAsPlanned(late, day(2)).plan)).toEqual(['a 2 120'])
    expect(logsOf(logAsPlanned(PLAN, day(7)).plan)).toEqual(['a 7 120'])
  })

  test('gives a ticked step nothing, and keeps to a step’s daily limit', () => {
    expect(logsOf(logAsPlanned(tickStep(PLAN, 'a', day(0)), day(0)).plan)).toEqual(['b 0 120'])
    expect(logsOf(logAsPlanned(changeSettings(PLAN, 'a', { dailyCap: 50 }), day(1)).plan)).toEqual(['a 0 50', 'a 1 50'])
  })

  test('never makes a day longer than it was planned, whatever was logged before', () => {
    const logs = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 200 })),
    )
    fc.assert(
      fc.property(logs, fc.integer({ min: 0, max: 6 }), (entries, at) => {
        const before = entries.reduce((plan, [id, on, minutes]) => logWork(plan, id, day(on), minutes), PLAN)
        const { plan, minutes } = logAsPlanned(before, day(at))
        const [was, is] = [weekOf(before, day(at)), weekOf(plan, day(at))]
        expect(is.logged - was.logged).toBe(minutes)
        for (const [i, { logged, day: on }] of is.days.entries()) {
          const { logged: loggedBefore } = was.days[i]!
          const hours = on < day(5) ? 120 : 0
          expect(logged).toBeLessThanOrEqual(Math.max(loggedBefore, hours))
          expect(on > day(at) ? logged : loggedBefore).toBe(loggedBefore)
        }
      }),
    )
  })
})

test('a week has days to log when one before today is short of its hours', () => {
  expect(hasUnloggedDays(weekOf(PLAN, day(0)), day(0))).toBe(false)
  expect(hasUnloggedDays(weekOf(PLAN, day(1)), day(1))).toBe(true)
  const logged = logWork(PLAN, 'a', day(0), 120)
  expect(hasUnloggedDays(weekOf(logged, day(1)), day(1))).toBe(false)
  expect(hasUnloggedDays(weekOf(logged, day(2)), day(2))).toBe(true)
  expect(hasUnloggedDays(weekOf(logWork(logged, 'a', day(0), 120), day(2)), day(2))).toBe(false)
})
