/** PERT-beta draws as one would get them from npm: each step's samples, scaled and added to their trials' sums. */
import beta from '@stdlib/random-base-beta'
import { randomBeta } from 'd3-random'
import type { ForecastStep } from '../../src/domain/forecast/forecast-input'

/** Draws one sample of each step for each trial; `sums` has an entry a trial and is filled. */
export type PertPeer = (steps: readonly ForecastStep[], sums: Float64Array) => void

export const overD3: PertPeer = peerOver((alpha, other) => randomBeta(alpha, other))

export const overStdlib: PertPeer = peerOver((alpha, other) => beta.factory(alpha, other))

function peerOver(createSampler: (alpha: number, beta: number) => () => number): PertPeer {
  return (steps, sums) => {
    sums.fill(0)
    for (const { uncertainty } of steps) {
      if (uncertainty.kind === 'none') continue
      const points = uncertainty.kind === 'effort' ? uncertainty.estimate : uncertainty.days
      const { optimistic, mostLikely, pessimistic } = points
      const span = pessimistic - optimistic
      const draw = createSampler(
        1 + (4 * (mostLikely - optimistic)) / span,
        1 + (4 * (pessimistic - mostLikely)) / span,
      )
      for (let t = 0; t < sums.length; t += 1) sums[t]! += optimistic + span * draw()
    }
  }
}
