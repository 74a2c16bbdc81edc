import type { StepId } from '../roadmap/roadmap'
import { findCycles } from '../roadmap/validate-cycles'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import type { LooseStep } from './loose-roadmap'
import { quote, type ReportWriter } from './import-report'

/** A step as far as circles are concerned. */
interface Linked {
  readonly id: StepId
  readonly title: string
  readonly prerequisites: readonly StepId[]
}

/**
 * What each step waits for, by ids: without what names nothing, what names the step itself, what is too much, and what
 * closes a circle. Linear in steps and prerequisites.
 *
 * @param idOf the id of each step's key.
 * @returns by the steps' keys.
 */
export function settlePrerequisites(
  steps: readonly LooseStep[],
  idOf: ReadonlyMap<string, StepId>,
  report: ReportWriter,
): ReadonlyMap<string, readonly StepId[]> {
  let left: number = ROADMAP_LIMITS.prerequisites
  const linked = steps.map((step): Linked => {
    const found = existing(step, idOf, report)
    const kept = found.slice(0, Math.min(left, ROADMAP_LIMITS.prerequisitesOfStep))
    report.count('too-many-prerequisites', found.length - kept.length)
    left -= kept.length
    return { id: idOf.get(step.key) ?? step.key, title: step.title, prerequisites: kept }
  })
  const dropped = dropCycles(linked, report)
  return new Map(
    linked.map(({ id, prerequisites }, at) => [
      steps[at]?.key ?? '',
      prerequisites.filter((to) => dropped.get(id)?.has(to) !== true),
    ]),
  )
}

function existing(step: LooseStep, idOf: ReadonlyMap<string, StepId>, report: ReportWriter): readonly StepId[] {
  const own = idOf.get(step.key)
  const found = new Set<StepId>()
  for (const key of step.prerequisites) {
    const id = idOf.get(key)
    if (id === undefined) report.add('unknown-prerequisite', `${quote(step.title)} waits for ${quote(key)}`)
    else if (id === own) report.add('self-prerequisite', quote(step.title))
    else found.add(id)
  }
  return [...found]
}

const MOST_NAMED = 6

function dropCycles(linked: readonly Linked[], report: ReportWriter): ReadonlyMap<StepId, ReadonlySet<StepId>> {
  const dropped = new Map<StepId, Set<StepId>>()
  for (const cycle of findCycles(linked)) {
    for (const [step, prerequisite] of cycle.toDrop) {
      const ids = dropped.get(step.id) ?? new Set()
      dropped.set(step.id, ids.add(prerequisite.id))
    }
    const way = cycle.steps.slice(0, MOST_NAMED).map(({ title }) => quote(title))
    const round = cycle.steps.length > MOST_NAMED ? [...way, '…'] : [...way, way[0] ?? '']
    const ends = cycle.toDrop
      .slice(0, MOST_NAMED)
      .map(([step, prerequisite]) => `${quote(step.title)} no longer waits for ${quote(prerequisite.title)}`)
    report.add('cycle', `${round.join(' → ')}: ${ends.join(', ')}`)
  }
  return dropped
}
