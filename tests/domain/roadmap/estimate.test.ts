import { expect, test } from 'vitest'
import { expectedDays, expectedMinutes, pertMean } from '../../../src/domain/roadmap/estimate'

const points = (optimistic: number, mostLikely: number, pessimistic: number) => ({
  optimistic,
  mostLikely,
  pessimistic,
})

test.each([
  ['certain', points(600, 600, 600), 600],
  ['even', points(300, 600, 900), 600],
  ['long on one side', points(300, 600, 1500), 700],
  ['not a whole number', points(1, 2, 4), 13 / 6],
  ['nothing', points(0, 0, 0), 0],
  ['perhaps nothing', points(0, 0, 60), 10],
])('the mean of an estimate that is %s', (_, estimate, mean) => {
  expect(pertMean(estimate)).toBeCloseTo(mean, 12)
})

test.each([
  ['as it is', points(300, 600, 1500), undefined, 700],
  ['for a slow pace', points(300, 600, 1500), 1.25, 875],
  ['for a quick pace', points(300, 600, 1500), 0.5, 350],
  ['rounded once, after the pace', points(1, 2, 4), 3, 7],
  ['half a minute up', points(0, 0, 3), 1, 1],
])('minutes to plan with, %s', (_, estimate, pace, minutes) => {
  expect(expectedMinutes(estimate, pace)).toBe(minutes)
})

test.each([
  [points(7, 14, 28), 15],
  [points(1, 1, 1), 1],
  [points(0, 0, 2), 0],
  [points(0, 0, 3), 1],
])('days to plan with: %j is %d', (estimate, days) => {
  expect(expectedDays(estimate)).toBe(days)
})
