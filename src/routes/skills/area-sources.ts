import type { SkillArea } from '../../domain/career/skill-catalogue'
import type { SourceId } from '../../domain/roadmap/roadmap'

/** What the topics of an area stand on, each id once. */
export function areaSources({ topics }: SkillArea): readonly SourceId[] {
  return [...new Set(topics.flatMap(({ sources }) => sources))]
}
