import { type Day, LAST_DAY, type Minutes, weekdayOf } from '../day'
import { type DaysOff, type Learner, weeklyMinutes } from './learner'

/** How many minutes a learner has on each day. */
export interface Capacity {
  /** 0 on a day off, else the date's own minutes, else those of its weekday. */
  readonly on: (day: Day) => Minutes
  readonly isDayOff: (day: Day) => boolean
  /** The last day with any minutes at all: LAST_DAY when the weeks go on, null when there never is one. */
  readonly lastDay: Day | null
}

/** Prepares the days off for fast look-ups: O(log days off) a day, O(1) when asked day after day. */
export function createCapacity(learner: Learner): Capacity {
  const { week, overrides } = learner
  const off = mergeDaysOff(learner.daysOff)
  let hint = 0

  const isDayOff = (day: Day): boolean => {
    const reached = off[hint]
    if (reached === undefined || day < reached.from || day >= reached.to) hint = lastStartedBy(off, day)
    const range = off[hint]
    return range !== undefined && day >= range.from && day < range.to
  }
  const on = (day: Day): Minutes =>
    isDayOff(day) ? 0 : ((overrides.size > 0 ? overrides.get(day) : undefined) ?? week[weekdayOf(day)])

  return { on, isDayOff, lastDay: lastDayWithMinutes(learner, off, on) }
}

interface Range {
  readonly from: number
  /** Exclusive; Infinity when open. */
  readonly to: number
}

/** Sorted, without overlaps; ranges that are empty or upside down are dropped. */
function mergeDaysOff(daysOff: readonly DaysOff[]): readonly Range[] {
  const sorted = daysOff
    .map(({ from, to }) => ({ from: from as number, to: to ?? Number.POSITIVE_INFINITY }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from)
  const merged: { from: number; to: number }[] = []
  for (const range of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  return merged
}

/** Index of the last range that starts on or before the day, or 0. */
function lastStartedBy(ranges: readonly Range[], day: Day): number {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ranges[middle]?.from ?? Number.POSITIVE_INFINITY) <= day) low = middle
    else high = middle - 1
  }
  return low
}

function lastDayWithMinutes(learner: Learner, off: readonly Range[], on: (day: Day) => Minutes): Day | null {
  const openEnd = off.at(-1)?.to === Number.POSITIVE_INFINITY ? (off.at(-1)?.from ?? null) : null
  const weeksGoOn = weeklyMinutes(learner.week) > 0
  if (weeksGoOn && openEnd === null) return LAST_DAY
  const lastOverride = [...learner.overrides.keys()].reduce<number>(
    (last, day) => (on(day) > 0 ? Math.max(last, day) : last),
    Number.NEGATIVE_INFINITY,
  )
  let last = lastOverride
  if (weeksGoOn && openEnd !== null) {
    // Back from the first day of the open range; days off before it can be long, so stop at the plan's start.
    for (let day = openEnd - 1; day >= learner.start && day > last; day -= 1) {
      if (on(day as Day) > 0) {
        last = day
        break
      }
    }
  }
  return Number.isFinite(last) ? (last as Day) : null
}
