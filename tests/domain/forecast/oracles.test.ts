import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Draws, drawTrials } from '../../../src/domain/forecast/draw-trials'
import { finishQuantile } from '../../../src/domain/forecast/forecast'
import type { ForecastStep } from '../../../src/domain/forecast/forecast-input'
import { placeOfQuantile, valuesAtPlaces } from '../../../src/domain/forecast/order-statistics'
import { paceOf } from '../../../src/domain/forecast/pace'
import { forecast } from '../../../src/domain/forecast/simulate'
import { createNetwork, type Network } from '../../../src/domain/schedule/network'
import { makeLearner } from '../../helpers/make-learner'
import { makeInput, makeStep, points, TODAY } from './make-plans'

/**
 * Networks whose completion was worked out with 4 million samples and, where possible, exactly. Their branches run
 * side by side, without the limits of one person: so our draws are put through the critical path method here.
 */
const folder = new URL('../../fixtures/oracles/forecast/', import.meta.url)
const oracles = readdirSync(folder)
  .toSorted()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Oracle)

const TRIALS = 10_000
/** One unit of an oracle, in minutes (or days of waiting): rounding to whole ones is far below the tolerance. */
const UNIT = 1000

describe.each(oracles.map((oracle) => [oracle.name, oracle] as const))('%s', (_, oracle) => {
  const steps = oracle.steps.map((step) => toStep(step, UNIT))
  const network = createNetwork(steps)
  const uncertainties = steps.map(({ uncertainty }) => uncertainty)
  const pace = oracle.pace === null ? paceOf(1, 0) : { mean: oracle.pace.mu, deviation: oracle.pace.sigma }

  test.each([1, 2, 3])('quantiles, seed %i', (seed) => {
    const draws = drawTrials(network, uncertainties, { pace, seed, trials: TRIALS, today: TODAY })
    const { finish } = completions(network, draws)
    for (const name of QUANTILES) {
      const [value] = valuesAtPlaces(finish, [placeOfQuantile(SHARES[name], TRIALS)])
      const exact = oracle.exact.quantiles[name]
      expect(Math.abs(value! / UNIT - exact), name).toBeLessThan(oracle.toleranceFor10000Trials4sigma[name])
    }
  })

  /**
   * Four standard errors at 10,000 trials: of a share at most 0.02; of a correlation at most 0.04; of a sensitivity
   * index, a share times a ratio of deviations with a relative error of at most 3.5%, at most 0.04.
   */
  test('sensitivity', () => {
    const draws = drawTrials(network, uncertainties, { pace, seed: 1, trials: TRIALS, today: TODAY })
    const { finish, critical } = completions(network, draws)
    const total = describeColumn(finish)
    oracle.steps.forEach(({ id }, i) => {
      const duration = describeColumn(draws.amounts.subarray(i * TRIALS, (i + 1) * TRIALS))
      const expected = oracle.monteCarlo.sensitivity[id]!
      const criticality = critical[i]! / TRIALS
      expectWithin(criticality, expected.criticalityIndex, 0.02)
      expectWithin((criticality * duration.sd) / total.sd, expected.scheduleSensitivityIndex, 0.04)
      expectWithin(correlation(duration, total), expected.crucialityPearson ?? 0, 0.04)
    })
  })
})

/** Chains are the same for one person: the whole forecast, calendar and all, has to agree, to the day. */
describe('a chain through the whole forecast', () => {
  const chains = oracles.filter(({ steps }) =>
    steps.every(({ prerequisites }, i) => prerequisites.length === Math.min(i, 1)),
  )
  /** Whole days of work that a unit takes: P90 then lies within the 20 years. */
  const DAYS = 50

  test.each(chains.map((oracle) => [oracle.name, oracle] as const))('%s', (_, oracle) => {
    const steps = oracle.steps.map((step) => toStep(step, DAYS * 1440))
    const pace = oracle.pace === null ? paceOf(1, 0) : { mean: oracle.pace.mu, deviation: oracle.pace.sigma }
    const result = forecast(makeInput(steps, { pace, learner: makeLearner({ week: Array(7).fill(1440) }) }))
    for (const name of QUANTILES) {
      const days = finishQuantile(result, SHARES[name])! - TODAY + 0.5
      const tolerance = oracle.toleranceFor10000Trials4sigma[name] + 0.5 / DAYS
      expectWithin(days / DAYS, oracle.exact.quantiles[name], tolerance)
    }
  })
})

function expectWithin(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected), `${actual} instead of ${expected}`).toBeLessThan(tolerance)
}

const QUANTILES = ['P10', 'P50', 'P80', 'P90'] as const
const SHARES = { P10: 0.1, P50: 0.5, P80: 0.8, P90: 0.9 }

type PerQuantile = Readonly<Record<(typeof QUANTILES)[number], number>>

interface Oracle {
  readonly name: string
  readonly pace: { readonly mu: number; readonly sigma: number } | null
  readonly steps: readonly OracleStep[]
  readonly monteCarlo: {
    readonly sensitivity: Readonly<
      Record<
        string,
        {
          readonly criticalityIndex: number
          readonly scheduleSensitivityIndex: number
          readonly crucialityPearson: number | null
        }
      >
    >
  }
  readonly toleranceFor10000Trials4sigma: PerQuantile
  readonly exact: { readonly quantiles: PerQuantile }
}

interface OracleStep {
  readonly id: string
  readonly a: number
  readonly m: number
  readonly b: number
  readonly prerequisites: readonly string[]
  /** Whether the pace applies: if not, it is a wait. */
  readonly scaled: boolean
}

function toStep({ id, a, m, b, prerequisites, scaled }: OracleStep, unit: number): ForecastStep {
  const estimate = points(a * unit, m * unit, b * unit)
  return makeStep(id, { prerequisites, ...(scaled ? { effort: estimate } : { days: estimate }) })
}

/** The critical path method for each trial; a step is critical when the path back from the finish goes through it. */
function completions(network: Network, { trials, amounts }: Draws) {
  const { size, topological, prerequisiteStart, prerequisiteAt, successorStart } = network
  const finish = new Int32Array(trials)
  const critical = new Int32Array(size)
  const ends = new Int32Array(size)
  const latestOf = (indices: Iterable<number>): number => {
    let latest = -1
    for (const i of indices) if (latest === -1 || ends[i]! > ends[latest]!) latest = i
    return latest
  }
  const before = (i: number): number =>
    latestOf(prerequisiteAt.subarray(prerequisiteStart[i], prerequisiteStart[i + 1]))
  const sinks = topological.filter((i) => successorStart[i] === successorStart[i + 1])
  for (let t = 0; t < trials; t += 1) {
    for (const i of topological) {
      const previous = before(i)
      ends[i] = (previous === -1 ? 0 : ends[previous]!) + amounts[i * trials + t]!
    }
    const last = latestOf(sinks)
    finish[t] = ends[last]!
    for (let i = last; i !== -1; i = before(i)) critical[i]! += 1
  }
  return { finish, critical }
}

function describeColumn(column: Int32Array) {
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length
  const centred = Array.from(column, (x) => x - mean)
  const sd = Math.sqrt(centred.reduce((sum, x) => sum + x * x, 0) / column.length)
  return { centred, sd }
}

function correlation(a: ReturnType<typeof describeColumn>, b: ReturnType<typeof describeColumn>): number {
  const product = a.centred.reduce((sum, x, i) => sum + x * b.centred[i]!, 0) / a.centred.length
  return a.sd === 0 || b.sd === 0 ? 0 : product / (a.sd * b.sd)
}
