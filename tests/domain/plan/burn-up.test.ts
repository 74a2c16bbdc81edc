import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day'
import { burnUpHours } from '../../../src/domain/plan/burn-up'
import type { Baseline } from '../../../src/domain/plan/plan'
import { planSteps } from '../../../src/domain/plan/schedule-plan'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const on = (day: number) => addDays(FIRST_MONDAY, day)

const roadmap = makeRoadmap({
  steps: [
    makeStep({ id: 'a', estimate: makeEstimate(600) }),
    makeStep({ id: 'b', estimate: makeEstimate(300), prerequisites: ['a'] }),
  ],
})

function planned(steps: readonly (readonly [string, number, number])[]) {
  const baseline: Baseline = {
    savedOn: FIRST_MONDAY,
    finish: on(9),
    steps: new Map(steps.map(([id, start, finish]) => [id, { start: on(start), finish: on(finish) }])),
  }
  return burnUpHours(planSteps(makePlan({ roadmap })), baseline).planned.map(({ day, minutes }) => [
    day - FIRST_MONDAY,
    minutes,
  ])
}

describe('what the baseline planned', () => {
  test('goes evenly over the days of each step', () => {
    // prettier-ignore
    expect(planned([['a', 0, 4], ['b', 5, 9]])).toEqual([[-1, 0], [4, 600], [9, 900]])
  })

  test('adds up where steps share days', () => {
    // Both on days 2 to 4: 120 + 60 minutes a day.
    // prettier-ignore
    expect(planned([['a', 0, 4], ['b', 2, 6]])).toEqual([[-1, 0], [1, 240], [4, 780], [6, 900]])
  })

  test('has a step of a day on that day, and nothing of a step it does not know', () => {
    expect(planned([['a', 3, 3]])).toEqual([
      [2, 0],
      [3, 600],
    ])
    expect(planned([])).toEqual([])
  })
})

test('what is known has no hours, and what is done has all of its own', () => {
  const progress = new Map([
    ['a', makeProgress({ status: { kind: 'known' } })],
    ['b', makeProgress({ status: { kind: 'done', on: on(3), startedOn: null }, log: new Map([[on(1), 120]]) })],
  ])
  const { done } = burnUpHours(planSteps(makePlan({ roadmap, progress })), null)
  expect(done.map(({ day }) => day - FIRST_MONDAY)).toEqual([1, 3])
  expect(done[0]?.minutes).toBe(120)
})
