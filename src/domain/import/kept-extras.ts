import type { Extras } from '../plan/plan'
import { isRecord } from '../roadmap/validate-fields'
import type { ExtraField, ExtraPlace } from './extra-fields'

/** Where a roadmap stands in the file of a plan. */
const ROADMAP_IN_PLAN: readonly ExtraPlace[] = ['plan', 'roadmap']

/** Fields of a file as they are kept with a plan or a roadmap. */
export function toExtras(fields: readonly ExtraField[]): Extras {
  return new Map(fields.map(({ path, value }) => [JSON.stringify(path), JSON.stringify(value)]))
}

/** The fields again, to be written; what is no place in a file, whoever put it there, is left out. */
export function fromExtras(extras: Extras): readonly ExtraField[] {
  return Array.from(extras, ([place, value]): readonly ExtraField[] => {
    try {
      const path: unknown = JSON.parse(place)
      const read: unknown = JSON.parse(value)
      return isPath(path) ? [{ path, value: read }] : []
    } catch {
      return []
    }
  }).flat()
}

function isPath(path: unknown): path is readonly ExtraPlace[] {
  return Array.isArray(path) && path.every(isPlace)
}

function isPlace(place: unknown): place is ExtraPlace {
  if (typeof place === 'string') return true
  return typeof place === 'number' ? Number.isInteger(place) : isRecord(place) && typeof place['entry'] === 'string'
}

/** What came with the file of a roadmap, for a plan on it. */
export function extrasOfPlan(roadmap: Extras): Extras {
  return toExtras(fromExtras(roadmap).map(({ path, value }) => ({ path: [...ROADMAP_IN_PLAN, ...path], value })))
}

/** What came with the file of a plan, for its roadmap alone. */
export function extrasOfRoadmap(plan: Extras): Extras {
  const [first, second] = ROADMAP_IN_PLAN
  return toExtras(
    fromExtras(plan).flatMap(({ path: [a, b, ...path], value }) =>
      a === first && b === second && path.length > 0 ? [{ path, value }] : [],
    ),
  )
}
