import type { SourceId } from '../../domain/roadmap/roadmap'

/** Every id under a key `sources`, however deep, once each, in the order in which they are met. */
export function citedIds(data: unknown): readonly SourceId[] {
  return [...new Set(idsIn(data))]
}

function idsIn(data: unknown): readonly SourceId[] {
  if (typeof data !== 'object' || data === null) return []
  if (Array.isArray(data)) return data.flatMap(idsIn)
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === 'sources' ? (value as readonly SourceId[]) : idsIn(value),
  )
}
