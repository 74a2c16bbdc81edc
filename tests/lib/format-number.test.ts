import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../src/lib/format-number'

describe('a number', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [110_400, '110,400'],
    [1_234_567, '1,234,567'],
    [-1500, '-1,500'],
    [0.25, '0.25'],
    [1234.5, '1,234.5'],
    [2 / 3, '0.667'],
    [1e-7, '0'],
  ])('%d is %s', (value, written) => {
    expect(formatNumber(value)).toBe(written)
  })

  test.each([
    [1.5, 0, '2'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.15, 1, '0.2'],
    [1.005, 2, '1.01'],
    [9.96, 1, '10'],
    [999.96, 1, '1,000'],
  ])('%d with at most %d digits is %s', (value, mostDigits, written) => {
    expect(formatNumber(value, mostDigits)).toBe(written)
  })

  test('is what the browser writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000_000, max: 2_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (minutes, digits) => {
          const value = minutes / 60
          const written = value.toLocaleString('en-GB', { maximumFractionDigits: digits })
          expect(formatNumber(value, digits)).toBe(written)
        },
      ),
    )
  })
})
