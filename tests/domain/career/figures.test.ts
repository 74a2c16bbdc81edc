import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GrowthFigure, growthPerYear, highestPay, type PayAmount } from '../../../src/domain/career/figures'

describe('growth a year', () => {
  test.each([
    ['40% over 4 years', 40, 2023, 2027, 8.8],
    ['22% over 10 years', 22, 2020, 2030, 2.0],
    ['within one year it is the growth itself', 7, 2020, 2021, 7],
    ['none', 0, 2020, 2030, 0],
    ['a decline', -19, 2020, 2022, -10],
  ])('%s', (_, percent, fromYear, toYear, expected) => {
    expect(growthPerYear(makeGrowth({ percent, fromYear, toYear }))).toBeCloseTo(expected, 1)
  })

  test('year after year it adds up to the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 500 }), fc.integer({ min: 1, max: 30 }), (percent, years) => {
        const yearly = growthPerYear(makeGrowth({ percent, fromYear: 2020, toYear: 2020 + years }))
        let level = 1
        for (let year = 0; year < years; year++) level *= 1 + yearly / 100
        expect(level).toBeCloseTo(1 + percent / 100, 6)
      }),
    )
  })
})

test('the highest figure of a country is the highest that is given, also where it is open', () => {
  const amounts: readonly PayAmount[] = [
    { kind: 'average', value: 160, isAbout: false },
    { kind: 'openRange', from: 100, to: 200 },
    { kind: 'atLeast', from: 165 },
  ]
  const highest = (of: readonly PayAmount[]): number =>
    highestPay({
      country: 'Nowhere',
      currency: 'shells',
      figures: of.map((amount) => ({ by: 'a', year: '2025', of: 'all', amount, sources: [] })),
    })
  expect(highest(amounts)).toBe(200)
  expect(amounts.map((amount) => highest([amount]))).toEqual([160, 200, 165])
})

function makeGrowth(parts: Partial<GrowthFigure>): GrowthFigure {
  return { by: 'a', of: 'jobs', fromYear: 2020, toYear: 2030, percent: 0, isUpTo: false, sources: [], ...parts }
}
