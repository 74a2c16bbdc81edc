import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MINUTES_PER_DAY, weeklyMinutes } from '../../../src/domain/learner/learner'
import { scaleWeek } from '../../../src/domain/learner/scale-week'
import type { WeekMinutes } from '../../../src/domain/roadmap/roadmap'

const NO_WEEK: WeekMinutes = [0, 0, 0, 0, 0, 0, 0]
const HALF_HOUR = 30
const WHOLE_WEEK = 7 * MINUTES_PER_DAY

const anyDay = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 16 }).map((halves) => halves * HALF_HOUR) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: MINUTES_PER_DAY }) },
  { weight: 1, arbitrary: fc.constantFrom(1, MINUTES_PER_DAY) },
)
const anyWeek = fc.tuple(anyDay, anyDay, anyDay, anyDay, anyDay, anyDay, anyDay)
const anyTotal = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((hours) => hours * 60),
  fc.integer({ min: 0, max: WHOLE_WEEK }),
)

describe('scaling a week', () => {
  test.each<[string, WeekMinutes, number, readonly number[]]>([
    ['twice as much', [120, 120, 120, 120, 120, 0, 0], 1200, [240, 240, 240, 240, 240, 0, 0]],
    ['a half hour more goes to the first of equals', [60, 60, 60, 0, 0, 0, 0], 210, [90, 60, 60, 0, 0, 0, 0]],
    ['what is left of the last half hour', [60, 60, 60, 0, 0, 0, 0], 190, [70, 60, 60, 0, 0, 0, 0]],
    ['to nothing', [120, 0, 0, 0, 0, 60, 0], 0, NO_WEEK],
    ['from nothing, evenly', NO_WEEK, 420, [60, 60, 60, 60, 60, 60, 60]],
    ['from nothing, a little', NO_WEEK, 60, [30, 30, 0, 0, 0, 0, 0]],
    ['a full day stays within the day, the rest goes on', [600, 60, 0, 0, 0, 0, 0], 2640, [1440, 1200, 0, 0, 0, 0, 0]],
    ['free days are taken when no other has room', [600, 0, 0, 0, 0, 0, 0], 1500, [1440, 30, 30, 0, 0, 0, 0]],
    ['the whole week', [60, 0, 0, 0, 0, 0, 0], WHOLE_WEEK, [1440, 1440, 1440, 1440, 1440, 1440, 1440]],
  ])('%s', (_, week, total, scaled) => {
    expect(scaleWeek(week, total)).toEqual(scaled)
  })

  test('gives exactly the total, in whole minutes, on days of at most 24 hours', () => {
    fc.assert(
      fc.property(anyWeek, anyTotal, (week, total) => {
        const scaled = scaleWeek(week, total)
        expect(weeklyMinutes(scaled)).toBe(total)
        expect(scaled).toHaveLength(7)
        for (const minutes of scaled) {
          expect(Number.isInteger(minutes) && minutes >= 0 && minutes <= MINUTES_PER_DAY).toBe(true)
        }
      }),
    )
  })

  test('is in half hours, but for what is left of the last one', () => {
    fc.assert(
      fc.property(anyWeek, anyTotal, (week, total) => {
        const odd = scaleWeek(week, total).filter((minutes) => minutes % HALF_HOUR !== 0)
        expect(odd.length).toBeLessThanOrEqual(total % HALF_HOUR === 0 ? 0 : 1)
      }),
    )
  })

  test('keeps the shape: each day within half an hour of its share, unless one is full', () => {
    fc.assert(
      fc.property(anyWeek, anyTotal, (week, total) => {
        const sum = weeklyMinutes(week)
        fc.pre(sum > 0)
        const shares = week.map((minutes) => (minutes / sum) * total)
        fc.pre(shares.every((share) => share <= MINUTES_PER_DAY - HALF_HOUR))
        scaleWeek(week, total).forEach((minutes, day) => {
          expect(Math.abs(minutes - shares[day]!)).toBeLessThanOrEqual(HALF_HOUR)
        })
      }),
    )
  })

  test('leaves free days free until all the others are full', () => {
    fc.assert(
      fc.property(anyWeek, anyTotal, (week, total) => {
        fc.pre(weeklyMinutes(week) > 0)
        const scaled = scaleWeek(week, total)
        const isFreeDayTaken = week.some((minutes, day) => minutes === 0 && scaled[day]! > 0)
        const areOthersFull = week.every((minutes, day) => minutes === 0 || scaled[day] === MINUTES_PER_DAY)
        expect(!isFreeDayTaken || areOthersFull).toBe(true)
      }),
    )
  })

  test('settles: the same total again changes nothing', () => {
    fc.assert(
      fc.property(anyWeek, anyTotal, (week, total) => {
        const once = scaleWeek(week, total)
        expect(scaleWeek(once, total)).toEqual(once)
      }),
    )
  })

  test('goes to nothing and comes back, evenly', () => {
    fc.assert(
      fc.property(anyWeek, anyTotal, (week, total) => {
        const nothing = scaleWeek(week, 0)
        expect(nothing).toEqual(NO_WEEK)
        const back = scaleWeek(nothing, total)
        expect(weeklyMinutes(back)).toBe(total)
        expect(Math.max(...back) - Math.min(...back)).toBeLessThanOrEqual(HALF_HOUR)
      }),
    )
  })
})
