import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import { type Schedule, scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLearner } from '../../helpers/make-learner'
import { makeEffort, makeMilestone, makeWait } from '../../helpers/make-network-step'

/** A thousand minutes a day, every day. */
const learner = makeLearner({ week: [1000, 1000, 1000, 1000, 1000, 1000, 1000] })
const { start } = learner

describe('plans far larger than any person has do not overflow the stack', () => {
  test('a chain of 100,000 steps', () => {
    const chain = many(100_000, (at) => makeEffort(`s${at}`, 10, at === 0 ? [] : [`s${at - 1}`]))
    const schedule = scheduleAll(chain)
    expect(schedule.finish).toEqual({ kind: 'date', day: addDays(start, 999) })
    expect(schedule.steps.every(({ dateSlack, dependencySlack }) => dateSlack === 0 && dependencySlack === 0)).toBe(
      true,
    )
  })

  test('a chain of 100,000 milestones and waits, backwards in the roadmap', () => {
    const chain = many(100_000, (at) => {
      const prerequisites = at === 0 ? [] : [`s${at - 1}`]
      return at % 100 === 0 ? makeWait(`s${at}`, 1, prerequisites) : makeMilestone(`s${at}`, prerequisites)
    })
    expect(scheduleAll(chain.toReversed()).finish).toEqual({ kind: 'date', day: addDays(start, 999) })
  })

  test('a fan of 20,000 steps between two', () => {
    const blades = many(20_000, (at) => makeEffort(`s${at}`, 10, ['hub']))
    const fan = [
      makeEffort('hub', 1000),
      ...blades,
      makeMilestone(
        'end',
        blades.map(({ id }) => id),
      ),
    ]
    const schedule = scheduleAll(fan)
    expect(schedule.finish).toEqual({ kind: 'date', day: addDays(start, 200) })
    expect(schedule.byId.get('s19999')!.reason).toEqual({ kind: 'busy', step: 's19998' })
  })

  test('the same fan, several at once', () => {
    const blades = many(20_000, (at) => makeEffort(`s${at}`, 10, ['hub']))
    const schedule = scheduleAll([makeEffort('hub', 1000), ...blades], 3)
    expect(schedule.finish).toEqual({ kind: 'date', day: addDays(start, 200) })
  })

  test.each([1, 10, 100])(
    'C2 work for thousands of years, %i at once: no date rather than no memory',
    (stepsAtOnce) => {
      const { finish } = scheduleAll(
        many(200, (at) => makeEffort(`s${at}`, 10_000_000)),
        stepsAtOnce,
      )
      expect(finish).toEqual({ kind: 'none', why: 'beyondCalendar' })
    },
  )

  test('a chain of done steps, and then the last', () => {
    const chain = many(100_000, (at) =>
      makeEffort(`s${at}`, 10, at === 0 ? [] : [`s${at - 1}`], {
        state: at < 99_999 ? { kind: 'done', on: start, startedOn: null } : { kind: 'open' },
      }),
    )
    expect(scheduleAll(chain).finish).toEqual({ kind: 'date', day: start })
  })
})

function many(count: number, make: (at: number) => NetworkStep): readonly NetworkStep[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

function scheduleAll(steps: readonly NetworkStep[], stepsAtOnce = 1): Schedule {
  return scheduleSteps({ steps, learner: { ...learner, stepsAtOnce }, today: start, workedToday: 0 })
}
