import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apportion, shownUnit } from '../../../src/domain/plan/apportion'

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

describe('what hours are shown in', () => {
  test.each([
    [0, 30],
    [5999, 30],
    [6000, 60],
    [128_670, 60],
  ])('a plan of %i minutes: %i', (total, unit) => {
    expect(shownUnit(total)).toBe(unit)
  })
})

describe('amounts that add up', () => {
  test.each([
    ['none', [], []],
    ['one, rounded as any number', [89], [60]],
    ['one, half way', [90], [120]],
    ['whole ones stay', [120, 60, 0], [120, 60, 0]],
    // 186 are three hours: one is missing, and goes to the largest remainder.
    ['the largest remainder goes up', [62, 65, 59], [60, 60, 60]],
    ['two largest remainders go up', [50, 100, 90, 0], [60, 120, 60, 0]],
    ['of equals the earlier', [30, 30, 30, 30], [60, 60, 0, 0]],
    // Each by itself would be nothing.
    ['many small ones', [20, 20, 20], [60, 0, 0]],
    // Each by itself would be an hour.
    ['many half ones', [40, 40, 40], [60, 60, 0]],
    // A real one: 2,144.5 h are 813.3, 339, 5.7 and 986.5 h.
    ['a receipt', [48_800, 20_340, 340], [813 * 60, 339 * 60, 6 * 60]],
  ])('%s', (_, amounts, rounded) => {
    expect(apportion(amounts, 60)).toEqual(rounded)
  })

  test('the sum can be given', () => {
    expect(apportion([40, 40], 60, 60)).toEqual([60, 0])
    expect(apportion([40, 40], 60, 120)).toEqual([60, 60])
    expect(apportion([100, 40], 60, 120)).toEqual([120, 0])
  })

  const amounts = fc.array(
    fc.oneof(fc.nat({ max: 100_000 }), fc.constant(0), fc.double({ min: 0, max: 9000, noNaN: true })),
  )
  const unit = fc.constantFrom(30, 60)

  test('always: to the rounded sum, each to a neighbouring unit, and what is whole or nothing stays', () => {
    fc.assert(
      fc.property(amounts, unit, (all, step) => {
        const rounded = apportion(all, step)
        expect(sumOf(rounded)).toBe(Math.round(sumOf(all) / step) * step)
        for (const [at, amount] of all.entries()) {
          const shown = rounded[at]!
          expect(shown % step).toBe(0)
          expect(Math.abs(shown - amount)).toBeLessThan(step)
        }
        const whole = [...all.entries()].filter(([, amount]) => amount % step === 0)
        expect(whole.map(([at]) => rounded[at])).toEqual(whole.map(([, amount]) => amount))
      }),
    )
  })

  test('always: a larger remainder is never passed over for a smaller one', () => {
    fc.assert(
      fc.property(amounts, unit, (all, step) => {
        const rounded = apportion(all, step)
        const remainders = all.map((amount) => amount - Math.floor(amount / step) * step)
        const up = remainders.filter((_, at) => rounded[at]! > all[at]!)
        const down = remainders.filter((_, at) => rounded[at]! <= all[at]!)
        expect(Math.min(...up)).toBeGreaterThanOrEqual(Math.max(...down))
      }),
    )
  })

  test('always: groups of groups add up too', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat({ max: 10_000 }))), unit, (groups, step) => {
        const totals = apportion(groups.map(sumOf), step)
        for (const [at, group] of groups.entries()) {
          const rounded = apportion(group, step, totals[at])
          expect(sumOf(rounded)).toBe(totals[at])
          for (const [i, amount] of group.entries()) expect(Math.abs(rounded[i]! - amount)).toBeLessThanOrEqual(step)
        }
      }),
    )
  })
})
