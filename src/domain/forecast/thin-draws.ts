import { EFFORT, type Network } from '../schedule/network'
import type { Draws } from './draw-trials'

/**
 * Fewer trials that speak for all of them, for a quick first answer: sorted by their required work, every nth. The
 * finish follows that work closely, so these few give quantiles much nearer to those of all trials than as many
 * random ones would.
 *
 * Source: Cochran, "Sampling Techniques" (3rd edition 1977), chapter 8, systematic sampling.
 *
 * @param wanted at least 1; no more than there are.
 */
export function thinDraws(network: Network, draws: Draws, wanted: number): Draws {
  const { trials, pace, column, amounts } = draws
  if (wanted >= trials) return draws
  const order = byRequiredWork(network, draws)
  const chosen = Int32Array.from({ length: wanted }, (_, n) => order[Math.floor(((n + 0.5) * trials) / wanted)]!)
  const columns = amounts.length / trials
  const fewer = new Int32Array(columns * wanted)
  for (let c = 0; c < columns; c += 1) {
    for (let n = 0; n < wanted; n += 1) fewer[c * wanted + n] = amounts[c * trials + chosen[n]!]!
  }
  return { trials: wanted, pace: Float64Array.from(chosen, (trial) => pace[trial]!), column, amounts: fewer }
}

/** The trials, those with the least required work first. */
function byRequiredWork(network: Network, { trials, column, amounts }: Draws): Int32Array {
  const work = new Float64Array(trials)
  for (let i = 0; i < network.size; i += 1) {
    if (network.isFinished[i] === 1 || network.kind[i] !== EFFORT || network.isRequired[i] === 0) continue
    const first = column[i]! * trials
    for (let t = 0; t < trials; t += 1) work[t]! += amounts[first + t]!
  }
  // The trial's own number behind the comma of its work, so to speak: numbers alone sort without a comparison.
  const most = Math.floor(Number.MAX_SAFE_INTEGER / trials) - 1
  const keys = work.map((minutes, t) => Math.min(minutes, most) * trials + t).toSorted()
  return Int32Array.from(keys, (key) => key % trials)
}
