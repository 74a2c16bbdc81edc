import { describe, expect, test } from 'vitest'
import { readTextFile } from '../../src/lib/read-text-file'

const LIMIT = 1000
const file = (content: string | readonly number[]): Blob =>
  new Blob([typeof content === 'string' ? content : Uint8Array.from(content)])
const utf16 = (text: string): readonly number[] => text.split('').flatMap((each) => [each.charCodeAt(0), 0])

test.each([
  ['plain text', file('{"a":1}'), '{"a":1}'],
  ['text of any script', file('{"ü":"日本👩‍🚀"}'), '{"ü":"日本👩‍🚀"}'],
  ['C1 a byte order mark', file([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), '{}'],
  ['as large as it may be', file('x'.repeat(LIMIT)), 'x'.repeat(LIMIT)],
])('reads %s', async (_, from, text) => {
  expect(await readTextFile(from, LIMIT)).toEqual({ kind: 'text', text })
})

describe('C1 refuses', () => {
  test.each([
    ['nothing', file(''), 'empty'],
    ['nothing but space', file(' \n\t'), 'empty'],
    ['UTF-16 with a mark', file([0xff, 0xfe, ...utf16('{}')]), 'utf16'],
    ['UTF-16 the other way round', file([0xfe, 0xff, 0, 0x7b]), 'utf16'],
    ['UTF-16 without a mark', file(utf16('{"version":2}')), 'utf16'],
    ['a PNG', file([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'picture'],
    ['a JPEG', file([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
    ['a GIF', file('GIF89a'), 'picture'],
    ['a PDF', file('%PDF-1.7'), 'pdf'],
    ['a ZIP', file([0x50, 0x4b, 3, 4]), 'archive'],
    ['a gzip', file([0x1f, 0x8b, 8]), 'archive'],
    ['bytes that are no UTF-8', file([0x7b, 0xc3, 0x28, 0x7d]), 'notText'],
  ])('%s', async (_, from, why) => {
    expect(await readTextFile(from, LIMIT)).toEqual({ kind: 'refused', why })
  })

  test('what is too large, before any of it is read', async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new Error('was read'))
    expect(await readTextFile({ size: LIMIT + 1, arrayBuffer }, LIMIT)).toEqual({ kind: 'refused', why: 'tooLarge' })
  })

  test('what is gone', async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new DOMException('', 'NotFoundError'))
    expect(await readTextFile({ size: 1, arrayBuffer }, LIMIT)).toEqual({ kind: 'refused', why: 'outOfReach' })
  })
})
