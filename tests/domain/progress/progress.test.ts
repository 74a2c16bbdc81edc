import { expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import { firstLoggedDay, loggedMinutes, NO_PROGRESS } from '../../../src/domain/progress/progress'

const logOf = (...entries: readonly (readonly [day: number, minutes: number])[]) => ({
  ...NO_PROGRESS,
  log: new Map(entries as readonly (readonly [Day, number])[]),
})

test.each([
  ['nothing', logOf(), 0, null],
  ['one day', logOf([20_822, 45]), 45, 20_822],
  ['several, in any order', logOf([20_830, 30], [20_822, 45], [20_825, 15]), 90, 20_822],
  ['days before 1970', logOf([-3, 5], [0, 5]), 10, -3],
])('minutes logged: %s', (_, progress, minutes, first) => {
  expect(loggedMinutes(progress)).toBe(minutes)
  expect(firstLoggedDay(progress)).toBe(first)
})
