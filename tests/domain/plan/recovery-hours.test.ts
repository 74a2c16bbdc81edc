import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day } from '../../../src/domain/day'
import { weeklyMinutes } from '../../../src/domain/learner/learner'
import { scaleWeek } from '../../../src/domain/learner/scale-week'
import { acceptPlan } from '../../../src/domain/plan/create-plan'
import { setWeek, tickStep } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { finishSearch, previewWithout, searchChoices } from '../../../src/domain/plan/recovery-choices'
import { HOURS_GRID, type HoursAnswer, searchHours } from '../../../src/domain/plan/recovery-hours'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import type { WeekMinutes } from '../../../src/domain/roadmap/roadmap'
import { makeLearner } from '../../helpers/make-learner'
import { day, FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

const hoursFor = (plan: Plan, today: Day, target: Day): HoursAnswer => finishSearch(searchHours(plan, today, target))
const finishWith = (plan: Plan, week: WeekMinutes, today: Day): Day | null => {
  const { finish } = schedulePlan(setWeek(plan, week), today)
  return finish.kind === 'none' ? null : finish.day
}

describe('hours for a day', () => {
  const roadmap = makeRoadmap({ steps: [makeStep({ id: 'a' }), makeStep({ id: 'b', prerequisites: ['a'] })] })
  const PLAN = makePlan({ roadmap })

  test('are the fewest with which it is reached, spread as the week is', () => {
    // Twenty hours in the eight working days that are left.
    expect(hoursFor(PLAN, day(2), day(11))).toMatchObject({ kind: 'hours', finish: day(11) })
    const { week, minutesPerWeek } = hoursFor(PLAN, day(2), day(11)) as Extract<HoursAnswer, { kind: 'hours' }>
    expect(weeklyMinutes(week)).toBe(minutesPerWeek)
    expect(week.slice(5)).toEqual([0, 0])
    expect(minutesPerWeek).toBeGreaterThan(600)
  })

  test('are fewer than now where there is time', () => {
    expect(hoursFor(PLAN, day(0), day(25))).toMatchObject({ kind: 'hours', minutesPerWeek: 300 })
  })

  test('a day that has passed cannot be had; the earliest is said', () => {
    expect(hoursFor(PLAN, day(21), day(11))).toEqual({
      kind: 'unreachable',
      why: 'past',
      // Ten hours on Monday and on Tuesday.
      earliest: { finish: day(22), minutesPerWeek: 2910, week: [600, 600, 570, 570, 570, 0, 0] },
    })
  })

  test('hours that are never enough', () => {
    expect(hoursFor(PLAN, day(0), day(0))).toMatchObject({ why: 'hours', earliest: { finish: day(1) } })
  })

  test('waits that are longer than the time there is, whatever the hours', () => {
    const waiting = makeRoadmap({
      steps: [makeStep({ id: 'a' }), makeWait({ id: 'wait', prerequisites: ['a'], days: makeEstimate(20) })],
    })
    expect(hoursFor(makePlan({ roadmap: waiting }), day(0), day(15))).toMatchObject({
      why: 'waits',
      // The ten hours on Monday; a quarter less a week would take half an hour of them.
      earliest: { finish: day(19), minutesPerWeek: 2880 },
    })
    expect(hoursFor(makePlan({ roadmap: waiting }), day(0), day(19))).toMatchObject({ kind: 'hours', finish: day(19) })
  })

  test('without any hours, and without any days', () => {
    const idle = setWeek(PLAN, [0, 0, 0, 0, 0, 0, 0])
    expect(hoursFor(idle, day(0), day(13))).toMatchObject({ kind: 'hours' })
    const gone = makePlan({ roadmap, learner: makeLearner({ daysOff: [{ from: day(0), to: null }] }) })
    expect(hoursFor(gone, day(0), day(13))).toEqual({ kind: 'unreachable', why: 'hours', earliest: null })
  })
})

/** Chains and side steps with waits, optional steps, days off, several steps at once and a pace that was learned. */
const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    steps: fc.array(
      fc.record({
        minutes: fc.integer({ min: 15, max: 900 }),
        wait: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 3 }),
        back: fc.integer({ min: 0, max: 2 }),
        optional: fc.boolean(),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    week: fc.array(fc.constantFrom(0, 30, 45, 60, 120), { minLength: 7, maxLength: 7 }),
    off: fc.option(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 }))),
    atOnce: fc.integer({ min: 1, max: 3 }),
    isFirstDone: fc.boolean(),
    logged: fc.constantFrom(0, 40),
  })
  .map(({ steps, week, off, atOnce, isFirstDone, logged }) => {
    const made = steps.map(({ minutes, wait, back, optional }, i) => {
      const parts = { id: `s${i}`, optional, prerequisites: back > 0 && i >= back ? [`s${i - back}`] : [] }
      return wait === null
        ? makeStep({ ...parts, estimate: makeEstimate(minutes) })
        : makeWait({ ...parts, days: makeEstimate(wait) })
    })
    const daysOff = off === null ? [] : [{ from: day(off[0]), to: day(off[0] + off[1]) }]
    const plan = makePlan({
      roadmap: makeRoadmap({ steps: made }),
      learner: makeLearner({ week, daysOff, stepsAtOnce: atOnce }),
      progress: logged === 0 ? new Map() : new Map([['s0', makeProgress({ log: new Map([[day(2), logged]]) })]]),
    })
    const accepted = acceptPlan(plan, FIRST_MONDAY)
    // Begun on a day and ended on another: what lies between teaches the pace, and depends on the hours.
    return isFirstDone
      ? {
          ...accepted,
          progress: new Map([['s0', makeProgress({ status: { kind: 'done', on: day(2), startedOn: day(0) } })]]),
        }
      : accepted
  })

/** Each case schedules its plan some hundred times; in milliseconds. */
const PATIENCE = 30_000

describe('for any plan', () => {
  const cases = fc.tuple(arbitraryPlan, fc.integer({ min: 0, max: 20 }), fc.integer({ min: -3, max: 90 }))

  test(
    'applying the hours gives the date previewed, and a quarter of an hour less does not make it',
    () => {
      fc.assert(
        fc.property(cases, ([plan, today, until]) => {
          const target = day(today + until)
          const answer = hoursFor(plan, day(today), target)
          fc.pre(answer.kind === 'hours')
          const { week, minutesPerWeek, finish } = answer
          const less = finishWith(plan, scaleWeek(plan.learner.week, minutesPerWeek - HOURS_GRID), day(today))
          expect(finish).toBeLessThanOrEqual(target)
          expect(finishWith(plan, week, day(today))).toBe(finish)
          expect(less === null || less > target || minutesPerWeek === HOURS_GRID).toBe(true)
        }),
        { numRuns: 60 },
      )
    },
    PATIENCE,
  )

  test(
    'what cannot be reached is reached by no hours on the grid, and the earliest is the earliest of them',
    () => {
      fc.assert(
        fc.property(cases, ([plan, today, until]) => {
          const target = day(today + until)
          const answer = hoursFor(plan, day(today), target)
          fc.pre(answer.kind === 'unreachable')
          const { week } = plan.learner
          const longest = Math.max(600, ...week)
          const finishes: Day[] = []
          for (let minutes = HOURS_GRID; minutes <= 7 * longest; minutes += 4 * HOURS_GRID) {
            const scaled = scaleWeek(week, minutes)
            if (Math.max(...scaled) > longest) continue
            finishes.push(finishWith(plan, scaled, day(today)) ?? (Number.POSITIVE_INFINITY as Day))
          }
          const earliest = answer.earliest?.finish ?? Number.POSITIVE_INFINITY
          expect(Math.min(...finishes)).toBeGreaterThanOrEqual(earliest)
          expect(earliest > target || target < day(today)).toBe(true)
          expect(answer.earliest === null ? null : finishWith(plan, answer.earliest.week, day(today))).toBe(
            answer.earliest?.finish ?? null,
          )
        }),
        // The seed of a plan whose longest day is rounded down to the maximum by more hours than seem to fit.
        { numRuns: 130, seed: 1760838515 },
      )
    },
    PATIENCE,
  )
})

describe('the choices', () => {
  const roadmap = makeRoadmap({
    steps: [
      makeStep({ id: 'a' }),
      makeStep({ id: 'side', title: 'Aside', optional: true }),
      makeStep({ id: 'done', optional: true }),
      makeStep({ id: 'b', prerequisites: ['a', 'side'] }),
      makeStep({ id: 'rest', title: 'Rest', optional: true, prerequisites: ['b'] }),
    ],
  })
  const PLAN = tickStep(acceptPlan(makePlan({ roadmap }), FIRST_MONDAY), 'done', day(0))
  const choices = (plan: Plan, today: Day) =>
    finishSearch(searchChoices(plan, planSteps(plan), schedulePlan(plan, today)))

  test('list the optional steps that are open, each with the date without it', () => {
    const { optional } = choices(PLAN, day(7))
    expect(optional.map(({ title, remaining }) => [title, remaining])).toEqual([
      ['Aside', 600],
      ['Rest', 600],
    ])
    const now = schedulePlan(PLAN, day(7)).finish
    expect(optional[0]!.finish).toEqual({ kind: 'date', day: day(18) })
    expect(optional[1]!.finish).toEqual(now)
    for (const { id, finish } of optional) expect(previewWithout(PLAN, [id], day(7))).toEqual(finish)
  })

  test('have hours only where there is a date to get back to', () => {
    expect(choices(PLAN, day(7)).hours).toMatchObject({ kind: 'hours' })
    expect(choices({ ...PLAN, baseline: null }, day(7)).hours).toBeNull()
  })
})
