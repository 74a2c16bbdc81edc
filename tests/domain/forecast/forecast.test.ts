import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../src/domain/day'
import { chanceBy, finishQuantile, type Forecast } from '../../../src/domain/forecast/forecast'
import { type ForecastInput, trialsFor } from '../../../src/domain/forecast/forecast-input'
import { placeOfQuantile, valuesAtPlaces } from '../../../src/domain/forecast/order-statistics'
import { paceOf } from '../../../src/domain/forecast/pace'
import { drawPlan, forecast, forecastDrawn } from '../../../src/domain/forecast/simulate'
import { scaleAlike } from '../../../src/domain/forecast/target-date'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLearner } from '../../helpers/make-learner'
import { anyInput, makeInput, makeStep, points, TODAY } from './make-plans'

const SHARES = [0.01, 0.1, 0.25, 0.5, 0.8, 0.9, 0.99, 1]
const never = (day: Day | null): number => day ?? Number.POSITIVE_INFINITY
const quantiles = (result: Forecast): readonly number[] => SHARES.map((share) => never(finishQuantile(result, share)))

describe('laws', () => {
  test('later days for higher chances, higher chances for later days', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const result = forecast(input)
        const days = quantiles(result)
        expect(days).toEqual(days.toSorted((a, b) => a - b))
        const chances = Array.from({ length: 40 }, (_, n) => chanceBy(result, addDays(result.firstDay, n * 3 - 2)))
        expect(chances).toEqual(chances.toSorted((a, b) => a - b))
        expect(result.finishing.reduce((sum, count) => sum + count, result.never)).toBe(result.trials)
      }),
      { numRuns: 60 },
    )
  })

  test('a quantile is the first day with at least that chance', () => {
    fc.assert(
      fc.property(anyInput(), fc.constantFrom(...SHARES), (input, share) => {
        const result = forecast(input)
        const day = finishQuantile(result, share)
        fc.pre(day !== null)
        expect(chanceBy(result, day)).toBeGreaterThanOrEqual(share)
        expect(chanceBy(result, addDays(day, -1))).toBeLessThan(share)
      }),
      { numRuns: 60 },
    )
  })

  test('the same seed gives the same forecast, whatever the ids', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const renamed = (id: string): string => `${id.length}-${id.split('').toReversed().join('')}`
        const other: ForecastInput = {
          ...input,
          steps: input.steps.map((step) => ({
            ...step,
            id: renamed(step.id),
            prerequisites: step.prerequisites.map(renamed),
          })),
        }
        const result = forecast(input)
        expect(forecast(input)).toEqual(result)
        expect(forecast(other)).toEqual({
          ...result,
          steps: result.steps.map((step) => ({ ...step, id: renamed(step.id) })),
        })
        expect(structuredClone(result)).toEqual(result)
        expect(forecast(structuredClone(input))).toEqual(result)
      }),
      { numRuns: 40 },
    )
  })

  test('without waits, more hours never finish later', () => {
    fc.assert(
      fc.property(
        anyInput({ waits: false, caps: false, optional: false }),
        fc.integer({ min: 0, max: 3000 }),
        fc.nat(2000),
        (input, minutes, more) => {
          const withWeek = (total: number): ForecastInput => ({
            ...input,
            learner: { ...input.learner, week: scaleAlike(input.learner.week, total) },
          })
          const drawn = drawPlan(input)
          const [few, many] = [minutes, minutes + more].map((total) => forecastDrawn(drawn, withWeek(total)))
          quantiles(many!).forEach((day, n) => expect(day).toBeLessThanOrEqual(quantiles(few!)[n]!))
        },
      ),
      { numRuns: 80 },
    )
  })

  test('what is certain is finished when the schedule says', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const steps = input.steps.map((step) => ({ ...step, uncertainty: { kind: 'none' } as const }))
        const result = forecast({ ...input, steps, trials: 3 })
        const { finish } = scheduleSteps(input)
        fc.pre(finish.kind === 'date')
        const horizon = Math.max(TODAY, input.learner.start) + 7305
        expect(result.p50).toBe(finish.day < horizon ? finish.day : null)
      }),
      { numRuns: 150 },
    )
  })
})

describe('figures', () => {
  const chain = ['a', 'b', 'c'].map((id, i) =>
    makeStep(id, { effort: points(600, 1200, 3600), prerequisites: ['a', 'b'].slice(Math.max(0, i - 1), i) }),
  )

  test('a chain: everything drives, and the pace is a bar of its own', () => {
    const { steps, pace } = forecast(makeInput(chain, { pace: paceOf(1, 0.35) }))
    expect(steps.map(({ id, criticality }) => [id, criticality])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ])
    // Three equal parts and the pace: the squares of independent shares add up to one, or nearly for a product.
    const squares = [...steps, pace].reduce((sum, { cruciality }) => sum + cruciality ** 2, 0)
    expect(squares).toBeGreaterThan(0.95)
    expect(squares).toBeLessThan(1.05)
    expect(pace.cruciality).toBeGreaterThan(steps[0]!.cruciality)
    expect(pace.sensitivity).toBeCloseTo(pace.cruciality, 1)
  })

  test('days of steps rise along a chain and end with the plan', () => {
    const result = forecast(makeInput(chain))
    const [a, b, c] = result.steps
    expect(a!.p80!).toBeLessThan(b!.p80!)
    expect([c!.p50, c!.p80, c!.p90]).toEqual([result.p50, result.p80, result.p90])
  })

  test('a wait drives when the work beside it is done sooner', () => {
    const steps = [
      makeStep('apply', { effort: points(60, 60, 60) }),
      makeStep('answer', { days: points(30, 60, 150), prerequisites: ['apply'] }),
      makeStep('meanwhile', { effort: points(600, 600, 600) }),
      makeStep('end', { prerequisites: ['answer', 'meanwhile'] }),
    ]
    const result = forecast(makeInput(steps))
    expect(result.steps.map(({ id, criticality }) => [id, criticality])).toEqual([
      ['apply', 1],
      ['answer', 1],
      ['meanwhile', 0],
      ['end', 0],
    ])
    expect(result.steps[1]!.cruciality).toBeCloseTo(1, 2)
    expect(result.steps[1]!.sensitivity).toBeCloseTo(1, 2)
    expect(result.pace.cruciality).toBeLessThan(0.05)
  })

  test('not within 20 years', () => {
    const hours = makeLearner({ week: [10, 0, 0, 0, 0, 0, 0] })
    const result = forecast(makeInput([makeStep('long', { effort: points(8000, 10_000, 14_000) })], { learner: hours }))
    expect(result.p10).not.toBeNull()
    expect(result.p90).toBeNull()
    expect(result.steps[0]).toMatchObject({ p90: null })
    expect(result.never / result.trials).toBeCloseTo(1 - chanceBy(result, addDays(TODAY, 8000)), 10)
    const idle = forecast(makeInput(chain, { learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) }))
    expect([idle.never, idle.p10, chanceBy(idle, addDays(TODAY, 9000))]).toEqual([10_000, null, 0])
  })

  test('nothing left to do', () => {
    const done = makeStep('a', {
      effort: points(1, 2, 3),
      state: { kind: 'done', on: addDays(TODAY, -3), startedOn: null },
    })
    expect(forecast(makeInput([done]))).toMatchObject({ p10: TODAY - 3, p90: TODAY - 3, steps: [], never: 0 })
    expect(forecast(makeInput([{ ...done, work: { kind: 'known' }, state: { kind: 'open' } }])).p90).toBe(TODAY)
  })

  test('very long plans get fewer trials, within the memory of one worker', () => {
    expect([trialsFor(45), trialsFor(1200), trialsFor(2400), trialsFor(100_000), trialsFor(3, 500)]).toEqual([
      10_000, 10_000, 5000, 1000, 500,
    ])
  })
})

describe('values at places', () => {
  test('are those of sorting', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 40_000_000 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(values, fc.double({ min: 0.001, max: 1, noNaN: true }), (numbers, share) => {
        const array = Int32Array.from(numbers)
        const places = [0, placeOfQuantile(share, array.length), array.length - 1]
        expect(valuesAtPlaces(array, places)).toEqual(places.map((place) => array.toSorted()[place]))
      }),
    )
  })

  test('ceil(P N) - 1', () => {
    expect([0.1, 0.5, 0.55, 0.8, 0.9, 1].map((share) => placeOfQuantile(share, 10_000))).toEqual([
      999, 4999, 5499, 7999, 8999, 9999,
    ])
    expect([0.001, 0.5].map((share) => placeOfQuantile(share, 3))).toEqual([0, 1])
  })
})
