import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Day, dayFromText, dayToText } from '../../../src/domain/day'
import type { NetworkState, NetworkStep } from '../../../src/domain/schedule/network'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLearner } from '../../helpers/make-learner'

/** Plans scheduled by TaskJuggler 3.7.1, to be reproduced day by day. */
const folder = new URL('../../fixtures/oracles/taskjuggler/', import.meta.url)
const oracles = readdirSync(folder)
  .toSorted()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Oracle)

describe.each(oracles.map((oracle) => [oracle.input.name, oracle] as const))('%s', (_, { input, expected }) => {
  const schedule = scheduleSteps({
    steps: input.steps.map(toNetworkStep),
    learner: makeLearner({
      start: toDay(input.start),
      week: WEEKDAYS.map((weekday) => hoursToMinutes(input.hoursPerWeekday[weekday])),
      daysOff: input.breaks.map(([from, to]) => ({ from: toDay(from), to: toDay(to) })),
    }),
    today: toDay(input.now ?? input.start),
    workedToday: 0,
  })

  test('finish date', () => {
    expect(schedule.finish).toEqual({ kind: 'date', day: toDay(expected.finishDate) })
  })

  test('start, finish and release of every step', () => {
    const dates = (start: Day | null, finish: Day | null, release: Day | null): string =>
      [start, finish, release].map((day) => (day === null ? '-' : dayToText(day))).join(' ')
    const ours = schedule.steps.map((step) => `${step.id}: ${dates(step.start, step.finish, step.release)}`)
    const theirs = input.steps.map(({ id }) => {
      const task = expected.tasks[id]!
      return `${id}: ${task.startDate} ${task.finishDate} ${task.releaseDate}`
    })
    expect(ours).toEqual(theirs)
  })

  test('minutes of every step on every day', () => {
    const ours: Record<string, Record<string, number>> = {}
    for (const { id, logged } of input.steps) {
      ours[id] = Object.fromEntries(Object.entries(logged ?? {}).map(([day, hours]) => [day, hoursToMinutes(hours)]))
    }
    for (const { step, day, minutes } of schedule.work) {
      ours[step]![dayToText(day)] = (ours[step]![dayToText(day)] ?? 0) + minutes
    }
    const theirs = Object.fromEntries(
      input.steps.map(({ id }) => [
        id,
        Object.fromEntries(
          Object.entries(expected.tasks[id]!.hoursByDate).map(([day, hours]) => [day, hoursToMinutes(hours)]),
        ),
      ]),
    )
    expect(ours).toEqual(theirs)
  })
})

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

interface Oracle {
  readonly input: {
    readonly name: string
    readonly start: string
    readonly now?: string
    readonly hoursPerWeekday: Readonly<Record<(typeof WEEKDAYS)[number], number>>
    readonly breaks: readonly (readonly [string, string])[]
    readonly steps: readonly OracleStep[]
  }
  readonly expected: {
    readonly finishDate: string
    readonly tasks: Readonly<
      Record<
        string,
        {
          readonly startDate: string
          readonly finishDate: string
          readonly releaseDate: string
          readonly hoursByDate: Readonly<Record<string, number>>
        }
      >
    >
  }
}

interface OracleStep {
  readonly id: string
  readonly kind: 'effort' | 'wait' | 'milestone'
  readonly hours?: number
  readonly days?: number
  readonly prerequisites: readonly string[]
  readonly priority?: number
  readonly maxHoursPerDay?: number
  readonly logged?: Readonly<Record<string, number>>
  readonly status?: 'started' | 'done'
  readonly actualFinish?: string
}

function toNetworkStep(step: OracleStep): NetworkStep {
  const logged = Object.values(step.logged ?? {}).reduce((sum, hours) => sum + hoursToMinutes(hours), 0)
  return {
    id: step.id,
    work:
      step.kind === 'effort'
        ? { kind: 'effort', minutes: hoursToMinutes(step.hours ?? 0) - logged }
        : step.kind === 'wait'
          ? { kind: 'wait', days: step.days ?? 0 }
          : { kind: 'milestone' },
    prerequisites: step.prerequisites,
    required: true,
    priority: step.priority ?? 0,
    dailyCap: step.maxHoursPerDay === undefined ? null : hoursToMinutes(step.maxHoursPerDay),
    notBefore: null,
    state: toState(step),
  }
}

function toState({ status, logged, actualFinish }: OracleStep): NetworkState {
  const firstDay = Object.keys(logged ?? {}).toSorted()[0]
  if (status === 'done') {
    return { kind: 'done', on: toDay(actualFinish), startedOn: firstDay === undefined ? null : toDay(firstDay) }
  }
  return status === 'started' ? { kind: 'started', on: toDay(firstDay) } : { kind: 'open' }
}

function hoursToMinutes(hours: number): number {
  return Math.round(hours * 60)
}

function toDay(text: string | undefined): Day {
  const day = dayFromText(text ?? '')
  if (day === null) throw new Error(`The case has no such day: ${text}`)
  return day
}
