import { expect, test } from 'vitest'
import { drawableScale } from '../../src/lib/draw-svg'

test.each([
  ['a usual picture is drawn as asked for', 1400, 1300, 2],
  ['a tall one only as long as can be drawn', 100, 32_000, 0.5],
  ['a large one only with as many dots as can be drawn', 4000, 4000, 1],
])('%s', (_, width, height, scale) => {
  expect(drawableScale(width, height, 2)).toBeCloseTo(scale)
})
