/**
 * How much memory a forecast takes at most, beyond what the program has anyway: the largest sum of typed arrays and
 * heap seen between the slices of its trials. A program of its own, run with `--expose-gc`.
 */
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import type { ForecastInput } from '../../src/domain/forecast/forecast-input'
import { forecastInput } from '../../src/domain/forecast/forecast-plan'
import { drawPlan, forecastInSlices } from '../../src/domain/forecast/simulate'
import { createPlan } from '../../src/domain/plan/create-plan'
import { makeBenchInput } from './make-network'

const MEGABYTE = 2 ** 20

/** A collection takes longer than a slice. */
const SLICES_BETWEEN = 50

const [roadmap] = builtinRoadmaps
const { today } = makeBenchInput(1, false)
const plan = createPlan('bench', roadmap!, roadmap!.backgrounds[0]!, today)

report('the built-in roadmap', forecastInput(plan, today))
for (const size of [200, 1000]) {
  for (const hasWaits of [false, true]) {
    report(`${size} steps with${hasWaits ? '' : 'out'} waits`, makeBenchInput(size, hasWaits))
  }
}

function report(name: string, input: ForecastInput): void {
  const before = used()
  let peak = { arrays: 0, heap: 0 }
  const look = (): void => {
    const now = used()
    const more = { arrays: now.arrays - before.arrays, heap: now.heap - before.heap }
    if (more.arrays + more.heap > peak.arrays + peak.heap) peak = more
  }
  const slices = forecastInSlices(drawPlan(input), input)
  look()
  for (let slice = 0; slices.next().done !== true; slice += 1) if (slice % SLICES_BETWEEN === 0) look()
  look()
  const [arrays, heap] = [peak.arrays, peak.heap].map((bytes) => (bytes / MEGABYTE).toFixed(1))
  process.stdout.write(`${name}: ${arrays} MB in typed arrays, ${heap} MB on the heap\n`)
}

function used(): { arrays: number; heap: number } {
  if (globalThis.gc === undefined) throw new Error('Run this with --expose-gc')
  globalThis.gc()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return { arrays: arrayBuffers, heap: heapUsed }
}
