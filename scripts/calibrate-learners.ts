/**
 * Does "80% sure" come true in 80 of 100 cases? Learners are made up, with efforts and a pace of their own that the
 * forecast does not know; each plans, works, and plans again; and it is counted how often they finish by the day
 * that the forecast gave. Run by calibrate.mjs.
 */
import { addDays, type Day } from '../src/domain/day'
import type { ForecastStep } from '../src/domain/forecast/forecast-input'
import { finishQuantile } from '../src/domain/forecast/forecast'
import { lognormalQuantile, normalQuantile } from '../src/domain/forecast/normal'
import { BUILT_IN_PRIOR, type FinishedEffort, learnPace, MEASUREMENT_DEVIATION } from '../src/domain/forecast/pace'
import { pertAlpha, pertTable, type ThreePoints } from '../src/domain/forecast/pert-beta'
import { quantileOf } from '../src/domain/forecast/quantile-table'
import { createRandom, drawBelow, drawUnit, type Random } from '../src/domain/forecast/random'
import { forecast } from '../src/domain/forecast/simulate'
import { createCapacity } from '../src/domain/learner/capacity'
import { type Learner, weeklyMinutes } from '../src/domain/learner/learner'
import { pertMean } from '../src/domain/roadmap/estimate'
import { createNetwork, type NetworkState } from '../src/domain/schedule/network'
import { placeWork } from '../src/domain/schedule/place-work'
import type { Placement } from '../src/domain/schedule/placement'
import { workRanks } from '../src/domain/schedule/work-order'

/** What the learners are like. */
export interface World {
  readonly name: string
  /** Median of the true pace; its spread is the prior's. */
  readonly paceMedian: number
  /** Whether one pace goes for all steps of a learner, or each step has its own. */
  readonly isPaceShared: boolean
  /** Deviation of the logarithm of what is logged for a finished step. */
  readonly measurement: number
  /** The share of the hours that is logged. */
  readonly logged: number
}

export const SHARES = [0.1, 0.5, 0.8, 0.9] as const
export const CHECKPOINTS = [0, 0.25, 0.5, 0.75] as const

/** How often, for each checkpoint, the truth was at or before the day given for each share. */
export type Coverage = readonly (readonly number[])[]

const TRIALS = 1000
const START = 20_822 as Day

export function measureCoverage(world: World, learners: number, seed: number): Coverage {
  const counts = CHECKPOINTS.map(() => new Float64Array(SHARES.length))
  for (let n = 0; n < learners; n += 1) {
    const random = createRandom(seed, n)
    const plan = makePlan(random, n % 2 === 1)
    // One learner from each of as many equally likely ranges of pace: the same law, with less noise in the count.
    const truth = makeTruth(plan, world, (n + drawUnit(random)) / learners, random)
    const past = place(plan, truth, START)
    for (const [c, row] of counts.entries()) {
      const checkpoint = CHECKPOINTS[c] ?? 0
      const today = checkpoint === 0 ? START : dayOfShare(plan, past, checkpoint, random)
      const state = replan(plan, truth, past, today, world, random)
      const result = forecast({
        steps: state.steps,
        learner: LEARNER,
        today,
        workedToday: 0,
        pace: learnPace(BUILT_IN_PRIOR, state.finished),
        seed: n,
        trials: TRIALS,
      })
      const finish = Math.max(...place(state.steps, state.left, today).finish)
      SHARES.forEach((share, s) => {
        const day = finishQuantile(result, share)
        if (day === null || finish <= day) row[s] = (row[s] ?? 0) + 1
      })
    }
  }
  return counts.map((row) => Array.from(row, (count) => count / learners))
}

/** Two hours on weekdays, five at the weekend, two weeks off a year. */
const LEARNER: Learner = {
  start: START,
  week: [120, 120, 120, 120, 120, 180, 120],
  daysOff: [0, 1, 2, 3, 4, 5, 6, 7].map((year) => ({
    from: addDays(START, 200 + 365 * year),
    to: addDays(START, 214 + 365 * year),
  })),
  overrides: new Map(),
  stepsAtOnce: 1,
}
const CAPACITY = createCapacity(LEARNER)

/**
 * Thirty to forty steps of 10 to 120 hours, about as much as the built-in roadmap for a beginner; with waits, every
 * seventh is one of 2 to 6 weeks.
 */
function makePlan(random: Random, hasWaits: boolean): readonly ForecastStep[] {
  const size = 30 + drawBelow(random, 11)
  return Array.from({ length: size }, (_, i): ForecastStep => {
    const mostLikely = hasWaits && i % 7 === 5 ? 14 + drawBelow(random, 28) : 600 + drawBelow(random, 6600)
    const points: ThreePoints = {
      optimistic: Math.round(mostLikely * (0.5 + 0.4 * drawUnit(random))),
      mostLikely,
      pessimistic: Math.round(mostLikely * (1.3 + 1.5 * drawUnit(random))),
    }
    const mean = Math.round(pertMean(points))
    const before = [i - 1 - drawBelow(random, 3), i - 1 - drawBelow(random, 8)].filter((index) => index >= 0)
    const common = {
      id: `s${i}`,
      required: true,
      priority: 0,
      dailyCap: null,
      notBefore: null,
      state: { kind: 'open' },
    } as const
    const prerequisites = [...new Set(before.map((index) => `s${index}`))]
    return hasWaits && i % 7 === 5
      ? { ...common, prerequisites, work: { kind: 'wait', days: mean }, uncertainty: { kind: 'wait', days: points } }
      : {
          ...common,
          prerequisites,
          work: { kind: 'effort', minutes: mean },
          uncertainty: { kind: 'effort', estimate: points, worked: 0 },
        }
  })
}

/** The minutes or days that each step will take, in truth. */
function makeTruth(
  plan: readonly ForecastStep[],
  world: World,
  placeOfPace: number,
  random: Random,
): readonly number[] {
  const paceAt = (share: number): number =>
    lognormalQuantile(share, Math.log(world.paceMedian), BUILT_IN_PRIOR.deviation)
  const shared = paceAt(placeOfPace)
  const draw = (points: ThreePoints): number =>
    points.optimistic +
    (points.pessimistic - points.optimistic) * quantileOf(pertTable(pertAlpha(points)), drawUnit(random))
  return plan.map(({ uncertainty }) => {
    if (uncertainty.kind === 'wait') return Math.round(draw(uncertainty.days))
    if (uncertainty.kind === 'none') return 0
    return Math.max(
      1,
      Math.round(draw(uncertainty.estimate) * (world.isPaceShared ? shared : paceAt(drawUnit(random)))),
    )
  })
}

/** What happens from a day on: the plan's order, with the true amounts that are left. */
function place(plan: readonly ForecastStep[], left: readonly number[], today: Day): Placement {
  const ranks = workRanks(createNetwork(plan), weeklyMinutes(LEARNER.week))
  const network = createNetwork(
    plan.map((step, i) => {
      if (step.work.kind === 'effort') return { ...step, work: { kind: 'effort', minutes: left[i] ?? 0 } as const }
      return step.work.kind === 'wait' ? { ...step, work: { kind: 'wait', days: left[i] ?? 0 } as const } : step
    }),
  )
  return placeWork(network, CAPACITY, { from: today, today, workedToday: 0, stepsAtOnce: 1, ranks })
}

/**
 * A morning in the week after the steps finished are a share of the planned work. (Not of the true work: a learner
 * does not know how much that will be, and to stop by it would tell how much is left.)
 */
function dayOfShare(plan: readonly ForecastStep[], past: Placement, share: number, random: Random): Day {
  const planned = plan.map(({ work }, i) => ({
    minutes: work.kind === 'effort' ? work.minutes : 0,
    finish: past.finish[i] ?? START,
  }))
  const total = planned.reduce((sum, { minutes }) => sum + minutes, 0)
  let done = 0
  for (const { minutes, finish } of planned.toSorted((a, b) => a.finish - b.finish)) {
    done += minutes
    if (done >= share * total) return addDays(finish as Day, 1 + drawBelow(random, 7))
  }
  return START
}

/** What the learner has told the planner by a morning. */
function replan(
  plan: readonly ForecastStep[],
  truth: readonly number[],
  past: Placement,
  today: Day,
  world: World,
  random: Random,
) {
  const worked = new Map<number, number>()
  /** Minutes of the last day with work on a step. */
  const lastDay = new Map<number, number>()
  past.log.step.forEach((step, at) => {
    const minutes = past.log.minutes[at] ?? 0
    if ((past.log.day[at] ?? today) >= today || minutes === 0) return
    worked.set(step, (worked.get(step) ?? 0) + minutes)
    lastDay.set(step, minutes)
  })
  const finished: FinishedEffort[] = []
  const left = truth.slice()
  const steps = plan.map((step, i): ForecastStep => {
    const { work, uncertainty } = step
    const begun = past.start[i] ?? today
    if (begun >= today) return step
    const isOver = (past.finish[i] ?? today) < today
    const state: NetworkState = isOver
      ? { kind: 'done', on: past.finish[i] as Day, startedOn: begun as Day }
      : { kind: 'started', on: begun as Day }
    if (work.kind === 'wait' || uncertainty.kind !== 'effort') return { ...step, state }
    const logged = (worked.get(i) ?? 0) * world.logged
    left[i] = (truth[i] ?? 0) - (worked.get(i) ?? 0)
    if (isOver) {
      const error = Math.exp(world.measurement * normalQuantile(drawUnit(random)))
      finished.push({ estimate: uncertainty.estimate, actual: logged * error })
      return { ...step, state }
    }
    const remaining = Math.max(0, Math.round(pertMean(uncertainty.estimate) - logged))
    return {
      ...step,
      state,
      work: { kind: 'effort', minutes: remaining },
      uncertainty: {
        ...uncertainty,
        worked: logged,
        outlasted: { minutes: logged - (lastDay.get(i) ?? 0) * world.logged, deviation: MEASUREMENT_DEVIATION },
      },
    }
  })
  return { steps, left, finished }
}
