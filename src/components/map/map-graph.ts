import type { PhaseSummary, PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'

/** A step on the map with what leads to it and from it, as far as that is in the plan. */
export interface MapStep {
  readonly step: PlannedStep
  /** Position of its phase among the roadmap's, from 0. */
  readonly phaseIndex: number
  readonly phaseTitle: string
  readonly before: readonly StepId[]
  readonly after: readonly StepId[]
}

/** `across`: prerequisites to the left; `down`: above. */
export type MapDirection = 'across' | 'down'

/** What is laid out: sizes and links, no more, so that a tick or a date moves nothing. Plain data for a worker. */
export interface MapGraph {
  readonly direction: MapDirection
  readonly nodeWidth: number
  readonly nodeHeight: number
  readonly ids: readonly StepId[]
  /** Pairs of positions in `ids`: prerequisite, successor. */
  readonly links: readonly (readonly [number, number])[]
}

/** The size of a step on the map, in pixels at full size, by direction: narrower where the map goes down a phone. */
export const NODE_SIZES: Readonly<Record<MapDirection, { readonly width: number; readonly height: number }>> = {
  across: { width: 220, height: 116 },
  down: { width: 168, height: 136 },
}

/** What leads where in a plan, by the ids of its steps: no date and no tick is in it. */
export interface MapLinks {
  readonly titles: ReadonlyMap<StepId, string>
  readonly after: ReadonlyMap<StepId, readonly StepId[]>
}

/** The links between the steps of all phases; of the same phases they are worked out once. */
export function mapLinks(phases: readonly PhaseSummary[]): MapLinks {
  const kept = linksOf.get(phases) ?? findLinks(phases)
  linksOf.set(phases, kept)
  return kept
}

const linksOf = new WeakMap<readonly PhaseSummary[], MapLinks>()

function findLinks(phases: readonly PhaseSummary[]): MapLinks {
  const all = phases.flatMap(({ steps }) => steps)
  const titles = new Map(all.map(({ id, step }) => [id, step.title]))
  const after = new Map<StepId, StepId[]>()
  for (const { id, prerequisites } of all) {
    for (const before of prerequisites) {
      const known = after.get(before)
      if (known === undefined) after.set(before, [id])
      else known.push(id)
    }
  }
  return { titles, after }
}

/** Whether two plans are of the same steps with the same links, so that `mapLinks` of them are the same. */
export function hasSameLinks(a: readonly PhaseSummary[], b: readonly PhaseSummary[]): boolean {
  return isSameList(a, b, ({ steps: before }, { steps: now }) =>
    isSameList(before, now, (one, other) => {
      return (
        one === other ||
        (one.step === other.step && isSameList(one.prerequisites, other.prerequisites, (id, same) => id === same))
      )
    }),
  )
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[], isSame: (a: Item, b: Item) => boolean): boolean {
  if (a === b) return true
  return a.length === b.length && a.every((item, at) => b[at] !== undefined && isSame(item, b[at]))
}

/**
 * Every step of some phases, in the order of the plan; of a step that has stayed the same, the same object.
 *
 * @param links those of the whole plan
 */
export function mapSteps(phases: readonly PhaseSummary[], links: MapLinks): readonly MapStep[] {
  const made = madeOf.get(links) ?? new WeakMap<PlannedStep, MapStep>()
  madeOf.set(links, made)
  return phases.flatMap((summary) =>
    summary.steps.map((step) => {
      const known = made.get(step)
      if (known?.phaseIndex === summary.index && known.phaseTitle === summary.phase.title) return known
      const mapStep = toMapStep(step, summary, links)
      made.set(step, mapStep)
      return mapStep
    }),
  )
}

const madeOf = new WeakMap<MapLinks, WeakMap<PlannedStep, MapStep>>()

function toMapStep(step: PlannedStep, { phase, index }: PhaseSummary, { titles, after }: MapLinks): MapStep {
  return {
    step,
    phaseIndex: index,
    phaseTitle: phase.title,
    before: step.prerequisites.filter((id) => titles.has(id)),
    after: after.get(step.id) ?? [],
  }
}

/** The graph of the steps shown; links to steps that are not shown are left out. */
export function toMapGraph(shown: readonly MapStep[], direction: MapDirection): MapGraph {
  const ids = shown.map(({ step }) => step.id)
  const placeOf = new Map(ids.map((id, at) => [id, at]))
  const { width, height } = NODE_SIZES[direction]
  const links = shown.flatMap(({ before }, to) =>
    before.flatMap((id) => {
      const from = placeOf.get(id)
      return from === undefined ? [] : [[from, to] as const]
    }),
  )
  return { direction, nodeWidth: width, nodeHeight: height, ids, links }
}

/**
 * The chain that drives the finish date: the unfinished steps with no date slack, in the order of their days. Each day
 * later on one of them is a day later at the end.
 */
export function criticalChain(all: readonly MapStep[]): readonly MapStep[] {
  return all
    .filter(({ step }) => step.dates.dateSlack === 0)
    .toSorted(({ step: { dates: a } }, { step: { dates: b } }) => {
      return (a.start ?? 0) - (b.start ?? 0) || (a.finish ?? 0) - (b.finish ?? 0)
    })
}
