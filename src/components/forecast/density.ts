import { type DayRange, type FinishDays, finishDeviation } from './chance-data'

/** How smooth: a share of the standard deviation, but at least days enough to hide which weekdays are worked on. */
const SMOOTHING = 0.2
const LEAST_DAYS = 4
/** Beyond this many bandwidths a day counts for nothing. */
const REACH = 3

/**
 * How likely the plan is to be finished around each of evenly spaced days of a range, as a share of the likeliest
 * (0 to 1): the histogram seen through a Gaussian window.
 */
export function finishDensity(finish: FinishDays, { first, last }: DayRange, samples: number): readonly number[] {
  const { firstDay, finishing } = finish
  // Trials that never finish are no part of the hill, and must not flatten it.
  const finished = finish.trials - finish.never
  const deviation = finishDeviation({ ...finish, trials: finished, never: 0 }, firstDay)
  const bandwidth = Math.max(LEAST_DAYS, SMOOTHING * deviation)
  const heights = Array.from({ length: samples }, (_, index) => {
    const centre = first - firstDay + ((last - first) * index) / (samples - 1)
    const from = Math.max(0, Math.ceil(centre - REACH * bandwidth))
    const to = Math.min(finishing.length - 1, Math.floor(centre + REACH * bandwidth))
    let height = 0
    for (let n = from; n <= to; n += 1) {
      height += (finishing[n] ?? 0) * Math.exp(-0.5 * ((n - centre) / bandwidth) ** 2)
    }
    return height
  })
  const highest = Math.max(...heights)
  return heights.map((height) => (highest === 0 ? 0 : height / highest))
}
