import { describe, expect, test } from 'vitest'
import { threeMonthSprint } from '../../src/catalogue/three-month-sprint/roadmap'
import { addDays, addMonths, dayFromParts } from '../../src/domain/day'
import { chanceBy } from '../../src/domain/forecast/forecast'
import { forecastPlan } from '../../src/domain/forecast/forecast-plan'
import { createPlan } from '../../src/domain/plan/create-plan'

/** How far the forecast may be from odds stated in words. */
const WITHIN = 0.08
const START = dayFromParts(2027, 1, 4)

/** The odds as the summary words them, with the first day after each span. */
const ODDS = [
  { says: 'twelve weeks is about an even chance', chance: 1 / 2, until: addDays(START, 7 * 12) },
  { says: 'three calendar months about two in three', chance: 2 / 3, until: addMonths(START, 3) },
  { says: 'four months about nine in ten', chance: 9 / 10, until: addMonths(START, 4) },
]

test('the summary states the odds, for the suggested hours only', () => {
  const sentence = threeMonthSprint.summary.split('. ').find((part) => part.startsWith('At the suggested hours, '))
  expect(ODDS.filter(({ says }) => sentence?.includes(says) !== true).map(({ says }) => says)).toEqual([])
})

describe.each(threeMonthSprint.backgrounds.map((background) => [background.id, background] as const))(
  'at the hours suggested to %s',
  (_, background) => {
    const forecast = forecastPlan(createPlan('plan', threeMonthSprint, background, START), START)

    test.each(ODDS)('$says', ({ chance, until }) => {
      expect(Math.abs(chanceBy(forecast, addDays(until, -1)) - chance)).toBeLessThanOrEqual(WITHIN)
    })
  },
)
