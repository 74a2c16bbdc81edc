import { describe, expect, test } from 'vitest'
import { addDays, type Day, dayToText } from '../../../src/domain/day'
import type { Plan } from '../../../src/domain/plan/plan'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { summariseWeek } from '../../../src/domain/plan/week-summary'
import { makeLearner } from '../../helpers/make-learner'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const SUNDAY = addDays(FIRST_MONDAY, 6)
const roadmap = makeRoadmap({
  steps: [makeStep({ id: 'learn' }), makeStep({ id: 'build', prerequisites: ['learn'] })],
})

function weekOf(plan: Plan, today: Day) {
  const { monday, logged, planned, ahead, aheadByDay } = summariseWeek(plan, planSteps(plan), schedulePlan(plan, today))
  return {
    monday: dayToText(monday),
    logged,
    planned,
    ahead,
    byDay: aheadByDay.map(({ day, minutes }) => `${dayToText(day)} ${minutes}`),
  }
}

const logged = (...entries: readonly (readonly [number, number])[]) =>
  new Map([
    ['learn', makeProgress({ log: new Map(entries.map(([day, minutes]) => [addDays(FIRST_MONDAY, day), minutes])) })],
  ])

describe('this week', () => {
  test('on Monday it is the whole week', () => {
    expect(weekOf(makePlan({ roadmap }), FIRST_MONDAY)).toEqual({
      monday: '2027-01-04',
      logged: 0,
      planned: 600,
      ahead: 600,
      byDay: ['2027-01-04 120', '2027-01-05 120', '2027-01-06 120', '2027-01-07 120', '2027-01-08 120'],
    })
  })

  test('on Sunday it is that day, and not the week after', () => {
    const learner = makeLearner({ week: [120, 0, 0, 0, 0, 0, 45] })
    expect(weekOf(makePlan({ roadmap, learner }), SUNDAY)).toEqual({
      monday: '2027-01-04',
      logged: 0,
      planned: 120 + 45,
      ahead: 45,
      byDay: ['2027-01-10 45'],
    })
  })

  test('counts what was logged from Monday to Sunday, on every step of the plan', () => {
    const progress = logged([-1, 1], [0, 10], [6, 100], [7, 1000])
    progress.set('build', makeProgress({ log: new Map([[FIRST_MONDAY, 10_000]]) }))
    const { logged: minutes } = weekOf(makePlan({ roadmap, progress }), SUNDAY)
    expect(minutes).toBe(10 + 100 + 10_000)
  })

  test('what was logged today is not ahead any more', () => {
    expect(weekOf(makePlan({ roadmap, progress: logged([0, 45]) }), FIRST_MONDAY)).toMatchObject({
      logged: 45,
      planned: 600,
      ahead: 75 + 4 * 120,
      byDay: ['2027-01-04 75', expect.anything(), expect.anything(), expect.anything(), expect.anything()],
    })
    // More than the day has: the other days stay as they are.
    expect(weekOf(makePlan({ roadmap, progress: logged([0, 300]) }), FIRST_MONDAY)).toMatchObject({
      logged: 300,
      ahead: 4 * 120,
    })
  })

  test('two steps on one day are one entry', () => {
    const small = makeRoadmap({ steps: [makeStep({ id: 'a' }), makeStep({ id: 'b' })] })
    const learner = makeLearner({ week: [1300, 0, 0, 0, 0, 0, 0] })
    expect(weekOf(makePlan({ roadmap: small, learner }), FIRST_MONDAY).byDay).toEqual(['2027-01-04 1200'])
  })

  test('a plan that starts later this week, next Monday, or never', () => {
    const startingOn = (day: Day): Plan => makePlan({ roadmap, learner: makeLearner({ start: day }) })
    expect(weekOf(startingOn(addDays(FIRST_MONDAY, 3)), FIRST_MONDAY)).toMatchObject({
      monday: '2027-01-04',
      // From its first day on.
      planned: 240,
      ahead: 240,
      byDay: ['2027-01-07 120', '2027-01-08 120'],
    })
    expect(weekOf(startingOn(addDays(FIRST_MONDAY, 7)), FIRST_MONDAY)).toMatchObject({
      planned: 0,
      ahead: 0,
      byDay: [],
    })
    const idle = makePlan({ roadmap, learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) })
    expect(weekOf(idle, FIRST_MONDAY)).toMatchObject({ logged: 0, planned: 0, ahead: 0, byDay: [] })
  })

  test('the hours of the week stay the same as it goes on', () => {
    for (const today of [0, 1, 4]) {
      expect(weekOf(makePlan({ roadmap, progress: logged([0, 60]) }), addDays(FIRST_MONDAY, today)).planned).toBe(600)
    }
  })

  test('days off and dates with hours of their own count in what the week has', () => {
    const learner = makeLearner({
      daysOff: [{ from: addDays(FIRST_MONDAY, 1), to: addDays(FIRST_MONDAY, 3) }],
      overrides: new Map([[addDays(FIRST_MONDAY, 5), 45]]),
    })
    expect(weekOf(makePlan({ roadmap, learner }), FIRST_MONDAY)).toMatchObject({
      planned: 3 * 120 + 45,
      ahead: 3 * 120 + 45,
    })
  })

  test('once the plan is finished it is what was logged; before that, the hours of the week', () => {
    const small = makeRoadmap({ steps: [makeStep({ id: 'learn' })] })
    const progress = new Map([
      [
        'learn',
        makeProgress({
          status: { kind: 'done', on: FIRST_MONDAY, startedOn: null },
          log: new Map([[FIRST_MONDAY, 75]]),
        }),
      ],
    ])
    expect(weekOf(makePlan({ roadmap: small, progress }), FIRST_MONDAY)).toMatchObject({
      logged: 75,
      planned: 75,
      ahead: 0,
    })
    // The week is over, the plan is not.
    expect(weekOf(makePlan({ roadmap, progress: logged([0, 75]) }), addDays(FIRST_MONDAY, 5))).toMatchObject({
      logged: 75,
      planned: 600,
      ahead: 0,
    })
  })

  test('has the hours of each day, Monday to Sunday, with what was logged and the days off', () => {
    const learner = makeLearner({
      start: addDays(FIRST_MONDAY, 1),
      daysOff: [{ from: addDays(FIRST_MONDAY, 3), to: addDays(FIRST_MONDAY, 4) }],
    })
    const plan = makePlan({ roadmap, learner, progress: logged([1, 150], [6, 30]) })
    const { days } = summariseWeek(plan, planSteps(plan), schedulePlan(plan, addDays(FIRST_MONDAY, 2)))
    expect(
      days.map(({ day, planned, logged: done, isDayOff }) => [day - FIRST_MONDAY, planned, done, isDayOff]),
    ).toEqual([
      [0, 0, 0, false],
      [1, 120, 150, false],
      [2, 120, 0, false],
      [3, 0, 0, true],
      [4, 120, 0, false],
      [5, 0, 0, false],
      [6, 0, 30, false],
    ])
  })
})
