import { expect, test } from 'vitest'
import { keepUnits } from '../../src/lib/keep-units'

test.each([
  ['1.5 h of 10 h left · until 8 Jan', '1.5~h of 10~h left · until 8~Jan'],
  ['0 of 15 hours', '0 of 15~hours'],
  ['then Build', 'then Build'],
])('%s', (words, kept) => {
  expect(keepUnits(words)).toBe(kept.replaceAll('~', '\u00A0'))
})
