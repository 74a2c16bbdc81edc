import type { Day } from '../day'
import type { Capacity } from '../learner/capacity'
import { EFFORT, isRunningWait, MILESTONE, type Network, NO_DAY, WAIT } from './network'
import type { Placement } from './placement'

/**
 * Date slack of each unfinished step, in calendar days: how far its finish could move without moving the plan's,
 * everything else being done in the same order, so that one person's time counts. 0 means that it drives the finish
 * date; Infinity that nothing required comes after it; NaN stands for finished and unplaced steps.
 *
 * What drives the plan is held to the minute: the last required work to the minute at which it ends, and work that a
 * wait or milestone without slack begins after likewise. Else minutes left over on the last day would let every
 * step before it slip past midnight, and only the last one would drive the date.
 *
 * It walks the log backwards. On the learner's clock the latest end of a stretch of work is where the next stretch
 * has to begin at the latest, the eve of the step's own next stretch when it has a daily cap, and, for a step's last
 * stretch, where the steps that wait for it without work of their own (waits, milestones) have to begin.
 */
export function dateSlacks(
  network: Network,
  placement: Placement,
  capacity: Capacity,
  planFinish: number,
): Float64Array {
  const { size, kind, isFinished, isRequired, dailyCap, amount, successorStart, successorAt } = network
  const { log, finish, release, readyClock } = placement
  const calendar = createClockCalendar(placement, capacity, planFinish)

  const lastWork = latestRequiredWork(network, placement, planFinish)
  const endOfPlan = lastWork ?? calendar.endOfDay(planFinish)

  /** Latest clock for the first stretch of a step's work, as far as the log was read, and the day that stretch is on. */
  const latestStartClock = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const firstDay = new Float64Array(size).fill(NO_DAY)
  /** Latest day for the prerequisites of a wait or milestone to release it, and for those of a milestone to finish. */
  const latestBegin = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const latestMilestone = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const slacks = new Float64Array(size).fill(Number.NaN)

  const isWork = (i: number): boolean => kind[i] === EFFORT && amount[i]! > 0

  /** The least of what the steps that wait for this one allow. */
  const overSuccessors = (i: number, limit: (successor: number) => number): number => {
    let latest = Number.POSITIVE_INFINITY
    for (let e = successorStart[i]!; e < successorStart[i + 1]!; e += 1) {
      const s = successorAt[e]!
      if (isFinished[s] === 0 && !isRunningWait(network, s)) latest = Math.min(latest, limit(s))
    }
    return latest
  }

  /** Work after work is in the log's own order already. */
  const clockFor = (successor: number): number => {
    if (isWork(successor)) return Number.POSITIVE_INFINITY
    const isHeld = slacks[successor] === 0 && readyClock[successor]! > 0
    const lastDay = Math.min(latestBegin[successor]!, latestMilestone[successor]!)
    return isHeld ? readyClock[successor]! : calendar.endOfDay(lastDay)
  }

  const releaseFor = (successor: number): number =>
    isWork(successor) ? calendar.dayOfMinute(latestStartClock[successor]! + 1) : latestBegin[successor]!

  let nextStart = Number.POSITIVE_INFINITY
  for (let at = log.step.length - 1; at >= 0; at -= 1) {
    const i = log.step[at]!
    if (isWork(i)) {
      let latest = nextStart
      if (firstDay[i] === NO_DAY && finish[i] !== NO_DAY) {
        latest = Math.min(latest, overSuccessors(i, clockFor), isRequired[i] === 1 ? endOfPlan : latest)
        slacks[i] = calendar.dayOfMinute(latest) - finish[i]!
      } else if (dailyCap[i] !== Number.POSITIVE_INFINITY && log.day[at]! < firstDay[i]!) {
        latest = Math.min(latest, calendar.endOfDay(calendar.dayOfMinute(latestStartClock[i]! + 1) - 1))
      }
      nextStart = latest - log.minutes[at]!
      latestStartClock[i] = nextStart
      firstDay[i] = log.day[at]!
    } else {
      const latestFinish = Math.min(
        overSuccessors(i, (s) => latestMilestone[s]!),
        isRequired[i] === 1 ? planFinish : Number.POSITIVE_INFINITY,
      )
      const latestRelease = overSuccessors(i, releaseFor)
      slacks[i] = Math.min(latestFinish - finish[i]!, latestRelease - release[i]!)
      if (kind[i] === MILESTONE) {
        latestBegin[i] = latestRelease
        latestMilestone[i] = latestFinish
      } else {
        latestBegin[i] = release[i]! + slacks[i] - (kind[i] === WAIT ? amount[i]! : 0)
      }
    }
  }
  return slacks
}

/** The clock at which the last required work ends on the plan's finish day; null if a wait or milestone ends it. */
function latestRequiredWork(network: Network, placement: Placement, planFinish: number): number | null {
  let latest: number | null = null
  for (let i = 0; i < network.size; i += 1) {
    if (network.kind[i] !== EFFORT || network.isFinished[i] === 1 || network.amount[i] === 0) continue
    if (network.isRequired[i] === 0 || placement.finish[i] !== planFinish) continue
    latest = Math.max(latest ?? 0, placement.finishClock[i]!)
  }
  return latest
}

interface ClockCalendar {
  readonly endOfDay: (day: number) => number
  /** The day on which the clock's minute number `clock` (counted from 1) is worked. */
  readonly dayOfMinute: (clock: number) => number
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
  return { endOfDay, dayOfMinute }
}
