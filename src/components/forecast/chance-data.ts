import { addDays, addMonths, type Day, DAYS_PER_WEEK, startOfMonth, startOfWeek } from '../../domain/day'
import { chanceBy, finishQuantile, type Forecast } from '../../domain/forecast/forecast'
import { HORIZON_DAYS } from '../../domain/forecast/work-clock'

/** The part of a forecast that says when the plan is finished. */
export type FinishDays = Pick<Forecast, 'trials' | 'firstDay' | 'finishing' | 'never'>

/** The days that have a name on the charts. */
export const QUANTILES = [0.1, 0.5, 0.8, 0.9] as const

/** Charts end about here, and say in words what lies beyond. */
const TAIL = 0.99
const HEAD = 0.002
/** Up to here a table has a row for each week, from there for each month. */
const MOST_DAYS_BY_WEEK = 26 * DAYS_PER_WEEK

export interface DayRange {
  readonly first: Day
  readonly last: Day
}

/**
 * The days worth drawing: from where the chance begins to be visible up to about P99, and on to days that are marked,
 * unless these are further off than the curve is long. Null without a trial that finishes.
 */
export function daysToDraw(finish: FinishDays, marked: readonly Day[] = []): DayRange | null {
  if (finish.finishing.length === 0) return null
  const lastFinish = addDays(finish.firstDay, finish.finishing.length - 1)
  const first = finishQuantile(finish, HEAD) ?? finish.firstDay
  const last = finishQuantile(finish, TAIL) ?? lastFinish
  const reach = Math.max(last - first, DAYS_PER_WEEK * 2)
  // Where some trials never finish, nothing is known past the last that does.
  const end = finish.never > 0 ? lastFinish : last + reach
  const near = marked.filter((day) => day >= first - reach && day <= end)
  return { first: Math.min(first, ...near) as Day, last: Math.max(last, ...near) as Day }
}

/** The chance by each day of a range, in one pass. */
export function chancesWithin({ trials, firstDay, finishing }: FinishDays, { first, last }: DayRange): Float64Array {
  const chances = new Float64Array(last - first + 1)
  let finished = 0
  for (let day = firstDay as number; day < first; day += 1) finished += finishing[day - firstDay] ?? 0
  for (let n = 0; n < chances.length; n += 1) {
    finished += finishing[first + n - firstDay] ?? 0
    chances[n] = finished / trials
  }
  return chances
}

/** How many trials finish after a day, and how many never do. */
export function trialsBeyond(finish: FinishDays, day: Day): { readonly later: number; readonly never: number } {
  const by = Math.round(chanceBy(finish, day) * finish.trials)
  return { later: finish.trials - by - finish.never, never: finish.never }
}

/**
 * The standard deviation of the finish in days, as the sensitivities are measured against: over all trials, where one
 * that never finishes counts as 20 years.
 *
 * @param from the day the trials begin; it only matters where some never finish.
 */
export function finishDeviation({ trials, firstDay, finishing, never }: FinishDays, from: Day): number {
  if (trials === 0) return 0
  const neverDay = from + HORIZON_DAYS - firstDay
  let sum = never === 0 ? 0 : never * neverDay
  for (let n = 0; n < finishing.length; n += 1) sum += n * (finishing[n] ?? 0)
  const mean = sum / trials
  let squares = never === 0 ? 0 : never * (neverDay - mean) ** 2
  for (let n = 0; n < finishing.length; n += 1) squares += (finishing[n] ?? 0) * (n - mean) ** 2
  return Math.sqrt(squares / trials)
}

/** The last day of each week (Sunday) or month of a range. */
export function periodEnds({ first, last }: DayRange): {
  readonly unit: 'week' | 'month'
  readonly days: readonly Day[]
} {
  const unit = last - first <= MOST_DAYS_BY_WEEK ? 'week' : 'month'
  const days: Day[] = []
  for (let day = endOf(first, unit); ; day = endOf(addDays(day, 1), unit)) {
    days.push(day)
    if (day >= last) return { unit, days }
  }
}

function endOf(day: Day, unit: 'week' | 'month'): Day {
  return unit === 'week' ? addDays(startOfWeek(day), DAYS_PER_WEEK - 1) : addDays(addMonths(startOfMonth(day), 1), -1)
}
