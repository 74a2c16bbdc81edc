import type { RoadmapPart } from '../../../domain/roadmap/check-roadmap'
import type { Roadmap, RoadmapId } from '../../../domain/roadmap/roadmap'
import { paths } from '../../paths'

const KINDS = ['step', 'phase', 'choice', 'background'] as const

/** The address of a part's form. */
export function partPath(roadmap: RoadmapId, part: RoadmapPart): string {
  const search = new URLSearchParams(part.kind === 'about' ? { about: '' } : { [part.kind]: part.id })
  return `${paths.editRoadmap(roadmap)}?${search.toString()}`
}

/** The part that an address names; null if it names none, or one that is not there any more. */
export function partAt(search: URLSearchParams, roadmap: Roadmap): RoadmapPart | null {
  if (search.has('about')) return { kind: 'about' }
  const lists = {
    step: roadmap.steps,
    phase: roadmap.phases,
    choice: roadmap.choices,
    background: roadmap.backgrounds,
  } as const
  for (const kind of KINDS) {
    const id = search.get(kind)
    if (id !== null && lists[kind].some((entry) => entry.id === id)) return { kind, id }
  }
  return null
}
