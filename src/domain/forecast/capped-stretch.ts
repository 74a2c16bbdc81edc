import type { TrialNetwork } from './trial-network'
import type { TrialState } from './trial-state'
import type { WorkClock } from './work-clock'

/**
 * Skips the days on which nothing new happens when one step after the other takes its fill of every day: until a step
 * ends or another is let go, each of the ready steps gets what its daily cap and those before it leave, which tables of
 * minutes add up. Only the minutes left are kept up to date, not the log.
 *
 * @returns from a day that has been moved to and has not been worked, the first day to `end` that has to be worked in
 *   full: that day itself if there is nothing to skip.
 */
export function createCappedStretch(
  { size, dailyCap }: TrialNetwork,
  { left, ready, lowest, nextRelease }: TrialState,
  { before }: WorkClock,
  end: number,
): (day: number) => number {
  const longestDay = before.reduce((longest, minutes, day) => Math.max(longest, minutes - (before[day - 1] ?? 0)), 0)
  const tables = createCappedTables(before, end)
  const none = new Int32Array(end + 1)
  /** The steps that get something, and the minutes that they and all before them get before each day. */
  const steps = new Int32Array(size)
  const upTo: Int32Array[] = []

  /** Gives how many steps share; -1 when there are too many tables. */
  const share = (): number => {
    let count = 0
    let caps = 0
    for (let at = lowest[0]!; at < ready.length; at += 1) {
      for (let word = ready[at]!; word !== 0; word &= word - 1) {
        const step = (at << 5) + 31 - Math.clz32(word & -word)
        caps = Math.min(caps + dailyCap[step]!, longestDay)
        const table = caps === longestDay ? before : tables(caps)
        if (table === null) return -1
        steps[count] = step
        upTo[count] = table
        count += 1
        if (caps === longestDay) return count
      }
    }
    return count
  }

  return (day) => {
    const count = share()
    let until = Math.min(nextRelease(), end)
    for (let n = 0; n < count && until > day; n += 1) {
      const including = upTo[n]!
      const others = n === 0 ? none : upTo[n - 1]!
      const limit = including[day]! - others[day]! + left[steps[n]!]!
      if (including[until]! - others[until]! < limit) continue
      // The last day before which it has not ended.
      let low = day
      let high = until
      while (low + 1 < high) {
        const middle = (low + high) >> 1
        if (including[middle]! - others[middle]! < limit) low = middle
        else high = middle
      }
      until = low
    }
    if (count < 0 || until <= day) return day
    for (let n = 0; n < count; n += 1) {
      const including = upTo[n]!
      const others = n === 0 ? none : upTo[n - 1]!
      left[steps[n]!]! -= including[until]! - others[until]! - (including[day]! - others[day]!)
    }
    return until
  }
}

/** They are 29 kB each. A plan of more different caps works every day in full. */
const MOST_TABLES = 100

/** The minutes before each day when of each day no more than so many count; null: too many numbers were asked for. */
function createCappedTables(before: Int32Array, end: number): (caps: number) => Int32Array | null {
  const tables = new Map<number, Int32Array>()
  return (caps) => {
    const known = tables.get(caps)
    if (known !== undefined) return known
    if (tables.size === MOST_TABLES) return null
    const table = new Int32Array(end + 1)
    for (let day = 0; day < end; day += 1) {
      table[day + 1] = table[day]! + Math.min(before[day + 1]! - before[day]!, caps)
    }
    tables.set(caps, table)
    return table
  }
}
