import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../src/domain/day'
import { decisionShift, driftPoints } from '../../../src/domain/plan/drift'
import { acceptPlan } from '../../../src/domain/plan/create-plan'
import * as edit from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { finishDay, recordDecisions, recordForecast } from '../../../src/domain/plan/record-history'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { makeLivedPlan } from '../../helpers/make-lived-plan'
import { day, FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { arbitraryEdit, type Edit, makeAcceptedPlan } from './arbitrary-edits'

const PLAN = makeAcceptedPlan()
const START = PLAN.baseline!.finish!

const finishOn = (plan: Plan, today: Day): Day | null => finishDay(schedulePlan(plan, today).finish)
const make = (plan: Plan, change: Edit, today: Day): Plan => recordDecisions(plan, change(plan, today), today)
const keep = (plan: Plan, today: Day): Plan =>
  recordForecast(plan, today, { finish: finishOn(plan, today), p50: null, p80: addDays(today, 500) })
const pointsOf = (plan: Plan, today: Day) =>
  driftPoints(plan, { day: today, finish: finishOn(plan, today), p80: undefined })
const hours =
  (minutes: number): Edit =>
  (plan) =>
    edit.setWeek(plan, [minutes, minutes, minutes, minutes, minutes, 0, 0])

test('a plan that was never accepted has no drift', () => {
  expect(pointsOf(makePlan(), FIRST_MONDAY)).toEqual([])
})

test('on the first day there is one point, until something is decided', () => {
  expect(pointsOf(keep(PLAN, day(0)), day(0))).toMatchObject([{ day: day(0), finish: START, decisions: [], rest: 0 }])
  const less = make(PLAN, hours(60), day(0))
  expect(pointsOf(less, day(0))).toMatchObject([
    { day: day(0), finish: START, decisions: [] },
    { day: day(0), finish: finishOn(less, day(0)), decisions: [{ kind: 'hours' }], rest: 0 },
  ])
})

test('what no decision explains is the rest: days without work', () => {
  const plan = keep(PLAN, day(0))
  expect(pointsOf(plan, day(7))).toMatchObject([
    { day: day(0), p80: day(500) },
    { day: day(7), decisions: [], rest: 7, finish: addDays(START, 7) },
  ])
})

test('a decision on a day whose forecast is not kept goes with the next that is', () => {
  const plan = make(keep(PLAN, day(0)), hours(60), day(3))
  const points = pointsOf(plan, day(7))
  expect(points.map((point) => [point.day, point.decisions.length])).toEqual([
    [day(0), 0],
    [day(7), 1],
  ])
  expect(points[1]!.rest! + decisionShift(points[1]!.decisions[0]!)!).toBe(points[1]!.finish! - START)
})

test('without a date in between, nobody can tell', () => {
  const gone = keep(make(keep(PLAN, day(0)), hours(0), day(1)), day(1))
  const back = make(gone, hours(120), day(2))
  expect(pointsOf(back, day(2))).toMatchObject([
    { finish: START, rest: 0 },
    { finish: null, rest: null, decisions: [{ from: 600, to: 0 }] },
    { finish: finishOn(back, day(2)), rest: null, decisions: [{ from: 0, to: 600 }] },
  ])
})

test('without a date from the first day on there is still one point', () => {
  const hopeless = acceptPlan(hours(0)(PLAN, day(0)), day(0))
  expect(pointsOf(hopeless, day(0))).toMatchObject([{ day: day(0), finish: null, rest: 0 }])
})

test('a plan accepted anew keeps its past', () => {
  const plan = acceptPlan(keep(PLAN, day(0)), day(4))
  expect(pointsOf(plan, day(5)).map((point) => point.day)).toEqual([day(0), day(5)])
})

test('days that are kept but still to come, after a flight over the date line, are left out', () => {
  const plan = keep(keep(PLAN, day(0)), day(5))
  expect(pointsOf(plan, day(4)).map((point) => point.day)).toEqual([day(0), day(4)])
})

test('eight months of a built-in roadmap: six decisions, and a date that they and the work have moved', () => {
  const plan = makeLivedPlan(240)
  const points = pointsOf(plan, day(240))
  expect(points.flatMap(({ decisions }) => decisions.map(({ kind }) => kind))).toEqual([
    'hours',
    'known',
    'daysOff',
    'stepsAtOnce',
    'hours',
    'order',
  ])
  // Every other of the last 90 days and today; before that, one a week and those of decisions.
  expect(points.length).toBeGreaterThan(45 + 20)
  expect(points.length).toBeLessThan(46 + 25 + 6)
  for (const point of points) expect(point.decisions.every((decision) => decision.day === point.day)).toBe(true)
  const shifts = points.flatMap(({ decisions, rest }) => [
    rest ?? 0,
    ...decisions.map((each) => decisionShift(each) ?? 0),
  ])
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(points.at(-1)!.finish! - points[0]!.finish!)
})

describe('properties', () => {
  const life = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean(), arbitraryEdit()), { maxLength: 12 })

  test('what the decisions did and the rest add up to how far the date has moved', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 9 }), (changes, later) => {
        let [plan, today] = [PLAN, FIRST_MONDAY]
        for (const [gap, isKept, change] of changes) {
          today = addDays(today, gap)
          plan = make(plan, change, today)
          if (isKept) plan = keep(plan, today)
        }
        const points = pointsOf(plan, addDays(today, later))
        expect(points.flatMap(({ decisions }) => decisions)).toHaveLength(plan.history.decisions.size)
        expect(points.at(-1)?.finish).toBe(finishOn(plan, addDays(today, later)))
        const parts = points.flatMap(({ decisions, rest }) => [rest, ...decisions.map(decisionShift)])
        fc.pre(parts.every((part) => part !== null))
        const sum = parts.reduce((total, part) => total + part, 0)
        expect(sum).toBe(points.at(-1)!.finish! - START)
      }),
    )
  })

  test('the days rise from the baseline to today', () => {
    fc.assert(
      fc.property(life, (changes) => {
        let [plan, today] = [PLAN, FIRST_MONDAY]
        for (const [gap, , change] of changes) {
          today = addDays(today, gap)
          plan = keep(make(plan, change, today), today)
        }
        const days = pointsOf(plan, today).map((point) => point.day)
        expect(days).toEqual(days.toSorted((a, b) => a - b))
        expect([days[0], days.at(-1)]).toEqual([FIRST_MONDAY, today])
      }),
    )
  })
})
