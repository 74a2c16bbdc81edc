import type { Step, StepId } from './roadmap'
import { type Cycle, findCycles } from './validate-cycles'
import { capitalise } from './validate-fields'
import { ROADMAP_LIMITS } from './validate-parts'
import { describePlace, nameOf, type Place, placeIn, type Report, shorten } from './validate-report'

/**
 * Checks what the steps wait for: that it exists, that it is another step, and that nothing waits for itself by a
 * detour. Gives the steps without the prerequisites that cannot be met; no step is left out.
 */
export function checkPrerequisites(steps: readonly Step[], root: Place, report: Report): readonly Step[] {
  const list = placeIn(root, 'steps')
  return withoutCycles(withinLimit(withExisting(steps, list, report), list, report), list, report)
}

function withExisting(steps: readonly Step[], list: Place, report: Report): readonly Step[] {
  const ids = new Set(steps.map(({ id }) => id))
  return steps.map((step) => {
    const isMet = (id: StepId): boolean => ids.has(id) && id !== step.id
    if (step.prerequisites.every(isMet)) return step
    const place = prerequisitesOf(step, list)
    for (const id of step.prerequisites) {
      if (id === step.id) {
        report.add({
          code: 'self-prerequisite',
          place,
          says: `The step ${nameOf(step)} waits for itself.`,
          todo: 'Take it out of its own prerequisites.',
          mended: 'It does so no longer.',
        })
      } else if (!ids.has(id)) {
        report.add({
          code: 'unknown-prerequisite',
          place,
          says: `The step ${nameOf(step)} waits for "${shorten(id)}", which is not among the steps.`,
          todo: 'Add that step, or take it out of the prerequisites.',
          mended: 'It does so no longer; everything else about the step was kept.',
        })
      }
    }
    return { ...step, prerequisites: step.prerequisites.filter(isMet) }
  })
}

function withinLimit(steps: readonly Step[], list: Place, report: Report): readonly Step[] {
  const limit = ROADMAP_LIMITS.prerequisites
  let left: number = limit
  const total = steps.reduce((sum, { prerequisites }) => sum + prerequisites.length, 0)
  if (total <= limit) return steps
  report.add({
    code: 'too-many',
    place: list,
    says: `${capitalise(describePlace(list))} has ${total.toLocaleString('en-GB')} prerequisites in all.`,
    todo: `Take some out: there may be ${limit.toLocaleString('en-GB')}.`,
    mended: `The first ${limit.toLocaleString('en-GB')} were kept.`,
  })
  return steps.map((step) => {
    const kept = step.prerequisites.slice(0, left)
    left -= kept.length
    return kept.length === step.prerequisites.length ? step : { ...step, prerequisites: kept }
  })
}

function withoutCycles(steps: readonly Step[], list: Place, report: Report): readonly Step[] {
  const cycles = findCycles(steps)
  if (cycles.length === 0) return steps
  const toDrop = new Map<StepId, Set<StepId>>()
  for (const cycle of cycles) {
    reportCycle(cycle, list, report)
    for (const [step, prerequisite] of cycle.toDrop) {
      toDrop.set(step.id, (toDrop.get(step.id) ?? new Set()).add(prerequisite.id))
    }
  }
  return steps.map((step) => {
    const dropped = toDrop.get(step.id)
    if (dropped === undefined) return step
    return { ...step, prerequisites: step.prerequisites.filter((id) => !dropped.has(id)) }
  })
}

/** Names as many as a sentence can hold. */
const MAX_NAMED = 12

function reportCycle({ steps, toDrop }: Cycle, list: Place, report: Report): void {
  const [first] = steps
  if (first === undefined) return
  const named = [...steps.slice(0, MAX_NAMED), ...(steps.length > MAX_NAMED ? [] : [first])].map(titleOf)
  const others = steps.length - MAX_NAMED
  const rest = others > 0 ? ` → … ${others.toLocaleString('en-GB')} more … → ${titleOf(first)}` : ''
  const dropped = toDrop
    .slice(0, MAX_NAMED)
    .map(([step, prerequisite]) => `${nameOf(step)} no longer waits for ${nameOf(prerequisite)}`)
  const more = toDrop.length > MAX_NAMED ? `, and ${toDrop.length - MAX_NAMED} more` : ''
  report.add({
    code: 'cycle',
    place: prerequisitesOf(first, list),
    says: `These steps wait for each other, so none of them could ever begin: ${named.join(' → ')}${rest}.`,
    todo: 'Take one of these prerequisites out.',
    mended: `So that they can: ${dropped.join('; ')}${more}.`,
  })
}

function titleOf({ id, title }: Step): string {
  return `"${shorten(title === '' ? id : title)}"`
}

function prerequisitesOf(step: Step, list: Place): Place {
  return placeIn(placeIn(list, nameOf(step)), 'prerequisites')
}
