import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inWrittenOrder } from '../../../src/domain/document/written-order'

const FIELDS = ['version', 'id', 'title', 'steps', 'extras']
const RANKS = new Map(FIELDS.map((field, rank) => [field, rank]))

/** JSON of these fields, in any order, and of others. */
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.constantFrom(null, true, 0, -1.5, '', 'text', '\u0000\uD800'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...FIELDS, 'other', 'toString'), tie('value')), {
        selector: ([key]) => key,
      })
      .map((entries) => Object.fromEntries(entries) as unknown),
  ),
}))

describe('the order in which fields are written', () => {
  test('gives the very text that JSON.stringify gives for a list of the fields', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(JSON.stringify(inWrittenOrder(value, RANKS))).toBe(JSON.stringify(value, FIELDS))
      }),
    )
  })

  test('what is in order already is the very same object, as far down as it goes', () => {
    const step = { id: 'a', title: 'A' }
    const steps = [step, { title: 'B', id: 'b' }]
    expect(inWrittenOrder([step], RANKS)).toEqual([step])
    const sorted = inWrittenOrder({ extras: [step], steps }, RANKS) as { steps: unknown[]; extras: unknown[] }
    expect(Object.keys(sorted)).toEqual(['steps', 'extras'])
    expect(sorted.steps[0]).toBe(step)
    expect(sorted.extras[0]).toBe(step)
    const whole = { id: 'x', steps: [step] }
    expect(inWrittenOrder(whole, RANKS)).toBe(whole)
  })

  test('leaves what it is given as it was', () => {
    const value = { title: 'B', id: 'b', steps: [{ title: 'C', id: 'c' }] }
    const text = JSON.stringify(value)
    inWrittenOrder(value, RANKS)
    expect(JSON.stringify(value)).toBe(text)
  })
})
