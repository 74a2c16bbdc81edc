import fc from 'fast-check'
import type { Day } from '../../src/domain/day'
import type { DaysOff, Learner } from '../../src/domain/learner/learner'
import type { WeekMinutes } from '../../src/domain/roadmap/roadmap'
import type { NetworkState, NetworkStep, NetworkWork } from '../../src/domain/schedule/network'
import type { ScheduleInput } from '../../src/domain/schedule/schedule'
import { makeWeek } from './make-learner'

/** What the plans to be drawn may hold; everything by default, with one step at a time. */
export interface PlanShape {
  readonly maxSteps?: number
  readonly waits?: boolean
  readonly caps?: boolean
  readonly priorities?: boolean
  /** Steps that are not to begin before a day. */
  readonly notBefore?: boolean
  /** Done, started and known steps, and minutes worked today. */
  readonly progress?: boolean
  readonly optional?: boolean
  /** Weeks without hours and breaks without an end, so that some plans have no finish date. */
  readonly hopeless?: boolean
  /** Days off and dates with their own minutes. */
  readonly exceptions?: boolean
  readonly stepsAtOnce?: fc.Arbitrary<number>
}

/** 2027-01-04, a Monday; plans are dated some days from it. */
const EPOCH = 20_822

/** A plan of any form, as the schedule takes it. Steps stand in any order, not only prerequisites first. */
export function arbitraryPlan(shape: PlanShape = {}): fc.Arbitrary<ScheduleInput> {
  const { maxSteps = 9, progress = true, stepsAtOnce = fc.constant(1) } = shape
  return fc
    .record({
      rawSteps: fc.array(arbitraryRawStep(shape), { minLength: 1, maxLength: maxSteps, size: 'max' }),
      learner: arbitraryLearner(shape, stepsAtOnce),
      today: fc.integer({ min: 0, max: 13 }),
      workedBefore: progress ? often(fc.constant(0), fc.constantFrom(15, 45, 1440)) : fc.constant(0),
    })
    .map(({ rawSteps, learner, today, workedBefore }): ScheduleInput => {
      const day = (EPOCH + today) as Day
      const steps = toNetworkSteps(rawSteps, day)
      return {
        steps,
        learner: { ...learner, start: (learner.start + day) as Day },
        today: day,
        workedToday: steps.reduce<number>((sum, step) => sum + (step.workedToday ?? 0), workedBefore),
      }
    })
}

/** Steps of which some wait for each other. */
export function arbitraryCyclicSteps(): fc.Arbitrary<readonly NetworkStep[]> {
  return fc
    .record({
      rawSteps: fc.array(arbitraryRawStep({}), { minLength: 1, maxLength: 12 }),
      onCycle: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    })
    .map(({ rawSteps, onCycle }) => {
      const steps = toNetworkSteps(rawSteps, EPOCH as Day)
      const members = [...new Set(onCycle.map((n) => n % steps.length))]
      const extra = new Map(members.map((at, k) => [at, steps[members[(k + 1) % members.length]!]!.id]))
      return steps.map((step, at) => {
        const id = extra.get(at)
        return id === undefined ? step : { ...step, prerequisites: [...step.prerequisites, id] }
      })
    })
}

interface RawStep {
  readonly work: NetworkWork
  /** How many places back the prerequisites are; too far back means none. */
  readonly back: readonly number[]
  readonly place: number
  readonly required: boolean
  readonly priority: number
  readonly dailyCap: number | null
  /** Counted from today. */
  readonly notBefore: number | null
  readonly state: {
    readonly kind: 'open' | 'started' | 'done' | 'known'
    readonly ago: number
    readonly took: number | null
  }
  readonly workedToday: number
}

function arbitraryRawStep(shape: PlanShape): fc.Arbitrary<RawStep> {
  const { waits = true, caps = true, priorities = true, progress = true, optional = true } = shape
  const { notBefore = true } = shape
  const effort = fc
    .oneof(
      { weight: 5, arbitrary: fc.constantFrom(120, 120, 240) },
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 500 }) },
      { weight: 1, arbitrary: fc.constant(0) },
    )
    .map((minutes): NetworkWork => ({ kind: 'effort', minutes }))
  const wait = fc.integer({ min: 0, max: 30 }).map((days): NetworkWork => ({ kind: 'wait', days }))
  const state = fc.record({
    kind: progress
      ? fc.oneof(
          { weight: 7, arbitrary: fc.constant('open' as const) },
          { weight: 1, arbitrary: fc.constantFrom('started' as const, 'done' as const, 'known' as const) },
        )
      : fc.constant('open' as const),
    ago: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 25 }) },
      { weight: 1, arbitrary: fc.constant(-2) },
    ),
    took: fc.option(fc.integer({ min: -1, max: 10 })),
  })
  return fc.record({
    work: fc.oneof({ weight: 8, arbitrary: effort }, ...(waits ? [{ weight: 4, arbitrary: wait }] : []), {
      weight: 2,
      arbitrary: fc.constant<NetworkWork>({ kind: 'milestone' }),
    }),
    back: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
    place: fc.nat({ max: 3 }),
    required: optional ? often(fc.constant(true), fc.constant(false)) : fc.constant(true),
    priority: priorities ? often(fc.constant(0), fc.integer({ min: -1, max: 3 })) : fc.constant(0),
    dailyCap: caps
      ? often(
          fc.constant(null),
          fc.integer({ min: 1, max: 8 }).map((n) => n * 15),
        )
      : fc.constant(null),
    notBefore: notBefore ? often(fc.constant(null), fc.integer({ min: -5, max: 30 })) : fc.constant(null),
    state,
    workedToday: progress ? often(fc.constant(0), fc.constantFrom(10, 30, 60)) : fc.constant(0),
  })
}

function toNetworkSteps(rawSteps: readonly RawStep[], today: Day): readonly NetworkStep[] {
  const steps = rawSteps.map((raw, at): { readonly place: number; readonly step: NetworkStep } => {
    const isKnown = raw.state.kind === 'known'
    const state = toState(raw.state, today)
    const step: NetworkStep = {
      id: `s${at}`,
      work: isKnown ? { kind: 'known' } : raw.work,
      prerequisites: [...new Set(raw.back.map((back) => at - back))].filter((to) => to >= 0).map((to) => `s${to}`),
      required: raw.required,
      priority: raw.priority,
      dailyCap: raw.dailyCap,
      notBefore: raw.notBefore === null ? null : ((today + raw.notBefore) as Day),
      workedToday: state.kind === 'open' ? 0 : raw.workedToday,
      state,
    }
    return { place: raw.place, step }
  })
  return steps.toSorted((a, b) => a.place - b.place).map((each) => each.step)
}

function toState({ kind, ago, took }: RawStep['state'], today: Day): NetworkState {
  const on = (today - ago) as Day
  if (kind === 'started') return { kind, on }
  if (kind === 'done') return { kind, on, startedOn: took === null ? null : ((on - took) as Day) }
  return { kind: 'open' }
}

/** A learner whose `start` counts from today. */
function arbitraryLearner(shape: PlanShape, stepsAtOnce: fc.Arbitrary<number>): fc.Arbitrary<Learner> {
  const { hopeless = true, exceptions = true } = shape
  const someWeek = fc
    .tuple(...Array.from({ length: 7 }, () => fc.constantFrom(0, 0, 30, 60, 90, 120, 240)))
    .map((week) => makeWeek(week.some((minutes) => minutes > 0) ? week : [60]))
  const ordinaryWeek = fc.constant<WeekMinutes>([120, 120, 120, 120, 120, 0, 0])
  const noWeek = fc.constant<WeekMinutes>([0, 0, 0, 0, 0, 0, 0])
  const offset = fc.integer({ min: -10, max: 50 })
  const closed = fc
    .tuple(offset, fc.integer({ min: 0, max: 21 }))
    .map(([from, days]): DaysOff => ({ from: (EPOCH + from) as Day, to: (EPOCH + from + days) as Day }))
  const open = offset.map((from): DaysOff => ({ from: (EPOCH + from) as Day, to: null }))
  const override = fc
    .tuple(offset, fc.constantFrom(0, 0, 45, 300, 1440))
    .map(([day, minutes]): [Day, number] => [(EPOCH + day) as Day, minutes])
  return fc.record({
    start: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -40, max: -1 }) },
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 15 }) },
    ) as unknown as fc.Arbitrary<Day>,
    week: fc.oneof(
      { weight: 12, arbitrary: someWeek },
      { weight: 6, arbitrary: ordinaryWeek },
      ...(hopeless ? [{ weight: 2, arbitrary: noWeek }] : []),
    ),
    daysOff: exceptions
      ? fc
          .tuple(
            fc.array(closed, { maxLength: 3 }),
            hopeless
              ? often(
                  fc.constant([]),
                  open.map((range) => [range]),
                )
              : fc.constant([]),
          )
          .map((both): readonly DaysOff[] => both.flat())
      : fc.constant([]),
    overrides: exceptions ? fc.array(override, { maxLength: 4 }).map((list) => new Map(list)) : fc.constant(new Map()),
    stepsAtOnce,
  })
}

/** The first three times in four. */
function often<T, U>(usually: fc.Arbitrary<T>, sometimes: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof<fc.WeightedArbitrary<T | U>[]>({ weight: 3, arbitrary: usually }, { weight: 1, arbitrary: sometimes })
}
