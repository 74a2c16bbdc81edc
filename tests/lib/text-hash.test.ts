import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashText } from '../../src/lib/text-hash'

test('the same text has the same hash, another has another', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(hashText(a) === hashText(b)).toBe(a === b)
    }),
  )
})

test('one character in a long text makes a difference', () => {
  const text = 'plan '.repeat(10_000)
  expect(hashText(text)).not.toBe(hashText(`${text.slice(0, 20_000)}x${text.slice(20_001)}`))
})
