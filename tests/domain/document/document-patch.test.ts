import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyPatch, diffValues, invertPatch, type Patch } from '../../../src/domain/document/document-patch'
import { readPatch, writePatch } from '../../../src/domain/document/patch-text'

const steps = [
  { id: 'a', title: 'A' },
  { id: 'b', title: 'B' },
  { id: 'c', title: 'C' },
]
const document = {
  title: 'Plan',
  week: [60, 60, 0],
  steps,
  progress: new Map([['a', { status: { kind: 'started', on: 3 }, topics: new Set(['x']) }]]),
  baseline: null,
}

/** Everything that a document is made of, two or three levels deep. */
const { value: anything } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.integer(), { maxLength: 3 })),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(fc.integer({ max: 5 }), { maxLength: 4 }).map((members) => new Set(members)),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 })), tie('value')))
      .map((entries) => new Map(entries)),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), tie('value')), { selector: ([id]) => id })
      .map((entries) => entries.map(([id, inner]) => ({ id, inner }))),
    fc.record({ one: tie('value'), kind: fc.constantFrom('p', 'q'), two: tie('leaf') }, { requiredKeys: ['kind'] }),
  ),
}))

const keysOf = (value: unknown): unknown => (value instanceof Map ? [...value.keys()] : null)

describe('a patch', () => {
  test('makes the one value of the other, and takes it back, in the same order, also after it was saved', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const patch = diffValues(before, after)
        const saved = readPatch(JSON.parse(JSON.stringify(writePatch(patch))))!
        for (const each of [patch, saved]) {
          const made = applyPatch(before, each)
          expect(made).toEqual(after)
          const back = applyPatch(made, invertPatch(each))
          expect(back).toEqual(before)
          // The order of a Map counts too.
          expect([keysOf(made), keysOf(back)]).toEqual([keysOf(after), keysOf(before)])
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('of the same value is empty, and an empty one gives the very same value', () => {
    expect(diffValues(document, structuredClone(document))).toEqual([])
    expect(applyPatch(document, [])).toBe(document)
  })

  test('holds no more than what has changed', () => {
    const after = { ...document, steps: steps.map((step) => (step.id === 'b' ? { ...step, title: 'New' } : step)) }
    expect(diffValues(document, after)).toEqual([{ path: ['steps', 'b', 'title'], before: 'B', after: 'New' }])
  })

  test('of an order names the order', () => {
    const after = { ...document, steps: steps.toReversed() }
    expect(diffValues(document, after)).toEqual([
      { path: ['steps'], order: { before: ['a', 'b', 'c'], after: ['c', 'b', 'a'] } },
    ])
  })
})

describe('what has changed since', () => {
  const back = (before: unknown, after: unknown, now: unknown): unknown =>
    applyPatch(now, invertPatch(diffValues(before, after)))

  test('at another place stays', () => {
    const after = { ...document, title: 'Mine' }
    expect(back(document, after, { ...after, week: [1, 2, 3] })).toEqual({ ...document, week: [1, 2, 3] })
  })

  test('of a week stays, day by day', () => {
    const after = { ...document, week: [90, 60, 0] }
    expect(back(document, after, { ...after, week: [90, 60, 45] })).toEqual({ ...document, week: [60, 60, 45] })
  })

  test('of a list without ids stays', () => {
    const withOff = (...days: readonly number[]) => ({ daysOff: days.map((from) => ({ from })) })
    expect(back(withOff(1), withOff(1, 2), withOff(1, 2, 3, 4))).toEqual(withOff(1, 3, 4))
  })

  test('of a Set stays', () => {
    expect(back(new Set(['a']), new Set(['a', 'b']), new Set(['a', 'b', 'c']))).toEqual(new Set(['a', 'c']))
  })

  test('in the order of a list: new entries come last', () => {
    const after = steps.toReversed()
    expect(back(steps, after, [...after, { id: 'd', title: 'D' }])).toEqual([...steps, { id: 'd', title: 'D' }])
  })

  test('at the very place stays, too', () => {
    const theirs = { ...document, title: 'Theirs' }
    expect(back(document, { ...document, title: 'Mine' }, theirs)).toBe(theirs)
    const edited = new Map([['b', { status: 'done' }]])
    expect(back(new Map(), new Map([['b', { status: 'open' }]]), edited)).toBe(edited)
  })

  test('a place that is gone is passed over', () => {
    const after = { ...document, progress: new Map([['a', { status: { kind: 'started', on: 5 }, topics: new Set() }]]) }
    const now = { ...after, progress: new Map() }
    expect(back(document, after, now)).toBe(now)
  })

  test('a status is never half of one and half of another', () => {
    const at = (status: object) => new Map([['a', { status }]])
    const [open, started] = [at({ kind: 'open' }), at({ kind: 'started', on: 3 })]
    const done = at({ kind: 'done', on: 4, startedOn: 3 })
    expect(back(open, started, done)).toBe(done)
    const later = at({ kind: 'started', on: 9 })
    expect(back(started, later, open)).toEqual(open)
  })
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'x'],
  ['no path', [{ before: 1 }]],
  ['a path of objects', [{ path: [{}] }]],
  ['the way to what every object has', [{ path: ['__proto__', 'x'], after: 1 }]],
  ['an order of nothing', [{ path: [], order: 5 }]],
])('what is no patch is refused: %s', (_, raw) => {
  expect(readPatch(raw)).toBeNull()
})

test('what every object has cannot be reached', () => {
  const patch: Patch = [{ path: ['constructor', 'prototype', 'x'], after: 1 }]
  expect(applyPatch(document, patch)).toBe(document)
})
