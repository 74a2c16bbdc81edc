import { describe, expect, test } from 'vitest'
import { type Day, LAST_DAY } from '../../../src/domain/day'
import type { Learner } from '../../../src/domain/learner/learner'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import { type Finish, type Schedule, scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLearner } from '../../helpers/make-learner'
import { makeEffort, makeKnown, makeMilestone, makeWait } from '../../helpers/make-network-step'
import { day } from '../../helpers/make-plan'

/** Plans start on this Monday, with two hours on weekdays; days are counted from it. */
const MONDAY = makeLearner().start
const done = (on: number, startedOn: number | null = null): Partial<NetworkStep> => ({
  state: { kind: 'done', on: day(on), startedOn: startedOn === null ? null : day(startedOn) },
})
const started = (on: number): Partial<NetworkStep> => ({ state: { kind: 'started', on: day(on) } })
const optional: Partial<NetworkStep> = { required: false }

interface Setting extends Partial<Omit<Learner, 'week'>> {
  readonly week?: readonly number[]
  readonly today?: number
  readonly workedToday?: number
}

function schedule(steps: readonly NetworkStep[], { today = 0, workedToday = 0, ...learner }: Setting = {}): Schedule {
  return scheduleSteps({ steps, learner: makeLearner(learner), today: day(today), workedToday })
}

describe('the finish', () => {
  const off = (from: number, to: number | null): Setting => ({
    daysOff: [{ from: day(from), to: to === null ? null : day(to) }],
  })
  const none = (why: Extract<Finish, { kind: 'none' }>['why']): Finish => ({ kind: 'none', why })
  const date = (count: number): Finish => ({ kind: 'date', day: day(count) })
  const reached = (count: number | null): Finish => ({ kind: 'reached', day: count === null ? null : day(count) })

  test.each<[name: string, steps: readonly NetworkStep[], setting: Setting, finish: Finish]>([
    ['no steps', [], {}, none('noSteps')],
    ['the last required step', [makeEffort('a', 120), makeEffort('b', 120, [], optional)], {}, date(0)],
    [
      'optional steps without days do not matter',
      [makeEffort('a', 120), makeEffort('b', 9, ['a'], optional)],
      off(1, null),
      date(0),
    ],
    [
      'an optional step that a required one needs does',
      [makeEffort('a', 120, [], optional), makeEffort('b', 9, ['a'])],
      off(1, null),
      none('hoursEnd'),
    ],
    [
      'only optional steps: the last of them',
      [makeEffort('a', 120, [], optional), makeEffort('b', 120, [], optional)],
      {},
      date(1),
    ],
    ['all known', [makeKnown('a'), makeKnown('b', ['a'])], {}, reached(null)],
    ['all known, and a milestone', [makeKnown('a'), makeMilestone('m', ['a'])], { today: 9 }, reached(null)],
    ['all known or done', [makeKnown('a'), makeEffort('b', 60, ['a'], done(-4))], { today: 9 }, reached(-4)],
    [
      'all done, and a milestone after them',
      [makeEffort('a', 60, [], done(-4)), makeMilestone('m', ['a'])],
      { today: 9 },
      reached(-4),
    ],
    [
      'a milestone ticked later than what it stands for',
      [makeEffort('a', 60, [], done(-4)), makeMilestone('m', ['a'], done(-1))],
      {},
      reached(-1),
    ],
    ['a milestone after nothing waits for its tick', [makeMilestone('m')], { today: 3 }, date(3)],
    ['a milestone after nothing, ticked', [makeMilestone('m', [], done(2))], { today: 3 }, reached(2)],
    ['no effort waits for its tick', [makeEffort('a', 0)], { today: 3 }, date(3)],
    ['no effort needs no hours', [makeEffort('a', 0)], { week: [0, 0, 0, 0, 0, 0, 0] }, date(0)],
    ['a wait needs no hours', [makeWait('w', 3)], { week: [0, 0, 0, 0, 0, 0, 0] }, date(2)],
    ['a wait of no days', [makeWait('w', 0)], {}, date(0)],
    ['no hours at all', [makeEffort('a', 1)], { week: [0, 0, 0, 0, 0, 0, 0] }, none('noHours')],
    [
      'hours on one date only, enough',
      [makeEffort('a', 60)],
      { week: [0, 0, 0, 0, 0, 0, 0], overrides: new Map([[day(9), 60]]) },
      date(9),
    ],
    [
      'hours on one date only, too few',
      [makeEffort('a', 61)],
      { week: [0, 0, 0, 0, 0, 0, 0], overrides: new Map([[day(9), 60]]) },
      none('hoursEnd'),
    ],
    ['a break without an end, before it', [makeEffort('a', 240)], off(2, null), date(1)],
    ['a break without an end, in it', [makeEffort('a', 241)], off(2, null), none('hoursEnd')],
    ['today within a break without an end', [makeEffort('a', 1)], { ...off(2, null), today: 30 }, none('hoursEnd')],
    [
      'a wait that ends after the hours do',
      [makeWait('w', 9), makeEffort('a', 1, ['w'])],
      off(2, null),
      none('hoursEnd'),
    ],
    ['a start in the future', [makeEffort('a', 60)], { today: -30 }, date(0)],
    ['a wait in a plan that starts in the future begins with it', [makeWait('w', 3)], { today: -30 }, date(2)],
    ['the last day of all', [makeWait('w', LAST_DAY - MONDAY + 1)], {}, { kind: 'date', day: LAST_DAY }],
    ['the day after it', [makeWait('w', LAST_DAY - MONDAY + 2)], {}, none('beyondCalendar')],
    ['work after it', [makeWait('w', LAST_DAY - MONDAY + 1), makeEffort('a', 1, ['w'])], {}, none('beyondCalendar')],
    ['done on a day after today', [makeEffort('a', 60, [], done(5))], {}, reached(5)],
    ['more worked today than today has', [makeEffort('a', 60)], { workedToday: 1440 }, date(1)],
    // Not ticked, it stays open, and its days stay where they were.
    ['a wait that is over', [makeWait('w', 3, [], started(-9))], {}, date(-7)],
  ])('%s', (_, steps, setting, finish) => {
    expect(schedule(steps, setting).finish).toEqual(finish)
  })
})

describe('the dates of a step', () => {
  type Dates = readonly [state: string, start: number | null, finish: number | null, release: number | null]
  test.each<[name: string, steps: readonly NetworkStep[], setting: Setting, x: Dates]>([
    // Waits: begun on D they occupy [D, D+n) and release on D+n.
    ['a wait', [makeWait('x', 3)], {}, ['open', 0, 2, 3]],
    ['a wait of no days', [makeWait('x', 0)], {}, ['open', 0, 0, 0]],
    [
      'a wait begins on the day its prerequisite ends',
      [makeEffort('a', 180), makeWait('x', 3, ['a'])],
      {},
      ['open', 1, 3, 4],
    ],
    ['a wait after a wait', [makeWait('a', 3), makeWait('x', 3, ['a'])], {}, ['open', 3, 5, 6]],
    ['a wait through days off', [makeWait('x', 9)], { daysOff: [{ from: day(2), to: day(5) }] }, ['open', 0, 8, 9]],
    [
      'a wait begins today at the earliest',
      [makeEffort('a', 60, [], done(-9)), makeWait('x', 3, ['a'])],
      {},
      ['open', 0, 2, 3],
    ],
    ['a running wait', [makeWait('x', 30, [], started(-9))], {}, ['started', -9, 20, 21]],
    [
      'a running wait whose prerequisite is open',
      [makeEffort('a', 9000), makeWait('x', 30, ['a'], started(-9))],
      {},
      ['started', -9, 20, 21],
    ],
    ['a wait that is over', [makeWait('x', 3, [], started(-9))], {}, ['started', -9, -7, -6]],
    ['a wait that was ticked early', [makeWait('x', 30, [], done(-2, -9))], {}, ['done', -9, -2, -2]],

    // Milestones: the latest of their prerequisites'.
    ['a milestone after work', [makeEffort('a', 180), makeMilestone('x', ['a'])], {}, ['open', 1, 1, 1]],
    ['a milestone after a wait', [makeWait('a', 3), makeMilestone('x', ['a'])], {}, ['open', 2, 2, 3]],
    [
      'a milestone after both: the latest finish and the latest release',
      [makeWait('a', 3), makeEffort('b', 360), makeMilestone('x', ['a', 'b'])],
      {},
      ['open', 2, 2, 3],
    ],
    [
      'a milestone that is reached lies in the past',
      [makeEffort('a', 60, [], done(-4)), makeMilestone('x', ['a'])],
      {},
      ['done', -4, -4, -4],
    ],
    [
      'a milestone among known and done',
      [makeKnown('a'), makeEffort('b', 60, [], done(-4)), makeMilestone('x', ['a', 'b'])],
      {},
      ['done', -4, -4, -4],
    ],
    [
      'a milestone after nothing but known',
      [makeKnown('a'), makeMilestone('x', ['a'])],
      {},
      ['done', null, null, null],
    ],
    [
      'a milestone after such a one',
      [makeKnown('a'), makeMilestone('m', ['a']), makeMilestone('x', ['m'])],
      {},
      ['done', null, null, null],
    ],
    [
      'a milestone ticked before its time',
      [makeEffort('a', 180), makeMilestone('x', ['a'], done(-1))],
      {},
      ['done', -1, -1, -1],
    ],
    [
      'a milestone said to be started',
      [makeEffort('a', 180), makeMilestone('x', ['a'], started(-1))],
      {},
      ['started', 1, 1, 1],
    ],

    // Effort
    [
      'work on a milestone that is not reached',
      [makeWait('w', 2), makeMilestone('m', ['w']), makeEffort('x', 60, ['m'])],
      {},
      ['open', 2, 2, 2],
    ],
    ['no effort, on a day off', [makeEffort('x', 0)], { daysOff: [{ from: day(-1), to: day(9) }] }, ['open', 0, 0, 0]],
    ['no effort left of what was started', [makeEffort('x', 0, [], started(-5))], { today: 3 }, ['started', -5, 3, 3]],
    [
      'started, after an open prerequisite',
      [makeEffort('a', 180), makeEffort('x', 60, ['a'], started(-5))],
      {},
      ['started', -5, 1, 1],
    ],
    ['started on a day after today', [makeEffort('x', 60, [], started(5))], {}, ['started', 0, 0, 0]],
    ['done, and said to be started later', [makeEffort('x', 60, [], done(-5, -2))], {}, ['done', -5, -5, -5]],
    [
      'after one done on a day after today',
      [makeEffort('a', 60, [], done(4)), makeEffort('x', 60, ['a'])],
      {},
      ['open', 4, 4, 4],
    ],
    ['a wait past the last day of all has no end', [makeWait('x', 1e9)], {}, ['open', 0, null, null]],
  ])('%s', (_, steps, setting, x) => {
    const { state, start, finish, release } = schedule(steps, setting).byId.get('x')!
    const count = (each: Day | null): number | null => (each === null ? null : each - MONDAY)
    expect([state, count(start), count(finish), count(release)]).toEqual(x)
  })
})

describe('done before a prerequisite', () => {
  test.each<[name: string, prerequisite: NetworkStep, isOutOfOrder: boolean]>([
    ['open', makeEffort('a', 60), true],
    ['started', makeEffort('a', 60, [], started(-3)), true],
    ['a running wait', makeWait('a', 60, [], started(-3)), true],
    ['a milestone that is not reached', makeMilestone('a'), true],
    ['done', makeEffort('a', 60, [], done(-9)), false],
    ['known', makeKnown('a'), false],
  ])('%s', (_, prerequisite, isOutOfOrder) => {
    const steps = [prerequisite, makeEffort('x', 60, ['a'], done(-1)), makeEffort('y', 60, ['a'])]
    const { byId } = schedule(steps)
    expect([byId.get('x')!.isOutOfOrder, byId.get('y')!.isOutOfOrder]).toEqual([isOutOfOrder, false])
  })
})

describe('the order of work', () => {
  /** Steps by the day and in the order they are worked on. */
  const workOf = (steps: readonly NetworkStep[], setting: Setting = {}): readonly string[] =>
    schedule(steps, setting).work.map(({ step, day: on, minutes }) => `${on - MONDAY}: ${step} ${minutes}`)

  test.each<[name: string, steps: readonly NetworkStep[], setting: Setting, work: readonly string[]]>([
    ['the order of the roadmap', [makeEffort('a', 60), makeEffort('b', 60)], {}, ['0: a 60', '0: b 60']],
    ['the longest first', [makeEffort('a', 60), makeEffort('b', 90)], {}, ['0: b 90', '0: a 30', '1: a 30']],
    [
      'the longest tail first',
      [makeEffort('a', 60), makeEffort('b', 30), makeEffort('c', 60, ['b'])],
      {},
      ['0: b 30', '0: a 60', '0: c 30', '1: c 30'],
    ],
    [
      'a wait behind a step counts its days at the weekly minutes',
      // 600 minutes a week: 7 days of waiting weigh as much as 600 minutes.
      [makeEffort('a', 60), makeWait('w', 7, ['a']), makeEffort('b', 650)],
      {},
      ['0: a 60', '0: b 60', '1: b 120', '2: b 120', '3: b 120', '4: b 120', '7: b 110'],
    ],
    [
      'a little less',
      [makeEffort('a', 60), makeWait('w', 7, ['a']), makeEffort('b', 661)],
      {},
      ['0: b 120', '1: b 120', '2: b 120', '3: b 120', '4: b 120', '7: b 61', '7: a 59', '8: a 1'],
    ],
    [
      'in a week without hours a wait still counts',
      [makeEffort('a', 60), makeEffort('b', 60), makeWait('w', 7, ['b'])],
      { week: [0, 0, 0, 0, 0, 0, 0], overrides: new Map([[day(3), 120]]) },
      ['3: b 60', '3: a 60'],
    ],
    [
      'priority before all',
      [makeEffort('a', 600), makeEffort('b', 60, [], { priority: 1 })],
      {},
      ['0: b 60', '0: a 60', '1: a 120', '2: a 120', '3: a 120', '4: a 120', '7: a 60'],
    ],
    [
      'a negative priority last',
      [makeEffort('a', 60, [], { priority: -1 }), makeEffort('b', 60)],
      {},
      ['0: b 60', '0: a 60'],
    ],
    [
      'what a wait releases goes first again',
      [makeEffort('a', 300), makeWait('w', 1), makeEffort('b', 60, ['w'], { priority: 1 })],
      {},
      ['0: a 120', '1: b 60', '1: a 60', '2: a 120'],
    ],
    [
      'a cap leaves the rest to the next',
      [makeEffort('a', 120, [], { dailyCap: 60 }), makeEffort('b', 90)],
      {},
      ['0: a 60', '0: b 60', '1: a 60', '1: b 30'],
    ],
    [
      'a cap that today’s work has used up leaves all to the next',
      [makeEffort('a', 120, [], { dailyCap: 60, workedToday: 60, ...started(0) }), makeEffort('b', 60)],
      { workedToday: 60 },
      ['0: b 60', '1: a 60', '2: a 60'],
    ],

    // Several at once
    [
      'two at once',
      [makeEffort('a', 120), makeEffort('b', 120), makeEffort('c', 60)],
      { stepsAtOnce: 2 },
      ['0: a 60', '0: b 60', '1: a 60', '1: b 60', '2: c 60'],
    ],
    [
      'the odd minute goes to the first',
      [makeEffort('a', 68), makeEffort('b', 66), makeEffort('c', 66)],
      { stepsAtOnce: 3, week: [100, 0, 0, 0, 0, 0, 0] },
      ['0: a 34', '0: b 33', '0: c 33', '7: a 34', '7: b 33', '7: c 33'],
    ],
    [
      'what a cap leaves over is shared again',
      [makeEffort('a', 90, [], { dailyCap: 30, priority: 1 }), makeEffort('b', 90)],
      { stepsAtOnce: 2 },
      ['0: a 30', '0: b 60', '0: b 30', '1: a 30', '2: a 30'],
    ],
    [
      'those already started come first, whatever their priority',
      [
        makeEffort('a', 60, [], { priority: 9 }),
        makeEffort('b', 120, [], started(-1)),
        makeEffort('c', 120, [], started(-1)),
      ],
      { stepsAtOnce: 2 },
      ['0: b 60', '0: c 60', '1: b 60', '1: c 60', '2: a 60'],
    ],
    [
      'one at a time, priority comes first even so',
      [makeEffort('a', 60, [], { priority: 9 }), makeEffort('b', 120, [], started(-1))],
      {},
      ['0: a 60', '0: b 60', '1: b 60'],
    ],
    [
      'those started in the plan go on when another is released',
      [makeEffort('a', 240), makeEffort('b', 240), makeWait('w', 1), makeEffort('c', 60, ['w'], { priority: 9 })],
      { stepsAtOnce: 2 },
      ['0: a 60', '0: b 60', '1: a 60', '1: b 60', '2: a 60', '2: b 60', '3: a 60', '3: b 60', '4: c 60'],
    ],
  ])('%s', (_, steps, setting, work) => {
    expect(workOf(steps, setting)).toEqual(work)
  })

  test('a plan worked as planned stays as it was, several at once too', () => {
    const steps = [
      makeEffort('a', 240),
      makeEffort('b', 240),
      makeWait('w', 1),
      makeEffort('c', 60, ['w'], { priority: 9 }),
    ]
    const asWorked = steps.map((step): NetworkStep => {
      if (step.id === 'c') return step
      return step.id === 'w'
        ? { ...step, ...started(0) }
        : { ...step, work: { kind: 'effort', minutes: 180 }, ...started(0) }
    })
    expect(workOf(asWorked, { stepsAtOnce: 2, today: 1 })).toEqual(workOf(steps, { stepsAtOnce: 2 }).slice(2))
  })
})
