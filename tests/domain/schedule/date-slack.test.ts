import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { arbitraryPlan } from '../../helpers/arbitraries'
import { bruteDateSlacks } from '../../helpers/brute-date-slack'

describe('date slack', () => {
  test('is the largest delay of one step that harms nothing, found by trying', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (input) => {
        const schedule = scheduleSteps(input)
        fc.pre(schedule.finish.kind === 'date')
        const brute = bruteDateSlacks(input, schedule)
        const open = schedule.steps.filter(({ id }) => brute.has(id))
        expect(open.map(({ id, dateSlack }) => `${id}: ${dateSlack}`)).toEqual(
          open.map(({ id }) => `${id}: ${brute.get(id)}`),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
