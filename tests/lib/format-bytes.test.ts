import { expect, test } from 'vitest'
import { formatBytes } from '../../src/lib/format-bytes'

test.each([
  [0, '0 KB'],
  [1, 'under 1 KB'],
  [999, 'under 1 KB'],
  [1000, '1 KB'],
  [126_400, '126 KB'],
  // Rounded, it is a thousand of them.
  [999_600, '1 MB'],
  [1_250_000, '1.3 MB'],
  [99_400_000, '99 MB'],
  [11_000_000_000, '11 GB'],
  [5e15, '5,000 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
