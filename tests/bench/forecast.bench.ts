/**
 * The forecast beside its floors, all in one run: figures of a shared machine mean something only as ratios.
 *
 * - "draws": as many uniform random numbers as the forecast has draws.
 * - "table pass": the same, each looked up in a table of 1,024 quantiles and added to its trial's sum.
 * - "d3-random", "stdlib": as many PERT-beta draws, each added to its trial's sum, and nothing else.
 *
 * The memory it takes is printed first; that is measured in a program of its own.
 */
import { execFileSync } from 'node:child_process'
import { bench, describe } from 'vitest'
import type { ForecastInput } from '../../src/domain/forecast/forecast-input'
import { buildModule, loadBuilt } from './load-built'
import { makeBenchInput } from './make-network'
import type * as Measured from './measured'
import { overD3, overStdlib } from './pert-peers'

const {
  builtinRoadmaps,
  createPlan,
  createRandom,
  drawPlan,
  drawUnit,
  forecast,
  forecastDrawn,
  forecastInput,
  hoursForTarget,
  previewDraws,
} = await loadBuilt<typeof Measured>('measured', 'tests/bench/measured.ts')

process.stdout.write(
  execFileSync(process.execPath, [
    '--expose-gc',
    await buildModule('forecast-memory', 'tests/bench/forecast-memory.ts'),
  ]),
)

const TRIALS = 10_000
const OPTIONS = { time: 1000, iterations: 5, warmupTime: 300, warmupIterations: 2 }

function peers({ steps }: ForecastInput): void {
  bench('d3-random: the draws alone', () => overD3(steps, sums), OPTIONS)
  bench('stdlib: the draws alone', () => overStdlib(steps, sums), OPTIONS)
}

const table = Float64Array.from({ length: 1025 }, (_, i) => 600 + 3 * i)
const sums = new Float64Array(TRIALS)

function floors({ steps: { length: steps } }: ForecastInput): void {
  bench(
    'floor: draws',
    () => {
      const random = createRandom(1, 1)
      let sum = 0
      for (let n = 0; n < steps * TRIALS; n += 1) sum += drawUnit(random)
      sums[0] = sum
    },
    OPTIONS,
  )
  bench(
    'floor: table pass',
    () => {
      const random = createRandom(1, 1)
      sums.fill(0)
      for (let step = 0; step < steps; step += 1) {
        for (let t = 0; t < TRIALS; t += 1) {
          const place = drawUnit(random) * 1024
          const at = Math.floor(place)
          const value = table[at]!
          sums[t]! += value + (place - at) * (table[at + 1]! - value)
        }
      }
    },
    OPTIONS,
  )
}

describe.each([15, 200, 1000])('%i steps, 10,000 trials', (size) => {
  const plain = makeBenchInput(size, false)
  floors(plain)
  peers(plain)
  const waits = makeBenchInput(size, true)
  bench('forecast without waits', () => void forecast(plain), OPTIONS)
  bench('forecast with waits', () => void forecast(waits), OPTIONS)
})

describe('the built-in roadmap, 10,000 trials', () => {
  const [roadmap] = builtinRoadmaps
  const [background] = roadmap!.backgrounds
  const plan = createPlan('bench', roadmap!, background!, makeBenchInput(1, false).today)
  const input = forecastInput(plan, plan.learner.start)
  const drawn = drawPlan(input)
  const side = { ...input, learner: { ...input.learner, stepsAtOnce: 2 } }
  const few = previewDraws(drawn)!
  floors(input)
  peers(input)
  bench('forecast', () => void forecast(input), OPTIONS)
  bench('what-if: other hours, the same draws', () => void forecastDrawn(drawn, input), OPTIONS)
  bench('what-if: two steps at once', () => void forecastDrawn(drawn, side), OPTIONS)
  bench('what-if: the first answer', () => void forecastDrawn({ ...drawn, draws: few }, input), OPTIONS)
  bench('what-if: the first answer, two at once', () => void forecastDrawn({ ...drawn, draws: few }, side), OPTIONS)
  bench(
    'target date',
    () => void hoursForTarget(input, { day: forecast(input).p50 ?? input.today, chance: 0.8 }),
    OPTIONS,
  )
})
