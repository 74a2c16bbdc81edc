import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type FilePicture,
  readFilePictures,
  withFilePictures,
} from '../../../src/domain/career/portfolio-file-pictures'
import { HEAD_BYTES, keptSize, PICTURE_LIMITS, readPictureHead } from '../../../src/domain/career/project-picture-file'
import { exportDocument } from '../../../src/domain/document/export-document'
import { readFile } from '../../../src/domain/import/read-file'
import { readDocument } from '../../../src/domain/document/read-document'
import { makeDocument, makeFullDocument } from '../../helpers/make-plan'

const PICTURE: FilePicture = { id: 'picture', type: 'image/webp', data: 'UklGRg==' }
const TEXT = exportDocument(makeFullDocument())
const WANTED = new Set(['picture', 'other'])

describe('pictures in an exported file', () => {
  test('the document reads as without them, and they come back as they were', () => {
    const text = withFilePictures(TEXT, [PICTURE, { ...PICTURE, id: 'other', type: 'image/png' }])
    expect(readDocument(text)).toEqual(readDocument(TEXT))
    expect(readFilePictures(text, WANTED)).toEqual({
      pictures: [PICTURE, { ...PICTURE, id: 'other', type: 'image/png' }],
      refused: 0,
    })
  })

  test('they come back from a file that another program has laid out anew', () => {
    const text = JSON.stringify(JSON.parse(withFilePictures(TEXT, [PICTURE])), null, 2)
    expect(readFilePictures(text, WANTED)).toEqual({ pictures: [PICTURE], refused: 0 })
  })

  test('without pictures the file is the same as ever', () => {
    expect(withFilePictures(TEXT, [])).toBe(TEXT)
    expect(readFilePictures(TEXT, WANTED)).toEqual({ pictures: [], refused: 0 })
  })

  test('only those asked for are taken, and each once', () => {
    const text = withFilePictures(TEXT, [PICTURE, { ...PICTURE, data: 'AAAA' }, { ...PICTURE, id: 'unasked' }])
    expect(readFilePictures(text, WANTED).pictures).toEqual([PICTURE])
  })

  test.each<[string, unknown]>([
    ['a drawing', { ...PICTURE, type: 'image/svg+xml' }],
    ['a page', { ...PICTURE, type: 'text/html' }],
    ['a type in other letters', { ...PICTURE, type: 'IMAGE/PNG' }],
    ['an address in the place of the data', { ...PICTURE, data: 'data:text/html,<script>1</script>' }],
    ['no base64', { ...PICTURE, data: '<svg onload=1>' }],
    ['nothing', { ...PICTURE, data: '' }],
    ['a number', { ...PICTURE, data: 5 }],
    ['more than is kept', { ...PICTURE, data: 'A'.repeat(Math.ceil(PICTURE_LIMITS.keptBytes / 3) * 4 + 4) }],
    ['no type', { id: 'picture', data: 'AAAA' }],
  ])('%s is refused', (_, raw) => {
    expect(readFilePictures(withFilePictures(TEXT, [raw as FilePicture]), WANTED)).toEqual({ pictures: [], refused: 1 })
  })

  test.each([
    ['no list', '{"pictures":[{"id":'],
    ['an object', '{"pictures":{"0":[{}]},"x":{"pictures":[{}]}}'],
    ['no objects', '{"pictures":[{}, null, 5, "x", {"id":5}, {"id":"picture2"}]}'],
  ])('%s holds none', (_, text) => {
    expect(readFilePictures(text, WANTED).pictures).toEqual([])
  })
})

/** The first bytes of a file, by text and numbers. */
function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (each) => each.charCodeAt(0)) : part)),
  )
}

const u32 = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const NOTHING = (count: number): readonly number[] => Array.from({ length: count }, () => 0)

describe('what a file of a picture is, by its first bytes', () => {
  test.each<[string, Uint8Array, unknown]>([
    ['PNG', bytes('\x89PNG\r\n\x1A\n', u32(13), 'IHDR', u32(640), u32(480)), ['image/png', 640, 480]],
    ['GIF', bytes('GIF89a', [0x80, 2, 0xe0, 1]), ['image/gif', 640, 480]],
    [
      'JPEG',
      bytes([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 1, 0xe0, 2, 0x80]),
      ['image/jpeg', 640, 480],
    ],
    [
      'WebP, extended',
      bytes('RIFF', u32(0), 'WEBPVP8X', NOTHING(8), [0x7f, 2, 0, 0xdf, 1, 0]),
      ['image/webp', 640, 480],
    ],
    ['WebP, lossy', bytes('RIFF', u32(0), 'WEBPVP8 ', NOTHING(10), [0x80, 2, 0xe0, 1]), ['image/webp', 640, 480]],
    [
      'WebP, lossless',
      bytes('RIFF', u32(0), 'WEBPVP8L', NOTHING(4), [0x2f, 0x7f, 0xc2, 0x77, 0]),
      ['image/webp', 640, 480],
    ],
    [
      'AVIF, the largest of two',
      bytes(
        u32(28),
        'ftypavif',
        NOTHING(16),
        'ispe',
        u32(0),
        u32(64),
        u32(48),
        'ispe',
        u32(0),
        u32(640),
        u32(480),
        NOTHING(8),
      ),
      ['image/avif', 640, 480],
    ],
    ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), null],
    ['a page', bytes('<!doctype html>'), null],
    ['BMP', bytes('BM', NOTHING(60)), null],
    ['nothing', bytes(), null],
    ['a PNG without its size', bytes('\x89PNG\r\n\x1A\n'), null],
    ['a PNG of no width', bytes('\x89PNG\r\n\x1A\n', u32(13), 'IHDR', u32(0), u32(480)), null],
    ['a JPEG that goes on without a frame', bytes([0xff, 0xd8, 0xff, 0xe1, 0, 2, 0xff, 0xe1, 0, 2]), null],
  ])('%s', (_, file, expected) => {
    const head = readPictureHead(file)
    expect(head === null ? null : [head.type, head.width, head.height]).toEqual(expected)
  })

  test('whatever the bytes are, it comes to an end and never throws', () => {
    const starts = ['', '\x89PNG\r\n\x1A\n', 'GIF89a', '\xFF\xD8\xFF', 'RIFF0000WEBPVP8', '0000ftypavif']
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const head = readPictureHead(bytes(start, [...rest]))
        expect(head === null || (head.width > 0 && head.height > 0)).toBe(true)
      }),
    )
    expect(readPictureHead(new Uint8Array(HEAD_BYTES).fill(0xff))).toBeNull()
  })

  test.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [1600, 10, 1600, 10],
    [800, 600, 800, 600],
    [30_000, 1, 1600, 1],
  ])('%s by %s is kept as %s by %s', (width, height, keptWidth, keptHeight) => {
    expect(keptSize({ width, height })).toEqual({ width: keptWidth, height: keptHeight })
  })
})

test('a file with a portfolio and no plan is read, pictures and all', () => {
  const { career } = makeFullDocument()
  const text = withFilePictures(exportDocument({ ...makeDocument(), career }), [PICTURE])
  expect(readFile(text, 'cairn.json')).toMatchObject({ kind: 'plans', document: { career }, problems: [] })
})

test('an empty document can have none', () => {
  expect(readFilePictures(exportDocument(makeDocument()), new Set()).pictures).toEqual([])
})
