import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countOf,
  formatDays,
  formatHourNumber,
  formatHours,
  formatHoursInWords,
  listInWords,
} from '../../src/lib/format-duration'

describe('hours', () => {
  test.each([
    [0, '0 h', '0 hours'],
    [1, '1 min', '1 minute'],
    [25, '25 min', '25 minutes'],
    [59, '59 min', '59 minutes'],
    [60, '1 h', '1 hour'],
    [90, '1.5 h', '1.5 hours'],
    [120, '2 h', '2 hours'],
    [630, '10.5 h', '10.5 hours'],
    [1170, '19.5 h', '19.5 hours'],
    [1200, '20 h', '20 hours'],
    // Quarters exactly, all else to a tenth.
    [75, '1.25 h', '1.25 hours'],
    [100, '1.7 h', '1.7 hours'],
    [1230, '20.5 h', '20.5 hours'],
    [1229, '20.5 h', '20.5 hours'],
    [1245, '20.75 h', '20.75 hours'],
    // The last half that counts, and the first that does not.
    [5970, '99.5 h', '99.5 hours'],
    [6030, '101 h', '101 hours'],
    [2520, '42 h', '42 hours'],
    [110_400, '1,840 h', '1,840 hours'],
  ])('%i minutes: %s, %s', (minutes, short, words) => {
    expect(formatHours(minutes)).toBe(short)
    expect(formatHoursInWords(minutes)).toBe(words)
  })

  test('a number of hours stands without a unit, also below an hour', () => {
    expect([0, 15, 30, 60, 90, 1500].map(formatHourNumber)).toEqual(['0', '0.25', '0.5', '1', '1.5', '25'])
  })
})

describe('days', () => {
  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
    [13, '13 days'],
    [14, '2 weeks'],
    [17, '2 weeks'],
    [18, '3 weeks'],
    [21, '3 weeks'],
    [89, '13 weeks'],
    [90, '3 months'],
    [365, '12 months'],
    [700, '23 months'],
    [730, '2 years'],
    [761, '2 years and 1 month'],
    [1000, '2 years and 9 months'],
    [1095, '3 years'],
    [365_250, '999 years and 11 months'],
  ])('%i is %s', (days, words) => {
    expect(formatDays(days)).toBe(words)
  })

  test('a longer time never sounds shorter', () => {
    const DAYS_PER = { day: 1, week: 7, month: 30.44, year: 365.28 } as const
    const said = (days: number): number =>
      [...formatDays(days).matchAll(/(?<count>[\d,]+) (?<unit>day|week|month|year)/g)].reduce((sum, { groups }) => {
        const { count = '', unit = 'day' } = groups ?? {}
        return sum + Number(count.replaceAll(',', '')) * DAYS_PER[unit as keyof typeof DAYS_PER]
      }, 0)
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), (days) => {
        expect(said(days + 1)).toBeGreaterThanOrEqual(said(days) - 0.5)
        expect(Math.abs(said(days) - days)).toBeLessThanOrEqual(16)
      }),
    )
  })
})

test.each([
  [0, '0 steps'],
  [1, '1 step'],
  [7, '7 steps'],
  [1200, '1,200 steps'],
])('%i steps are %s', (count, words) => {
  expect(countOf(count, 'step')).toBe(words)
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as "%s"', (items, words) => {
  expect(listInWords(items)).toBe(words)
})
