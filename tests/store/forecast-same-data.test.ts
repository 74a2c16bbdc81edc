import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameData } from '../../src/store/forecast-same-data'

test.each<[a: unknown, b: unknown, isSame: boolean]>([
  [1, 1, true],
  [1, '1', false],
  [Number.NaN, Number.NaN, true],
  [null, {}, false],
  [{}, null, false],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, false],
  [[1, 2], [1], false],
  [[1], { 0: 1 }, false],
  [{ a: undefined }, {}, false],
  [{ a: undefined }, { b: undefined }, false],
  [new Map([[1, 2]]), new Map([[1, 2]]), true],
  [new Map([[1, 2]]), new Map([[1, 3]]), false],
  [new Map([[1, 2]]), new Map([[2, 2]]), false],
  [
    new Map([[1, 2]]),
    new Map([
      [1, 2],
      [3, 4],
    ]),
    false,
  ],
  [new Map([[1, undefined]]), new Map([[2, undefined]]), false],
  [new Map(), {}, false],
  [{}, new Map(), false],
])('%j and %j: %j', (a, b, isSame) => {
  expect(isSameData(a, b)).toBe(isSame)
})

test('a copy is the same, and one with anything changed is not', () => {
  const data = fc.object({ withNullPrototype: false, maxDepth: 3 })
  fc.assert(
    fc.property(data, fc.dictionary(fc.string(), data), fc.anything(), (value, entries, other) => {
      const whole = { value, map: new Map(Object.entries(entries)), other: null }
      expect(isSameData(whole, structuredClone(whole))).toBe(true)
      expect(isSameData(whole, { ...structuredClone(whole), other })).toBe(other === null)
    }),
  )
})
