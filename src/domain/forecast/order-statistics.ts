const MOST_BUCKETS = 4096

/**
 * The values that would stand at the given places if the whole numbers were sorted, without sorting them: one pass
 * into buckets, one through the few buckets asked for.
 *
 * @param places rising, each of 0 to values.length - 1.
 */
export function valuesAtPlaces(values: Int32Array, places: readonly number[]): readonly number[] {
  let least = values[0]!
  let most = least
  for (let i = 1; i < values.length; i += 1) {
    const value = values[i]!
    if (value < least) least = value
    else if (value > most) most = value
  }
  let shift = 0
  while ((most - least) >>> shift >= MOST_BUCKETS) shift += 1
  const counts = buckets.fill(0, 0, ((most - least) >>> shift) + 1)
  for (let i = 0; i < values.length; i += 1) counts[(values[i]! - least) >>> shift]! += 1

  const found: number[] = []
  let bucket = 0
  let below = 0
  for (const place of places) {
    while (below + counts[bucket]! <= place) {
      below += counts[bucket]!
      bucket += 1
    }
    if (shift === 0) found.push(least + bucket)
    else found.push(inBucket(values, least, shift, bucket, counts[bucket]!)[place - below]!)
  }
  return found
}

/** Where in sorted order the quantile for a share stands: ceil(P N) - 1, no interpolation. */
export function placeOfQuantile(share: number, count: number): number {
  // 0.55 x 10,000 is a little more than 5,500 in binary fractions.
  return Math.min(Math.max(Math.ceil(share * count - 1e-6) - 1, 0), count - 1)
}

const buckets = new Int32Array(MOST_BUCKETS)

function inBucket(values: Int32Array, least: number, shift: number, bucket: number, count: number): Int32Array {
  const members = new Int32Array(count)
  let size = 0
  for (let i = 0; size < count; i += 1) {
    if ((values[i]! - least) >>> shift !== bucket) continue
    members[size] = values[i]!
    size += 1
  }
  return members.toSorted()
}
