import type { Day } from '../../src/domain/day'
import type { ForecastInput, ForecastStep } from '../../src/domain/forecast/forecast-input'
import { BUILT_IN_PRIOR } from '../../src/domain/forecast/pace'
import { createRandom, drawBelow, drawUnit } from '../../src/domain/forecast/random'

/** 15 hours a week and a fortnight off; for large plans, more hours, so that they end within the 20 years. */
export function makeBenchInput(size: number, hasWaits: boolean): ForecastInput {
  const scale = size > 200 ? 4 : 1
  return {
    steps: makeSteps(size, hasWaits),
    learner: {
      start: 20_822 as Day,
      week: [120 * scale, 120 * scale, 120 * scale, 120 * scale, 120 * scale, 180 * scale, 120 * scale],
      daysOff: [{ from: 20_900 as Day, to: 20_914 as Day }],
      overrides: new Map(),
      stepsAtOnce: 1,
    },
    today: 20_822 as Day,
    workedToday: 0,
    pace: BUILT_IN_PRIOR,
    seed: 1,
  }
}

/** Steps of some hours, each after one or two of those before it; with waits, every eighth is one of some weeks. */
function makeSteps(size: number, hasWaits: boolean): readonly ForecastStep[] {
  const random = createRandom(size, 1)
  return Array.from({ length: size }, (_, i): ForecastStep => {
    const before = [i - 1 - drawBelow(random, 4), drawBelow(random, 3) === 0 ? drawBelow(random, i + 1) : -1]
    const prerequisites = [...new Set(before.filter((index) => index >= 0 && index < i).map((index) => `s${index}`))]
    const common = { id: `s${i}`, prerequisites, required: true, priority: 0, dailyCap: null } as const
    if (hasWaits && i % 8 === 7) {
      const days = { optimistic: 5, mostLikely: 14, pessimistic: 40 }
      return {
        ...common,
        state: { kind: 'open' },
        work: { kind: 'wait', days: 17 },
        uncertainty: { kind: 'wait', days },
      }
    }
    const mostLikely = 300 + drawBelow(random, size > 200 ? 600 : 3000)
    const optimistic = Math.round(mostLikely * (0.4 + 0.3 * drawUnit(random)))
    const pessimistic = Math.round(mostLikely * (1.5 + drawUnit(random)))
    return {
      ...common,
      state: { kind: 'open' },
      work: { kind: 'effort', minutes: Math.round((optimistic + 4 * mostLikely + pessimistic) / 6) },
      uncertainty: { kind: 'effort', estimate: { optimistic, mostLikely, pessimistic }, worked: 0 },
    }
  })
}
