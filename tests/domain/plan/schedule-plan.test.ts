import { describe, expect, test } from 'vitest'
import { type Day } from '../../../src/domain/day'
import {
  addDaysOff,
  answerChoice,
  changeSettings,
  logWork,
  markStepsKnown,
  setRemaining,
  setStart,
  setWeek,
  startStep,
  tickStep,
} from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { leftOutSteps, planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { day, FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { makeEstimate, makeMilestone, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

/** `a` of four hours, `b` of two after it, two hours on weekdays; days are counted from the first Monday. */
const PLAN = makePlan({
  roadmap: makeRoadmap({
    steps: [
      makeStep({
        id: 'a',
        estimate: makeEstimate(240),
        variants: [{ when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' }],
      }),
      makeStep({ id: 'b', estimate: makeEstimate(120), prerequisites: ['a'] }),
    ],
  }),
})

interface Dates {
  readonly state: string
  readonly start: number | null
  readonly finish: number | null
  readonly remaining: number
}

function datesOf(plan: Plan, id: string, today: number): Dates {
  const { state, start, finish, remaining } = schedulePlan(plan, day(today)).byId.get(id)!
  const count = (each: Day | null): number | null => (each === null ? null : each - FIRST_MONDAY)
  return { state, start: count(start), finish: count(finish), remaining }
}

describe('a step of four hours', () => {
  type Row = readonly [name: string, edit: (plan: Plan) => Plan, today: number, dates: Dates]
  const open = { state: 'open' } as const
  test.each<Row>([
    ['on the first day', (plan) => plan, 0, { ...open, start: 0, finish: 1, remaining: 240 }],
    ['on a later day, untouched', (plan) => plan, 3, { ...open, start: 3, finish: 4, remaining: 240 }],
    ['before the plan starts', (plan) => setStart(plan, day(2)), 0, { ...open, start: 2, finish: 3, remaining: 240 }],
    [
      'with an estimate of one’s own',
      (plan) => changeSettings(plan, 'a', { estimate: makeEstimate(300, 60, 1140) }),
      0,
      { ...open, start: 0, finish: 3, remaining: 400 },
    ],
    [
      'with a daily cap',
      (plan) => changeSettings(plan, 'a', { dailyCap: 60 }),
      0,
      { ...open, start: 0, finish: 3, remaining: 240 },
    ],
    [
      'with a day not to begin before',
      (plan) => changeSettings(plan, 'a', { notBefore: day(2) }),
      0,
      { ...open, start: 2, finish: 3, remaining: 240 },
    ],
    [
      'begun before that day, which holds for what is left',
      (plan) => changeSettings(startStep(plan, 'a', day(0)), 'a', { notBefore: day(3) }),
      1,
      { state: 'started', start: 0, finish: 4, remaining: 240 },
    ],

    // Known
    [
      'known by its answer',
      (plan) => answerChoice(plan, 'choice', 'some'),
      0,
      { state: 'known', start: null, finish: null, remaining: 0 },
    ],
    [
      'marked known',
      (plan) => markStepsKnown(plan, ['a']),
      0,
      { state: 'known', start: null, finish: null, remaining: 0 },
    ],
    [
      'known by its answer and ticked all the same',
      (plan) => tickStep(answerChoice(plan, 'choice', 'some'), 'a', day(1)),
      2,
      { state: 'done', start: 0, finish: 1, remaining: 0 },
    ],
    [
      'known by its answer, but worked on: what is said to be left counts',
      (plan) => setRemaining(logWork(answerChoice(plan, 'choice', 'some'), 'a', day(0), 30), 'a', 60),
      1,
      { state: 'started', start: 0, finish: 1, remaining: 60 },
    ],

    // Started
    [
      'started, nothing said',
      (plan) => startStep(plan, 'a', day(-3)),
      0,
      { state: 'started', start: -3, finish: 1, remaining: 240 },
    ],
    [
      'worked on before',
      (plan) => logWork(plan, 'a', day(-3), 180),
      0,
      { state: 'started', start: -3, finish: 0, remaining: 60 },
    ],
    [
      'worked on before it was said to be started',
      (plan) => logWork(startStep(plan, 'a', day(-1)), 'a', day(-3), 60),
      0,
      { state: 'started', start: -3, finish: 1, remaining: 180 },
    ],
    [
      'worked on longer than estimated: nothing is left but to tick it',
      (plan) => logWork(plan, 'a', day(-3), 600),
      2,
      { state: 'started', start: -3, finish: 2, remaining: 0 },
    ],
    [
      'worked on longer than estimated, with a word on what is left',
      (plan) => setRemaining(logWork(plan, 'a', day(-3), 600), 'a', 120),
      2,
      { state: 'started', start: -3, finish: 2, remaining: 120 },
    ],
    [
      'part of today is gone',
      (plan) => logWork(plan, 'a', day(0), 90),
      0,
      { state: 'started', start: 0, finish: 1, remaining: 150 },
    ],
    [
      'all of today is gone, and more',
      (plan) => logWork(plan, 'a', day(0), 200),
      0,
      { state: 'started', start: 0, finish: 1, remaining: 40 },
    ],
    [
      'today’s cap is gone',
      (plan) => logWork(changeSettings(plan, 'a', { dailyCap: 60 }), 'a', day(0), 60),
      0,
      { state: 'started', start: 0, finish: 3, remaining: 180 },
    ],
    [
      'yesterday’s work takes nothing of today’s cap',
      (plan) => logWork(changeSettings(plan, 'a', { dailyCap: 60 }), 'a', day(0), 60),
      1,
      { state: 'started', start: 0, finish: 3, remaining: 180 },
    ],
    [
      'said to be started tomorrow, by a clock that was set back',
      (plan) => startStep(plan, 'a', day(1)),
      0,
      { state: 'started', start: 0, finish: 1, remaining: 240 },
    ],

    // Done
    [
      'done in the past',
      (plan) => tickStep(plan, 'a', day(-4)),
      0,
      { state: 'done', start: -4, finish: -4, remaining: 0 },
    ],
    [
      'done in the past, started before that',
      (plan) => tickStep(startStep(plan, 'a', day(-9)), 'a', day(-4)),
      0,
      { state: 'done', start: -9, finish: -4, remaining: 0 },
    ],
    [
      'done, and worked on before it was said to be started',
      (plan) => tickStep(logWork(startStep(plan, 'a', day(-3)), 'a', day(-9), 60), 'a', day(-1)),
      0,
      { state: 'done', start: -9, finish: -1, remaining: 0 },
    ],
    [
      'done, and worked on once more afterwards',
      (plan) => logWork(tickStep(plan, 'a', day(-4)), 'a', day(-2), 60),
      0,
      { state: 'done', start: -4, finish: -4, remaining: 0 },
    ],
  ])('%s', (_, edit, today, dates) => {
    expect(datesOf(edit(PLAN), 'a', today)).toEqual(dates)
  })
})

describe('the step after it', () => {
  type Row = readonly [name: string, edit: (plan: Plan) => Plan, today: number, start: number]
  test.each<Row>([
    ['waits', (plan) => plan, 0, 2],
    ['starts at once when the first is known', (plan) => markStepsKnown(plan, ['a']), 0, 0],
    ['starts today when the first was done long ago', (plan) => tickStep(plan, 'a', day(-20)), 3, 3],
    ['starts today when the first was done today', (plan) => tickStep(plan, 'a', day(3)), 3, 3],
    ['starts on the plan’s first day', (plan) => setStart(tickStep(plan, 'a', day(-20)), day(7)), 0, 7],
    ['starts tomorrow when today is gone', (plan) => tickStep(logWork(plan, 'a', day(0), 120), 'a', day(0)), 0, 1],
  ])('%s', (_, edit, today, start) => {
    expect(datesOf(edit(PLAN), 'b', today).start).toBe(start)
  })

  test('done before the first, it is out of order until that one is done or known', () => {
    const plan = tickStep(PLAN, 'b', day(0))
    const isOutOfOrder = (edited: Plan): boolean => schedulePlan(edited, day(1)).byId.get('b')!.isOutOfOrder
    expect(isOutOfOrder(plan)).toBe(true)
    expect(datesOf(plan, 'a', 1)).toEqual({ state: 'open', start: 1, finish: 2, remaining: 240 })
    expect(schedulePlan(plan, day(1)).finish).toEqual({ kind: 'date', day: day(2) })
    expect(isOutOfOrder(markStepsKnown(plan, ['a']))).toBe(false)
    expect(isOutOfOrder(tickStep(plan, 'a', day(1)))).toBe(false)
  })
})

describe('the finish', () => {
  type Row = readonly [name: string, edit: (plan: Plan) => Plan, today: number, finish: unknown]
  test.each<Row>([
    ['is the last day', (plan) => plan, 0, { kind: 'date', day: day(2) }],
    ['moves with today', (plan) => plan, 9, { kind: 'date', day: day(11) }],
    [
      'is reached with the last tick',
      (plan) => tickStep(tickStep(plan, 'a', day(1)), 'b', day(0)),
      5,
      { kind: 'reached', day: day(1) },
    ],
    [
      'is reached, without a day, when all is known',
      (plan) => markStepsKnown(plan, ['a', 'b']),
      5,
      { kind: 'reached', day: null },
    ],
    ['has no date without hours', (plan) => setWeek(plan, [0, 0, 0, 0, 0, 0, 0]), 0, { kind: 'none', why: 'noHours' }],
    [
      'has no date when a break has no end',
      (plan) => addDaysOff(plan, day(1), null),
      0,
      { kind: 'none', why: 'hoursEnd' },
    ],
  ])('%s', (_, edit, today, finish) => {
    expect(schedulePlan(edit(PLAN), day(today)).finish).toEqual(finish)
  })
})

test('steps left out, and the hours and answers that remain', () => {
  const plan = makePlan({
    roadmap: makeRoadmap({
      steps: [
        makeStep({ id: 'a', estimate: makeEstimate(60, 30, 150) }),
        makeStep({ id: 'b', prerequisites: ['a'], optional: true }),
        makeWait({ id: 'w', prerequisites: ['b'], days: makeEstimate(3) }),
        makeMilestone({ id: 'm', prerequisites: ['w'] }),
      ],
    }),
  })
  const edited = changeSettings(changeSettings(plan, 'b', { leftOut: true }), 'a', { leftOut: true })
  expect(leftOutSteps(edited)).toEqual(new Set(['b', 'a']))
  expect(
    planSteps(edited).map(({ id, effort, remaining, prerequisites }) => [id, effort, remaining, prerequisites]),
  ).toEqual([
    ['a', 70, 70, []],
    ['w', 0, 0, ['a']],
    ['m', 0, 0, ['w']],
  ])
})
