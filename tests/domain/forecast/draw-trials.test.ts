import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import { type Draws, drawTrials } from '../../../src/domain/forecast/draw-trials'
import type { ForecastStep } from '../../../src/domain/forecast/forecast-input'
import { normalQuantile } from '../../../src/domain/forecast/normal'
import { type Pace, paceOf } from '../../../src/domain/forecast/pace'
import { pertAlpha, pertTable } from '../../../src/domain/forecast/pert-beta'
import { quantileOf } from '../../../src/domain/forecast/quantile-table'
import { createRandom, drawUnit } from '../../../src/domain/forecast/random'
import { createNetwork } from '../../../src/domain/schedule/network'
import { makeStep, points, TODAY } from './make-plans'

const TRIALS = 10_000
const ESTIMATE = points(1200, 2400, 7200)

function draw(steps: readonly ForecastStep[], pace: Pace = paceOf(1, 0), seed = 1): Draws {
  const uncertainties = steps.map(({ uncertainty }) => uncertainty)
  return drawTrials(createNetwork(steps), uncertainties, { pace, seed, trials: TRIALS, today: TODAY })
}

function column(draws: Draws, step: number): number[] {
  const first = draws.column[step]! * draws.trials
  return [...draws.amounts.subarray(first, first + draws.trials)]
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length
const ascending = (a: number, b: number): number => a - b

describe('a Latin hypercube', () => {
  test('goes through every stratum once', () => {
    const table = pertTable(pertAlpha(ESTIMATE))
    const drawn = column(draw([makeStep('a', { effort: ESTIMATE })]), 0).toSorted(ascending)
    const strata = drawn.map((_, i) => Math.round(1200 + 6000 * quantileOf(table, (i + 0.5) / TRIALS)))
    expect(drawn).toEqual(strata)
  })

  test('in an order of its own for each step', () => {
    const draws = draw([makeStep('a', { effort: ESTIMATE }), makeStep('b', { effort: ESTIMATE })])
    const [a, b] = [column(draws, 0), column(draws, 1)]
    expect(a).not.toEqual(b)
    const covariance = mean(a.map((x, t) => (x - mean(a)) * (b[t]! - mean(b))))
    const variance = mean(a.map((x) => (x - mean(a)) ** 2))
    // Four standard errors.
    expect(Math.abs(covariance / variance)).toBeLessThan(0.04)
  })

  test('that does not depend on the other steps, nor on ids', () => {
    const few = draw([makeStep('a', { effort: ESTIMATE }), makeStep('b', { effort: ESTIMATE })])
    const more = draw([makeStep('x', { effort: points(1, 2, 3) }), makeStep('y', { effort: ESTIMATE }), makeStep('z')])
    expect(column(more, 1)).toEqual(column(few, 1))
    expect(column(draw([makeStep('a', { effort: ESTIMATE })], paceOf(1, 0), 2), 0)).not.toEqual(column(few, 0))
  })

  test('what does not vary, finished steps and milestones', () => {
    const draws = draw([
      makeStep('fixed', { effort: points(90, 90, 90) }),
      makeStep('none', { effort: points(0, 0, 0) }),
      makeStep('done', { effort: ESTIMATE, state: { kind: 'done', on: TODAY, startedOn: null } }),
      makeStep('milestone'),
      makeStep('wait', { days: points(3, 3, 3) }),
    ])
    expect([...draws.column]).toEqual([0, 1, -1, -1, 2])
    expect([0, 1, 4].map((step) => [...new Set(column(draws, step))])).toEqual([[90], [0], [3]])
  })
})

describe('a step under way', () => {
  const started = (worked: number): ForecastStep => ({
    ...makeStep('a', { effort: ESTIMATE, state: { kind: 'started', on: TODAY } }),
    uncertainty: { kind: 'effort', estimate: ESTIMATE, worked },
  })

  test.each([
    ['a little work', 600, 0.25],
    ['much work', 4000, 0.25],
    ['more than anyone thought', 7500, 0.4],
  ])('is drawn as by rejection: %s', (_, worked, deviation) => {
    const draws = draw([started(worked), makeStep('b', { effort: ESTIMATE })], paceOf(1.1, deviation))
    const reference = reject(ESTIMATE, worked, Math.log(1.1), deviation)
    // Quantiles of what is left and of the pace, each within four standard errors of 10,000 draws.
    expectSameQuantiles(column(draws, 0), reference.left)
    expectSameQuantiles([...draws.pace], reference.pace)
  })

  test('two of them both speak for the pace', () => {
    const one = draw([started(4000)], paceOf(1, 0.25))
    const two = draw([started(4000), { ...started(4000), id: 'b' }], paceOf(1, 0.25))
    expect(mean([...one.pace])).toBeGreaterThan(1.15)
    expect(mean([...two.pace])).toBeGreaterThan(mean([...one.pace]) + 0.05)
  })

  test('a minute is left at least, even of what should have ended long ago', () => {
    const draws = draw([started(1e6)], paceOf(1, 0.25))
    expect(new Set(column(draws, 0))).toEqual(new Set([1]))
    expect(mean([...draws.pace])).toBeCloseTo(Math.exp(0.25 ** 2 / 2), 3)
  })

  test('without uncertain pace', () => {
    const left = column(draw([started(4000)]), 0)
    expect(Math.min(...left)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...left)).toBeLessThanOrEqual(3200)
  })
})

describe('a wait', () => {
  const wait = (state: ForecastStep['state']): ForecastStep => makeStep('w', { days: points(10, 20, 60), state })

  test('is not scaled by the pace', () => {
    const days = column(draw([wait({ kind: 'open' })], paceOf(3, 0.2)), 0)
    expect(mean(days)).toBeCloseTo(25, 1)
    expect([Math.min(...days), Math.max(...days)]).toEqual([10, 57])
  })

  test('under way, is not over today', () => {
    const days = column(draw([wait({ kind: 'started', on: (TODAY - 30) as Day })]), 0)
    const free = column(draw([wait({ kind: 'open' })]), 0).filter((length) => length > 30)
    expect(Math.min(...days)).toBe(31)
    expect(Math.abs(mean(days) - mean(free))).toBeLessThan(0.5)
    expect(new Set(column(draw([wait({ kind: 'started', on: (TODAY - 90) as Day })]), 0))).toEqual(new Set([91]))
  })
})

/** Pairs of pace and effort until 40,000 have outlasted what was worked. */
function reject(estimate: typeof ESTIMATE, worked: number, mu: number, sigma: number) {
  const random = createRandom(99, 0)
  const table = pertTable(pertAlpha(estimate))
  const left: number[] = []
  const pace: number[] = []
  while (left.length < 40_000) {
    const factor = Math.exp(mu + sigma * normalQuantile(drawUnit(random)))
    const total = (estimate.optimistic + 6000 * quantileOf(table, drawUnit(random))) * factor
    if (total <= worked) continue
    left.push(total - worked)
    pace.push(factor)
  }
  return { left, pace }
}

function expectSameQuantiles(ours: readonly number[], theirs: readonly number[]): void {
  const sorted = ours.toSorted(ascending)
  const reference = theirs.toSorted(ascending)
  for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) {
    const value = sorted[Math.floor(share * sorted.length)]!
    const below = reference.findIndex((x) => x > value) / reference.length
    expect(Math.abs(below - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share) * 1.25) / ours.length))
  }
}
