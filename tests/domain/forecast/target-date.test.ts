import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromText, dayToText } from '../../../src/domain/day'
import { chanceBy, type Forecast } from '../../../src/domain/forecast/forecast'
import type { ForecastInput, ForecastStep } from '../../../src/domain/forecast/forecast-input'
import { paceOf } from '../../../src/domain/forecast/pace'
import { drawPlan, forecast, forecastDrawn } from '../../../src/domain/forecast/simulate'
import { hoursForTarget, scaleAlike, TARGET_GRID } from '../../../src/domain/forecast/target-date'
import { weeklyMinutes } from '../../../src/domain/learner/learner'
import { makeLearner, makeWeek } from '../../helpers/make-learner'
import { anyInput, makeInput, makeStep, points, TODAY } from './make-plans'

const EVERY_DAY = makeLearner({ week: [60, 60, 60, 60, 60, 60, 60] })

function withWeek(input: ForecastInput, minutes: number, maximum: number): ForecastInput {
  return { ...input, learner: { ...input.learner, week: scaleAlike(input.learner.week, minutes, maximum) } }
}

describe('without waits', () => {
  const steps = [
    makeStep('a', { effort: points(600, 1200, 3000) }),
    makeStep('b', { effort: points(600, 1200, 3000), prerequisites: ['a'] }),
  ]

  test('one certain step: x = q / H', () => {
    const input = makeInput([makeStep('a', { effort: points(1200, 1200, 1200) })], {
      pace: paceOf(1, 0),
      learner: EVERY_DAY,
    })
    // 20 hours in the 28 days up to and with the last one: 5 hours a week, 43 minutes a day (42.9).
    const answer = hoursForTarget(input, { day: addDays(TODAY, 27), chance: 0.9 })
    expect(answer).toEqual({ kind: 'hours', minutesPerWeek: 300, week: Array(7).fill(43), chance: 1 })
  })

  test('days off make for longer days, and own dates stay', () => {
    const effort = points(1200, 1200, 1200)
    const learner = makeLearner({
      week: [60, 60, 60, 60, 60, 60, 60],
      daysOff: [{ from: addDays(TODAY, 7), to: addDays(TODAY, 21) }],
      overrides: new Map([[TODAY, 600]]),
    })
    const input = makeInput([makeStep('a', { effort })], { pace: paceOf(1, 0), learner })
    // 600 minutes today leave 600 for 13 days: 46.2 a day, 323 a week, so 5.5 hours on the grid.
    expect(hoursForTarget(input, { day: addDays(TODAY, 27), chance: 0.5 })).toMatchObject({ minutesPerWeek: 330 })
  })

  test('the fewest that do, on the grid', () => {
    const input = makeInput(steps)
    const day = addDays(TODAY, 100)
    const answer = hoursForTarget(input, { day, chance: 0.8 })
    if (answer.kind !== 'hours') throw new Error('It can be reached.')
    const chanceAt = (minutes: number): number => chanceBy(forecast(withWeek(input, minutes, 600)), day)
    expect(answer.chance).toBe(chanceAt(answer.minutesPerWeek))
    expect(answer.chance).toBeGreaterThanOrEqual(0.8)
    expect(chanceAt(answer.minutesPerWeek - TARGET_GRID)).toBeLessThan(0.8)
  })

  test('out of reach', () => {
    const input = makeInput(steps)
    const answer = hoursForTarget(input, { day: addDays(TODAY, 4), chance: 0.8, dailyMaximum: 480 })
    const atMost = forecast(withWeek(input, 5 * 480, 480))
    expect(answer).toEqual({
      kind: 'unreachable',
      bestChance: chanceBy(atMost, addDays(TODAY, 4)),
      earliest: atMost.p80,
      minutesPerWeek: 2400,
    })
  })

  test('a step that may not begin before a day: only the hours from then on count', () => {
    const held = makeStep('a', { effort: points(600, 600, 600), notBefore: addDays(TODAY, 30) })
    const input = makeInput([held], { pace: paceOf(1, 0), learner: EVERY_DAY })
    // 600 minutes in 11 days: 54.5 a day, 382 a week, so 6.5 hours on the grid.
    expect(hoursForTarget(input, { day: addDays(TODAY, 40), chance: 0.5 })).toMatchObject({ minutesPerWeek: 390 })
    expect(hoursForTarget(input, { day: addDays(TODAY, 29), chance: 0.5 })).toMatchObject({
      kind: 'unreachable',
      bestChance: 0,
      earliest: addDays(TODAY, 30),
    })
  })

  test('a plan without hours gets them evenly; one without work needs none', () => {
    const idle = makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] })
    const answer = hoursForTarget(makeInput(steps, { learner: idle }), { day: addDays(TODAY, 300), chance: 0.5 })
    expect(answer).toMatchObject({ kind: 'hours' })
    expect(hoursForTarget(makeInput([makeStep('m')]), { day: TODAY, chance: 1 })).toMatchObject({ minutesPerWeek: 0 })
  })
})

describe('with waits', () => {
  const { plan, rows } = JSON.parse(
    readFileSync(new URL('../../fixtures/oracles/anomaly/more-hours-later.json', import.meta.url), 'utf8'),
  ) as Anomaly
  const start = dayFromText(plan.start)!
  /** The two orders of the case, and the one that follows from the tails. */
  const priorities = { user: { B: 3, A: 2, C: 1 }, longest: { A: 3, C: 2, B: 1 }, none: {} }
  type Order = keyof typeof priorities
  const steps = (order: Order): readonly ForecastStep[] =>
    plan.steps.map(({ id, hours = 0, days = 0, kind, prerequisites }) => ({
      ...makeStep(id, {
        prerequisites,
        priority: (priorities[order] as Readonly<Record<string, number>>)[id] ?? 0,
        ...(kind === 'effort'
          ? { effort: points(hours * 60, hours * 60, hours * 60) }
          : { days: points(days, days, days) }),
      }),
    }))
  const anomaly = (order: Order): ForecastInput =>
    makeInput(steps(order), {
      learner: { ...EVERY_DAY, start },
      today: start,
      pace: paceOf(1, 0),
      trials: 5,
    })

  test.each(rows)('more hours can finish later: $order, $hoursPerDay h a day', ({ order, hoursPerDay, timeline }) => {
    const input = anomaly(order.startsWith('user') ? 'user' : 'longest')
    const week = makeWeek(hoursPerDay * 60)
    const { p90 } = forecast({ ...input, learner: { ...input.learner, week } })
    expect(dayToText(p90!)).toBe(timeline)
  })

  test('so the answer is where the last failure ends, not the first success', () => {
    const input = anomaly('user')
    const day = dayFromText('2026-04-12')!
    const isMet = (minutes: number): boolean => chanceBy(forecast(withWeek(input, minutes, 240)), day) >= 0.9
    const grid = Array.from({ length: (28 * 60) / TARGET_GRID }, (_, n) => (n + 1) * TARGET_GRID)
    const lastFailure = grid.findLast((minutes) => !isMet(minutes))!
    const answer = hoursForTarget(input, { day, chance: 0.9, dailyMaximum: 240 })
    expect(answer).toMatchObject({ kind: 'hours', minutesPerWeek: lastFailure + TARGET_GRID })
    // 7 hours a week are the first to do, 10.5 do not, and only from 2 hours a day (less rounding) on all do.
    expect([isMet(7 * 60), isMet(10.5 * 60)]).toEqual([true, false])
    expect(lastFailure / 60).toBeGreaterThan(13)
    // Without the priorities there is no anomaly.
    expect(hoursForTarget(anomaly('none'), { day, chance: 0.9 })).toMatchObject({ minutesPerWeek: 7 * 60 })
  })

  test('out of reach: waits do not get shorter', () => {
    const input = anomaly('user')
    const answer = hoursForTarget(input, { day: dayFromText('2026-04-08')!, chance: 0.5, dailyMaximum: 240 })
    expect(answer).toEqual({
      kind: 'unreachable',
      bestChance: 0,
      earliest: dayFromText('2026-04-09'),
      minutesPerWeek: 28 * 60,
    })
  })

  test('what takes more than 20 years is never finished, however late the target', () => {
    const step = makeStep('a', { effort: points(600_000, 600_000, 600_000), dailyCap: 60 })
    const input = makeInput([step], { pace: paceOf(1, 0), learner: EVERY_DAY, trials: 5 })
    expect(hoursForTarget(input, { day: addDays(TODAY, 40_000), chance: 0.5 })).toMatchObject({
      kind: 'unreachable',
      bestChance: 0,
      earliest: null,
    })
  })

  test('agrees with trying every number on the grid', () => {
    const input = anyInput({ stepsAtOnce: 2 })
    fc.assert(
      fc.property(input, fc.nat(120), fc.constantFrom(0.25, 0.5, 0.9), (plain, length, chance) => {
        const each = { ...plain, learner: { ...plain.learner, week: [60, 0, 30, 0, 90, 0, 0] as const } }
        const day = addDays(TODAY, length)
        const drawn = drawPlan(each)
        const at = (minutes: number): Forecast => forecastDrawn(drawn, withWeek(each, minutes, 120))
        const answer = hoursForTarget(each, { day, chance, dailyMaximum: 120 })
        const grid = Array.from({ length: 49 }, (_, n) => n * TARGET_GRID)
        const lastFailure = grid.findLast((minutes) => chanceBy(at(minutes), day) < chance) ?? -TARGET_GRID
        const expected = lastFailure === grid.at(-1) ? null : lastFailure + TARGET_GRID
        expect(answer.kind === 'hours' ? answer.minutesPerWeek : null).toBe(expected)
        const figure = answer.kind === 'hours' ? answer.chance : answer.bestChance
        expect(figure).toBe(chanceBy(at(answer.minutesPerWeek), day))
        if (answer.kind === 'hours') return
        // Every fifth hour below the ceiling is tried for more.
        expect(figure).toBe(Math.max(...[720, 420, 120].map((minutes) => chanceBy(at(minutes), day))))
      }),
      { numRuns: 25 },
    )
  })
})

describe('a week scaled alike', () => {
  test('keeps the proportions, and never takes a minute away for more', () => {
    expect(scaleAlike([60, 0, 30, 0, 0, 0, 0], 180)).toEqual([120, 0, 60, 0, 0, 0, 0])
    expect(scaleAlike([60, 0, 30, 0, 0, 0, 0], 180, 90)).toEqual([90, 0, 60, 0, 0, 0, 0])
    expect(scaleAlike([0, 0, 0, 0, 0, 0, 0], 420)).toEqual([60, 60, 60, 60, 60, 60, 60])
    const week = fc.array(fc.nat(600), { minLength: 7, maxLength: 7 }).map(makeWeek)
    fc.assert(
      fc.property(week, fc.nat(1300), fc.nat(100), (days, total, more) => {
        const [few, many] = [scaleAlike(days, total), scaleAlike(days, total + more)]
        few.forEach((minutes, n) => expect(minutes).toBeLessThanOrEqual(many[n]!))
        expect(Math.abs(weeklyMinutes(few) - total)).toBeLessThanOrEqual(3.5)
      }),
    )
  })
})

interface Anomaly {
  readonly plan: {
    readonly start: string
    readonly steps: readonly {
      readonly id: string
      readonly kind: string
      readonly hours?: number
      readonly days?: number
      readonly prerequisites: readonly string[]
    }[]
  }
  readonly rows: readonly { readonly order: string; readonly hoursPerDay: number; readonly timeline: string }[]
}
