import { PAUSE, type TrialNetwork, UNPLACED, WORK } from './trial-network'
import type { TrialState } from './trial-state'
import { dayOfMinute, type WorkClock } from './work-clock'

/**
 * Counts, for each step, the trials in which it drives the finish date: those in which its date slack is 0, by the
 * rules of `dateSlacks` (schedule/date-slack.ts), whose remarks hold here too. Whether the slack of work is 0 needs
 * no search for a day, which saves most of the calendar look-ups. Milestones take no time and are not counted.
 */
export function createCriticalCounter(
  network: TrialNetwork,
  state: TrialState,
  workClock: WorkClock,
  counts: Int32Array,
): (planFinish: number) => void {
  const { size, kind, isRequired, isMilestone, hasCaps, dailyCap, successorStart, successorAt, pointStart } = network
  const { left, finish, release, finishClock, readyClock, log } = state
  const { before } = workClock
  const latestStartClock = new Int32Array(size)
  const firstDay = new Int32Array(size)
  const latestBegin = new Int32Array(size)
  const latestMilestone = new Int32Array(size)
  const isTight = new Uint8Array(size)

  let planFinish = 0
  let lastDay = 0

  const endOfDay = (day: number): number =>
    day >= UNPLACED ? NO_LIMIT : before[Math.min(Math.max(day + 1, 0), lastDay + 1)]!

  const dayAt = (clock: number): number => {
    if (clock >= NO_LIMIT) return NO_LIMIT
    return clock <= 0 ? Math.min(0, planFinish) : Math.min(dayOfMinute(workClock, clock), planFinish)
  }

  /** Work after work is in the log's own order already. */
  const clockForSuccessors = (r: number): number => {
    let latest = NO_LIMIT
    for (let e = pointStart[r]!; e < successorStart[r + 1]!; e += 1) {
      const s = successorAt[e]!
      const isHeld = isTight[s] === 1 && readyClock[s]! > 0
      const clock = isHeld ? readyClock[s]! : endOfDay(Math.min(latestBegin[s]!, latestMilestone[s]!))
      if (clock < latest) latest = clock
    }
    return latest
  }

  const endWork = (r: number, at: number, endOfPlan: number, nextStart: number): number => {
    let latest = nextStart
    if (firstDay[r] === UNPLACED && finish[r] !== UNPLACED) {
      latest = Math.min(latest, clockForSuccessors(r), isRequired[r] === 1 ? endOfPlan : NO_LIMIT)
      if (latest < NO_LIMIT && (finish[r] === planFinish || before[finish[r]! + 1]! >= latest)) counts[r]! += 1
    } else if (hasCaps && dailyCap[r] !== NO_LIMIT && log.day[at]! < firstDay[r]!) {
      latest = Math.min(latest, endOfDay(dayAt(latestStartClock[r]! + 1) - 1))
    }
    firstDay[r] = log.day[at]!
    return latest
  }

  const limitPoint = (r: number): void => {
    let latestFinish = isRequired[r] === 1 ? planFinish : NO_LIMIT
    let latestRelease = NO_LIMIT
    for (let e = successorStart[r]!; e < successorStart[r + 1]!; e += 1) {
      const s = successorAt[e]!
      latestFinish = Math.min(latestFinish, latestMilestone[s]!)
      const clock = latestStartClock[s]!
      const day = kind[s] !== WORK ? latestBegin[s]! : clock >= NO_LIMIT ? NO_LIMIT : dayAt(clock + 1)
      latestRelease = Math.min(latestRelease, day)
    }
    const slackOfFinish = latestFinish >= NO_LIMIT ? NO_LIMIT : latestFinish - finish[r]!
    const slackOfRelease = latestRelease >= NO_LIMIT ? NO_LIMIT : latestRelease - release[r]!
    const slack = Math.min(slackOfFinish, slackOfRelease)
    isTight[r] = slack === 0 ? 1 : 0
    if (kind[r] === PAUSE && slack === 0) counts[r]! += 1
    if (isMilestone[r] === 1) {
      latestBegin[r] = latestRelease
      latestMilestone[r] = latestFinish
    } else if (slack < NO_LIMIT) {
      latestBegin[r] = release[r]! + slack - (kind[r] === PAUSE ? left[r]! : 0)
    }
  }

  const endsPlan = (r: number): boolean => kind[r] === WORK && isRequired[r] === 1 && finish[r] === planFinish

  return (finishDay) => {
    planFinish = finishDay
    latestStartClock.fill(NO_LIMIT)
    firstDay.fill(UNPLACED)
    latestBegin.fill(NO_LIMIT)
    latestMilestone.fill(NO_LIMIT)
    isTight.fill(0)
    // Work ends in the order of the log.
    let last = log.size - 1
    while (last >= 0 && (kind[log.step[last]!] !== WORK || finish[log.step[last]!] === UNPLACED)) last -= 1
    lastDay = Math.max(planFinish, last < 0 ? 0 : finish[log.step[last]!]!)
    while (last >= 0 && !endsPlan(log.step[last]!)) last -= 1
    const endOfPlan = last < 0 ? endOfDay(planFinish) : finishClock[log.step[last]!]!

    let nextStart = NO_LIMIT
    for (let at = log.size - 1; at >= 0; at -= 1) {
      const r = log.step[at]!
      if (kind[r] === WORK) {
        const latest = endWork(r, at, endOfPlan, nextStart)
        nextStart = latest >= NO_LIMIT ? NO_LIMIT : latest - log.minutes[at]!
        latestStartClock[r] = nextStart
      } else limitPoint(r)
    }
  }
}

/** Beyond every day and every clock. */
const NO_LIMIT = 0x7fff_ffff
