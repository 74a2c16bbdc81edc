/**
 * A continuous distribution as knots of its distribution function, straight lines between them. Both arrays rise
 * and have the same length; `cumulative` goes from 0 to 1.
 */
export interface QuantileTable {
  readonly value: Float64Array
  readonly cumulative: Float64Array
}

/** The value below which a share `p` (0 to 1) lies. */
export function quantileOf({ value, cumulative }: QuantileTable, p: number): number {
  const k = lastAtMost(cumulative, p)
  const width = cumulative[k + 1]! - cumulative[k]!
  const part = width > 0 ? Math.min((p - cumulative[k]!) / width, 1) : 0
  return value[k]! + part * (value[k + 1]! - value[k]!)
}

/** The share below a value. */
export function cumulativeOf({ value, cumulative }: QuantileTable, x: number): number {
  const last = value.length - 1
  if (x <= value[0]!) return 0
  if (x >= value[last]!) return 1
  const k = lastAtMost(value, x)
  const part = (x - value[k]!) / (value[k + 1]! - value[k]!)
  return cumulative[k]! + part * (cumulative[k + 1]! - cumulative[k]!)
}

/**
 * Fills `out` with the medians of as many equally likely strata of the part above the share `above`, in rising
 * order, each as `low + span * value`: a Latin hypercube's column before it is shuffled. The knots are walked once.
 */
export function fillStrata(
  { value, cumulative }: QuantileTable,
  low: number,
  span: number,
  above: number,
  out: Float64Array,
): void {
  const count = out.length
  const step = (1 - above) / count
  const last = value.length - 2
  let i = 0
  for (let k = 0; i < count; k += 1) {
    const from = cumulative[k]!
    const to = k === last ? Number.POSITIVE_INFINITY : cumulative[k + 1]!
    const width = cumulative[k + 1]! - from
    // A knot too unlikely to be told from its neighbour takes no room.
    const slope = width > 0 ? ((value[k + 1]! - value[k]!) / width) * span : 0
    const base = low + value[k]! * span
    for (; i < count; i += 1) {
      const p = above + (i + 0.5) * step
      if (p >= to) break
      out[i] = base + (p - from) * slope
    }
  }
}

/** The last index but one, at most, whose entry is not above x. */
function lastAtMost(rising: Float64Array, x: number): number {
  let low = 0
  let high = rising.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (rising[middle]! <= x) low = middle
    else high = middle - 1
  }
  return low
}
