import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DaysOff } from '../../../src/domain/learner/learner'
import { acceptPlan } from '../../../src/domain/plan/create-plan'
import { startStep, tickStep } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import {
  awayOn,
  comeBack,
  findQuietTime,
  goAway,
  leaveOutSteps,
  noteAbsence,
  previewFinish,
} from '../../../src/domain/plan/recovery'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { makeLearner } from '../../helpers/make-learner'
import { day, FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

const range = (from: number, to: number | null): DaysOff => ({ from: day(from), to: to === null ? null : day(to) })
const withOff = (...daysOff: readonly DaysOff[]): Plan => makePlan({ learner: makeLearner({ daysOff }) })
const offDays = (plan: Plan) =>
  plan.learner.daysOff.map(({ from, to }) => [from - FIRST_MONDAY, to === null ? null : to - FIRST_MONDAY])

describe('away', () => {
  test.each([
    ['nothing', [], 3, null],
    ['before', [range(4, 6)], 3, null],
    ['the last day', [range(1, 4)], 3, [1, 4]],
    ['the day back', [range(1, 3)], 3, null],
    ['without an end', [range(1, null)], 3, [1, null]],
    ['one after the other', [range(3, 5), range(1, 3), range(5, 9)], 2, [1, 9]],
    ['with a gap', [range(1, 4), range(5, 9)], 3, [1, 4]],
    ['overlapping', [range(1, 9), range(2, 4)], 3, [1, 9]],
    ['the second of two', [range(1, 3), range(8, 10)], 8, [8, 10]],
    ['an empty one before', [range(3, 3), range(3, 5)], 3, [3, 5]],
  ] as const)('%s', (_, daysOff, on, expected) => {
    const away = awayOn(makeLearner({ daysOff }), day(on))
    expect(
      away === null ? null : [away.from - FIRST_MONDAY, away.until === null ? null : away.until - FIRST_MONDAY],
    ).toEqual(expected)
  })

  test('is from today until the day back', () => {
    expect(offDays(goAway(makePlan(), day(2), day(9)))).toEqual([[2, 9]])
  })

  test('another day back changes the break that today is in, and no other', () => {
    const away = goAway(withOff(range(20, 30)), day(2), day(9))
    expect(offDays(goAway(away, day(5), day(12)))).toEqual([
      [2, 12],
      [20, 30],
    ])
    expect(offDays(goAway(withOff(range(0, null)), day(5), day(12)))).toEqual([[0, 12]])
  })

  test('coming back ends the break today, keeps the days that were off, and those to come', () => {
    expect(offDays(comeBack(withOff(range(0, 9), range(20, 30)), day(4)))).toEqual([
      [0, 4],
      [20, 30],
    ])
    expect(offDays(comeBack(withOff(range(4, 9)), day(4)))).toEqual([])
    const here = withOff(range(9, 12))
    expect(comeBack(here, day(4))).toBe(here)
  })

  test('after going away today is a day off, after coming back it is not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }), fc.boolean()), {
          maxLength: 4,
        }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        (ranges, today, length) => {
          const plan = withOff(...ranges.map(([from, days, isOpen]) => range(from, isOpen ? null : from + days)))
          const away = goAway(plan, day(today), day(today + length))
          expect(awayOn(away.learner, day(today))).not.toBeNull()
          expect(awayOn(away.learner, day(today + length - 1))).not.toBeNull()
          expect(awayOn(comeBack(away, day(today)).learner, day(today))).toBeNull()
        },
      ),
    )
  })

  test('an absence that is over is noted as days off, once', () => {
    const noted = noteAbsence(makePlan(), day(0), day(21))
    expect(offDays(noted)).toEqual([[0, 21]])
    expect(offDays(noteAbsence(noted, day(0), day(21)))).toEqual([[0, 21]])
    expect(noteAbsence(noted, day(3), day(3))).toBe(noted)
  })
})

describe('a quiet time', () => {
  const roadmap = makeRoadmap({ steps: [makeStep({ id: 'learn' }), makeStep({ id: 'build' })] })
  const PLAN = acceptPlan(makePlan({ roadmap }), FIRST_MONDAY)
  const quiet = (plan: Plan, today: number) => {
    const found = findQuietTime(plan, planSteps(plan), schedulePlan(plan, day(today)))
    return found === null ? null : [found.from - FIRST_MONDAY, found.days]
  }

  test('is more than a week in which nothing was heard', () => {
    expect(quiet(PLAN, 8)).toBeNull()
    expect(quiet(PLAN, 9)).toEqual([1, 8])
    expect(quiet(PLAN, 22)).toEqual([1, 21])
  })

  test.each([
    [
      'a log',
      (plan: Plan) => ({ ...plan, progress: new Map([['learn', makeProgress({ log: new Map([[day(6), 5]]) })]]) }),
    ],
    ['a tick', (plan: Plan) => tickStep(plan, 'learn', day(6))],
    ['a beginning', (plan: Plan) => startStep(plan, 'learn', day(6))],
    ['new dates', (plan: Plan) => acceptPlan(plan, day(6))],
  ])('%s ends it', (_, change) => {
    expect(quiet(change(PLAN), 14)).toBeNull()
    expect(quiet(change(PLAN), 15)).toEqual([7, 8])
  })

  test('days off are not quiet', () => {
    expect(quiet(noteAbsence(PLAN, day(1), day(22)), 22)).toBeNull()
    expect(quiet(goAway(PLAN, day(1), day(22)), 29)).toBeNull()
    expect(quiet(goAway(PLAN, day(1), day(22)), 30)).toEqual([1, 29])
  })

  test('there is none before the plan’s start, without hours, or while all that is left waits', () => {
    const later = acceptPlan(makePlan({ roadmap, learner: makeLearner({ start: day(60) }) }), FIRST_MONDAY)
    expect(quiet(later, 40)).toBeNull()
    expect(quiet({ ...PLAN, learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) }, 40)).toBeNull()
    const waiting = makeRoadmap({ steps: [makeWait(), makeStep({ id: 'learn', prerequisites: ['wait'] })] })
    expect(quiet(startStep(acceptPlan(makePlan({ roadmap: waiting }), FIRST_MONDAY), 'wait', day(0)), 40)).toBeNull()
  })
})

test('a preview has the date that the change then gives', () => {
  const roadmap = makeRoadmap({
    steps: [
      makeStep({ id: 'a' }),
      makeStep({ id: 'b', optional: true }),
      makeStep({ id: 'c', prerequisites: ['a', 'b'] }),
    ],
  })
  const plan = makePlan({ roadmap })
  const without = leaveOutSteps(plan, ['b'])
  expect(previewFinish(plan, day(0))).toEqual({ kind: 'date', day: day(18) })
  expect(previewFinish(without, day(0))).toEqual({ kind: 'date', day: day(11) })
  expect(previewFinish(without, day(0))).toEqual(schedulePlan(without, day(0)).finish)
})
