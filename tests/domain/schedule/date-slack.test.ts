import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../src/domain/day'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { arbitraryPlan } from '../../helpers/arbitraries'
import { bruteDateSlacks } from '../../helpers/brute-date-slack'
import { makeLearner } from '../../helpers/make-learner'
import { makeEffort, makeMilestone, makeWait } from '../../helpers/make-network-step'

const RUNS = 1000
const DRIVES = 0
const FREE = Number.POSITIVE_INFINITY

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
      { numRuns: RUNS },
    )
  })

  test('is compared where there is none, where there is some and where there is no end of it', () => {
    const slacks = fc
      .sample(arbitraryPlan(), { numRuns: RUNS, seed: 1 })
      .flatMap((input) => scheduleSteps(input).steps.flatMap(({ dateSlack }) => dateSlack ?? []))
    const share = (isSuch: (slack: number) => boolean): number => slacks.filter(isSuch).length / slacks.length
    expect(share((slack) => slack === DRIVES)).toBeGreaterThan(0.2)
    expect(share((slack) => slack > 0 && slack < FREE)).toBeGreaterThan(0.2)
    expect(share((slack) => slack === FREE)).toBeGreaterThan(0.05)
  })

  /** Two hours on weekdays from this Monday. */
  const learner = makeLearner()
  const day = (count: number): Day => addDays(learner.start, count)
  const optional = { required: false }

  test.each<[name: string, steps: readonly NetworkStep[], slacks: Readonly<Record<string, number>>]>([
    [
      'all of a chain drives, though its last day has minutes left',
      [makeEffort('a', 120), makeEffort('b', 60, ['a'])],
      { a: DRIVES, b: DRIVES },
    ],
    [
      'work beside it drives as well: one person does it all',
      [makeEffort('a', 120), makeEffort('b', 120)],
      { a: DRIVES, b: DRIVES },
    ],
    [
      'work beside a long wait can slip to the last day with room for it',
      [makeEffort('a', 120), makeWait('w', 11, ['a']), makeEffort('b', 60)],
      // The wait ends on the Thursday after next.
      { a: DRIVES, w: DRIVES, b: 9 },
    ],
    [
      'a wait beside longer work can slip until the work ends',
      [makeEffort('a', 600), makeWait('w', 2)],
      { a: DRIVES, w: 3 },
    ],
    [
      'a wait that work comes after can slip until that work must begin',
      [makeEffort('a', 600), makeWait('w', 2), makeEffort('b', 60, ['w'])],
      // Released on Wednesday, begun on the Monday after, when there is time for it.
      { a: DRIVES, w: 5, b: DRIVES },
    ],
    [
      'optional work has no end of slack when nothing required is behind it',
      [makeEffort('a', 120), makeEffort('o', 60, [], optional)],
      { a: DRIVES, o: FREE },
    ],
    [
      'optional work that goes before required work drives it',
      [makeEffort('a', 120), makeEffort('o', 180, [], optional)],
      { a: DRIVES, o: DRIVES },
    ],
    [
      'a milestone drives with what it stands for',
      [makeEffort('a', 180), makeMilestone('m', ['a'])],
      { a: DRIVES, m: DRIVES },
    ],
    [
      // The wait lasts until Tuesday and the work until Wednesday; a day more of waiting changes no date.
      'a wait before a last milestone has the eve of its release for itself',
      [makeWait('w', 2), makeEffort('a', 360), makeMilestone('m', ['w', 'a'])],
      { w: 1, a: DRIVES, m: DRIVES },
    ],
    [
      'work before a last milestone ends with the wait beside it, not on the day of its release',
      [makeWait('w', 3), makeEffort('a', 120, [], optional), makeMilestone('m', ['w', 'a'])],
      { w: DRIVES, a: 2, m: DRIVES },
    ],
    [
      'a daily cap takes its days: what comes before can slip into the first of them, and no further',
      [makeEffort('a', 120, [], { priority: 1 }), makeEffort('b', 150, [], { dailyCap: 30 })],
      { a: 1, b: DRIVES },
    ],
    [
      'what a running wait should have waited for does not hold it any more',
      [
        makeWait('a', 20, [], { state: { kind: 'started', on: day(-5) }, ...optional }),
        makeWait('w', 10, ['a'], { state: { kind: 'started', on: day(-5) } }),
        // Released on Saturday, begun on Monday.
        makeEffort('b', 60, ['w']),
      ],
      { a: FREE, w: 2, b: DRIVES },
    ],
    [
      'work before work that is held until a day can slip to its eve',
      [makeEffort('a', 60), makeEffort('b', 60, ['a'], { notBefore: day(3) })],
      { a: 2, b: DRIVES },
    ],
    [
      'work before a wait that is held until a day can slip to that day',
      [makeEffort('a', 60), makeWait('w', 18, ['a'], { notBefore: day(3) })],
      { a: 3, w: DRIVES },
    ],
    [
      'a milestone not before a day drives alone',
      [makeEffort('a', 60), makeMilestone('m', ['a'], { notBefore: day(3) })],
      { a: 3, m: DRIVES },
    ],
    [
      'without required steps, the last one drives',
      [makeEffort('a', 120, [], optional), makeEffort('b', 120, ['a'], optional)],
      { a: DRIVES, b: DRIVES },
    ],
  ])('%s', (_, steps, slacks) => {
    const schedule = scheduleSteps({ steps, learner, today: learner.start, workedToday: 0 })
    expect(Object.fromEntries(schedule.steps.map(({ id, dateSlack }) => [id, dateSlack]))).toEqual(slacks)
  })
})
