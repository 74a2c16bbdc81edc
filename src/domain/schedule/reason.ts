import { addDays, type Day, LAST_DAY } from '../day'
import type { Capacity } from '../learner/capacity'
import type { StepId } from '../roadmap/roadmap'
import { EFFORT, MILESTONE, type Network, NO_DAY, WAIT } from './network'
import type { Placement } from './placement'

/** Why a step starts when it starts. */
export type Reason =
  | { readonly kind: 'known' }
  | { readonly kind: 'done' }
  | { readonly kind: 'started' }
  /** It may begin on the first day the plan has. */
  | { readonly kind: 'planStart' }
  /** Nothing holds it: it can be worked on today. */
  | { readonly kind: 'today' }
  | { readonly kind: 'after'; readonly step: StepId }
  /** The wait `step` runs until the day before. */
  | { readonly kind: 'waiting'; readonly step: StepId; readonly until: Day }
  /** The person asked for it not to begin earlier. */
  | { readonly kind: 'notBefore'; readonly until: Day }
  | { readonly kind: 'busy'; readonly step: StepId }
  | { readonly kind: 'dayOff'; readonly until: Day }
  | { readonly kind: 'noHours'; readonly until: Day }
  /** No day was found for it. */
  | { readonly kind: 'noCapacity' }

const KNOWN: Reason = { kind: 'known' }
const DONE: Reason = { kind: 'done' }
const STARTED: Reason = { kind: 'started' }
const PLAN_START: Reason = { kind: 'planStart' }
const TODAY: Reason = { kind: 'today' }
const NO_CAPACITY: Reason = { kind: 'noCapacity' }

/**
 * The binding reason of every step: of all that kept it from starting a day earlier, the last.
 *
 * @param isPlanStart whether the first day that can be worked is the plan's own start rather than today.
 */
export function startReasons(
  network: Network,
  placement: Placement,
  capacity: Capacity,
  isPlanStart: boolean,
): readonly Reason[] {
  const { from, start, readyDay, readyClock, bindingPrerequisite, log, clockAtDay } = placement
  const first: Reason = isPlanStart ? PLAN_START : TODAY
  const reasons: Reason[] = network.steps.map(({ work, state }, i) => {
    if (work.kind === 'known') return KNOWN
    if (state.kind === 'done') return DONE
    if (state.kind === 'started') return STARTED
    return start[i] === NO_DAY || start[i]! > LAST_DAY ? NO_CAPACITY : first
  })

  const seen = new Uint8Array(network.size)
  let previousWorker = -1
  let previousClock = 0
  let previousDay: number = from
  for (let at = 0; at < log.step.length; at += 1) {
    const i = log.step[at]!
    const minutes = log.minutes[at]!
    const startClock = log.clock[at]! - minutes
    if (seen[i] === 0 && reasons[i] !== STARTED && reasons[i] !== NO_CAPACITY) {
      const isWork = network.kind[i] === EFFORT && minutes > 0
      const freeOn = Math.max(readyDay[i]!, from)
      // Work earlier on the very day on which it was free to start made no difference to the day.
      const wasBusy =
        isWork &&
        start[i]! > freeOn &&
        previousWorker >= 0 &&
        previousClock === startClock &&
        previousClock > readyClock[i]! &&
        previousDay >= readyDay[i]!
      const heldUntil = wasBusy ? previousDay : freeOn
      reasons[i] = gapReason(heldUntil, start[i]!, isWork) ?? (wasBusy ? busyWith(previousWorker) : releasedBy(i))
    }
    seen[i] = 1
    if (minutes > 0) {
      previousWorker = i
      previousClock = log.clock[at]!
      previousDay = log.day[at]!
    }
  }
  return reasons

  function busyWith(i: number): Reason {
    return { kind: 'busy', step: network.steps[i]!.id }
  }

  function releasedBy(i: number): Reason {
    const binding = bindingPrerequisite[i]!
    // Nothing but a day that was asked for lets a step begin in the future without a prerequisite that binds.
    if (binding < 0 && readyDay[i]! > from) return { kind: 'notBefore', until: readyDay[i] as Day }
    if (binding < 0 || readyDay[i]! < from) return first
    const { id } = network.steps[binding]!
    // A milestone is reached on the wait's last day; only what takes time waits for the day after.
    const isWait = network.kind[binding] === WAIT && network.isFinished[binding] === 0 && network.kind[i] !== MILESTONE
    return isWait ? { kind: 'waiting', step: id, until: readyDay[i] as Day } : { kind: 'after', step: id }
  }

  /** Days without minutes between being free to start and starting; whole days of rest or of no hours. */
  function gapReason(heldUntil: number, startDay: number, isWork: boolean): Reason | null {
    if (!isWork || startDay <= heldUntil) return null
    const until = startDay as Day
    let eve = addDays(until, -1)
    // Days off that end before a weekend last until after it.
    while (eve > heldUntil && capacity.on(eve) === 0 && !capacity.isDayOff(eve)) eve = addDays(eve, -1)
    if (capacity.isDayOff(eve)) return { kind: 'dayOff', until }
    return eve === heldUntil && minutesOn(heldUntil) === 0 ? { kind: 'noHours', until } : null
  }

  /** Less what was worked already, if the day is today. */
  function minutesOn(day: number): number {
    return clockAtDay[day - from + 1]! - clockAtDay[day - from]!
  }
}
