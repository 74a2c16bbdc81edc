import type { PhaseSummary, PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { linkWords } from './bar-words'

/** The steps of a plan and what leads from one to another. */
export interface StepLinks {
  /** In the plan's order. */
  readonly steps: readonly PlannedStep[]
  readonly network: StepNetwork
}

/**
 * What leads from one step to another, whatever their dates are: the same while the plan is only worked through. A few
 * numbers for each step, so that 10,000 of them take little room.
 */
interface StepNetwork {
  /** The place of each step in the plan's order, from 0. */
  readonly placeOf: ReadonlyMap<StepId, number>
  /** Where in `unlocks` those of each step begin; one more at the end. */
  readonly firstUnlock: Int32Array
  /** The places of the steps that have a step among their prerequisites, in the plan's order. */
  readonly unlocks: Int32Array
  /** What was said of each step so far. */
  readonly words: Map<StepId, string>
}

/** Finds the links between the steps once, in time linear in steps and prerequisites; the same phases give the same. */
export function linkSteps(phases: readonly PhaseSummary[]): StepLinks {
  const known = made.get(phases)
  if (known !== undefined) return known
  const steps = phases.flatMap((phase) => phase.steps)
  const network = latest !== null && isSameNetwork(latest.steps, steps) ? latest.network : createNetwork(steps)
  latest = { steps, network }
  made.set(phases, latest)
  return latest
}

/** The step with an id; undefined if it is not in the plan. */
export function stepOf({ steps, network }: StepLinks, id: StepId | null): PlannedStep | undefined {
  const place = id === null ? undefined : network.placeOf.get(id)
  return place === undefined ? undefined : steps[place]
}

/** Those of a step's prerequisites that are in the plan. */
export function stepsBefore(links: StepLinks, step: PlannedStep): readonly PlannedStep[] {
  return step.prerequisites.flatMap((id) => stepOf(links, id) ?? [])
}

/** The steps that a step is a prerequisite of. */
export function stepsAfter({ steps, network }: StepLinks, { id }: PlannedStep): readonly PlannedStep[] {
  const place = network.placeOf.get(id)
  if (place === undefined) return []
  const places = network.unlocks.subarray(network.firstUnlock[place], network.firstUnlock[place + 1])
  return [...places].flatMap((at) => steps[at] ?? [])
}

/** What a step comes after and what it unlocks, in words. */
export function wordsOfLinks(links: StepLinks, step: PlannedStep): string {
  const { words } = links.network
  const said = words.get(step.id) ?? linkWords(stepsBefore(links, step), stepsAfter(links, step))
  words.set(step.id, said)
  return said
}

const made = new WeakMap<readonly PhaseSummary[], StepLinks>()
/** What was found last: after a tick or a move, the links are the same. */
let latest: StepLinks | null = null

/** Whether the same steps, called the same, come after the same. Every tick asks, so it goes through them plainly. */
function isSameNetwork(before: readonly PlannedStep[], now: readonly PlannedStep[]): boolean {
  if (before.length !== now.length) return false
  for (let at = 0; at < now.length; at += 1) {
    const old = before[at]
    const step = now[at]
    if (old === step) continue
    if (old?.step !== step?.step || !hasSame(old?.prerequisites, step?.prerequisites)) return false
  }
  return true
}

function hasSame(a: readonly StepId[] = [], b: readonly StepId[] = []): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

function createNetwork(steps: readonly PlannedStep[]): StepNetwork {
  const placeOf = new Map(steps.map(({ id }, place) => [id, place]))
  const firstUnlock = new Int32Array(steps.length + 1)
  forEachLink(steps, placeOf, (from) => {
    firstUnlock[from + 1] = (firstUnlock[from + 1] ?? 0) + 1
  })
  for (let place = 1; place <= steps.length; place += 1) {
    firstUnlock[place] = (firstUnlock[place] ?? 0) + (firstUnlock[place - 1] ?? 0)
  }
  const unlocks = new Int32Array(firstUnlock[steps.length] ?? 0)
  const next = firstUnlock.slice()
  forEachLink(steps, placeOf, (from, to) => {
    const at = next[from] ?? 0
    unlocks[at] = to
    next[from] = at + 1
  })
  return { placeOf, firstUnlock, unlocks, words: new Map() }
}

function forEachLink(
  steps: readonly PlannedStep[],
  placeOf: ReadonlyMap<StepId, number>,
  note: (from: number, to: number) => void,
): void {
  for (const [to, { prerequisites }] of steps.entries()) {
    for (const id of prerequisites) {
      const from = placeOf.get(id)
      if (from !== undefined) note(from, to)
    }
  }
}
