import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayToText } from '../../../src/domain/day'
import { type Schedule, type ScheduleInput, scheduleSteps } from '../../../src/domain/schedule/schedule'
import { arbitraryPlan } from '../../helpers/arbitraries'
import { type NaiveSchedule, naiveCapacity, naiveSchedule } from '../../helpers/naive-schedule'

const RUNS = 1500

describe('the schedule of one step at a time', () => {
  test('is what a naive reading of the specification gives', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (input) => {
        expect(describeSchedule(input, scheduleSteps(input))).toEqual(describeNaive(input, naiveSchedule(input)))
      }),
      { numRuns: RUNS },
    )
  })

  test('is compared on plans of every kind', () => {
    const plans = fc.sample(arbitraryPlan(), { numRuns: RUNS, seed: 1 })
    const shares = Object.fromEntries(
      Object.entries(KINDS).map(([name, { isKind }]) => [name, plans.filter((plan) => isKind(plan)).length / RUNS]),
    )
    const tooRare = Object.entries(KINDS).filter(([name, { atLeast }]) => shares[name]! < atLeast)
    expect(tooRare.map(([name]) => `${name}: ${shares[name]}`)).toEqual([])
  })
})

interface Kind {
  /** The least share of all plans. */
  readonly atLeast: number
  readonly isKind: (plan: ScheduleInput) => boolean
}

const KINDS: Readonly<Record<string, Kind>> = {
  'a wait after work': {
    atLeast: 0.2,
    isKind: (plan) => hasLink(plan, 'effort', 'wait'),
  },
  'work after a wait': { atLeast: 0.2, isKind: (plan) => hasLink(plan, 'wait', 'effort') },
  'work after a milestone': { atLeast: 0.1, isKind: (plan) => hasLink(plan, 'milestone', 'effort') },
  'a wait of no days': {
    atLeast: 0.03,
    isKind: ({ steps }) => steps.some(({ work }) => work.kind === 'wait' && work.days === 0),
  },
  'no effort': {
    atLeast: 0.1,
    isKind: ({ steps }) => steps.some(({ work }) => work.kind === 'effort' && work.minutes === 0),
  },
  'days off': { atLeast: 0.3, isKind: ({ learner }) => learner.daysOff.some(({ to }) => to !== null) },
  'a break without an end': { atLeast: 0.1, isKind: ({ learner }) => learner.daysOff.some(({ to }) => to === null) },
  'days off on which work was cut in two': {
    atLeast: 0.1,
    isKind: (plan) => {
      const days = scheduleSteps(plan).work.map(({ day }) => day)
      const isWithin = (day: number): boolean => day > days[0]! && day < days.at(-1)!
      return plan.learner.daysOff.some(({ from, to }) => to !== null && from < to && isWithin(from) && isWithin(to))
    },
  },
  'a date with its own minutes': { atLeast: 0.4, isKind: ({ learner }) => learner.overrides.size > 0 },
  'work on a date with its own minutes': {
    atLeast: 0.1,
    isKind: (plan) => scheduleSteps(plan).work.some(({ day }) => plan.learner.overrides.has(day)),
  },
  'a week without hours': { atLeast: 0.05, isKind: ({ learner }) => learner.week.every((minutes) => minutes === 0) },
  'work without weekly hours': {
    atLeast: 0.01,
    isKind: (plan) =>
      plan.learner.week.every((minutes) => minutes === 0) &&
      scheduleSteps(plan).work.some(({ minutes }) => minutes > 0),
  },
  'a cap that is reached': {
    atLeast: 0.2,
    isKind: (plan) => {
      const caps = new Map(plan.steps.map(({ id, dailyCap }) => [id, dailyCap]))
      return scheduleSteps(plan).work.some(({ step, minutes }) => minutes === caps.get(step))
    },
  },
  'work held until a day that was asked for': {
    atLeast: 0.1,
    isKind: (plan) =>
      scheduleSteps(plan).steps.some(
        ({ id, reason }) =>
          reason.kind === 'notBefore' && plan.steps.find((step) => step.id === id)!.work.kind === 'effort',
      ),
  },
  'a wait held until a day that was asked for': {
    atLeast: 0.05,
    isKind: (plan) =>
      scheduleSteps(plan).steps.some(
        ({ id, reason }) =>
          reason.kind === 'notBefore' && plan.steps.find((step) => step.id === id)!.work.kind === 'wait',
      ),
  },
  'unequal priorities': {
    atLeast: 0.4,
    isKind: ({ steps }) => new Set(steps.map(({ priority }) => priority)).size > 1,
  },
  'a step that has to give way': {
    atLeast: 0.1,
    isKind: (plan) => {
      const order = scheduleSteps(plan).work.map(({ step }) => step)
      return order.some((step, at) => step !== order[at + 1] && order.includes(step, at + 1))
    },
  },
  'steps that only their place tells apart': {
    atLeast: 0.04,
    isKind: ({ steps }) => {
      const lone = steps.filter(({ id }) => !steps.some(({ prerequisites }) => prerequisites.includes(id)))
      const keys = lone.flatMap(({ work, state, priority }) =>
        work.kind === 'effort' && state.kind === 'open' ? [`${priority} ${work.minutes}`] : [],
      )
      return new Set(keys).size < keys.length
    },
  },
  'optional steps': { atLeast: 0.4, isKind: ({ steps }) => steps.some(({ required }) => !required) },
  'a known step': { atLeast: 0.1, isKind: ({ steps }) => steps.some(({ work }) => work.kind === 'known') },
  'a done step': { atLeast: 0.1, isKind: ({ steps }) => steps.some(({ state }) => state.kind === 'done') },
  'a started step': { atLeast: 0.1, isKind: ({ steps }) => steps.some(({ state }) => state.kind === 'started') },
  'a running wait': {
    atLeast: 0.03,
    isKind: ({ steps }) => steps.some(({ work, state }) => work.kind === 'wait' && state.kind === 'started'),
  },
  'a step done before its prerequisite': {
    atLeast: 0.05,
    isKind: (plan) => scheduleSteps(plan).steps.some(({ isOutOfOrder }) => isOutOfOrder),
  },
  'minutes worked today': { atLeast: 0.2, isKind: ({ workedToday }) => workedToday > 0 },
  'a start in the future': { atLeast: 0.08, isKind: ({ learner, today }) => learner.start > today },
  'several parts without links': { atLeast: 0.3, isKind: ({ steps }) => countParts(steps) > 1 },
  'prerequisites after their step in the roadmap': {
    atLeast: 0.3,
    isKind: ({ steps }) => {
      const seen = new Set<string>()
      return steps.some(({ id, prerequisites }) => {
        seen.add(id)
        return prerequisites.some((prerequisite) => !seen.has(prerequisite))
      })
    },
  },
  'a finish date': { atLeast: 0.5, isKind: (plan) => scheduleSteps(plan).finish.kind === 'date' },
  'no finish date': { atLeast: 0.1, isKind: (plan) => scheduleSteps(plan).finish.kind === 'none' },
}

function hasLink({ steps }: ScheduleInput, before: string, after: string): boolean {
  const kinds = new Map(steps.map(({ id, work, state }) => [id, state.kind === 'open' ? work.kind : 'over']))
  return steps.some(
    ({ id, prerequisites }) => kinds.get(id) === after && prerequisites.some((each) => kinds.get(each) === before),
  )
}

function countParts(steps: ScheduleInput['steps']): number {
  const partOf = new Map(steps.map(({ id }) => [id, id]))
  const partAt = (id: string): string => (partOf.get(id) === id ? id : partAt(partOf.get(id)!))
  for (const { id, prerequisites } of steps) for (const each of prerequisites) partOf.set(partAt(each), partAt(id))
  return new Set(steps.map(({ id }) => partAt(id))).size
}

/** In words, so that a difference can be read. */
function describeSchedule(input: ScheduleInput, schedule: Schedule): string[] {
  const minutes = new Map<string, number>()
  for (const { step, day, minutes: more } of schedule.work) {
    const key = `${step} ${day}`
    minutes.set(key, (minutes.get(key) ?? 0) + more)
  }
  return describe_(input, { dates: schedule.byId, minutes })
}

function describeNaive(input: ScheduleInput, naive: NaiveSchedule): string[] {
  return describe_(input, naive)
}

function describe_({ steps, learner }: ScheduleInput, { dates, minutes }: NaiveSchedule): string[] {
  const text = (day: number | null): string => (day === null ? '-' : dayToText(day as never))
  return steps.map(({ id }) => {
    const { start, finish, release } = dates.get(id)!
    const work = [...minutes]
      .filter(([key]) => key.startsWith(`${id} `))
      .map(([key, count]) => {
        const day = Number(key.split(' ')[1])
        return `${text(day)} ${count} of ${naiveCapacity(learner, day)}`
      })
    return `${id}: ${text(start)} to ${text(finish)}, then ${text(release)}; ${work.join(', ')}`
  })
}
