/**
 * The schedule beside its floors and beside others, all in one run: figures of a shared machine mean something only as
 * ratios.
 *
 * - "read once": the same bytes, each amount and each link of the flat network read once.
 * - "bare passes": the least that the critical path method can be. It is two passes, so the floor is two: amounts and
 *   links read forwards for the earliest finish, and backwards for what comes after.
 * - "Maps", "graphology", "graphlib": what one would write without flat arrays; builds its graph, orders it, and
 *   passes forwards and back. It knows no learner, calendar, reason or date.
 */
import { bench, describe } from 'vitest'
import { type CriticalPathPeer, overGraphlib, overGraphology, overMaps } from './critical-path-peers'
import type { NetworkStep } from '../../src/domain/schedule/network'
import { loadBuilt } from './load-built'
import { makeBenchInput, makeChain } from './make-network'
import type * as Measured from './measured'

const {
  createBareNetwork,
  createCriticalPath,
  createNetwork,
  dependencySlacks,
  makeBenchPlan,
  passBothWays,
  planSteps,
  readOnce,
  scheduleInput,
  schedulePlan,
  scheduleSteps,
} = await loadBuilt<typeof Measured>('measured-schedule', 'tests/bench/measured.ts')

const OPTIONS = { time: 1000, iterations: 5, warmupTime: 300, warmupIterations: 2 }

describe.each([15, 1000, 10_000, 100_000])('%i steps', (size) => {
  const plan = makeBenchPlan(size)
  const today = plan.learner.start
  const input = scheduleInput(plan, planSteps(plan), today)
  const network = createNetwork(input.steps)

  describe(`the critical path of ${size} steps`, () => {
    const bare = createBareNetwork(network)
    const path = createCriticalPath(network, network.amount, new Float64Array(network.size))
    const longest = network.amount.indexOf(Math.max(...network.amount.subarray(0, 10_000)))
    bench('floor: read once', () => void readOnce(bare), OPTIONS)
    bench('floor: bare passes', () => void passBothWays(bare), OPTIONS)
    bench('both passes and the slack', () => void path.run(), OPTIONS)
    let change = 0
    bench(
      'one duration changed: both passes and the slack again',
      () => {
        change = (change + 60) % 600
        path.setLength(longest, network.amount[longest]! + change)
        path.run()
      },
      OPTIONS,
    )
    bench('laid out, passed, slack by step', () => void dependencySlacks(network, 900, today), OPTIONS)
    bench('the flat network built from the steps', () => void createNetwork(input.steps), OPTIONS)
    benchPeer('Maps', overMaps, input.steps)
    benchPeer('graphology', overGraphology, input.steps)
    benchPeer('graphlib', overGraphlib, input.steps)
  })

  describe(`the calendar of ${size} steps`, () => {
    benchPeer('Maps, no calendar', overMaps, input.steps)
    bench('dates, reasons and both slacks from steps', () => void scheduleSteps(input), OPTIONS)
    bench('dates, reasons and both slacks from the plan document', () => void schedulePlan(plan, today), OPTIONS)
  })
})

describe('a chain of 100,000 steps', () => {
  const { learner, today } = makeBenchInput(1000, false)
  const steps = makeChain(100_000)
  benchPeer('Maps', overMaps, steps)
  benchPeer('graphology', overGraphology, steps)
  benchPeer('graphlib', overGraphlib, steps)
  bench(
    'dates, reasons and both slacks from steps',
    () => void scheduleSteps({ steps, learner, today, workedToday: 0 }),
    OPTIONS,
  )
})

/** Some recurse over the steps, which ends with the call stack: that is their figure then. */
function benchPeer(name: string, peer: CriticalPathPeer, steps: readonly NetworkStep[]): void {
  try {
    peer(steps)
  } catch (error) {
    bench.skip(`${name}: ${error instanceof Error ? error.message : 'fails'}`, () => undefined)
    return
  }
  bench(name, () => void peer(steps), OPTIONS)
}
