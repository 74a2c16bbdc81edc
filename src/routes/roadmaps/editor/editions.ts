import { builtinRoadmapById } from '../../../catalogue/builtin-roadmaps'
import type { OwnRoadmap } from '../../../domain/document/document'
import type { Plan } from '../../../domain/plan/plan'
import { compareRoadmaps, type RoadmapChange, type ThreeRoadmaps } from '../../../domain/roadmap/compare-roadmaps'
import { countOf, listInWords } from '../../../lib/format-duration'

/** A later state of what a roadmap was copied from, with what is otherwise in it. */
export interface NewerEdition {
  readonly states: ThreeRoadmaps
  readonly changes: readonly RoadmapChange[]
}

/** The edition that is shipped now, if a copy of an earlier one has not taken or left all of its changes. */
export function newerEditionOf({ roadmap, origin }: OwnRoadmap): NewerEdition | null {
  if (origin === null) return null
  const shipped = builtinRoadmapById(origin.id)
  if (shipped === undefined || shipped.edition < origin.edition) return null
  const states = { base: origin, mine: roadmap, theirs: shipped }
  const changes = compareRoadmaps(states)
  return changes.length === 0 ? null : { states, changes }
}

/** The same for a plan that follows a built-in roadmap itself. */
export function newerEditionForPlan({ roadmap }: Plan): NewerEdition | null {
  const shipped = builtinRoadmapById(roadmap.id)
  if (shipped === undefined || shipped.edition <= roadmap.edition) return null
  const states = { base: roadmap, mine: roadmap, theirs: shipped }
  const changes = compareRoadmaps(states)
  return changes.length === 0 ? null : { states, changes }
}

/** `3 steps changed, 1 step new and 1 other change`. */
export function countWords(changes: readonly RoadmapChange[]): string {
  const stepsOf = (kind: RoadmapChange['kind']): number =>
    new Set(changes.filter((change) => change.list === 'steps' && change.kind === kind).map(({ id }) => id)).size
  const others = changes.filter(({ list, id }) => list !== 'steps' || id === null).length
  const parts = (['changed', 'new', 'gone'] as const).flatMap((kind) =>
    stepsOf(kind) === 0 ? [] : [`${countOf(stepsOf(kind), 'step')} ${kind}`],
  )
  return listInWords(others === 0 ? parts : [...parts, countOf(others, 'other change')])
}
