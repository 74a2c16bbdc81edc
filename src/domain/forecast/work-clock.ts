import { addDays, type Day, type Minutes } from '../day'
import type { Capacity } from '../learner/capacity'

/** 20 years: a trial that has not finished on the last of these days counts as never. */
export const HORIZON_DAYS = 7305

/**
 * The learner's clock: it counts minutes of capacity from the plan's first workable day on, and stands still on days
 * off. Days are counted from that day too.
 */
export interface WorkClock {
  readonly from: Day
  /** The clock before day n, for n of 0 to HORIZON_DAYS. */
  readonly before: Int32Array
  /** The day of the clock's minute 64 n, so that a day is found without a search. */
  readonly dayAtBlock: Int16Array
  /** All the minutes there are. */
  readonly total: Minutes
}

const BLOCK_BITS = 6

/** @param usedOnFirstDay minutes of `from` that are gone already. */
export function createWorkClock(capacity: Capacity, from: Day, usedOnFirstDay: Minutes): WorkClock {
  const before = new Int32Array(HORIZON_DAYS + 1)
  for (let n = 0; n < HORIZON_DAYS; n += 1) {
    const used = n === 0 ? usedOnFirstDay : 0
    before[n + 1] = before[n]! + Math.max(0, capacity.on(addDays(from, n)) - used)
  }
  const total = before[HORIZON_DAYS]!
  const dayAtBlock = new Int16Array((total >> BLOCK_BITS) + 1)
  let day = 0
  for (let block = 0; block < dayAtBlock.length; block += 1) {
    const minute = Math.max(1, block << BLOCK_BITS)
    while (day < HORIZON_DAYS - 1 && before[day + 1]! < minute) day += 1
    dayAtBlock[block] = day
  }
  return { from, before, dayAtBlock, total }
}

/** The day on which the clock's minute (counted from 1, at most `total`) is worked. */
export function dayOfMinute({ before, dayAtBlock }: WorkClock, minute: number): number {
  let day = dayAtBlock[minute >> BLOCK_BITS]!
  while (before[day + 1]! < minute) day += 1
  return day
}
