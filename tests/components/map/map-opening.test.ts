import { expect, test } from 'vitest'
import { NODE_SIZES } from '../../../src/components/map/map-graph'
import { openingScroll } from '../../../src/components/map/map-opening'

const PHONE = { width: 328, height: 600 }

test('down a phone the map opens with the step at the top, in the middle', () => {
  const place = { x: 400, y: 1200 }
  const { left, top } = openingScroll(place, 'down', PHONE)
  expect(place.x - left + NODE_SIZES.down.width / 2).toBe(PHONE.width / 2)
  expect(place.y - top).toBeGreaterThan(0)
  expect(place.y - top).toBeLessThan(PHONE.height / 10)
})

test('across, with room for what comes before it', () => {
  const place = { x: 900, y: 700 }
  const { left, top } = openingScroll(place, 'across', { width: 1000, height: 600 })
  expect([place.x - left, place.y - top]).toEqual([250, 200])
})
