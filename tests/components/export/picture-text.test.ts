import { expect, test } from 'vitest'
import { shortened } from '../../../src/components/export/picture-text'

test.each([
  ['short', 300, 'short'],
  ['a very long title that goes on', 100, 'a very long…'],
  ['料理をする人のための道', 60, '料理を…'],
  ['👩👩👩👩👩👩👩👩', 40, '👩…'],
  ['', 40, ''],
])('%s in %d pixels', (text, width, shown) => {
  expect(shortened(text, width, 13)).toBe(shown)
})
