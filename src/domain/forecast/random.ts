/**
 * Seeded random numbers: Chris Doty-Humphrey's sfc32 (PractRand, 2010), 128 bits of state, 32-bit additions, shifts
 * and exclusive ors only, so that the same seed gives the same numbers on every machine.
 */
export interface Random {
  /** The next whole number of 0 to 2^32 - 1. */
  readonly next: () => number
}

const WARM_UP = 12

/**
 * One of many independent streams.
 *
 * @param seed any safe integer; all of its 53 bits count.
 * @param stream a whole number of 0 to 2^32 - 1: each column of a forecast has its own, so that a change of one step
 *   leaves the draws of the others as they were.
 */
export function createRandom(seed: number, stream: number): Random {
  let a = seed >>> 0
  let b = Math.floor(seed / 0x1_0000_0000) >>> 0
  let c = stream >>> 0
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let i = 0; i < WARM_UP; i += 1) next()
  return { next }
}

const TO_UNIT = 1 / 0x1_0000_0000

/** A whole number of 0 to count - 1; its bias is below count / 2^32. */
export function drawBelow(random: Random, count: number): number {
  return Math.floor(random.next() * TO_UNIT * count)
}

/** A number above 0 and below 1. */
export function drawUnit(random: Random): number {
  return (random.next() + 0.5) * TO_UNIT
}
