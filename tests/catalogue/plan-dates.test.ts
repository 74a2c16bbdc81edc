import { describe, expect, test } from 'vitest'
import { machineLearningEngineer } from '../../src/catalogue/machine-learning-engineer/roadmap'
import { addMonths, type Day, dayFromParts } from '../../src/domain/day'
import { createPlan } from '../../src/domain/plan/create-plan'
import { schedulePlan } from '../../src/domain/plan/schedule-plan'

/** A source that says "about" or "around" is met within a tenth of it. */
const ABOUT = 0.1
const DAYS_PER_MONTH = 365.25 / 12
const STARTS = Array.from({ length: 12 }, (_, month) => addMonths(dayFromParts(2027, 1, 4), month))

describe.each(machineLearningEngineer.backgrounds.map((background) => [background.id, background] as const))(
  'the plan of %s',
  (_, background) => {
    const { minMonths, maxMonths, text } = background.headline
    const isAbout = minMonths === maxMonths
    const least = isAbout ? minMonths * (1 - ABOUT) : minMonths
    const most = isAbout ? maxMonths * (1 + ABOUT) : maxMonths

    test.each(STARTS)(`takes ${text} when started on day %i`, (start: Day) => {
      const plan = createPlan('plan', machineLearningEngineer, background, start)
      const { finish } = schedulePlan(plan, start)
      if (finish.kind !== 'date') throw new Error(`no date: ${JSON.stringify(finish)}`)
      const months = (finish.day + 1 - start) / DAYS_PER_MONTH
      expect(months).toBeGreaterThanOrEqual(least)
      expect(months).toBeLessThanOrEqual(most)
    })
  },
)

test('the default hours are at most 15, 20 and 30 a week', () => {
  const hours = machineLearningEngineer.backgrounds.map(
    ({ week }) => week.reduce((sum, minutes) => sum + minutes, 0) / 60,
  )
  expect(hours).toHaveLength(3)
  for (const [index, most] of [15, 20, 30].entries()) expect(hours[index]).toBeLessThanOrEqual(most)
})
