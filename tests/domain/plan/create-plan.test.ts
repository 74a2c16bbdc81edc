import { describe, expect, test } from 'vitest'
import { BUILT_IN_PRIOR } from '../../../src/domain/forecast/pace'
import { acceptPlan, createPlan } from '../../../src/domain/plan/create-plan'
import { addDaysOff, markStepsKnown, tickStep } from '../../../src/domain/plan/edit-plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { day, makePlan } from '../../helpers/make-plan'
import { makeBackground, makeRoadmap } from '../../helpers/make-roadmap'

test('a new plan has its background’s answers and hours, and nothing done', () => {
  const background = makeBackground({ answers: new Map([['choice', 'some']]), week: [0, 0, 0, 0, 0, 300, 300] })
  const roadmap = makeRoadmap({ backgrounds: [background] })
  expect(createPlan('mine', roadmap, background, day(3))).toEqual({
    id: 'mine',
    title: roadmap.title,
    createdOn: day(3),
    isArchived: false,
    roadmap,
    background: 'beginner',
    answers: background.answers,
    learner: { start: day(3), week: background.week, daysOff: [], overrides: new Map(), stepsAtOnce: 1 },
    pacePrior: BUILT_IN_PRIOR,
    progress: new Map(),
    settings: new Map(),
    notebooks: new Map(),
    baseline: null,
    history: { forecasts: new Map(), decisions: new Map() },
    extras: new Map(),
  })
})

test('the dates shown before and after a plan is accepted are the same', () => {
  const plan = createPlan('mine', makeRoadmap(), makeBackground(), day(0))
  expect(schedulePlan(acceptPlan(plan, day(0)), day(0))).toEqual({
    ...schedulePlan(plan, day(0)),
    capacity: expect.anything() as unknown,
  })
})

describe('the baseline', () => {
  test('holds the finish and the days of every step', () => {
    // Ten hours are a week of two a day; a week of waiting from its Friday; and the milestone at its end.
    expect(acceptPlan(makePlan(), day(0)).baseline).toEqual({
      savedOn: day(0),
      finish: day(10),
      steps: new Map([
        ['learn', { start: day(0), finish: day(4) }],
        ['wait', { start: day(4), finish: day(10) }],
        ['arrive', { start: day(10), finish: day(10) }],
      ]),
    })
  })

  test('leaves out steps without days', () => {
    const plan = markStepsKnown(makePlan(), ['learn'])
    expect([...acceptPlan(plan, day(0)).baseline!.steps.keys()]).toEqual(['wait', 'arrive'])
  })

  test('holds the days of what was done before', () => {
    const plan = tickStep(makePlan(), 'learn', day(-2))
    expect(acceptPlan(plan, day(0)).baseline!.steps.get('learn')!.finish).toBe(day(-2))
  })

  test('has no finish when the plan has none', () => {
    const plan = addDaysOff(makePlan(), day(0), null)
    expect(acceptPlan(plan, day(0)).baseline).toEqual({ savedOn: day(0), finish: null, steps: new Map() })
  })

  test('has the day of the last tick when all is done', () => {
    const plan = ['learn', 'wait', 'arrive'].reduce((edited, id) => tickStep(edited, id, day(-1)), makePlan())
    expect(acceptPlan(plan, day(0)).baseline!.finish).toBe(day(-1))
  })

  test('leaves the plan itself as it was', () => {
    const plan = makePlan()
    expect({ ...acceptPlan(plan, day(0)), baseline: null }).toEqual(plan)
    expect(plan.baseline).toBeNull()
  })
})
