import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day'
import { forecastInput, forecastPlan, planPace } from '../../../src/domain/forecast/forecast-plan'
import { BUILT_IN_PRIOR, learnPace, OWN_ESTIMATES_PRIOR } from '../../../src/domain/forecast/pace'
import type { Plan } from '../../../src/domain/plan/plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import type { StepProgress } from '../../../src/domain/progress/progress'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLearner } from '../../helpers/make-learner'
import { FIRST_MONDAY, makeFullPlan, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const TODAY = addDays(FIRST_MONDAY, 7)

/** Two steps of effort one after the other, the first of which has some progress. */
function makePair(first: Partial<StepProgress>): Plan {
  return makePlan({
    roadmap: makeRoadmap({
      steps: [
        makeStep({ id: 'a', estimate: makeEstimate(600, 300, 1200) }),
        makeStep({ id: 'b', estimate: makeEstimate(1200, 600, 3600), prerequisites: ['a'] }),
      ],
    }),
    learner: makeLearner(),
    progress: new Map([['a', makeProgress(first)]]),
  })
}

describe('a plan', () => {
  test('is the same for the forecast as for the schedule', () => {
    for (const plan of [makeFullPlan(), makePlan(), makePair({})]) {
      const schedule = schedulePlan(plan, TODAY)
      const { finish, steps } = scheduleSteps(forecastInput(plan, TODAY))
      expect(finish).toEqual(schedule.finish)
      const dates = (all: typeof steps): unknown =>
        all.map(({ id, state, finish: on, release }) => [id, state, on, release])
      expect(dates(steps)).toEqual(dates(schedule.steps))
    }
  })

  test('gives the same forecast again, and goes through a message to a worker', () => {
    const plan = makeFullPlan()
    const input = forecastInput(plan, TODAY)
    expect(structuredClone(input)).toEqual(input)
    expect(forecastPlan(plan, TODAY)).toEqual(forecastPlan(plan, TODAY))
    expect(forecastPlan(plan, TODAY, { seed: 2 })).not.toEqual(forecastPlan(plan, TODAY))
    expect(forecastPlan(plan, TODAY, { trials: 100 }).trials).toBe(100)
  })

  test('lies around the schedule', () => {
    const { p10, p90 } = forecastPlan(makePair({}), TODAY)
    const { finish } = schedulePlan(makePair({}), TODAY)
    expect(finish).toMatchObject({ kind: 'date' })
    const day = finish.kind === 'date' ? finish.day : 0
    expect(p10!).toBeLessThan(day)
    expect(p90!).toBeGreaterThan(day)
  })
})

describe('its pace', () => {
  const estimate = makeEstimate(600, 300, 1200)
  const done = (startedOn: number | null): StepProgress['status'] => ({
    kind: 'done',
    on: addDays(FIRST_MONDAY, 4),
    startedOn: startedOn === null ? null : addDays(FIRST_MONDAY, startedOn),
  })

  test('is the prior before any progress', () => {
    expect(planPace(makePair({}))).toEqual(learnPace(BUILT_IN_PRIOR, []))
    expect(planPace(makePair({}), OWN_ESTIMATES_PRIOR)).toEqual(learnPace(OWN_ESTIMATES_PRIOR, []))
  })

  test('is learned from logged minutes', () => {
    const log = new Map([
      [FIRST_MONDAY, 500],
      [addDays(FIRST_MONDAY, 1), 400],
    ])
    expect(planPace(makePair({ status: done(0), log }))).toEqual(learnPace(BUILT_IN_PRIOR, [{ estimate, actual: 900 }]))
  })

  test('or else from the hours between the first and the last day', () => {
    // Tuesday to Friday at two hours a day.
    expect(planPace(makePair({ status: done(1) }))).toEqual(learnPace(BUILT_IN_PRIOR, [{ estimate, actual: 480 }]))
  })

  test('but not when nobody said when it was begun', () => {
    expect(planPace(makePair({ status: done(null) }))).toEqual(learnPace(BUILT_IN_PRIOR, []))
  })
})

describe('a step under way', () => {
  const started = { kind: 'started', on: FIRST_MONDAY } as const

  test('is drawn given what was worked', () => {
    const { steps } = forecastInput(makePair({ status: started, log: new Map([[FIRST_MONDAY, 120]]) }), TODAY)
    expect(steps[0]).toMatchObject({
      work: { kind: 'effort', minutes: 530 },
      uncertainty: { kind: 'effort', estimate: { optimistic: 300, mostLikely: 600, pessimistic: 1200 }, worked: 120 },
    })
  })

  test('or around what the person says is left', () => {
    const { steps } = forecastInput(makePair({ status: started, remaining: 325 }), TODAY)
    // The estimate's mean is 650: everything is half as much.
    expect(steps[0]).toMatchObject({
      work: { kind: 'effort', minutes: 325 },
      uncertainty: { kind: 'effort', estimate: { optimistic: 150, mostLikely: 300, pessimistic: 600 }, worked: 0 },
    })
  })
})
