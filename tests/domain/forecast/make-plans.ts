import * as fc from 'fast-check'
import { addDays, type Day } from '../../../src/domain/day'
import type { ForecastInput, ForecastStep } from '../../../src/domain/forecast/forecast-input'
import { BUILT_IN_PRIOR } from '../../../src/domain/forecast/pace'
import type { ThreePoints } from '../../../src/domain/forecast/pert-beta'
import type { NetworkState } from '../../../src/domain/schedule/network'
import { makeLearner } from '../../helpers/make-learner'

/** A Monday. */
export const TODAY = 20_822 as Day

export function points(optimistic: number, mostLikely: number, pessimistic: number): ThreePoints {
  return { optimistic, mostLikely, pessimistic }
}

/** A step of effort by its three points in minutes, or of waiting in days; give what matters to the test. */
export function makeStep(
  id: string,
  parts: Partial<ForecastStep> & { effort?: ThreePoints; days?: ThreePoints } = {},
): ForecastStep {
  const { effort, days, ...rest } = parts
  const mean = (p: ThreePoints): number => Math.round((p.optimistic + 4 * p.mostLikely + p.pessimistic) / 6)
  const amount: Pick<ForecastStep, 'work' | 'uncertainty'> = effort
    ? { work: { kind: 'effort', minutes: mean(effort) }, uncertainty: { kind: 'effort', estimate: effort, worked: 0 } }
    : days
      ? { work: { kind: 'wait', days: mean(days) }, uncertainty: { kind: 'wait', days } }
      : { work: { kind: 'milestone' }, uncertainty: { kind: 'none' } }
  return {
    id,
    prerequisites: [],
    required: true,
    priority: 0,
    dailyCap: null,
    notBefore: null,
    state: { kind: 'open' },
    ...amount,
    ...rest,
  }
}

export function makeInput(steps: readonly ForecastStep[], parts: Partial<ForecastInput> = {}): ForecastInput {
  return { steps, learner: makeLearner(), today: TODAY, workedToday: 0, pace: BUILT_IN_PRIOR, seed: 1, ...parts }
}

const threePoints = (most: number): fc.Arbitrary<ThreePoints> =>
  fc.tuple(fc.nat(most), fc.nat(most), fc.nat(most)).map((values) => {
    const [a, m, b] = values.toSorted((x, y) => x - y) as [number, number, number]
    return points(a, m, b)
  })

const stateOf = (started: boolean, done: boolean, ago: number): NetworkState =>
  done
    ? { kind: 'done', on: (TODAY - (ago >> 1)) as Day, startedOn: started ? ((TODAY - ago) as Day) : null }
    : started
      ? { kind: 'started', on: (TODAY - ago) as Day }
      : { kind: 'open' }

interface Allowed {
  readonly waits?: boolean
  readonly caps?: boolean
  /** Days before which a step may not begin. */
  readonly holds?: boolean
  readonly optional?: boolean
  readonly stepsAtOnce?: number
}

/** Any plan: prerequisites point to steps before, in a roadmap's order that is then turned around or not. */
export function anyInput({
  waits = true,
  caps = true,
  holds = true,
  optional = true,
  stepsAtOnce = 3,
}: Allowed = {}): fc.Arbitrary<ForecastInput> {
  const step = fc.record({
    kind: fc.constantFrom('effort', 'effort', 'effort', waits ? 'wait' : 'effort', 'milestone', 'known'),
    effort: threePoints(900),
    days: threePoints(40),
    worked: fc.oneof(fc.constant(0), fc.nat(500)),
    links: fc.array(fc.nat(20), { maxLength: 3 }),
    required: optional ? fc.boolean() : fc.constant(true),
    priority: fc.constantFrom(0, 0, 0, 1, 2),
    cap: caps ? fc.option(fc.integer({ min: 1, max: 200 }), { freq: 2 }) : fc.constant(null),
    // In the past too, and on either side of the plan's start.
    hold: holds ? fc.option(fc.integer({ min: -20, max: 60 }), { freq: 2 }) : fc.constant(null),
    started: fc.constantFrom(false, false, true),
    done: fc.constantFrom(false, false, false, true),
    ago: fc.nat(30),
  })
  const learner = fc.record({
    week: fc.array(fc.constantFrom(0, 45, 60, 120, 480), { minLength: 7, maxLength: 7 }),
    daysOff: fc.array(
      fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 25 })).map(([from, length]) => ({
        from: (TODAY + from) as Day,
        to: (TODAY + from + length) as Day,
      })),
      { maxLength: 3 },
    ),
    overrides: fc
      .array(fc.tuple(fc.nat(90), fc.constantFrom(0, 30, 600)), { maxLength: 4 })
      .map((pairs) => new Map(pairs.map(([day, minutes]) => [(TODAY + day) as Day, minutes]))),
    stepsAtOnce: fc.integer({ min: 1, max: stepsAtOnce }),
    start: fc.integer({ min: -40, max: 20 }).map((shift) => (TODAY + shift) as Day),
  })
  return fc
    .record({
      steps: fc.array(step, { minLength: 1, maxLength: 14 }),
      learner,
      workedToday: fc.nat(100),
      seed: fc.nat(),
      isTurned: fc.boolean(),
    })
    .map(({ steps, learner: parts, workedToday, seed, isTurned }) => {
      const made = steps.map((each, i): ForecastStep => {
        const isWait = each.kind === 'wait'
        // A wait under way does not wait for anybody.
        const isRunning = isWait && each.started && !each.done
        const links = i === 0 || isRunning ? [] : [...new Set(each.links.map((link) => `s${link % i}`))]
        const base = makeStep(`s${i}`, {
          prerequisites: links,
          required: each.required,
          priority: each.priority,
          dailyCap: each.cap,
          notBefore: each.hold === null ? null : addDays(TODAY, each.hold),
          state: stateOf(each.started && each.kind !== 'milestone', each.done, each.ago),
          // Counts against the cap of today.
          workedToday: each.started ? each.ago * 3 : 0,
          ...(each.kind === 'effort' ? { effort: each.effort } : isWait ? { days: each.days } : {}),
        })
        if (each.kind === 'known') return { ...base, work: { kind: 'known' } }
        return base.uncertainty.kind === 'effort' && each.started
          ? { ...base, uncertainty: { ...base.uncertainty, worked: each.worked } }
          : base
      })
      return makeInput(isTurned ? made.toReversed() : made, {
        learner: makeLearner(parts),
        workedToday,
        seed,
        trials: 12,
      })
    })
}
