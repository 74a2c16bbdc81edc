import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AxisUnit, createTimeAxis, positionOf, unitFor } from '../../../src/components/timeline/time-axis'
import { addMonths, type Day, dayFromText, dayToText } from '../../../src/domain/day'

const at = (text: string): Day => dayFromText(text)!

describe('the unit follows from the span', () => {
  test.each<[number, AxisUnit]>([
    [0, 'week'],
    [90, 'week'],
    [91, 'month'],
    [500, 'month'],
    [501, 'quarter'],
    [1650, 'quarter'],
    [1651, 'year'],
    [100_000, 'year'],
  ])('%i days: %s', (days, unit) => {
    expect(unitFor(days)).toBe(unit)
  })
})

describe('ticks', () => {
  test.each<[string, string, AxisUnit, readonly string[]]>([
    // A Wednesday: the axis begins on its Monday. The first week of a month is set apart.
    ['2026-12-23', '2027-01-12', 'week', ['21 Dec', '28 Dec', '4 Jan!', '11 Jan']],
    // On a boundary: nothing before it.
    ['2027-01-04', '2027-01-10', 'week', ['4 Jan!']],
    ['2027-01-04', '2027-01-11', 'week', ['4 Jan!', '11 Jan']],
    ['2026-11-15', '2027-02-01', 'month', ['Nov', 'Dec', '2027!', 'Feb']],
    ['2026-08-31', '2027-04-01', 'quarter', ['Q3', 'Q4', '2027!', 'Q2']],
    ['2026-12-31', '2029-01-01', 'year', ['2026!', '2027!', '2028!', '2029!']],
  ])('%s to %s by %s', (first, last, unit, labels) => {
    const { ticks } = createTimeAxis(at(first), at(last), unit)
    expect(ticks.map(({ label, isMajor }) => label + (isMajor ? '!' : ''))).toEqual(labels)
  })

  test.each<[AxisUnit, string, string]>([
    ['week', '2026-12-28', '2027-01-04'],
    ['month', '2027-01-01', '2027-02-01'],
    ['quarter', '2027-01-01', '2027-04-01'],
    ['year', '2027-01-01', '2028-01-01'],
  ])('one %s around New Year’s Day 2027', (unit, from, to) => {
    const axis = createTimeAxis(at('2027-01-01'), at('2027-01-01'), unit)
    expect([dayToText(axis.from), dayToText(axis.to)]).toEqual([from, to])
  })

  const anySpan = fc
    .record({ first: fc.integer({ min: 15_000, max: 40_000 }), span: fc.nat({ max: 6000 }) })
    .map(({ first, span }) => ({ first: first as Day, last: (first + span) as Day }))

  test('are equal steps of their unit that cover the days', () => {
    const next: Record<AxisUnit, (day: Day) => number> = {
      week: (day) => day + 7,
      month: (day) => addMonths(day, 1),
      quarter: (day) => addMonths(day, 3),
      year: (day) => addMonths(day, 12),
    }
    fc.assert(
      fc.property(anySpan, fc.constantFrom<AxisUnit>('week', 'month', 'quarter', 'year'), ({ first, last }, unit) => {
        const { from, to, ticks } = createTimeAxis(first, last, unit)
        expect(ticks.map(({ day }) => next[unit](day))).toEqual([...ticks.slice(1).map(({ day }) => day), to])
        expect(ticks[0]!.day).toBe(from)
        expect(from).toBeLessThanOrEqual(first)
        expect(next[unit](from)).toBeGreaterThan(first)
        expect(ticks.at(-1)!.day).toBeLessThanOrEqual(last)
        expect(to).toBeGreaterThan(last)
      }),
    )
  })

  test('there are neither too few nor too many when the axis chooses', () => {
    fc.assert(
      fc.property(anySpan, ({ first, last }) => {
        const { ticks } = createTimeAxis(first, last)
        expect(ticks.length).toBeLessThanOrEqual(20)
        expect(ticks.length).toBeGreaterThanOrEqual(last - first > 28 ? 4 : 1)
      }),
    )
  })

  test('places every day, and the end of the last, between 0 and 100 percent, in order', () => {
    fc.assert(
      fc.property(anySpan, fc.double({ min: 0, max: 1, noNaN: true }), ({ first, last }, share) => {
        const axis = createTimeAxis(first, last)
        const day = Math.floor(first + share * (last - first))
        expect(positionOf(axis.from, axis)).toBe(0)
        expect(positionOf(axis.to, axis)).toBe(100)
        expect(positionOf(day, axis)).toBeGreaterThanOrEqual(0)
        expect(positionOf(day + 1, axis)).toBeGreaterThan(positionOf(day, axis))
        expect(positionOf(day + 1, axis)).toBeLessThanOrEqual(100)
      }),
    )
  })
})

test.each([
  // Years shown, names that stand out (all that a phone shows), names in all.
  [5, 5, 5],
  [13, 2, 13],
  [40, 4, 4],
])('%i years: %i names stand out, %i are named at all', (years, standing, named) => {
  const first = dayFromText('2027-03-01')!
  const { ticks } = createTimeAxis(first, addMonths(first, years * 12 - 12), 'year')
  expect(ticks).toHaveLength(years)
  expect(ticks.filter(({ isMajor }) => isMajor)).toHaveLength(standing)
  expect(ticks.filter(({ label }) => label !== '')).toHaveLength(named)
})
