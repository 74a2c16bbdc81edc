import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, startOfWeek } from '../../../src/domain/day'
import { forecastInput } from '../../../src/domain/forecast/forecast-plan'
import { OWN_ESTIMATES_PRIOR } from '../../../src/domain/forecast/pace'
import { decisionsBetween } from '../../../src/domain/plan/decisions-between'
import { decisionShift } from '../../../src/domain/plan/drift'
import * as edit from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import type { Decision } from '../../../src/domain/plan/plan-history'
import {
  finishDay,
  isSameButForHistory,
  keepPast,
  recordDecisions,
  recordForecast,
} from '../../../src/domain/plan/record-history'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { makeEstimate, makeStep } from '../../helpers/make-roadmap'
import { arbitraryDecision, arbitraryEdit, type Edit, makeAcceptedPlan } from './arbitrary-edits'

const TODAY = FIRST_MONDAY
const TOMORROW = addDays(TODAY, 1)
const PLAN = makeAcceptedPlan()

const finishOn = (plan: Plan, today: Day = TODAY): Day | null => finishDay(schedulePlan(plan, today).finish)
const datesOf = (plan: Plan) => {
  const { steps, work, finish } = schedulePlan(plan, TODAY)
  return { steps, work, finish }
}
const record = (plan: Plan, change: Edit, today: Day = TODAY): Plan => recordDecisions(plan, change(plan, today), today)
const decided = (plan: Plan): readonly Decision[] => [...plan.history.decisions.values()]
const hours =
  (minutes: number): Edit =>
  (plan) =>
    edit.setWeek(plan, [minutes, minutes, minutes, minutes, minutes, 0, 0])
const daysOff =
  (first: number, last: number | null): Edit =>
  (plan, today) =>
    edit.addDaysOff(plan, addDays(today, first), last === null ? null : addDays(today, last))

const KINDS: readonly (readonly [string, Edit, Partial<Decision>])[] = [
  ['hours', hours(90), { kind: 'hours', subject: '', from: 600, to: 450 }],
  [
    'the first day',
    (plan) => edit.setStart(plan, addDays(TODAY, 14)),
    { kind: 'start', from: TODAY, to: addDays(TODAY, 14) },
  ],
  ['steps at once', (plan) => edit.setStepsAtOnce(plan, 2), { kind: 'stepsAtOnce', from: 1, to: 2 }],
  ['days off', daysOff(3, 16), { kind: 'daysOff', from: 0, to: 14 }],
  ['a break without an end', daysOff(3, null), { kind: 'daysOff', from: 0, to: null }],
  [
    'hours of a date',
    (plan) => ({ ...plan, learner: { ...plan.learner, overrides: new Map([[TODAY, 600]]) } }),
    { kind: 'dayHours', from: 0, to: 600 },
  ],
  [
    'an answer',
    (plan) => edit.answerChoice(plan, 'choice', 'some'),
    { kind: 'answer', subject: 'choice', from: 'none', to: 'some' },
  ],
  [
    'an estimate',
    (plan) => edit.changeSettings(plan, 'build', { estimate: makeEstimate(4500) }),
    { kind: 'estimate', subject: 'build', from: 3000, to: 4500 },
  ],
  [
    'an order',
    (plan) => edit.changeSettings(plan, 'build', { priority: 2, dailyCap: 60 }),
    { kind: 'order', subject: 'build', from: null, to: 'priority=2 dailyCap=60' },
  ],
  [
    'a step left out',
    (plan) => edit.changeSettings(plan, 'extra', { leftOut: true }),
    { kind: 'leftOut', subject: 'extra', from: 0, to: 1 },
  ],
  ['a step known', (plan) => edit.markStepsKnown(plan, ['learn']), { kind: 'known', subject: 'learn', from: 0, to: 1 }],
  [
    'several steps known',
    (plan) => edit.markStepsKnown(plan, ['learn', 'extra']),
    { kind: 'known', subject: '', from: 0, to: 2 },
  ],
  ['a pace', (plan) => ({ ...plan, pacePrior: OWN_ESTIMATES_PRIOR }), { kind: 'pace', from: 1 }],
  [
    'a roadmap',
    (plan) => ({ ...plan, roadmap: { ...plan.roadmap, steps: [...plan.roadmap.steps, makeStep({ id: 'new' })] } }),
    { kind: 'roadmap', subject: '', from: 5, to: 6 },
  ],
]

describe('a decision is recorded with what it did to the date:', () => {
  test.each(KINDS)('%s', (_, change, expected) => {
    const after = record(PLAN, change)
    expect(decided(after)).toEqual([
      expect.objectContaining({ ...expected, day: TODAY, finishBefore: finishOn(PLAN), finishAfter: finishOn(after) }),
    ])
  })
})

const NO_DECISIONS: readonly (readonly [string, Edit])[] = [
  ['a tick', (plan, today) => edit.tickStep(plan, 'learn', today)],
  ['a log', (plan, today) => edit.logWork(plan, 'learn', today, 60)],
  ['what is left', (plan) => edit.setRemaining(plan, 'learn', 120)],
  ['a topic', (plan) => edit.toggleTopic(plan, 'learn', 'one')],
  ['a title', (plan) => ({ ...plan, title: 'Another' })],
  ['the answer that counted anyway', (plan) => edit.answerChoice(plan, 'choice', 'none')],
  [
    'hours of a date that is over',
    (plan) => ({
      ...plan,
      learner: { ...plan.learner, overrides: new Map([[addDays(TODAY, -9), 60]]) },
    }),
  ],
]

test.each(NO_DECISIONS)('no decision: %s', (_, change) => {
  expect(decided(record(PLAN, change))).toEqual([])
})

test('a tick on a step that was known is progress; taking "known" back is a decision', () => {
  const known = edit.markStepsKnown(PLAN, ['learn'])
  expect(decided(record(known, (plan) => edit.tickStep(plan, 'learn', TODAY)))).toEqual([])
  expect(decided(record(known, (plan) => edit.untickStep(plan, 'learn')))).toMatchObject([
    { kind: 'known', subject: 'learn', from: 1, to: 0 },
  ])
})

test('a plan that was never accepted keeps no decisions', () => {
  const draft = makePlan()
  const after = hours(60)(draft, TODAY)
  expect(recordDecisions(draft, after, TODAY)).toBe(after)
})

test('a slider dragged over several values is one decision, and none if it comes back', () => {
  const [first, then] = [record(PLAN, hours(100)), record(record(PLAN, hours(100)), hours(60))]
  expect(decided(first)).toHaveLength(1)
  expect(decided(then)).toEqual([
    expect.objectContaining({ from: 600, to: 300, finishBefore: finishOn(PLAN), finishAfter: finishOn(then) }),
  ])
  expect(decided(record(then, hours(120)))).toEqual([])
})

test('on another day it is another decision', () => {
  const after = record(record(PLAN, hours(60)), hours(120), TOMORROW)
  expect(decided(after)).toMatchObject([
    { day: TODAY, from: 600, to: 300 },
    { day: TOMORROW, from: 300, to: 600 },
  ])
})

test('a decision of the same day in between is not counted twice', () => {
  const after = [hours(100), daysOff(0, 13), hours(60)].reduce((plan, change) => record(plan, change), PLAN)
  const shifts = decided(after).map((decision) => decisionShift(decision) ?? 0)
  expect(decided(after).map(({ kind }) => kind)).toEqual(['hours', 'daysOff'])
  expect(shifts[0]! + shifts[1]!).toBe(finishOn(after)! - finishOn(PLAN)!)
})

test('days off that are moved are a decision only if that moves the date', () => {
  const before = daysOff(7, 13)(PLAN, TODAY)
  const move =
    (first: number): Edit =>
    (plan, today) =>
      daysOff(first, first + 6)(edit.removeDaysOff(plan, plan.learner.daysOff[0]!), today)
  expect(decided(record(before, move(14)))).toEqual([])
  expect(decided(record(before, move(700)))).toMatchObject([{ kind: 'daysOff', from: 7, to: 7 }])
})

test('several decisions at once each get their own part, and together the whole', () => {
  const after = record(PLAN, (plan, today) =>
    hours(60)(edit.answerChoice(daysOff(0, 6)(plan, today), 'choice', 'some'), today),
  )
  expect(decided(after).map(({ kind }) => kind)).toEqual(['answer', 'hours', 'daysOff'])
  decided(after).forEach((decision, at) => {
    expect(decision.finishBefore).toBe(at === 0 ? finishOn(PLAN) : decided(after)[at - 1]!.finishAfter)
  })
  expect(decided(after).at(-1)?.finishAfter).toBe(finishOn(after))
})

test('what is ticked in the same change is no part of the decision', () => {
  const both: Edit = (plan, today) => hours(60)(edit.tickStep(plan, 'learn', today), today)
  const after = record(PLAN, both)
  expect(decided(after)).toMatchObject([
    { kind: 'hours', finishBefore: finishOn(edit.tickStep(PLAN, 'learn', TODAY)), finishAfter: finishOn(after) },
  ])
})

describe('properties', () => {
  const edits = fc.array(fc.tuple(arbitraryEdit(), fc.integer({ min: 0, max: 2 })), { maxLength: 12 })

  test('recording changes nothing that a date follows from', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit(), { minLength: 1, maxLength: 4 }), (changes) => {
        const after = changes.reduce((plan, change) => change(plan, TODAY), PLAN)
        const recorded = recordForecast(recordDecisions(PLAN, after, TODAY), TODAY, {
          finish: TODAY,
          p50: null,
          p80: null,
        })
        expect({ ...recorded, history: after.history }).toEqual(after)
        expect(forecastInput(recorded, TODAY)).toEqual(forecastInput(after, TODAY))
      }),
    )
  })

  test('the decisions, one after the other, make the plan that they led to', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit(), { minLength: 1, maxLength: 5 }), (changes) => {
        const after = changes.reduce((plan, change) => change(plan, TODAY), PLAN)
        const { progressed, parts } = decisionsBetween(PLAN, after, TODAY)
        const last = parts.at(-1)?.plan ?? progressed
        expect(datesOf(last)).toEqual(datesOf(after))
      }),
    )
  })

  test('what several decisions at once did adds up to what they did', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDecision(), { minLength: 1, maxLength: 4 }), (changes) => {
        const after = record(PLAN, (plan) => changes.reduce((changed, change) => change(changed, TODAY), plan))
        const shifts = decided(after).map(decisionShift)
        fc.pre(shifts.every((shift) => shift !== null) && finishOn(after) !== null)
        const sum = shifts.reduce((total, shift) => total + shift, 0)
        expect(sum).toBe(finishOn(after)! - finishOn(PLAN)!)
      }),
    )
  })

  test('one decision a day of a kind about a subject, none of which led nowhere', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        let [plan, today] = [PLAN, TODAY]
        for (const [change, later] of changes) {
          today = addDays(today, later)
          plan = record(plan, change, today)
        }
        for (const [key, { day, kind, subject, ...decision }] of plan.history.decisions) {
          expect(key).toBe(`${day} ${kind} ${subject}`)
          expect(decision.from !== decision.to || decision.finishBefore !== decision.finishAfter).toBe(true)
        }
      }),
    )
  })

  test('gone back on the same day, the plan is the very same', () => {
    fc.assert(
      fc.property(arbitraryDecision(), (change) => {
        expect(keepPast(record(PLAN, change), PLAN, TODAY)).toBe(PLAN)
      }),
    )
  })

  test('gone back on a later day, that is a decision of its own; gone on again, only the first is left', () => {
    fc.assert(
      fc.property(arbitraryDecision(), (change) => {
        const after = record(PLAN, change)
        fc.pre(decided(after).length > 0)
        const back = keepPast(after, PLAN, TOMORROW)
        expect(decided(back).map(({ day }) => day)).toContain(TODAY)
        expect({ ...back, history: PLAN.history }).toEqual(PLAN)
        expect(decided(keepPast(back, after, TOMORROW))).toEqual(decided(after))
      }),
    )
  })
})

describe('the forecasts of the days', () => {
  const day = (count: number): Day => addDays(TODAY, count)
  const forecast = (count: number) => ({ finish: day(900 + count), p50: day(910 + count), p80: null })

  test('make no other plan of it; an edit does', () => {
    expect(isSameButForHistory(recordForecast(PLAN, TODAY, forecast(0)), PLAN)).toBe(true)
    expect(isSameButForHistory(hours(60)(PLAN, TODAY), PLAN)).toBe(false)
  })

  test('are the newest of each day; the same again changes nothing', () => {
    const first = recordForecast(PLAN, TODAY, forecast(0))
    const second = recordForecast(first, TODAY, forecast(5))
    expect([...second.history.forecasts]).toEqual([[TODAY, forecast(5)]])
    expect(recordForecast(second, TODAY, forecast(5))).toBe(second)
  })

  test('are kept for 90 days, before that one a week, and never too many', () => {
    let plan = PLAN
    for (let count = 0; count < 3000; count += 1) plan = recordForecast(plan, day(count), forecast(count))
    const days = [...plan.history.forecasts.keys()]
    const today = day(2999)
    const newest = days.filter((each) => each >= today - 90)
    expect(newest).toEqual(Array.from({ length: 91 }, (_, at) => day(2909 + at)))
    const older = days.filter((each) => each < today - 90)
    expect(new Set(older.map(startOfWeek)).size).toBe(older.length)
    expect(days).toHaveLength(400)
  })

  test('of days with a decision are kept for longer than a week', () => {
    let plan = PLAN
    for (let count = 0; count < 120; count += 1) {
      if (count === 8) plan = record(plan, hours(60), day(count))
      plan = recordForecast(plan, day(count), forecast(count))
    }
    // Sundays, and the Tuesday on which something was decided.
    expect([...plan.history.forecasts.keys()].slice(0, 4)).toEqual([day(6), day(8), day(13), day(20)])
  })

  test('are bounded whichever days there were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 150 }), (gaps) => {
        let [plan, today] = [PLAN, TODAY]
        for (const gap of gaps) {
          today = addDays(today, gap)
          plan = recordForecast(plan, today, forecast(0))
          expect(plan.history.forecasts.has(today)).toBe(true)
        }
        const weeks = new Set([...plan.history.forecasts.keys()].map(startOfWeek)).size
        const all = new Set(gaps.map((_, at) => startOfWeek(day(gaps.slice(0, at + 1).reduce((a, b) => a + b, 0)))))
          .size
        expect(weeks).toBe(all)
        expect(plan.history.forecasts.size).toBeLessThanOrEqual(91 + weeks)
      }),
    )
  })

  test('of earlier days stay when a change is undone', () => {
    const before = recordForecast(PLAN, TODAY, forecast(0))
    const after = recordForecast(record(before, hours(60), TOMORROW), TOMORROW, forecast(9))
    const back = keepPast(after, before, day(5))
    expect([...back.history.forecasts]).toEqual([...after.history.forecasts])
    expect(back.learner).toBe(PLAN.learner)
  })
})
