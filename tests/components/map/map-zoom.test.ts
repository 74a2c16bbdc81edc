import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clampScale,
  detailAt,
  fitScale,
  LEAST_SCALE,
  MOST_SCALE,
  scrollAfterZoom,
  wheelFactor,
} from '../../../src/components/map/map-zoom'

test.each([
  ['a map that is wider than its box', { width: 2000, height: 100 }, { width: 1000, height: 500 }, 0.5],
  ['a map that is higher', { width: 100, height: 2000 }, { width: 1000, height: 500 }, 0.25],
  ['a small map, which is not blown up', { width: 100, height: 100 }, { width: 1000, height: 500 }, 1],
  ['a map too large to be seen', { width: 1e6, height: 100 }, { width: 1000, height: 500 }, LEAST_SCALE],
  ['nothing', { width: 0, height: 0 }, { width: 1000, height: 500 }, 1],
])('fits %s', (_, map, box, scale) => {
  expect(fitScale(map, box)).toBe(scale)
})

test.each([
  [2, 'all'],
  [0.62, 'all'],
  [0.61, 'name'],
  [0.42, 'name'],
  [0.41, 'mark'],
  [LEAST_SCALE, 'mark'],
])('at %f a step shows of itself: %s', (scale, detail) => {
  expect(detailAt(scale)).toBe(detail)
})

test('the point under the fingers stays there', () => {
  const number = fc.double({ min: 0, max: 5000, noNaN: true })
  const scale = fc.double({ min: LEAST_SCALE, max: MOST_SCALE, noNaN: true })
  fc.assert(
    fc.property(number, number, number, number, scale, scale, (x, y, atX, atY, before, after) => {
      const scroll = scrollAfterZoom({ x, y }, { x: atX, y: atY }, before, after)
      expect((scroll.x + atX) / after).toBeCloseTo((x + atX) / before, 5)
      expect((scroll.y + atY) / after).toBeCloseTo((y + atY) / before, 5)
    }),
  )
})

test('a turn of the wheel and the same back is where it was; one wild turn is no leap', () => {
  expect(wheelFactor(50) * wheelFactor(-50)).toBeCloseTo(1, 10)
  expect(wheelFactor(-1e6)).toBeLessThan(2)
  expect(clampScale(99)).toBe(MOST_SCALE)
})
