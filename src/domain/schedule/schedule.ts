import { type Day, LAST_DAY, type Minutes } from '../day'
import { type Capacity, createCapacity } from '../learner/capacity'
import { type Learner, weeklyMinutes } from '../learner/learner'
import type { StepId } from '../roadmap/roadmap'
import { dateSlacks } from './date-slack'
import { dependencySlacks } from './dependency-slack'
import { createNetwork, EFFORT, MILESTONE, type Network, type NetworkStep, NO_DAY } from './network'
import { placeWork } from './place-work'
import type { Placement, PlacementLog } from './placement'
import { type Reason, startReasons } from './reason'
import { sharedDates } from './share-dates'
import { workRanks } from './work-order'

/** The dated plan: what follows from the steps, the learner, the progress and today. Never stored. */
export interface Schedule {
  readonly today: Day
  /** The first day that can be worked: today, or the plan's start if that is later. */
  readonly from: Day
  readonly finish: Finish
  /** In the roadmap's order. */
  readonly steps: readonly ScheduledStep[]
  readonly byId: ReadonlyMap<StepId, ScheduledStep>
  /** The work ahead, in the order in which it is done. */
  readonly work: readonly WorkDay[]
  /** The same from its beginning on, for those who need not know all of it. */
  readonly firstWork: Iterable<WorkDay>
  readonly capacity: Capacity
}

/** When the required steps are finished. */
export type Finish =
  | { readonly kind: 'date'; readonly day: Day }
  /** All required steps are done or known; `day` is the latest day of a done one, null if all were known. */
  | { readonly kind: 'reached'; readonly day: Day | null }
  | { readonly kind: 'none'; readonly why: NoFinish }

/** no hours at all; hours that end (an open-ended break) too early; past the last day of the calendar; no steps. */
export type NoFinish = 'noHours' | 'hoursEnd' | 'beyondCalendar' | 'noSteps'

export interface ScheduledStep {
  readonly id: StepId
  readonly state: 'open' | 'started' | 'done' | 'known'
  /**
   * First and last day it touches, both inclusive; null for known steps, milestones after nothing but those, and where
   * no day was found.
   */
  readonly start: Day | null
  readonly finish: Day | null
  /** The first day a successor may start. */
  readonly release: Day | null
  /** Minutes of effort still ahead. */
  readonly remaining: Minutes
  readonly reason: Reason
  /** Minutes of work, by the critical path method; Infinity: nothing required waits for it; null: finished. */
  readonly dependencySlack: Minutes | null
  /** Calendar days, in the order planned; 0: it drives the finish date; Infinity and null as above. */
  readonly dateSlack: number | null
  /** Done before a prerequisite was. */
  readonly isOutOfOrder: boolean
}

/** Work planned on one step on one day. */
export interface WorkDay {
  readonly step: StepId
  readonly day: Day
  readonly minutes: Minutes
}

export interface ScheduleInput {
  /** In the roadmap's order. */
  readonly steps: readonly NetworkStep[]
  readonly learner: Learner
  readonly today: Day
  /** Minutes worked today already. */
  readonly workedToday: Minutes
}

/**
 * Dates every step. Pure, linear in steps and days but for one sort, without recursion.
 *
 * @param before the steps as they were dated earlier: those that come out the same are the very same objects.
 * @throws NetworkError for a cycle or an unknown prerequisite.
 */
export function scheduleSteps(input: ScheduleInput, before: readonly ScheduledStep[] = []): Schedule {
  return scheduleOfDates(input, dateSteps(input), before)
}

/** The steps with their dates, and nothing else of them yet. */
export interface DatedSteps extends DatedNetwork {
  readonly network: Network
  readonly capacity: Capacity
}

/** The first half of `scheduleSteps`, for where there is to be time between the two. @throws NetworkError like that. */
export function dateSteps(input: ScheduleInput): DatedSteps {
  const network = createNetwork(input.steps)
  const capacity = createCapacity(input.learner)
  return { network, capacity, ...dateNetwork(network, capacity, input) }
}

/** The second half, of what `dateSteps` gave for the same input. */
export function scheduleOfDates(
  { steps, learner, today }: ScheduleInput,
  { network, capacity, placement, finish, reached }: DatedSteps,
  before: readonly ScheduledStep[] = [],
): Schedule {
  const { from } = placement
  const reasons = startReasons(network, placement, capacity, from === learner.start)
  const dependencySlack = dependencySlacks(network, weeklyMinutes(learner.week), from)
  const dateSlack = finish.kind === 'date' ? dateSlacks(network, placement, capacity, finish.day) : null

  const scheduled: ScheduledStep[] = []
  for (let i = 0; i < network.size; i += 1) {
    const step = steps[i]!
    const state = stateOf(network, reached, i)
    const isAhead = state === 'open' || state === 'started'
    const isDated = dateSlack !== null && toDay(placement.finish[i]!) !== null
    const one: ScheduledStep = {
      id: step.id,
      state,
      start: toDay(placement.start[i]!),
      finish: toDay(placement.finish[i]!),
      release: toDay(placement.release[i]!),
      remaining: network.kind[i] === EFFORT ? unboxed(network.amount[i]!) : 0,
      reason: isAhead ? reasons[i]! : OVER[state],
      dependencySlack: isAhead ? unboxed(dependencySlack[i]!) : null,
      dateSlack: isAhead && isDated ? unboxed(dateSlack[i]!) : null,
      isOutOfOrder: step.state.kind === 'done' && hasOpenPrerequisite(network, reached, i),
    }
    scheduled.push(sharedDates(before[i], one))
  }
  return withLookUps({ today, from, finish, steps: scheduled, capacity }, placement.log)
}

/** What not every page asks for is put together when it is asked for, once. */
function withLookUps(
  dated: Omit<Schedule, 'byId' | 'work' | 'firstWork'>,
  { step, day, minutes }: PlacementLog,
): Schedule {
  const { steps } = dated
  // Not the rest of the log, which would be kept as long as the schedule.
  const log = { step, day, minutes }
  const firstWork = { [Symbol.iterator]: () => eachWork(steps, log) }
  let byId: Schedule['byId'] | null = null
  let work: Schedule['work'] | null = null
  return {
    ...dated,
    firstWork,
    get byId() {
      byId ??= new Map(steps.map((each) => [each.id, each]))
      return byId
    },
    get work() {
      work ??= [...firstWork]
      return work
    },
  }
}

function* eachWork(
  steps: readonly ScheduledStep[],
  { step, day, minutes }: Omit<PlacementLog, 'clock'>,
): Iterator<WorkDay> {
  for (let at = 0; at < step.length; at += 1) {
    if (minutes[at] === 0) continue
    yield { step: steps[step[at]!]!.id, day: day[at] as Day, minutes: minutes[at]! }
  }
}

/** The finish date alone, the same as `scheduleSteps` gives: for trying many changes of a plan. */
export function findFinish(input: ScheduleInput): Finish {
  return dateNetwork(createNetwork(input.steps), createCapacity(input.learner), input).finish
}

export interface DatedNetwork {
  readonly placement: Placement
  readonly finish: Finish
  /** 1 for finished steps, and for milestones that are reached without having been ticked. */
  readonly reached: Uint8Array
}

/** The dates alone: neither reasons nor slack, in about half the time. */
export function dateNetwork(
  network: Network,
  capacity: Capacity,
  { learner, today, workedToday }: Omit<ScheduleInput, 'steps'>,
): DatedNetwork {
  const { start, stepsAtOnce, week } = learner
  const from = start >= today ? start : today
  const ranks = workRanks(network, weeklyMinutes(week))
  const placement = placeWork(network, capacity, { from, today, workedToday, stepsAtOnce, ranks })
  const reached = reachedSteps(network, today)
  return { placement, finish: finishOf(network, reached, placement, capacity), reached }
}

const OVER: Readonly<Record<'done' | 'known', Reason>> = { done: { kind: 'done' }, known: { kind: 'known' } }

function toDay(value: number): Day | null {
  return value === NO_DAY || value > LAST_DAY ? null : (unboxed(value) as Day)
}

/** What comes out of a typed array may be kept in a box of its own, a hundred thousand times. The same number. */
function unboxed(value: number): number {
  const whole = value | 0
  return whole === value ? whole : value
}

function stateOf(network: Network, reached: Uint8Array, i: number): ScheduledStep['state'] {
  const { work, state } = network.steps[i]!
  if (work.kind === 'known') return 'known'
  return reached[i] === 1 ? 'done' : state.kind
}

/** Finished steps, and milestones due whose prerequisites are all reached, whether or not they were ticked. */
function reachedSteps(network: Network, today: Day): Uint8Array {
  const reached = network.isFinished.slice()
  for (const i of network.topological) {
    const hasPrerequisites = network.prerequisiteStart[i]! < network.prerequisiteStart[i + 1]!
    if (network.kind[i] !== MILESTONE || !hasPrerequisites) continue
    if (network.notBefore[i]! > today) continue
    if (!hasOpenPrerequisite(network, reached, i)) reached[i] = 1
  }
  return reached
}

function hasOpenPrerequisite(network: Network, reached: Uint8Array, i: number): boolean {
  for (let e = network.prerequisiteStart[i]!; e < network.prerequisiteStart[i + 1]!; e += 1) {
    if (reached[network.prerequisiteAt[e]!] === 0) return true
  }
  return false
}

function finishOf(network: Network, reached: Uint8Array, placement: Placement, capacity: Capacity): Finish {
  if (network.size === 0) return { kind: 'none', why: 'noSteps' }
  let latest = NO_DAY
  let isOpen = false
  for (let i = 0; i < network.size; i += 1) {
    if (network.isRequired[i] === 0) continue
    const state = stateOf(network, reached, i)
    if (state === 'open' || state === 'started') {
      isOpen = true
      if (placement.finish[i] === NO_DAY) return { kind: 'none', why: whyUnplaced(capacity) }
    }
    latest = Math.max(latest, placement.finish[i]!)
  }
  if (latest > LAST_DAY) return { kind: 'none', why: 'beyondCalendar' }
  return isOpen ? { kind: 'date', day: latest as Day } : { kind: 'reached', day: toDay(latest) }
}

function whyUnplaced(capacity: Capacity): NoFinish {
  if (capacity.lastDay === null) return 'noHours'
  return capacity.lastDay < LAST_DAY ? 'hoursEnd' : 'beyondCalendar'
}
