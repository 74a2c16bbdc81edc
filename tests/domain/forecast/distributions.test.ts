import { describe, expect, test } from 'vitest'
import { exp, ln } from '../../../src/domain/forecast/exact-math'
import { lognormalQuantile, normalQuantile } from '../../../src/domain/forecast/normal'
import { pertAlpha, pertLogMoments, pertTable, pertVariance } from '../../../src/domain/forecast/pert-beta'
import { cumulativeOf, fillStrata, quantileOf } from '../../../src/domain/forecast/quantile-table'
import { createRandom, drawBelow, drawUnit } from '../../../src/domain/forecast/random'
import { points } from './make-plans'

describe('exact arithmetic', () => {
  const values = [1e-320, 1e-300, 1e-9, 0.1, 0.5, Math.SQRT1_2, 0.99999, 1, 1.00001, 2, Math.E, 1440, 1e12, 1e300]

  test.each(values)('ln %d', (x) => {
    expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))))
  })

  test.each([-700, -20, -1, -1e-9, 0, 1e-9, 0.3, 1, 20, 700])('exp %d', (x) => {
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(5e-16)
  })

  test('the ends', () => {
    expect([ln(0), ln(-1), ln(Infinity), exp(-1000), exp(1000)]).toEqual([-Infinity, Number.NaN, Infinity, 0, Infinity])
  })

  test('the same last bits everywhere', () => {
    expect([ln(3), ln(0.001), exp(0.25), exp(-7.3)]).toEqual([
      1.0986122886681098, -6.907755278982137, 1.2840254166877414, 0.0006755387751938444,
    ])
  })
})

describe('random numbers', () => {
  test('are those of the seed and the stream', () => {
    const first = (seed: number, stream: number): number[] => {
      const random = createRandom(seed, stream)
      return [random.next(), random.next(), random.next()]
    }
    expect(first(1, 0)).toEqual([441_792_574, 614_447_336, 1_644_328_534])
    expect(first(1, 0)).not.toEqual(first(1, 1))
    expect(first(1, 0)).not.toEqual(first(2, 0))
    expect(first(1, 0)).not.toEqual(first(1 + 2 ** 32, 0))
  })

  test('are even, and neighbouring streams have nothing to do with each other', () => {
    const [count, cells] = [100_000, 10]
    const [one, other] = [createRandom(7, 3), createRandom(7, 4)]
    const table = new Int32Array(cells * cells)
    for (let n = 0; n < count; n += 1) table[drawBelow(one, cells) * cells + Math.floor(drawUnit(other) * cells)]! += 1
    const mean = count / table.length
    const chiSquare = table.reduce((sum, seen) => sum + (seen - mean) ** 2 / mean, 0)
    // 99 degrees of freedom: 99.99% lie below 160.
    expect(chiSquare).toBeLessThan(160)
  })
})

describe('normal and lognormal', () => {
  test.each([
    [0.5, 0],
    [0.25, -0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-20, -9.262340089798409],
  ])('the quantile of %d is %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-14 * Math.max(1, Math.abs(z)))
  })

  test('a lognormal pace', () => {
    expect(lognormalQuantile(0.9, Math.log(1.25), 0.4)).toBeCloseTo(1.25 * Math.exp(0.4 * 1.2815515655446004), 12)
    expect(lognormalQuantile(0.9, 0, 0)).toBe(1)
  })
})

describe.each([
  [2, 4, 12],
  [0, 0, 10],
  [0, 10, 10],
  [5, 6, 20],
  [1, 5.5, 10],
  [3, 3.0001, 900],
])('PERT-beta of %d, %d, %d', (a, m, b) => {
  const estimate = points(a, m, b)
  const alpha = pertAlpha(estimate)
  const table = pertTable(alpha)
  const [mean, deviation] = [(a + 4 * m + b) / 6, Math.sqrt(pertVariance(estimate))]

  test.each([1e-6, 0.001, 0.01, 0.1, 0.25, 0.5, 0.8, 0.9, 0.99, 0.999, 1 - 1e-6])('quantile at %d', (p) => {
    const place = quantileOf(table, p)
    expect(Math.abs(incompleteBeta(place, alpha, 6 - alpha) - p)).toBeLessThan(2e-6 + 1e-3 * Math.min(p, 1 - p))
    expect(cumulativeOf(table, place)).toBeCloseTo(p, 9)
  })

  test('mean and deviation of its strata', () => {
    const strata = new Float64Array(10_000)
    fillStrata(table, a, b - a, 0, strata)
    const own = strata.reduce((sum, x) => sum + x, 0) / strata.length
    const square = strata.reduce((sum, x) => sum + (x - own) ** 2, 0) / strata.length
    expect(Math.abs(own - mean)).toBeLessThan(1e-5 * (b - a))
    expect(Math.abs(Math.sqrt(square) / deviation - 1)).toBeLessThan(1e-3)
    expect(strata.every((x, i) => i === 0 || x >= strata[i - 1]!)).toBe(true)
  })

  test('moments of its logarithm', () => {
    const strata = new Float64Array(200_000)
    fillStrata(table, a, b - a, 0, strata)
    const logs = strata.map((x) => Math.log(x))
    const own = logs.reduce((sum, y) => sum + y, 0) / logs.length
    const square = logs.reduce((sum, y) => sum + (y - own) ** 2, 0) / logs.length
    const log = pertLogMoments(estimate)
    expect(Math.abs(log.mean - own)).toBeLessThan(1e-3)
    expect(Math.abs(log.variance - square)).toBeLessThan(5e-3)
  })
})

test('the logarithm of a plain beta has the digamma function as its mean', () => {
  // alpha 3, beta 3: psi(3) - psi(6) and psi1(3) - psi1(6).
  const log = pertLogMoments(points(0, 0.5, 1))
  expect(log.mean).toBeCloseTo(-(1 / 3 + 1 / 4 + 1 / 5), 9)
  expect(log.variance).toBeCloseTo(1 / 9 + 1 / 16 + 1 / 25, 8)
})

test('nothing to draw', () => {
  expect(pertAlpha(points(5, 5, 5))).toBe(3)
  expect(pertVariance(points(5, 5, 5))).toBe(0)
  expect(pertLogMoments(points(5, 5, 5))).toEqual({ mean: ln(5), variance: 0 })
  expect(pertLogMoments(points(0, 0, 0)).mean).toBeNaN()
})

/** The regularised incomplete beta function by Lentz's continued fraction (Numerical Recipes, section 6.4). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return Math.min(Math.max(x, 0), 1)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m < 500; m += 1) {
    for (const factor of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / (1 + factor * d)
      c = 1 + factor / c
      result *= d * c
    }
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return result
}

/** Stirling's series, from 20 on. */
function logGamma(x: number): number {
  if (x < 20) return logGamma(x + 1) - Math.log(x)
  return (
    (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  )
}
