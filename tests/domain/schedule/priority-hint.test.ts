import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../src/domain/day'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import {
  type HintedSetting,
  MOST_CANDIDATES,
  MOST_STEPS,
  type PriorityHint,
  priorityHints,
} from '../../../src/domain/schedule/priority-hint'
import { type Schedule, type ScheduleInput, scheduleSteps } from '../../../src/domain/schedule/schedule'
import { arbitraryPlan } from '../../helpers/arbitraries'
import { makeLearner } from '../../helpers/make-learner'
import { makeEffort, makeWait } from '../../helpers/make-network-step'

/** An hour every day. */
const learner = makeLearner({ week: [60, 60, 60, 60, 60, 60, 60] })
const day = (count: number): Day => addDays(learner.start, count)
const WITHOUT: Readonly<Record<HintedSetting, Partial<NetworkStep>>> = {
  priority: { priority: 0 },
  notBefore: { notBefore: null },
  dailyCap: { dailyCap: null },
}

const SETTINGS = Object.keys(WITHOUT) as HintedSetting[]

function hintsOf(steps: readonly NetworkStep[]): readonly PriorityHint[] {
  const input = { steps, learner, today: learner.start, workedToday: 0 }
  return priorityHints(input, scheduleSteps(input))
}

describe('a setting that makes a wait begin later', () => {
  const apply = makeEffort('apply', 120)
  const answer = makeWait('answer', 10, ['apply'])

  test('a priority: five days of other work before the two that the wait waits for', () => {
    // As it is: days 0-4 and 5-6, the wait on days 6-15. Without: days 0-1, the wait on days 1-10.
    expect(hintsOf([apply, answer, makeEffort('reading', 300, [], { priority: 1 })])).toEqual([
      {
        step: 'reading',
        setting: 'priority',
        wait: 'answer',
        waitBegins: day(6),
        waitBeginsInstead: day(1),
        daysSaved: 5,
        finishInstead: day(10),
      },
    ])
  })

  test('a first day, of the wait itself as well', () => {
    const [hint] = hintsOf([apply, { ...answer, notBefore: day(8) }])
    expect(hint).toMatchObject({ step: 'answer', setting: 'notBefore', wait: 'answer' })
    expect(hint).toMatchObject({ waitBegins: day(8), waitBeginsInstead: day(1), daysSaved: 7, finishInstead: day(10) })
  })

  test('a daily limit', () => {
    const [hint] = hintsOf([{ ...apply, dailyCap: 20 }, answer])
    // Six days of twenty minutes instead of two of an hour.
    expect(hint).toMatchObject({ step: 'apply', setting: 'dailyCap', waitBegins: day(5), waitBeginsInstead: day(1) })
    expect(hint).toMatchObject({ daysSaved: 4, finishInstead: day(10) })
  })

  test('the largest saving first', () => {
    const hints = hintsOf([
      makeEffort('reading', 300, [], { priority: 2 }),
      makeEffort('writing', 120, [], { priority: 1 }),
      apply,
      answer,
    ])
    expect(hints.map(({ step, daysSaved }) => [step, daysSaved])).toEqual([
      ['reading', 5],
      ['writing', 2],
    ])
  })
})

describe('nothing is said', () => {
  const reading = makeEffort('reading', 300, [], { priority: 1 })

  test.each<[string, readonly NetworkStep[]]>([
    ['of a priority that moves no wait', [makeEffort('apply', 120), reading]],
    [
      'of one that moves a wait, but not the finish',
      [makeEffort('apply', 120), makeWait('answer', 2, ['apply']), reading, makeEffort('long', 6000)],
    ],
    ['without settings', [makeEffort('apply', 120), makeWait('answer', 10, ['apply']), makeEffort('reading', 300)]],
    [
      'of plans too large to try it in',
      [...large(), makeEffort('apply', 120), makeWait('answer', 10, ['apply']), reading],
    ],
  ])('%s', (_, steps) => {
    expect(hintsOf(steps)).toEqual([])
  })

  function large(): NetworkStep[] {
    return Array.from({ length: MOST_STEPS }, (_, at) => makeEffort(`s${at}`, 0))
  }
})

test('what is said is what planning again without the setting gives, and nothing is left unsaid', () => {
  let hinted = 0
  fc.assert(
    // Six steps have no more settings than are tried.
    fc.property(arbitraryPlan({ maxSteps: 6, stepsAtOnce: fc.integer({ min: 1, max: 3 }) }), (input) => {
      const schedule = scheduleSteps(input)
      const hints = priorityHints(input, schedule)
      hinted += hints.length
      expect(hints.map(describeHint).toSorted()).toEqual(
        input.steps
          .flatMap((_, at) => SETTINGS.flatMap((setting) => expectHint(input, schedule, at, setting)))
          .toSorted(),
      )
      const saved = hints.map(({ daysSaved }) => daysSaved)
      expect(saved).toEqual(saved.toSorted((a, b) => b - a))
    }),
    { numRuns: 500 },
  )
  expect(hinted).toBeGreaterThan(5)
})

function describeHint({
  step,
  setting,
  daysSaved,
  finishInstead,
  waitBegins,
  waitBeginsInstead,
}: PriorityHint): string {
  return `${setting} of ${step}: ${daysSaved} days, on ${finishInstead}; a wait ${waitBegins - waitBeginsInstead} days`
}

/** By planning everything again; none or one. */
function expectHint(input: ScheduleInput, planned: Schedule, at: number, setting: HintedSetting): readonly string[] {
  const step = input.steps[at]!
  const instead = scheduleSteps({ ...input, steps: input.steps.with(at, { ...step, ...WITHOUT[setting] }) })
  if (planned.finish.kind !== 'date' || instead.finish.kind !== 'date') return []
  const gains = input.steps.map(({ id, work, state }) => {
    const [before, after] = [planned.byId.get(id)!.start, instead.byId.get(id)!.start]
    const isOpenWait = work.kind === 'wait' && state.kind === 'open'
    return isOpenWait && before !== null && after !== null ? before - after : 0
  })
  const most = Math.max(...gains)
  const saved = planned.finish.day - instead.finish.day
  if (saved <= 0 || most <= 0) return []
  return [`${setting} of ${step.id}: ${saved} days, on ${instead.finish.day}; a wait ${most} days`]
}

test('of many settings, those on the steps planned first are tried', () => {
  const first = Array.from({ length: MOST_CANDIDATES }, (_, at) => makeEffort(`s${at}`, 60, [], { priority: 2 }))
  const steps = [
    ...first,
    makeEffort('late', 600, [], { priority: 1 }),
    makeEffort('apply', 120),
    makeWait('answer', 30, ['apply']),
  ]
  const hinted = hintsOf(steps).map(({ step }) => step)
  expect(hinted).toEqual(first.map(({ id }) => id))
})
