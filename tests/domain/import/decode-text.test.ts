import { describe, expect, test } from 'vitest'
import { decodeText, refusalOfSize } from '../../../src/domain/import/decode-text'
import { IMPORT_LIMITS } from '../../../src/domain/import/import-limits'

const bytes = (content: string | readonly number[]): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
const utf16 = (text: string): readonly number[] => text.split('').flatMap((each) => [each.charCodeAt(0), 0])

test.each<[string, Uint8Array, string]>([
  ['plain text', bytes('{"a":1}'), '{"a":1}'],
  ['text of any script', bytes('{"ü":"日本👩‍🚀"}'), '{"ü":"日本👩‍🚀"}'],
  ['C1 a byte order mark', bytes([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), '{}'],
  ['C1 UTF-16 with a mark', bytes([0xff, 0xfe, ...utf16('{}')]), '{}'],
  ['C1 UTF-16 the other way round', bytes([0xfe, 0xff, 0, 0x7b, 0, 0x7d]), '{}'],
  ['C1 UTF-16 without a mark', bytes(utf16('{"version":2}')), '{"version":2}'],
])('reads %s', (_, content, text) => {
  expect(decodeText(content)).toEqual({ text, guessed: null })
})

test('C1 what is no Unicode is read as what older programs write, and that is said', () => {
  const { text, guessed } = decodeText(bytes([0x7b, 0xc3, 0x28, 0x7d]))
  expect([text, guessed]).toEqual(['{Ã(}', 'Western European (Windows-1252)'])
})

describe('C1 refuses', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['a PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /picture \(PNG\)/],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), /picture \(JPEG\)/],
    ['a GIF', bytes('GIF89a'), /picture \(GIF\)/],
    ['a PDF', bytes('%PDF-1.7'), /PDF/],
    ['a ZIP', bytes([0x50, 0x4b, 3, 4]), /ZIP archive/],
    ['a gzip', bytes([0x1f, 0x8b, 8]), /compressed/],
  ])('%s', (_, content, says) => {
    expect(() => decodeText(content)).toThrow(says)
  })

  test('what is too large, and nothing that is just as large as it may be', () => {
    expect(refusalOfSize(IMPORT_LIMITS.bytes)).toBeNull()
    expect(refusalOfSize(IMPORT_LIMITS.bytes + 1)).toMatch(/^The file has 21 MB, and at most 20 MB can be read/)
  })
})
