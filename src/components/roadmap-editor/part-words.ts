import { MINUTES_PER_HOUR } from '../../domain/day'
import type { RoadmapPart } from '../../domain/roadmap/check-roadmap'
import type { Step } from '../../domain/roadmap/roadmap'
import { expectedDays, expectedMinutes } from '../../domain/roadmap/estimate'
import { countOf, formatHours } from '../../lib/format-duration'

/** The name, or what to call a thing that has none. */
export function nameOr(name: string, otherwise: string): string {
  return name.trim() === '' ? otherwise : name
}

/** The title of a step, or what to call it without one. */
export function stepName({ title }: Pick<Step, 'title'>): string {
  return nameOr(title, 'Untitled step')
}

const TEN_HOURS = 600

/** How long a step takes, in a word or two; whole hours from ten up. */
export function stepLength(step: Step): string {
  if (step.kind === 'milestone') return 'milestone'
  if (step.kind === 'wait') return countOf(expectedDays(step.days), 'day')
  const minutes = expectedMinutes(step.estimate)
  return formatHours(minutes < TEN_HOURS ? minutes : Math.round(minutes / MINUTES_PER_HOUR) * MINUTES_PER_HOUR)
}

/** Tells a part from the others, also in the page: `step:linear-algebra`. */
export function partKey(part: RoadmapPart): string {
  return part.kind === 'about' ? part.kind : `${part.kind}:${part.id}`
}
