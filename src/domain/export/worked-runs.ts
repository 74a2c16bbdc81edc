import { addDays, type Day } from '../day'

/** Days one after the other; the end is exclusive. */
export interface DayRun {
  readonly from: Day
  readonly to: Day
}

/**
 * The days from one to another, both inclusive, without the days off between them: one run where there are none. What
 * was done on days off alone keeps its days.
 */
export function workedRuns(first: Day, last: Day, isDayOff: (day: Day) => boolean): readonly DayRun[] {
  const runs: DayRun[] = []
  let from: Day | null = null
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!isDayOff(day)) from ??= day
    else if (from !== null) {
      runs.push({ from, to: day })
      from = null
    }
  }
  const end = addDays(last, 1)
  if (from !== null) runs.push({ from, to: end })
  return runs.length === 0 ? [{ from: first, to: end }] : runs
}
