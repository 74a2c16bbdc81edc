import { describe, expect, test } from 'vitest'
import { LAST_DAY } from '../../../src/domain/day'
import type { Learner } from '../../../src/domain/learner/learner'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import type { Reason } from '../../../src/domain/schedule/reason'
import { type Schedule, scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLearner } from '../../helpers/make-learner'
import { makeEffort, makeKnown, makeMilestone, makeWait } from '../../helpers/make-network-step'
import { day } from '../../helpers/make-plan'

/** Plans start on this Monday, with two hours on weekdays and none at weekends; days are counted from it. */
const MONDAY = makeLearner().start

interface Case {
  readonly steps: readonly NetworkStep[]
  readonly learner?: Partial<Learner>
  /** Counted from the Monday. */
  readonly today?: number
  readonly workedToday?: number
  /** Of the step `x`. */
  readonly starts: number | null
  readonly reason: Reason
}

const x = (minutes: number, prerequisites: readonly string[] = [], rest: Partial<NetworkStep> = {}): NetworkStep =>
  makeEffort('x', minutes, prerequisites, rest)

const done = (on: number): Partial<NetworkStep> => ({ state: { kind: 'done', on: day(on), startedOn: null } })
const started = (on: number): Partial<NetworkStep> => ({ state: { kind: 'started', on: day(on) } })
const off = (from: number, to: number | null): Partial<Learner> => ({
  daysOff: [{ from: day(from), to: to === null ? null : day(to) }],
})

describe('a step says why it starts when it does', () => {
  test.each<[name: string, example: Case]>([
    // Its own state
    ['known', { steps: [makeKnown('x')], starts: null, reason: { kind: 'known' } }],
    ['done', { steps: [x(60, [], done(-3))], starts: -3, reason: { kind: 'done' } }],
    ['started', { steps: [x(60, [], started(-3))], starts: -3, reason: { kind: 'started' } }],
    [
      'started, and nothing left but to tick it',
      { steps: [x(0, [], started(-3))], starts: -3, reason: { kind: 'started' } },
    ],
    [
      'a milestone that is reached',
      { steps: [makeEffort('p', 60, [], done(-2)), makeMilestone('x', ['p'])], starts: -2, reason: { kind: 'done' } },
    ],
    [
      'a milestone after nothing but known steps has no day',
      { steps: [makeKnown('p'), makeMilestone('x', ['p'])], starts: null, reason: { kind: 'done' } },
    ],
    [
      'a wait already running, though what it waits for is open',
      {
        steps: [makeEffort('p', 600), makeWait('x', 10, ['p'], started(-4))],
        starts: -4,
        reason: { kind: 'started' },
      },
    ],

    // Nothing before it
    ['the first day of the plan', { steps: [x(60)], starts: 0, reason: { kind: 'planStart' } }],
    ['a plan that starts later', { steps: [x(60)], today: -3, starts: 0, reason: { kind: 'planStart' } }],
    ['a plan under way', { steps: [x(60)], today: 1, starts: 1, reason: { kind: 'today' } }],
    [
      'all it waits for was done before today',
      { steps: [makeEffort('p', 60, [], done(0)), x(60, ['p'])], today: 1, starts: 1, reason: { kind: 'today' } },
    ],
    [
      'all it waits for is known',
      { steps: [makeKnown('p'), x(60, ['p'])], today: 1, starts: 1, reason: { kind: 'today' } },
    ],
    [
      'what it waits for was done today',
      {
        steps: [makeEffort('p', 60, [], done(1)), x(60, ['p'])],
        today: 1,
        starts: 1,
        reason: { kind: 'after', step: 'p' },
      },
    ],
    [
      'other work on the same day does not count: it starts as early as it may',
      {
        steps: [makeEffort('q', 60, [], { priority: 1 }), x(30)],
        starts: 0,
        reason: { kind: 'planStart' },
      },
    ],
    [
      'the same beside others',
      {
        steps: [makeEffort('q', 600), x(30)],
        learner: { stepsAtOnce: 2 },
        starts: 0,
        reason: { kind: 'planStart' },
      },
    ],

    // After a step
    [
      'on the day of its prerequisite',
      { steps: [makeEffort('p', 60), x(60, ['p'])], starts: 0, reason: { kind: 'after', step: 'p' } },
    ],
    [
      'on the day after, when that one took the whole day',
      { steps: [makeEffort('p', 120), x(60, ['p'])], starts: 1, reason: { kind: 'after', step: 'p' } },
    ],
    [
      'across an ordinary weekend',
      { steps: [makeEffort('p', 600), x(60, ['p'])], starts: 7, reason: { kind: 'after', step: 'p' } },
    ],
    [
      'of several prerequisites, the last',
      {
        steps: [makeEffort('p', 180, [], { priority: 1 }), makeEffort('q', 120), x(60, ['q', 'p'])],
        starts: 2,
        reason: { kind: 'after', step: 'q' },
      },
    ],
    [
      'a milestone between',
      {
        steps: [makeEffort('p', 120), makeMilestone('m', ['p']), x(60, ['m'])],
        starts: 1,
        reason: { kind: 'after', step: 'm' },
      },
    ],
    [
      'a milestone itself',
      { steps: [makeEffort('p', 120), makeMilestone('x', ['p'])], starts: 0, reason: { kind: 'after', step: 'p' } },
    ],
    [
      'a wait',
      { steps: [makeEffort('p', 120), makeWait('x', 3, ['p'])], starts: 0, reason: { kind: 'after', step: 'p' } },
    ],

    // A first day that was asked for
    [
      'a day asked for',
      { steps: [x(60, [], { notBefore: day(3) })], starts: 3, reason: { kind: 'notBefore', until: day(3) } },
    ],
    [
      'a day asked for that is later than its prerequisite',
      {
        steps: [makeEffort('p', 60), x(60, ['p'], { notBefore: day(2) })],
        starts: 2,
        reason: { kind: 'notBefore', until: day(2) },
      },
    ],
    [
      'its prerequisite, when that ends on the day asked for or later',
      {
        steps: [makeEffort('p', 300), x(60, ['p'], { notBefore: day(2) })],
        starts: 2,
        reason: { kind: 'after', step: 'p' },
      },
    ],
    [
      'a day asked for that has come',
      { steps: [x(60, [], { notBefore: day(1) })], today: 1, starts: 1, reason: { kind: 'today' } },
    ],
    [
      'other work, though the day asked for has come',
      {
        steps: [makeEffort('q', 480, [], { priority: 1 }), x(60, [], { notBefore: day(2) })],
        starts: 4,
        reason: { kind: 'busy', step: 'q' },
      },
    ],
    [
      'no hours on the day asked for, a Saturday',
      { steps: [x(60, [], { notBefore: day(5) })], starts: 7, reason: { kind: 'noHours', until: day(7) } },
    ],
    [
      'a wait until a day asked for',
      { steps: [makeWait('x', 2, [], { notBefore: day(5) })], starts: 5, reason: { kind: 'notBefore', until: day(5) } },
    ],
    [
      'a wait that has begun, whatever day was asked for',
      { steps: [makeWait('x', 2, [], { ...started(-1), notBefore: day(5) })], starts: -1, reason: { kind: 'started' } },
    ],
    [
      'a milestone not before a day, though all before it is done',
      {
        steps: [makeEffort('p', 60, [], done(-2)), makeMilestone('x', ['p'], { notBefore: day(4) })],
        starts: 4,
        reason: { kind: 'notBefore', until: day(4) },
      },
    ],
    [
      'a milestone whose day has come is reached',
      {
        steps: [makeEffort('p', 60, [], done(-2)), makeMilestone('x', ['p'], { notBefore: day(-1) })],
        starts: -1,
        reason: { kind: 'done' },
      },
    ],

    // Waiting
    [
      'a wait releases it',
      { steps: [makeWait('w', 2), x(60, ['w'])], starts: 2, reason: { kind: 'waiting', step: 'w', until: day(2) } },
    ],
    [
      'a running wait releases it',
      {
        steps: [makeWait('w', 5, [], started(-2)), x(60, ['w'])],
        starts: 3,
        reason: { kind: 'waiting', step: 'w', until: day(3) },
      },
    ],
    [
      'a wait released it before today',
      { steps: [makeWait('w', 5, [], started(-9)), x(60, ['w'])], starts: 0, reason: { kind: 'planStart' } },
    ],
    [
      'a wait that was ticked counts as any done step',
      {
        steps: [makeWait('w', 50, [], done(2)), x(60, ['w'])],
        today: 2,
        starts: 2,
        reason: { kind: 'after', step: 'w' },
      },
    ],
    [
      'a milestone after a wait',
      {
        steps: [makeWait('w', 2), makeMilestone('x', ['w'])],
        starts: 1,
        // It is reached on the wait's last day, and waits for nothing after that.
        reason: { kind: 'after', step: 'w' },
      },
    ],
    [
      'on the day a wait ends other work goes first, but it still starts that day',
      {
        steps: [makeWait('w', 2), makeEffort('q', 300, [], { priority: 1 }), x(60, ['w'])],
        starts: 2,
        reason: { kind: 'waiting', step: 'w', until: day(2) },
      },
    ],

    // Busy
    [
      'more urgent work takes the day',
      {
        steps: [makeEffort('q', 120, [], { priority: 1 }), x(60)],
        starts: 1,
        reason: { kind: 'busy', step: 'q' },
      },
    ],
    [
      'busy, then an ordinary weekend',
      {
        steps: [makeEffort('q', 600, [], { priority: 1 }), x(60)],
        starts: 7,
        reason: { kind: 'busy', step: 'q' },
      },
    ],
    [
      'after its prerequisite, but then busy',
      {
        steps: [makeEffort('p', 60, [], { priority: 2 }), makeEffort('q', 60, [], { priority: 1 }), x(60, ['p'])],
        starts: 1,
        reason: { kind: 'busy', step: 'q' },
      },
    ],
    [
      'what a wait releases takes the day from work under way, and from what comes after that',
      {
        steps: [
          makeWait('w', 1),
          makeEffort('h', 120, ['w'], { priority: 2 }),
          makeEffort('q', 120, [], { priority: 1 }),
          x(60),
        ],
        starts: 2,
        reason: { kind: 'busy', step: 'h' },
      },
    ],
    [
      'as many others as go at once',
      {
        steps: [makeEffort('q', 120), makeEffort('r', 120), x(60)],
        learner: { stepsAtOnce: 2 },
        starts: 2,
        reason: { kind: 'busy', step: 'r' },
      },
    ],

    // Days off and days without hours
    [
      'days off after its prerequisite',
      {
        steps: [makeEffort('p', 120), x(60, ['p'])],
        learner: off(1, 3),
        starts: 3,
        reason: { kind: 'dayOff', until: day(3) },
      },
    ],
    [
      'days off after being busy',
      {
        steps: [makeEffort('q', 120, [], { priority: 1 }), x(60)],
        learner: off(1, 3),
        starts: 3,
        reason: { kind: 'dayOff', until: day(3) },
      },
    ],
    [
      'days off that end on the eve of a weekend',
      {
        steps: [makeEffort('q', 120, [], { priority: 1 }), x(60)],
        learner: off(1, 5),
        starts: 7,
        reason: { kind: 'dayOff', until: day(7) },
      },
    ],
    [
      'a wait that ends within days off',
      {
        steps: [makeWait('w', 2), x(60, ['w'])],
        learner: off(1, 4),
        starts: 4,
        reason: { kind: 'dayOff', until: day(4) },
      },
    ],
    [
      'a wait that ends on the last day off before a weekend',
      {
        steps: [makeWait('w', 4), x(60, ['w'])],
        learner: off(1, 5),
        starts: 7,
        reason: { kind: 'dayOff', until: day(7) },
      },
    ],
    [
      'a plan that starts on a day off',
      { steps: [x(60)], learner: off(-1, 2), starts: 2, reason: { kind: 'dayOff', until: day(2) } },
    ],
    [
      'a day off before its first day has nothing to do with it',
      { steps: [x(60)], learner: off(-2, 0), starts: 0, reason: { kind: 'planStart' } },
    ],
    [
      'days off do not hold a wait',
      {
        steps: [makeWait('w', 2), makeWait('x', 3, ['w'])],
        learner: off(1, 9),
        starts: 2,
        reason: { kind: 'waiting', step: 'w', until: day(2) },
      },
    ],
    [
      'a wait that ends on a day without hours',
      { steps: [makeWait('w', 5), x(60, ['w'])], starts: 7, reason: { kind: 'noHours', until: day(7) } },
    ],
    [
      'a plan that starts on a day without hours',
      {
        steps: [x(60)],
        today: -9,
        learner: { start: day(-1) },
        starts: 0,
        reason: { kind: 'noHours', until: day(0) },
      },
    ],
    ['today has no hours', { steps: [x(60)], today: 5, starts: 7, reason: { kind: 'noHours', until: day(7) } }],
    [
      'the hours of today are used up',
      { steps: [x(60)], today: 1, workedToday: 120, starts: 2, reason: { kind: 'noHours', until: day(2) } },
    ],
    [
      'a date of its own without hours',
      {
        steps: [x(60)],
        learner: { overrides: new Map([[day(0), 0]]) },
        starts: 1,
        reason: { kind: 'noHours', until: day(1) },
      },
    ],

    // Never
    [
      'a break without an end',
      {
        steps: [makeEffort('p', 120), x(60, ['p'])],
        learner: off(1, null),
        starts: null,
        reason: { kind: 'noCapacity' },
      },
    ],
    [
      'no hours at all',
      { steps: [x(60)], learner: { week: [0, 0, 0, 0, 0, 0, 0] }, starts: null, reason: { kind: 'noCapacity' } },
    ],
    [
      'after the last day of the calendar',
      {
        steps: [makeWait('w', LAST_DAY), makeMilestone('x', ['w'])],
        starts: null,
        reason: { kind: 'noCapacity' },
      },
    ],
    [
      'after a wait of more days than fit any calendar',
      {
        steps: [makeWait('w', 3_000_000_000), x(60, ['w'])],
        starts: null,
        reason: { kind: 'noCapacity' },
      },
    ],
    [
      'begun, but never to be finished',
      {
        steps: [x(600)],
        learner: off(1, null),
        starts: 0,
        reason: { kind: 'planStart' },
      },
    ],
  ])('%s', (_, { steps, learner = {}, today = 0, workedToday = 0, starts, reason }) => {
    const { byId } = schedule({ steps, learner, today, workedToday })
    const { start, reason: actual } = byId.get('x')!
    expect({ starts: start === null ? null : start - MONDAY, reason: actual }).toEqual({ starts, reason })
  })
})

function schedule({ steps, learner, today, workedToday }: Required<Omit<Case, 'starts' | 'reason'>>): Schedule {
  return scheduleSteps({ steps, learner: makeLearner(learner), today: day(today), workedToday })
}
