import type { Minutes } from '../day'

const HOUR: Minutes = 60
const LONG_PLAN: Minutes = 100 * HOUR

/** What hours are shown in: whole hours in a plan of a hundred or more, half hours in a shorter one. */
export function shownUnit(total: Minutes): Minutes {
  return total >= LONG_PLAN ? HOUR : HOUR / 2
}

/**
 * Rounds amounts to multiples of a unit so that they add up to their own rounded sum: each is rounded down, and the
 * units that are missing go to the largest remainders, the earlier of equals first.
 *
 * Source: the largest remainder method (Hamilton 1792).
 */
export function apportion(
  amounts: readonly Minutes[],
  unit: Minutes,
  total: Minutes = Math.round(sum(amounts) / unit) * unit,
): readonly Minutes[] {
  const rounded = amounts.map((amount) => Math.floor(amount / unit) * unit)
  const missing = Math.round((total - sum(rounded)) / unit)
  const byRemainder = amounts
    .map((amount, index) => ({ index, remainder: amount - (rounded[index] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, Math.max(0, missing))) rounded[index] = (rounded[index] ?? 0) + unit
  return rounded
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0)
}
