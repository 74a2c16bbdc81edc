import type { Day } from '../day'
import { createCapacity } from '../learner/capacity'
import type { StepId } from '../roadmap/roadmap'
import { createNetwork, type Network, NO_DAY, WAIT } from './network'
import { dateNetwork, type Schedule, type ScheduleInput } from './schedule'

/** A person's own setting on a step that makes a wait begin later, and the plan finish later, than it need. */
export interface PriorityHint {
  readonly step: StepId
  readonly setting: HintedSetting
  /** The wait that would begin the most days earlier without it; may be the step itself. */
  readonly wait: StepId
  readonly waitBegins: Day
  readonly waitBeginsInstead: Day
  /** Calendar days, at least 1. */
  readonly daysSaved: number
  readonly finishInstead: Day
}

export type HintedSetting = 'priority' | 'notBefore' | 'dailyCap'

/** Each candidate costs one placement of the whole plan. */
export const MOST_CANDIDATES = 20
export const MOST_STEPS = 2000

/**
 * The settings worth a second thought: those without which, everything else as it is, a wait would begin earlier and
 * the plan finish earlier. The largest saving first. Priorities come before anything a plan could work out for itself,
 * so one that holds up what a long wait waits for can cost weeks.
 *
 * Each setting is tried alone, at most 20 of them, those on the steps planned first; none for a plan of more than
 * 2,000 steps or without a finish date. About the time of ten schedules at the most.
 *
 * @param schedule of the same input.
 */
export function priorityHints(input: ScheduleInput, schedule: Schedule): readonly PriorityHint[] {
  const { finish } = schedule
  if (finish.kind !== 'date' || input.steps.length > MOST_STEPS) return []
  const candidates = findCandidates(input, schedule)
  if (candidates.length === 0) return []

  const network = createNetwork(input.steps)
  const capacity = createCapacity(input.learner)
  const hints: PriorityHint[] = []
  for (const { at, setting } of candidates) {
    const instead = dateNetwork(withoutSetting(network, at, setting), capacity, input)
    if (instead.finish.kind !== 'date' || instead.finish.day >= finish.day) continue
    const wait = mostAdvancedWait(network, schedule, instead.placement.start)
    if (wait === null) continue
    hints.push({
      step: input.steps[at]!.id,
      setting,
      ...wait,
      daysSaved: finish.day - instead.finish.day,
      finishInstead: instead.finish.day,
    })
  }
  return hints.toSorted((a, b) => b.daysSaved - a.daysSaved)
}

interface Candidate {
  /** Where in the input. */
  readonly at: number
  readonly setting: HintedSetting
}

function findCandidates({ steps }: ScheduleInput, schedule: Schedule): readonly Candidate[] {
  const candidates: Candidate[] = []
  steps.forEach(({ priority, dailyCap, notBefore }, at) => {
    const { state } = schedule.steps[at]!
    if (state === 'done' || state === 'known') return
    if (priority !== 0) candidates.push({ at, setting: 'priority' })
    if (notBefore !== null && notBefore > schedule.from) candidates.push({ at, setting: 'notBefore' })
    if (dailyCap !== null) candidates.push({ at, setting: 'dailyCap' })
  })
  const startOf = ({ at }: Candidate): number => schedule.steps[at]!.start ?? Number.MAX_SAFE_INTEGER
  return candidates.toSorted((a, b) => startOf(a) - startOf(b)).slice(0, MOST_CANDIDATES)
}

function withoutSetting(network: Network, at: number, setting: HintedSetting): Network {
  const none = { priority: 0, notBefore: NO_DAY, dailyCap: Number.POSITIVE_INFINITY }[setting]
  return { ...network, [setting]: network[setting].with(at, none) }
}

type AdvancedWait = Pick<PriorityHint, 'wait' | 'waitBegins' | 'waitBeginsInstead'>

/** Of the waits still to begin, the one that gains the most days; ties in the roadmap's order. */
function mostAdvancedWait(
  { kind, size }: Network,
  schedule: Schedule,
  startInstead: Float64Array,
): AdvancedWait | null {
  let best: AdvancedWait | null = null
  let most = 0
  for (let i = 0; i < size; i += 1) {
    const { id, state, start } = schedule.steps[i]!
    if (kind[i] !== WAIT || state !== 'open' || start === null || startInstead[i] === NO_DAY) continue
    const gained = start - startInstead[i]!
    if (gained <= most) continue
    most = gained
    best = { wait: id, waitBegins: start, waitBeginsInstead: startInstead[i] as Day }
  }
  return best
}
