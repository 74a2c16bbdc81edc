import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeLogEntry, logEntries, removeLogEntry } from '../../../src/domain/plan/edit-log'
import { logWork, progressOf, setRemaining } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import type { Status, StepProgress } from '../../../src/domain/progress/progress'
import { day, FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'

function makeLogged(parts: Partial<StepProgress> = {}): Plan {
  const log = new Map([
    [day(0), 60],
    [day(2), 90],
  ])
  const progress = makeProgress({ status: { kind: 'started', on: day(0) }, log, ...parts })
  return makePlan({ progress: new Map([['learn', progress]]) })
}
const logOf = (plan: Plan): readonly (readonly number[])[] =>
  logEntries(progressOf(plan, 'learn')).map((entry) => [entry.day - FIRST_MONDAY, entry.minutes])

describe('the log', () => {
  test('reads from the latest day', () => {
    expect(logOf(makeLogged())).toEqual([
      [2, 90],
      [0, 60],
    ])
  })

  test.each<[string, (plan: Plan) => Plan, readonly (readonly number[])[]]>([
    [
      'other hours',
      (plan) => changeLogEntry(plan, 'learn', day(2), { day: day(2), minutes: 30 }),
      [
        [2, 30],
        [0, 60],
      ],
    ],
    [
      'another day',
      (plan) => changeLogEntry(plan, 'learn', day(2), { day: day(1), minutes: 90 }),
      [
        [1, 90],
        [0, 60],
      ],
    ],
    ['a day that has some', (plan) => changeLogEntry(plan, 'learn', day(2), { day: day(0), minutes: 90 }), [[0, 150]]],
    ['removed', (plan) => removeLogEntry(plan, 'learn', day(2)), [[0, 60]]],
  ])('%s', (_, change, log) => {
    expect(logOf(change(makeLogged()))).toEqual(log)
  })

  test.each<[string, (plan: Plan) => Plan]>([
    ['the same entry', (plan) => changeLogEntry(plan, 'learn', day(2), { day: day(2), minutes: 90 })],
    ['a day without one', (plan) => removeLogEntry(plan, 'learn', day(1))],
    ['a step without a log', (plan) => removeLogEntry(plan, 'other', day(0))],
  ])('%s changes nothing: the very same plan', (_, change) => {
    const plan = makeLogged()
    expect(change(plan)).toBe(plan)
  })

  test('what was said to be left grows by what is taken away, and the other way round', () => {
    const plan = makeLogged({ remaining: 100 })
    const left = (changed: Plan): number | null => progressOf(changed, 'learn').remaining
    expect(left(removeLogEntry(plan, 'learn', day(2)))).toBe(190)
    expect(left(changeLogEntry(plan, 'learn', day(2), { day: day(2), minutes: 120 }))).toBe(70)
    expect(left(changeLogEntry(plan, 'learn', day(2), { day: day(2), minutes: 400 }))).toBe(0)
    expect(left(removeLogEntry(makeLogged(), 'learn', day(2)))).toBeNull()
  })

  test.each<[string, Status, (plan: Plan) => Plan, Status]>([
    [
      'a step begins with the first entry that is left',
      { kind: 'started', on: day(0) },
      (plan) => removeLogEntry(plan, 'learn', day(0)),
      { kind: 'started', on: day(2) },
    ],
    [
      'moved to another day, it begins there',
      { kind: 'started', on: day(0) },
      (plan) => changeLogEntry(plan, 'learn', day(0), { day: day(1), minutes: 60 }),
      { kind: 'started', on: day(1) },
    ],
    [
      'one that was begun on another day stays begun then',
      { kind: 'started', on: day(-3) },
      (plan) => removeLogEntry(plan, 'learn', day(0)),
      { kind: 'started', on: day(-3) },
    ],
    [
      'without any entry it is open again',
      { kind: 'started', on: day(0) },
      (plan) => removeLogEntry(removeLogEntry(plan, 'learn', day(2)), 'learn', day(0)),
      { kind: 'open' },
    ],
    [
      'a done step stays done, and its beginning follows',
      { kind: 'done', on: day(3), startedOn: day(0) },
      (plan) => removeLogEntry(plan, 'learn', day(0)),
      { kind: 'done', on: day(3), startedOn: day(2) },
    ],
    [
      'a done step that was worked on afterwards has no known beginning',
      { kind: 'done', on: day(1), startedOn: day(0) },
      (plan) => removeLogEntry(plan, 'learn', day(0)),
      { kind: 'done', on: day(1), startedOn: null },
    ],
  ])('%s', (_, status, change, expected) => {
    expect(progressOf(change(makeLogged({ status })), 'learn').status).toEqual(expected)
  })

  test('hours that are logged and removed again leave the step as it was', () => {
    const start = setRemaining(makePlan(), 'learn', 6000)
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 1440 }), (count, minutes) => {
        const back = removeLogEntry(logWork(start, 'learn', day(count), minutes), 'learn', day(count))
        expect(progressOf(back, 'learn')).toEqual(progressOf(start, 'learn'))
      }),
    )
  })
})
