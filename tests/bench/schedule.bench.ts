/**
 * The schedule beside its floors, all in one run: figures of a shared machine mean something only as ratios.
 *
 * - "typed pass": the steps' amounts and prerequisites read once, forwards.
 * - "plain Maps": the critical path method as one would write it first, on Maps by id: build, order, forwards, back.
 */
import { bench, describe } from 'vitest'
import type { NetworkStep } from '../../src/domain/schedule/network'
import { loadBuilt } from './load-built'
import { makeBenchInput } from './make-network'
import type * as Measured from './measured'

const { createNetwork, dependencySlacks, scheduleSteps } = await loadBuilt<typeof Measured>(
  'measured-schedule',
  'tests/bench/measured.ts',
)

const OPTIONS = { time: 1000, iterations: 5, warmupTime: 300, warmupIterations: 2 }

describe.each([15, 1000, 10_000, 100_000])('%i steps', (size) => {
  const input = makeBenchInput(size, true)
  // Hours that keep the finish near enough for a calendar: the days are walked one by one.
  const busy = { ...input, learner: { ...input.learner, week: [1440, 1440, 1440, 1440, 1440, 1440, 1440] as const } }
  const network = createNetwork(input.steps)
  const finish = new Float64Array(size)

  bench(
    'floor: typed pass',
    () => {
      const { topological, prerequisiteStart, prerequisiteAt, amount } = network
      for (let n = 0; n < size; n += 1) {
        const i = topological[n]!
        let begin = 0
        for (let e = prerequisiteStart[i]!; e < prerequisiteStart[i + 1]!; e += 1) {
          begin = Math.max(begin, finish[prerequisiteAt[e]!]!)
        }
        finish[i] = begin + amount[i]!
      }
    },
    OPTIONS,
  )
  bench('critical path, both ways, flat network', () => void dependencySlacks(network, 900, input.today), OPTIONS)
  bench('build the flat network', () => void createNetwork(input.steps), OPTIONS)
  bench('plain Maps: build and both passes', () => void passOverMaps(input.steps), OPTIONS)
  bench('schedule with reasons and both slacks', () => void scheduleSteps(busy), OPTIONS)
})

function passOverMaps(steps: readonly NetworkStep[]): number {
  const length = new Map(
    steps.map(({ id, work }) => [id, 'minutes' in work ? work.minutes : 'days' in work ? work.days : 0]),
  )
  const successors = new Map<string, string[]>(steps.map(({ id }) => [id, []]))
  const waitingFor = new Map<string, number>()
  for (const { id, prerequisites } of steps) {
    waitingFor.set(id, prerequisites.length)
    for (const prerequisite of prerequisites) successors.get(prerequisite)!.push(id)
  }
  const order = steps.filter(({ prerequisites }) => prerequisites.length === 0).map(({ id }) => id)
  const begin = new Map<string, number>()
  for (let n = 0; n < order.length; n += 1) {
    const id = order[n]!
    const end = (begin.get(id) ?? 0) + length.get(id)!
    for (const successor of successors.get(id)!) {
      begin.set(successor, Math.max(begin.get(successor) ?? 0, end))
      waitingFor.set(successor, waitingFor.get(successor)! - 1)
      if (waitingFor.get(successor) === 0) order.push(successor)
    }
  }
  const latest = new Map<string, number>()
  for (const id of order.toReversed()) {
    const limits = successors.get(id)!.map((successor) => latest.get(successor)! - length.get(successor)!)
    latest.set(id, Math.min(Number.MAX_VALUE, ...limits))
  }
  return latest.size
}
