import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  DAY_RULE,
  ID_RULE,
  LINK_RULE,
  numberRule,
  oneOfRule,
  orNullRule,
  textRule,
  type ValueRule,
  wholeRule,
  YES_NO_RULE,
} from '../../../src/domain/roadmap/validate-values'

const RULES: readonly (readonly [name: string, rule: ValueRule<unknown>])[] = [
  ['text', textRule(5)],
  ['a whole number', wholeRule(-2, 7, 'days')],
  ['a number', numberRule(-2, 7, 'days')],
  ['one of a few words', oneOfRule(['open', 'done'])],
  ['a word or null', orNullRule(oneOfRule(['open', 'done']))],
  ['an id', ID_RULE],
  ['an id or null', orNullRule(ID_RULE)],
  ['yes or no', YES_NO_RULE],
  ['a day', DAY_RULE],
  ['a day or null', orNullRule(DAY_RULE)],
  ['a link', LINK_RULE],
  ['a link or null', orNullRule(LINK_RULE)],
]

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, false, [], {}, [1], ['open'], { length: 1 }),
  fc.constantFrom<unknown>(-0, 0, 1, 7, 8, -3, 1.5, 7.5, Number.NaN, Infinity, -Infinity, 2 ** 53),
  fc.constantFrom<unknown>('', 'open', 'done', 'openDone', '12345', '123456', 'a\0', '\uD800', '😀', '😀😀😀'),
  fc.constantFrom<unknown>('2027-02-28', '2027-02-29', '2027-2-1', 'x'.repeat(200), 'x'.repeat(201), 'https://a.org'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double(),
  fc.integer({ min: -5, max: 10 }),
)

describe('what is seen of a value at a glance', () => {
  test.each(RULES)('%s: is what a close look says, or nothing', (_name, { schema, glance }) => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const seen = glance?.(value)
        if (seen === undefined) return
        const { success, output } = v.safeParse(schema, value)
        expect({ success, output }).toEqual({ success: true, output: seen })
        expect(Object.is(seen, -0)).toBe(false)
      }),
    )
  })

  test.each([
    ['text', textRule(5), 'abc'],
    ['a whole number', wholeRule(0, 9, 'days'), 9],
    ['a day', DAY_RULE, '2027-03-01'],
    ['nothing where there may be nothing', orNullRule(ID_RULE), null],
  ] as const)('%s that is right takes no more', (_name, rule: ValueRule<unknown>, value) => {
    expect(rule.glance?.(value)).not.toBeUndefined()
  })
})
