import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DatedPoint,
  MAX_RESTORE_POINTS,
  type RestoreCause,
  thinRestorePoints,
} from '../../../src/domain/document/thin-restore-points'

const DAY = 86_400_000
const NOW = 20_000 * DAY
const CAUSES: readonly RestoreCause[] = ['daily', 'import', 'reset', 'restore', 'delete', 'migration', 'update']

interface Point extends DatedPoint {
  readonly id: number
}

/** Points up to three years back, in order but for clocks that were set. */
const POINTS: fc.Arbitrary<readonly Point[]> = fc
  .array(
    fc.record({ savedAt: fc.integer({ min: NOW - 1100 * DAY, max: NOW + DAY }), cause: fc.constantFrom(...CAUSES) }),
    { maxLength: 60 },
  )
  .map((points) => points.toSorted((a, b) => a.savedAt - b.savedAt).map((point, id) => ({ ...point, id })))

describe('for any points', () => {
  test('at most so many are kept, in their order, and all of them if there are no more', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        const kept = thinRestorePoints(points, NOW)
        expect(kept).toHaveLength(Math.min(points.length, MAX_RESTORE_POINTS))
        expect(kept).toEqual(points.filter((point) => kept.includes(point)))
      }),
    )
  })

  test('the newest eight stay', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        expect(thinRestorePoints(points, NOW)).toEqual(expect.arrayContaining(points.slice(-8)))
      }),
    )
  })

  test('the last eight from before a risky action of the last 30 days stay, beside the newest', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        const older = points.slice(0, -8)
        const risky = older.filter(({ cause, savedAt }) => cause !== 'daily' && NOW - savedAt <= 30 * DAY)
        expect(thinRestorePoints(points, NOW)).toEqual(expect.arrayContaining(risky.slice(-8)))
      }),
    )
  })

  test('thinning again changes nothing', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        const kept = thinRestorePoints(points, NOW)
        expect(thinRestorePoints(kept, NOW)).toEqual(kept)
      }),
    )
  })
})

test('two years of daily use leave the last week, and points back to the first year', () => {
  let points: readonly Point[] = []
  for (let day = 0; day < 730; day += 1) {
    const savedAt = NOW + day * DAY
    points = thinRestorePoints([...points, { id: day, savedAt, cause: 'daily' }], savedAt)
  }
  const ages = points.map(({ id }) => 729 - id)
  expect(ages.slice(-8)).toEqual([7, 6, 5, 4, 3, 2, 1, 0])
  expect(Math.max(...ages)).toBeGreaterThan(200)
  // Of the last month there is one a week.
  for (const weeksAgo of [2, 3, 4]) {
    expect(ages.some((age) => age >= 7 * (weeksAgo - 1) && age < 7 * (weeksAgo + 1))).toBe(true)
  }
})

test('a burst of imports pushes out neither the point before it nor all of the past', () => {
  const past = Array.from({ length: 19 }, (_, at): Point => ({
    id: at,
    savedAt: NOW - (400 - at * 20) * DAY,
    cause: 'daily',
  }))
  const reset: Point = { id: 19, savedAt: NOW - 2 * DAY, cause: 'reset' }
  const burst = Array.from({ length: 10 }, (_, at): Point => ({ id: 20 + at, savedAt: NOW + at, cause: 'import' }))
  let points: readonly Point[] = [...past, reset]
  for (const point of burst) points = thinRestorePoints([...points, point], point.savedAt)
  expect(points).toContain(reset)
  expect(points.filter(({ cause }) => cause === 'daily').length).toBeGreaterThanOrEqual(8)
})

test('a series of deletions does not push out all of the past', () => {
  const past = Array.from({ length: 20 }, (_, id): Point => ({
    id,
    savedAt: NOW - (420 - id * 20) * DAY,
    cause: 'daily',
  }))
  const series = Array.from({ length: 40 }, (_, at): Point => ({ id: 20 + at, savedAt: NOW + at, cause: 'delete' }))
  let points: readonly Point[] = past
  for (const point of series) points = thinRestorePoints([...points, point], point.savedAt)
  expect(points.filter(({ cause }) => cause === 'daily').length).toBeGreaterThanOrEqual(3)
})

test('E7 a clock that was set back years does not make new points go first', () => {
  const ahead = Array.from({ length: 20 }, (_, id): Point => ({ id, savedAt: NOW + (3650 + id) * DAY, cause: 'daily' }))
  const added: Point = { id: 20, savedAt: NOW, cause: 'daily' }
  expect(thinRestorePoints([...ahead, added], NOW)).toContain(added)
})
