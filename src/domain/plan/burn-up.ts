import { addDays, type Day, type Minutes } from '../day'
import type { Baseline } from './plan'
import type { PlanStep } from './schedule-plan'

/** Hours that had added up by the end of a day. */
export interface HoursByDay {
  readonly day: Day
  readonly minutes: Minutes
}

/** What is done over time, what the baseline had planned, and all there is to do; running totals on rising days. */
export interface BurnUpHours {
  readonly done: readonly HoursByDay[]
  /** The days on which the plan goes on more quickly or slowly: between two of them it goes evenly. */
  readonly planned: readonly HoursByDay[]
  readonly total: Minutes
}

/**
 * Adds up a plan's effort by day. A done step counts in full: what was logged of it on its days, the rest on the day
 * it was finished. The baseline knows of a step when it was to begin and to
 * finish, so its effort goes evenly over those days.
 */
export function burnUpHours(steps: readonly PlanStep[], baseline: Baseline | null): BurnUpHours {
  const done = new Map<Day, Minutes>()
  const planned: Span[] = []
  let total = 0
  for (const { id, effort, remaining, progress } of steps) {
    if (progress.status.kind === 'known') continue
    let logged = 0
    for (const [day, minutes] of progress.log) {
      add(done, day, minutes)
      logged += minutes
    }
    const { status } = progress
    if (status.kind === 'done') {
      add(done, status.on, Math.max(0, effort - logged))
      total += Math.max(effort, logged)
    } else total += logged + remaining
    const dates = baseline?.steps.get(id)
    if (dates !== undefined && effort > 0) planned.push({ ...dates, minutes: effort })
  }
  return { done: runningTotals(done), planned: evenTotals(planned), total }
}

/** Work from the morning of the first day to the evening of the last. */
interface Span {
  readonly start: Day
  readonly finish: Day
  readonly minutes: Minutes
}

/** Running totals of work that goes evenly over its days, at each day on which the sum of them changes its slope. */
function evenTotals(spans: readonly Span[]): readonly HoursByDay[] {
  const slopes = new Map<Day, number>()
  for (const { start, finish, minutes } of spans) {
    const perDay = minutes / (finish - start + 1)
    const eve = addDays(start, -1)
    slopes.set(eve, (slopes.get(eve) ?? 0) + perDay)
    slopes.set(finish, (slopes.get(finish) ?? 0) - perDay)
  }
  let [sum, slope] = [0, 0]
  return [...slopes]
    .toSorted(([a], [b]) => a - b)
    .map(([day, change], at, days) => {
      sum += slope * (day - (days[at - 1]?.[0] ?? day))
      slope += change
      return { day, minutes: Math.round(sum) }
    })
}

function add(byDay: Map<Day, Minutes>, day: Day, minutes: Minutes): void {
  if (minutes > 0) byDay.set(day, (byDay.get(day) ?? 0) + minutes)
}

function runningTotals(byDay: ReadonlyMap<Day, Minutes>): readonly HoursByDay[] {
  let sum = 0
  return [...byDay]
    .toSorted(([a], [b]) => a - b)
    .map(([day, minutes]) => {
      sum += minutes
      return { day, minutes: sum }
    })
}
