import { describe, expect, test } from 'vitest'
import { type Day } from '../../../src/domain/day'
import type { Plan } from '../../../src/domain/plan/plan'
import { type Decision, decisionKey } from '../../../src/domain/plan/plan-history'
import { planSteps } from '../../../src/domain/plan/schedule-plan'
import { pastWeeks } from '../../../src/domain/plan/week-history'
import { makeLearner } from '../../helpers/make-learner'
import { day, FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'

function weeksOf(plan: Plan, today: Day, count?: number) {
  return pastWeeks(plan, planSteps(plan), today, count).map(
    ({ monday, planned, logged, away }) => [(monday - FIRST_MONDAY) / 7, planned, logged, away] as const,
  )
}

function changeOfHours(on: Day, from: number, to: number): Plan['history'] {
  const decision: Decision = { day: on, kind: 'hours', subject: '', from, to, finishBefore: null, finishAfter: null }
  return { forecasts: new Map(), decisions: new Map([[decisionKey(decision), decision]]) }
}

describe('the weeks before', () => {
  test('are none in the first week', () => {
    expect(weeksOf(makePlan(), day(6))).toEqual([])
  })

  test('each has its hours and what was logged, oldest first, without this week', () => {
    const log = new Map([
      [day(0), 60],
      [day(6), 30],
      [day(7), 200],
      [day(14), 1000],
    ])
    const progress = new Map([
      ['learn', makeProgress({ log })],
      ['arrive', makeProgress({ log: new Map([[day(8), 5]]) })],
    ])
    expect(weeksOf(makePlan({ progress }), day(15))).toEqual([
      [0, 600, 90, 'no'],
      [1, 600, 205, 'no'],
    ])
  })

  test('go back twelve weeks, or as many as are asked for', () => {
    expect(weeksOf(makePlan(), day(7 * 40)).map(([week]) => week)).toEqual([
      28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
    ])
    expect(weeksOf(makePlan(), day(7 * 40), 2).map(([week]) => week)).toEqual([38, 39])
  })

  test('the first has its hours from the plan’s first day on', () => {
    expect(weeksOf(makePlan({ learner: makeLearner({ start: day(3) }) }), day(7))).toEqual([[0, 240, 0, 'no']])
  })

  test('days off are marked and have no hours', () => {
    const learner = makeLearner({ daysOff: [{ from: day(4), to: day(14) }] })
    expect(weeksOf(makePlan({ learner }), day(21))).toEqual([
      [0, 480, 0, 'partly'],
      [1, 0, 0, 'all'],
      [2, 600, 0, 'no'],
    ])
  })

  test('a week that the plan began in is away when all its days since were off', () => {
    const learner = makeLearner({ start: day(3), daysOff: [{ from: day(3), to: day(7) }] })
    expect(weeksOf(makePlan({ learner }), day(7))).toEqual([[0, 0, 0, 'all']])
  })

  test('a later change of hours plans no earlier week anew', () => {
    const halved = makePlan({ learner: makeLearner({ week: [60, 60, 60, 60, 60, 0, 0] }) })
    expect(weeksOf({ ...halved, history: changeOfHours(day(9), 600, 300) }, day(21))).toEqual([
      [0, 600, 0, 'no'],
      // Until Tuesday as before, from Wednesday on as now.
      [1, 2 * 120 + 3 * 60, 0, 'no'],
      [2, 300, 0, 'no'],
    ])
    const none = makePlan({ learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) })
    expect(weeksOf({ ...none, history: changeOfHours(day(7), 700, 0) }, day(14))).toEqual([
      [0, 700, 0, 'no'],
      [1, 0, 0, 'no'],
    ])
  })
})
