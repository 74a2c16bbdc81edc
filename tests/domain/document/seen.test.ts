import { describe, expect, test } from 'vitest'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { readDocument } from '../../../src/domain/document/read-document'
import { containsSeen, joinSeen, MAX_SEEN, type Seen } from '../../../src/domain/document/seen'
import { writeDocument } from '../../../src/domain/document/write-document'

const seenIn = (text: string): unknown => {
  const outcome = readDocument(text)
  return outcome.kind === 'ok' ? outcome.seen : outcome.kind
}

/** Tabs that have each saved once, one after the other. */
function savers(count: number, from = 1): Seen {
  return new Map(Array.from({ length: count }, (_, at) => [`tab ${from + at}`, from + at]))
}

test('what is written is read again, the same whoever put it together', () => {
  const seen = new Map([
    ['a', 3],
    ['b', 2],
  ])
  const text = writeDocument(EMPTY_DOCUMENT, 3, seen)
  expect(seenIn(text)).toEqual(seen)
  expect(writeDocument(EMPTY_DOCUMENT, 3, new Map([...seen].toReversed()))).toBe(text)
})

test('without one, nothing of it is written', () => {
  const text = writeDocument(EMPTY_DOCUMENT, 3)
  expect(text).not.toContain('seen')
  expect(seenIn(text)).toBeUndefined()
})

test.each<[name: string, seen: unknown, read: Seen | undefined]>([
  ['null', null, undefined],
  ['a text', 'x', undefined],
  ['an object', { a: 1 }, undefined],
  ['nothing that can be read', [null, 5, 'x', [], {}], undefined],
  ['a tab that is no text', [{ tab: 5, rev: 1 }], undefined],
  ['a tab with an endless name', [{ tab: 'x'.repeat(1_000_000), rev: 1 }], undefined],
  ['a count that is no whole number', [-1, 1.5, '1', null].map((rev) => ({ tab: 'a', rev })), undefined],
  ['a count beyond the text’s own', [{ tab: 'a', rev: 8 }], undefined],
  ['one good entry among others', [{ tab: 'a', rev: 8 }, 5, { tab: '__proto__', rev: 7 }], new Map([['__proto__', 7]])],
])('%s is passed over without a word', (_, seen, read) => {
  expect(seenIn(JSON.stringify({ ...JSON.parse(writeDocument(EMPTY_DOCUMENT, 7)), seen }))).toEqual(read)
})

test('of very many entries, some are read', () => {
  const seen = Array.from({ length: 100_000 }, (_, rev) => ({ tab: `tab ${rev}`, rev }))
  const read = seenIn(JSON.stringify({ ...JSON.parse(writeDocument(EMPTY_DOCUMENT, 100_000)), seen }))
  expect(read).toHaveProperty('size', MAX_SEEN)
})

describe('what contains what', () => {
  test.each<[whole: Seen, part: Seen, contains: boolean]>([
    [new Map(), new Map(), true],
    [new Map([['a', 2]]), new Map(), true],
    [new Map([['a', 2]]), new Map([['a', 2]]), true],
    [new Map([['a', 2]]), new Map([['a', 3]]), false],
    [new Map([['a', 2]]), new Map([['b', 1]]), false],
    [new Map([['a', 2]]), new Map([['b', 0]]), false],
  ])('%j, %j: %s', (whole, part, contains) => {
    expect(containsSeen(whole, part)).toBe(contains)
  })

  test('both are contained in what they are joined to', () => {
    const [a, b] = [
      new Map([
        ['a', 2],
        ['b', 5],
      ]),
      new Map([
        ['a', 4],
        ['c', 1],
      ]),
    ]
    const joined = joinSeen(a, b)
    expect([containsSeen(joined, a), containsSeen(joined, b), containsSeen(a, joined)]).toEqual([true, true, false])
  })

  test('a tab that had to make room in a full record is still contained, and one that it never had is not', () => {
    const seen = joinSeen(savers(1), savers(MAX_SEEN, 2))
    expect(seen.size).toBe(MAX_SEEN)
    expect(containsSeen(seen, savers(1))).toBe(true)
    expect(containsSeen(seen, new Map([['other', MAX_SEEN]]))).toBe(false)
  })
})
