import { createRandom, drawBelow } from '../domain/forecast/random'
import type { Phase, Step } from '../domain/roadmap/roadmap'

const STEPS_IN_A_PHASE = 50
const MINUTES = 60

/** Steps of some hours in phases of 50, each after one or two of those before it; the same for the same size. */
export function makeManySteps(size: number): { readonly phases: readonly Phase[]; readonly steps: readonly Step[] } {
  const random = createRandom(size, 1)
  const steps = Array.from({ length: size }, (_, i): Step => {
    const before = [i - 1 - drawBelow(random, 4), drawBelow(random, 3) === 0 ? drawBelow(random, i + 1) : -1]
    const hours = 2 + drawBelow(random, 8)
    return {
      kind: 'effort',
      id: `s${i}`,
      phase: `p${Math.floor(i / STEPS_IN_A_PHASE)}`,
      title: `Step ${i + 1}`,
      reason: '',
      topics: [],
      resources: [],
      prerequisites: [...new Set(before.filter((at) => at >= 0 && at < i))].map((at) => `s${at}`),
      optional: false,
      when: [],
      sources: [],
      estimate: {
        optimistic: hours * (MINUTES - 20),
        mostLikely: hours * MINUTES,
        pessimistic: hours * 2 * MINUTES,
        sources: [],
      },
      variants: [],
    }
  })
  const phases = Array.from({ length: Math.ceil(size / STEPS_IN_A_PHASE) }, (_, i): Phase => {
    return { id: `p${i}`, title: `Phase ${i + 1}`, summary: '', durations: [], sources: [] }
  })
  return { phases, steps }
}
