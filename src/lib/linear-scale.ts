/** Maps numbers of one range evenly to another. */
export type LinearScale = (value: number) => number

/** The scale that takes `from[0]` to `to[0]` and `from[1]` to `to[1]`; an empty range goes to the start. */
export function createLinearScale(from: readonly [number, number], to: readonly [number, number]): LinearScale {
  const slope = from[1] === from[0] ? 0 : (to[1] - to[0]) / (from[1] - from[0])
  return (value) => to[0] + (value - from[0]) * slope
}

/** Round numbers at equal steps from 0 up to at most `max`: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(max: number, count: number): readonly number[] {
  if (!(max > 0)) return [0]
  const rough = max / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10)
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, index) => index * step)
}
