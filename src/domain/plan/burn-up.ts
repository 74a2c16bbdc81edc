import type { Day, Minutes } from '../day'
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
  readonly planned: readonly HoursByDay[]
  readonly total: Minutes
}

/**
 * Adds up a plan's effort by day. A done step counts in full: what was logged of it on its days, the rest on the day
 * it was finished. The baseline counts a step's effort on the day it was to be finished.
 */
export function burnUpHours(steps: readonly PlanStep[], baseline: Baseline | null): BurnUpHours {
  const done = new Map<Day, Minutes>()
  const planned = new Map<Day, Minutes>()
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
    const finish = baseline?.steps.get(id)?.finish
    if (finish !== undefined) add(planned, finish, effort)
  }
  return { done: runningTotals(done), planned: runningTotals(planned), total }
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
