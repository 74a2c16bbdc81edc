import type { Day } from '../day'
import type { Capacity } from '../learner/capacity'
import { EFFORT, type Network, WAIT } from './network'
import { NO_DAY, type Placement } from './place-work'

/**
 * Date slack of each unfinished step, in calendar days: how far its finish could move without moving the plan's,
 * everything else being done in the same order, so that one person's time counts. 0 means that it drives the finish
 * date; Infinity that nothing required comes after it; NaN stands for finished and unplaced steps.
 *
 * It walks the log backwards. On the learner's clock the latest end of a stretch of work is where the next stretch
 * has to begin at the latest, and, for a step's last stretch, where the steps that wait for it without work of their
 * own (waits, milestones) have to begin.
 */
export function dateSlacks(
  network: Network,
  placement: Placement,
  capacity: Capacity,
  planFinish: number,
): Float64Array {
  const { size, kind, isFinished, steps, amount, successorStart, successorAt } = network
  const { log, start, finish, release, finishClock, readyClock } = placement
  const calendar = createClockCalendar(placement, capacity, planFinish)

  const lastWork = latestRequiredWork(network, placement, planFinish)
  const endOfPlan = lastWork ?? calendar.endOfDay(planFinish)

  /** Latest clock for the first stretch of a step's work. */
  const latestStartClock = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  /** Latest day for a wait to begin, or for a milestone to release. */
  const latestBegin = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const slacks = new Float64Array(size).fill(Number.NaN)
  const hasEnded = new Uint8Array(size)

  /** The latest day on which a successor's start leaves the plan's finish alone. */
  const latestStartDay = (i: number): number =>
    isPlain(i) ? calendar.dayOfMinuteAfter(latestStartClock[i]!) : latestBegin[i]!
  const isPlain = (i: number): boolean => kind[i] === EFFORT && amount[i]! > 0

  const clockForSuccessors = (i: number): number => {
    let latest = Number.POSITIVE_INFINITY
    for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
      const s = successorAt[e]!
      // Work after work is in the log's own order already.
      if (isFinished[s] === 1 || isPlain(s)) continue
      const isBinding = finishClock[i] === readyClock[s] && latestBegin[s] === (kind[s] === WAIT ? start[s] : release[s])
      latest = Math.min(latest, isBinding ? finishClock[i]! : calendar.endOfDay(latestBegin[s]!))
    }
    return latest
  }

  const dayForSuccessors = (i: number): number => {
    let latest = Number.POSITIVE_INFINITY
    for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
      if (isFinished[successorAt[e]!] === 0) latest = Math.min(latest, latestStartDay(successorAt[e]!))
    }
    return latest
  }

  let nextStart = Number.POSITIVE_INFINITY
  for (let at = log.step.length - 1; at >= 0; at -= 1) {
    const i = log.step[at]!
    const { required } = steps[i]!
    if (isPlain(i)) {
      let latest = nextStart
      if (hasEnded[i] === 0 && finish[i] !== NO_DAY) {
        hasEnded[i] = 1
        latest = Math.min(latest, clockForSuccessors(i), required ? endOfPlan : Number.POSITIVE_INFINITY)
        slacks[i] = calendar.dayOfMinute(latest) - finish[i]!
      }
      nextStart = latest - log.minutes[at]!
      latestStartClock[i] = nextStart
    } else {
      const releaseLimit = Math.min(
        dayForSuccessors(i),
        required ? planFinish + release[i]! - finish[i]! : Number.POSITIVE_INFINITY,
      )
      latestBegin[i] = releaseLimit - (kind[i] === WAIT ? amount[i]! : 0)
      slacks[i] = releaseLimit - release[i]!
    }
  }
  return slacks
}

/** The clock at which the last required work ends on the plan's finish day; null if a wait or milestone ends it. */
function latestRequiredWork(network: Network, placement: Placement, planFinish: number): number | null {
  let latest: number | null = null
  for (let i = 0; i < network.size; i += 1) {
    if (network.kind[i] !== EFFORT || network.isFinished[i] === 1 || network.amount[i] === 0) continue
    if (!network.steps[i]!.required || placement.finish[i] !== planFinish) continue
    latest = Math.max(latest ?? 0, placement.finishClock[i]!)
  }
  return latest
}

interface ClockCalendar {
  readonly endOfDay: (day: number) => number
  /** The day on which the clock's minute number `clock` (counted from 1) is worked. */
  readonly dayOfMinute: (clock: number) => number
  readonly dayOfMinuteAfter: (clock: number) => number
}

/** Between the learner's clock and the calendar, for the days of the placement and on to the plan's finish. */
function createClockCalendar(placement: Placement, capacity: Capacity, planFinish: number): ClockCalendar {
  const { from } = placement
  const clockAtDay = [...placement.clockAtDay]
  for (let day = from + clockAtDay.length - 1; day <= planFinish; day += 1) {
    clockAtDay.push(clockAtDay.at(-1)! + capacity.on(day as Day))
  }
  const days = clockAtDay.length - 1
  const endOfDay = (day: number): number => {
    if (day === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
    return clockAtDay[Math.min(Math.max(day - from + 1, 0), days)]!
  }
  const dayOfMinute = (clock: number): number => {
    if (clock === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
    let low = 0
    let high = days
    while (low < high) {
      const middle = (low + high) >> 1
      if (clockAtDay[middle + 1]! >= clock) high = middle
      else low = middle + 1
    }
    return Math.min(from + low, planFinish)
  }
  return { endOfDay, dayOfMinute, dayOfMinuteAfter: (clock) => dayOfMinute(clock + 1) }
}
