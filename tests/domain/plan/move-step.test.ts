import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, LAST_DAY } from '../../../src/domain/day'
import { applyMove, movableStart, moveStep, resetMove, type StandingPlan } from '../../../src/domain/plan/move-step'
import type { Plan, StepSettings } from '../../../src/domain/plan/plan'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { makeLargePlan } from '../../helpers/make-large-plan'
import { day, FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeMilestone, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

/** Ten hours each at two a day: one after the other from day 0, 7, 14 and 21; the wait runs after all. */
const ROADMAP = makeRoadmap({
  steps: [
    makeStep({ id: 'a' }),
    makeStep({ id: 'b' }),
    makeStep({ id: 'c', prerequisites: ['b'] }),
    makeStep({ id: 'd' }),
    makeWait({ id: 'wait', prerequisites: ['d'] }),
    makeMilestone({ id: 'end', prerequisites: ['a', 'c', 'wait'] }),
  ],
})

function stand(plan: Plan, today: Day = FIRST_MONDAY): StandingPlan {
  return { plan, steps: planSteps(plan), schedule: schedulePlan(plan, today) }
}

function planWith(settings: Readonly<Record<string, StepSettings>> = {}): Plan {
  return makePlan({ roadmap: ROADMAP, settings: new Map(Object.entries(settings)) })
}

/** The steps by the day they start on. */
function orderOf(plan: Plan): string {
  return [...schedulePlan(plan, FIRST_MONDAY).byId.values()]
    .filter(({ id }) => id.length === 1)
    .toSorted((x, y) => (x.start ?? 0) - (y.start ?? 0))
    .map(({ id }) => id)
    .join('')
}

test('the order that the moves below start from', () => {
  expect(orderOf(planWith())).toBe('bdac')
  const starts = ['b', 'd', 'a', 'c'].map((id) => movableStart(stand(planWith()).schedule, id))
  expect(starts).toEqual([day(0), day(7), day(14), day(21)])
})

describe('to a later day', () => {
  test.each([
    [1, day(1)],
    [200, day(200)],
    [10_000_000, LAST_DAY],
  ])('%i days: not before it', (days, expected) => {
    const standing = stand(planWith())
    expect(moveStep(standing, 'b', day(days))).toEqual({ kind: 'notBefore', day: expected })
  })

  test('it begins then, and others go on meanwhile', () => {
    const standing = stand(planWith())
    const moved = applyMove(standing.plan, 'b', moveStep(standing, 'b', day(8)))
    expect(schedulePlan(moved, FIRST_MONDAY).byId.get('b')?.start).toBe(day(8))
    expect(orderOf(moved)).toBe('dabc')
  })

  test('a wait and a milestone can be put off too', () => {
    const standing = stand(planWith())
    for (const id of ['wait', 'end']) {
      const start = movableStart(standing.schedule, id)!
      const moved = applyMove(standing.plan, id, moveStep(standing, id, addDays(start, 5)))
      expect(schedulePlan(moved, FIRST_MONDAY).byId.get(id)?.start).toBe(addDays(start, 5))
    }
  })
})

describe('to an earlier day', () => {
  test.each<[string, string, number, readonly string[], string]>([
    ['before all', 'a', 0, ['b', 'd'], 'abdc'],
    // A priority says nothing of those it was not dropped before; they are told all the same.
    ['before the one ahead of it, and so before all of that priority', 'a', 7, ['b', 'd'], 'abdc'],
    ['from within another', 'a', 10, ['b', 'd'], 'abdc'],
    ['not before what it comes after', 'c', 0, ['d', 'a'], 'bcda'],
  ])('%s', (_, id, to, before, order) => {
    const standing = stand(planWith())
    const move = moveStep(standing, id, day(to))
    expect(move).toEqual({ kind: 'earlier', priority: 1, notBefore: null, before })
    expect(orderOf(applyMove(standing.plan, id, move))).toBe(order)
  })

  test('higher than the highest of those it is dropped before, and no higher', () => {
    const standing = stand(planWith({ b: { priority: 5 }, d: { priority: 2 } }))
    expect(moveStep(standing, 'a', day(0))).toMatchObject({ priority: 6, before: ['b', 'd'] })
    const between = moveStep(standing, 'a', day(7))
    expect(between).toMatchObject({ priority: 3, before: ['d'] })
    expect(orderOf(applyMove(standing.plan, 'a', between))).toBe('badc')
  })

  test('nowhere to go when it begins as soon as what it comes after is finished', () => {
    const standing = stand(planWith({ c: { priority: 1 } }))
    expect(orderOf(standing.plan)).toBe('bcda')
    expect(moveStep(standing, 'c', day(0))).toEqual({ kind: 'none' })
  })

  test('a day that holds it back goes back with it, and away when it would hold nothing', () => {
    const standing = stand(planWith({ d: { notBefore: day(30) } }))
    expect(movableStart(standing.schedule, 'd')).toBe(day(30))
    expect(moveStep(standing, 'd', day(25))).toMatchObject({ kind: 'earlier', notBefore: day(25) })
    const gone = moveStep(standing, 'd', day(0))
    expect(gone).toMatchObject({ kind: 'earlier', notBefore: null })
    expect(applyMove(standing.plan, 'd', gone).settings.get('d')).not.toHaveProperty('notBefore')
  })

  test('a wait has no place in the order of the work', () => {
    const standing = stand(planWith())
    expect(moveStep(standing, 'wait', day(0))).toEqual({ kind: 'none' })
  })
})

describe('what stays', () => {
  const done = makePlan({
    roadmap: ROADMAP,
    progress: new Map([
      ['a', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })],
      ['b', makeProgress({ status: { kind: 'known' } })],
      ['d', makeProgress({ status: { kind: 'started', on: day(-9) } })],
    ]),
  })

  test.each(['a', 'b', 'unknown'])('%s: done, known, or not in the plan', (id) => {
    const standing = stand(done)
    expect(movableStart(standing.schedule, id)).toBeNull()
    expect(moveStep(standing, id, day(9))).toEqual({ kind: 'none' })
  })

  test('a step under way is moved from today on', () => {
    const standing = stand(done)
    expect(movableStart(standing.schedule, 'd')).toBe(FIRST_MONDAY)
    expect(moveStep(standing, 'd', day(3))).toEqual({ kind: 'notBefore', day: day(3) })
  })

  test('where it is already, nothing changes', () => {
    const standing = stand(planWith())
    expect(applyMove(standing.plan, 'a', moveStep(standing, 'a', day(14)))).toBe(standing.plan)
  })
})

test('a reset leaves what else was said of a step', () => {
  const plan = planWith({ a: { priority: 2, notBefore: day(9), dailyCap: 60 }, b: { priority: 1 } })
  expect(resetMove(plan, 'a').settings.get('a')).toEqual({ dailyCap: 60 })
  expect(resetMove(plan, 'b').settings.has('b')).toBe(false)
  expect(resetMove(plan, 'c')).toBe(plan)
})

describe('a moved step', () => {
  const standing = stand(makeLargePlan(40))
  const anyMove = fc.record({ at: fc.nat({ max: 39 }), by: fc.integer({ min: 1, max: 40 }) })
  const startAfter = (id: string, by: number): { readonly before: Day; readonly after: Day } => {
    const before = movableStart(standing.schedule, id)!
    const moved = applyMove(standing.plan, id, moveStep(standing, id, addDays(before, by)))
    return { before, after: schedulePlan(moved, FIRST_MONDAY).byId.get(id)!.start! }
  }

  test('never begins before the day it was put off to', () => {
    fc.assert(
      fc.property(anyMove, ({ at, by }) => {
        const { before, after } = startAfter(`s${at}`, by)
        expect(after).toBeGreaterThanOrEqual(before + by)
      }),
      { numRuns: 40 },
    )
  })

  test('never begins later for going earlier', () => {
    fc.assert(
      fc.property(anyMove, ({ at, by }) => {
        const { before, after } = startAfter(`s${at}`, -by)
        expect(after).toBeLessThanOrEqual(before)
      }),
      { numRuns: 40 },
    )
  })
})
