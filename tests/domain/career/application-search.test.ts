import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  APPLICATION_ENDINGS,
  APPLICATION_STAGES,
  type ApplicationEnding,
  type ApplicationStage,
  type JobApplication,
} from '../../../src/domain/career/application'
import { type Applications, moveApplication } from '../../../src/domain/career/application-edit'
import { followSearch, type SearchWaits } from '../../../src/domain/career/application-search'
import { type Day } from '../../../src/domain/day'
import type { Plan, StepSettings } from '../../../src/domain/plan/plan'
import type { Status } from '../../../src/domain/progress/progress'
import { day, makeApplication, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeMilestone, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

const WAITS: SearchWaits = { goal: ['hearing-back', 'of-another-road'], steppingStone: ['first-post'] }
const TODAY = day(10)
const OPEN: Status = { kind: 'open' }

const roadmap = makeRoadmap({
  steps: [
    makeWait({ id: 'first-post' }),
    makeStep({ id: 'learn', prerequisites: ['first-post'] }),
    makeWait({ id: 'hearing-back', prerequisites: ['learn'] }),
    makeMilestone({ id: 'arrive', prerequisites: ['hearing-back'] }),
  ],
})

const with_ = (...list: readonly JobApplication[]): Applications => new Map(list.map((each) => [each.id, each]))
const ours = (parts: Partial<JobApplication> = {}) => makeApplication({ plan: 'plan', ...parts })
const sent = (on: number, parts: Partial<JobApplication> = {}) =>
  ours({ stage: 'applied', reached: new Map([['applied', day(on)]]), ...parts })
const accepted = (on: number, parts: Partial<JobApplication> = {}) =>
  ours({ stage: 'closed', ending: 'accepted', reached: new Map([['closed', day(on)]]), ...parts })

function planWith(status: Status = OPEN, settings: StepSettings = {}): Plan {
  return makePlan({
    roadmap,
    progress: new Map([['hearing-back', makeProgress({ status })]]),
    settings: new Map([['hearing-back', settings]]),
  })
}

const follow = (plan: Plan, before: Applications, after: Applications, today: Day = TODAY) =>
  followSearch(plan, before, after, WAITS, today)
const firstDayOf = (status: Extract<Status, { readonly on: Day }>): Day =>
  status.kind === 'done' ? (status.startedOn ?? status.on) : status.on
const statusOf = (plan: Plan, step = 'hearing-back') => plan.progress.get(step)?.status ?? OPEN

describe('the wait', () => {
  test.each<[string, Applications, Applications, Partial<Status>]>([
    ['begins with the first that is sent, on its day', with_(ours()), with_(sent(7)), { kind: 'started', on: day(7) }],
    ['begins with one that is added as sent', with_(), with_(sent(3)), { kind: 'started', on: day(3) }],
    [
      'begins with one that is given to the plan',
      with_(sent(3, { plan: null })),
      with_(sent(3)),
      { kind: 'started', on: day(3) },
    ],
    ['begins today at the latest', with_(), with_(sent(99)), { kind: 'started', on: TODAY }],
    [
      'begins with an interview',
      with_(),
      with_(ours({ stage: 'interview', reached: new Map([['interview', day(4)]]) })),
      { kind: 'started', on: day(4) },
    ],
    ['begins today where no day is known', with_(), with_(ours({ stage: 'applied' })), { kind: 'started', on: TODAY }],
    ['does not begin with what is not sent', with_(), with_(ours()), OPEN],
    ['does not begin with one for another plan', with_(), with_(sent(7, { plan: 'other' })), OPEN],
    ['does not begin with one for no plan', with_(), with_(sent(7, { plan: null })), OPEN],
    ['does not begin with a stepping stone', with_(), with_(sent(7, { isSteppingStone: true })), OPEN],
    ['does not begin with the second that is sent', with_(sent(1)), with_(sent(1), sent(7, { id: 'second' })), OPEN],
    ['is over with the first that is accepted', with_(sent(2)), with_(accepted(9)), { kind: 'done', on: day(9) }],
    ['is over today at the latest', with_(sent(2)), with_(accepted(99)), { kind: 'done', on: TODAY }],
    ['is not over with a refusal', with_(sent(2)), with_({ ...accepted(9), ending: 'refused' }), OPEN],
    ['stays when an application goes back', with_(sent(2)), with_(ours()), OPEN],
    ['stays when an application is deleted', with_(sent(2)), with_(), OPEN],
  ])('%s', (_, before, after, expected) => {
    const { status } = follow(planWith(), before, after).plan.progress.get('hearing-back') ?? makeProgress()
    expect(status).toMatchObject(expected)
  })

  test('that begins and ends keeps both days', () => {
    const begun = follow(planWith(), with_(ours()), with_(sent(2))).plan
    const over = follow(
      begun,
      with_(sent(2)),
      with_(
        accepted(9, {
          reached: new Map([
            ['applied', day(2)],
            ['closed', day(9)],
          ]),
        }),
      ),
    )
    expect(statusOf(over.plan)).toEqual({ kind: 'done', on: day(9), startedOn: day(2) })
    expect(over.events).toEqual([{ kind: 'over', step: 'hearing-back', on: day(9) }])
  })

  test('that was never said to have begun has the day of the first application', () => {
    const after = with_(
      accepted(9, {
        reached: new Map([
          ['applied', day(2)],
          ['closed', day(9)],
        ]),
      }),
    )
    expect(statusOf(follow(planWith(), with_(), after).plan)).toEqual({ kind: 'done', on: day(9), startedOn: day(2) })
  })

  test('of the stepping stone follows the applications for it alone', () => {
    const { plan, events } = follow(planWith(), with_(), with_(sent(7, { isSteppingStone: true })))
    expect(statusOf(plan, 'first-post')).toEqual({ kind: 'started', on: day(7) })
    expect(statusOf(plan)).toEqual(OPEN)
    expect(events).toEqual([{ kind: 'begun', step: 'first-post', on: day(7) }])
  })
})

describe('a day that is corrected', () => {
  test('moves the wait that began with it', () => {
    const begun = follow(planWith(), with_(ours()), with_(sent(7))).plan
    const { plan, events } = follow(begun, with_(sent(7)), with_(sent(2)))
    expect(statusOf(plan)).toEqual({ kind: 'started', on: day(2) })
    expect(events).toEqual([{ kind: 'begun', step: 'hearing-back', on: day(2) }])
  })

  test('moves the end that came with it', () => {
    const over = follow(planWith(), with_(sent(2)), with_(accepted(9))).plan
    expect(statusOf(follow(over, with_(accepted(9)), with_(accepted(8))).plan)).toMatchObject({ on: day(8) })
  })

  test('leaves a wait alone that began on another day, or is over', () => {
    for (const status of [
      { kind: 'started', on: day(1) },
      { kind: 'done', on: day(7), startedOn: null },
    ] as const) {
      const plan = planWith(status)
      expect(follow(plan, with_(sent(7)), with_(sent(2))).plan).toBe(plan)
    }
  })

  test('is not what it is when the first application goes, and a later one is left', () => {
    const two = with_(sent(7), sent(9, { id: 'second' }))
    const begun = follow(planWith(), with_(), two).plan
    expect(follow(begun, two, with_(sent(9, { id: 'second' }))).plan).toBe(begun)
  })
})

describe('what a person has set', () => {
  test.each<[string, Status]>([
    ['begun by hand', { kind: 'started', on: day(-5) }],
    ['done by hand', { kind: 'done', on: day(-5), startedOn: null }],
    ['not needed', { kind: 'known' }],
  ])('is kept when the first is sent: %s', (_, status) => {
    const plan = planWith(status)
    expect(follow(plan, with_(), with_(sent(7)))).toEqual({ plan, events: [] })
  })

  test('a wait that is done or not needed is not ended again', () => {
    for (const status of [{ kind: 'known' }, { kind: 'done', on: day(-5), startedOn: null }] as const) {
      const plan = planWith(status)
      expect(follow(plan, with_(sent(1)), with_(accepted(7))).plan).toBe(plan)
    }
  })

  test('a first day that is still to come is kept, and said', () => {
    const plan = planWith(OPEN, { notBefore: day(30) })
    expect(follow(plan, with_(), with_(sent(7)))).toEqual({
      plan,
      events: [{ kind: 'kept', step: 'hearing-back', until: day(30) }],
    })
  })
})

test('steps that are no waits, or not in the plan, are left alone', () => {
  const plan = makePlan({ roadmap: makeRoadmap({ steps: [makeStep({ id: 'hearing-back' })] }) })
  expect(follow(plan, with_(), with_(sent(7)))).toEqual({ plan, events: [] })
})

describe('for any applications', () => {
  const stage = fc.constantFrom(...APPLICATION_STAGES)
  const ending = fc.option(fc.constantFrom<ApplicationEnding>(...APPLICATION_ENDINGS))
  const applications: fc.Arbitrary<Applications> = fc
    .array(
      fc.record({
        at: stage,
        reached: fc.uniqueArray(fc.tuple(stage, fc.integer({ min: -50, max: 50 })), { selector: ([each]) => each }),
        how: ending,
        plan: fc.constantFrom('plan', 'plan', 'other', null),
        isSteppingStone: fc.boolean(),
      }),
      { maxLength: 4 },
    )
    .map((list) =>
      with_(
        ...list.map(({ at, reached, how, plan, isSteppingStone }, index) =>
          makeApplication({
            id: `a${index}`,
            stage: at,
            ending: at === 'closed' ? how : null,
            reached: new Map(reached.map(([each, on]): [ApplicationStage, Day] => [each, day(on)])),
            plan,
            isSteppingStone,
          }),
        ),
      ),
    )

  test('doing it again changes nothing more', () => {
    fc.assert(
      fc.property(applications, applications, (before, after) => {
        const { plan } = follow(planWith(), before, after)
        expect(follow(plan, before, after)).toEqual({ plan, events: [] })
      }),
    )
  })

  test('nothing is done where the applications are as they were, or where there are none any more', () => {
    fc.assert(
      fc.property(applications, (any) => {
        const plan = planWith()
        expect(follow(plan, any, any)).toEqual({ plan, events: [] })
        expect(follow(plan, any, new Map()).plan).toBe(plan)
      }),
    )
  })

  test('no day is in the future, none begins after it ends, and only the waits change', () => {
    fc.assert(
      fc.property(applications, applications, (before, after) => {
        const plan = planWith()
        const followed = follow(plan, before, after).plan
        const touched = [...followed.progress].filter(
          ([step]) => followed.progress.get(step) !== plan.progress.get(step),
        )
        expect(WAITS.goal.concat(WAITS.steppingStone)).toEqual(expect.arrayContaining(touched.map(([step]) => step)))
        const days = touched.flatMap(([, { status }]) =>
          status.kind === 'done' || status.kind === 'started' ? [[firstDayOf(status), status.on]] : [],
        )
        expect(days.filter(([first = 0, last = 0]) => first > last || last > TODAY)).toEqual([])
        expect({ ...followed, progress: plan.progress }).toEqual(plan)
      }),
    )
  })

  test('the order of two moves makes no difference to whether the wait has begun', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (one, two) => {
        const begin = with_(ours({ id: 'a' }), ours({ id: 'b' }))
        const moved = (order: readonly (readonly [string, number])[]) =>
          order.reduce(
            ({ plan, now }, [id, on]) => {
              const then = moveApplication(now, id, 'applied', day(on))
              return { plan: follow(plan, now, then).plan, now: then }
            },
            { plan: planWith(), now: begin },
          )
        const kinds = [
          [['a', one] as const, ['b', two] as const],
          [['b', two] as const, ['a', one] as const],
        ].map((order) => statusOf(moved(order).plan).kind)
        expect(kinds).toEqual(['started', 'started'])
      }),
    )
  })
})
