import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, placeInRow, type Placement, placeLabels } from '../../../src/components/forecast/place-labels'

const box = (left: number): Placement => ({ text: { left, right: left + 10, top: 0, bottom: 10 }, line: null })

test('a label gives up its first wish for one that comes later', () => {
  const placed = placeLabels([[box(0), box(20)], [box(5)]])
  expect(placed?.map(({ text }) => text.left)).toEqual([20, 5])
})

test('null if they do not all fit', () => {
  expect(placeLabels([[box(0)], [box(5)]])).toBeNull()
})

test('placed labels never overlap, whatever the wishes', () => {
  const wishes = fc.array(fc.array(fc.integer({ min: 0, max: 100 }).map(box), { maxLength: 5 }), { maxLength: 6 })
  fc.assert(
    fc.property(wishes, (labels) => {
      const placed = placeLabels(labels) ?? []
      for (const [index, a] of placed.entries()) {
        for (const b of placed.slice(index + 1)) expect(overlaps(a.text, b.text)).toBe(false)
      }
    }),
  )
})

test('a row keeps its order, its gaps and its ends', () => {
  const label = fc.record({ middle: fc.integer({ min: -50, max: 350 }), width: fc.integer({ min: 1, max: 120 }) })
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
      const sorted = labels.toSorted((a, b) => a.middle - b.middle)
      const needed = sorted.reduce((sum, { width }) => sum + width + 8, -8)
      const lefts = placeInRow(sorted, 300, 8)
      expect(lefts === null).toBe(needed > 300)
      for (const [index, left] of (lefts ?? []).entries()) {
        const before = lefts![index - 1]
        expect(left).toBeGreaterThanOrEqual(before === undefined ? -1e-6 : before + sorted[index - 1]!.width + 8 - 1e-6)
        expect(left + sorted[index]!.width).toBeLessThanOrEqual(300 + 1e-6)
      }
    }),
  )
})
