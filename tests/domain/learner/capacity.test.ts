import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, LAST_DAY } from '../../../src/domain/day'
import { createCapacity } from '../../../src/domain/learner/capacity'
import type { DaysOff, Learner } from '../../../src/domain/learner/learner'
import { arbitraryPlan } from '../../helpers/arbitraries'
import { makeLearner } from '../../helpers/make-learner'
import { naiveCapacity } from '../../helpers/naive-schedule'
import { day } from '../../helpers/make-plan'

const off = (from: number, to: number | null): DaysOff => ({ from: day(from), to: to === null ? null : day(to) })
const own = (...dates: readonly (readonly [count: number, minutes: number])[]): Learner['overrides'] =>
  new Map(dates.map(([count, minutes]) => [day(count), minutes]))

const NO_HOURS = [0, 0, 0, 0, 0, 0, 0]

describe('the minutes of a day', () => {
  test.each<[name: string, learner: Parameters<typeof makeLearner>[0], minutes: readonly number[]]>([
    ['are those of its weekday', { week: [1, 2, 3, 4, 5, 6, 7] }, [1, 2, 3, 4, 5, 6, 7, 1]],
    [
      'are 0 from a first day off to the eve of the next day',
      { daysOff: [off(1, 3)] },
      [120, 0, 0, 120, 120, 0, 0, 120],
    ],
    ['are 0 on one day off', { daysOff: [off(2, 3)] }, [120, 120, 0, 120, 120, 0, 0, 120]],
    ['are 0 for ever in a break without an end', { daysOff: [off(2, null)] }, [120, 120, 0, 0, 0, 0, 0, 0]],
    ['are 0 in days off that began before the plan', { daysOff: [off(-9, 1)] }, [0, 120, 120, 120, 120, 0, 0, 120]],
    ['are 0 in ranges that overlap', { daysOff: [off(1, 4), off(3, 5)] }, [120, 0, 0, 0, 0, 0, 0, 120]],
    ['are 0 in a range within another', { daysOff: [off(1, 5), off(2, 3)] }, [120, 0, 0, 0, 0, 0, 0, 120]],
    ['are 0 in ranges that touch', { daysOff: [off(1, 2), off(2, 3)] }, [120, 0, 0, 120, 120, 0, 0, 120]],
    ['are 0 in ranges in any order', { daysOff: [off(4, 5), off(0, 1)] }, [0, 120, 120, 120, 0, 0, 0, 120]],
    ['are 0 from the first break without an end', { daysOff: [off(4, null), off(2, null)] }, [120, 120, 0, 0, 0]],
    ['are 0 although the range behind ends', { daysOff: [off(1, null), off(2, 3)] }, [120, 0, 0, 0, 0]],
    ['do not mind an empty range', { daysOff: [off(1, 1)] }, [120, 120]],
    ['do not mind a range upside down', { daysOff: [off(3, 1)] }, [120, 120, 120, 120]],
    ['are those of the date itself', { overrides: own([1, 300]) }, [120, 300, 120]],
    ['are none if the date says so', { overrides: own([1, 0]) }, [120, 0, 120]],
    ['are those of the date on a weekday without hours', { overrides: own([5, 60]) }, [120, 120, 120, 120, 120, 60, 0]],
    [
      'are none on a day off, whatever the date says',
      { daysOff: [off(1, 3)], overrides: own([2, 300]) },
      [120, 0, 0, 120],
    ],
    ['are those of a date in a week without hours', { week: NO_HOURS, overrides: own([1, 90]) }, [0, 90, 0]],
    ['can be all there are', { overrides: own([1, 1440]) }, [120, 1440, 120]],
  ])('%s', (_, learner, minutes) => {
    const { on } = createCapacity(makeLearner(learner))
    expect(minutes.map((_minutes, count) => on(day(count)))).toEqual(minutes)
  })

  test('are the same in whatever order one asks', () => {
    const someDays = fc.array(fc.integer({ min: -60, max: 120 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(arbitraryPlan(), someDays, ({ learner, today }, counts) => {
        const { on, isDayOff } = createCapacity(learner)
        for (const count of counts) {
          const each = addDays(today, count)
          expect(on(each)).toBe(naiveCapacity(learner, each))
          const isOff = learner.daysOff.some(({ from, to }) => from <= each && (to === null || each < to))
          expect(isDayOff(each)).toBe(isOff)
        }
      }),
    )
  })
})

describe('the last day with minutes', () => {
  test.each<[name: string, learner: Parameters<typeof makeLearner>[0], last: number | null | 'for ever']>([
    ['the weeks go on', {}, 'for ever'],
    ['days off end', { daysOff: [off(0, 400)] }, 'for ever'],
    ['no hours', { week: NO_HOURS }, null],
    ['no hours, and days off', { week: NO_HOURS, daysOff: [off(0, null)] }, null],
    ['no hours but on two dates', { week: NO_HOURS, overrides: own([9, 60], [3, 60]) }, 9],
    ['no hours, and the last date says so too', { week: NO_HOURS, overrides: own([3, 60], [9, 0]) }, 3],
    [
      'no hours, and the last date is a day off',
      { week: NO_HOURS, overrides: own([3, 60], [9, 60]), daysOff: [off(9, 10)] },
      3,
    ],
    ['a break without an end', { daysOff: [off(3, null)] }, 2],
    ['one that begins on a Monday: the Friday before', { daysOff: [off(7, null)] }, 4],
    ['one behind other days off', { daysOff: [off(7, null), off(2, 7)] }, 1],
    ['one behind a date without minutes', { daysOff: [off(3, null)], overrides: own([2, 0]) }, 1],
    ['one behind a weekend with a date of its own', { daysOff: [off(7, null)], overrides: own([6, 30]) }, 6],
    ['dates within it do not count', { daysOff: [off(3, null)], overrides: own([8, 60]) }, 2],
    ['one that begins with the plan', { daysOff: [off(0, null)] }, null],
    ['one that began before the plan', { daysOff: [off(-30, null)] }, null],
    [
      'one a day after the plan, on a day without hours',
      { week: [0, 120, 0, 0, 0, 0, 0], daysOff: [off(1, null)] },
      null,
    ],
  ])('%s', (_, learner, last) => {
    const { lastDay } = createCapacity(makeLearner(learner))
    expect(lastDay).toBe(last === 'for ever' ? LAST_DAY : last === null ? null : day(last))
  })
})
