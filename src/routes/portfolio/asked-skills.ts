import { machineLearningSkills } from '../../catalogue/career/skills'
import type { SkillId } from '../../domain/career/career'
import { allTopics, askedLevel } from '../../domain/career/skill-catalogue'
import { roleOfPlan } from '../../domain/career/skill-profile'
import type { Plan } from '../../domain/plan/plan'

/** The topics of the catalogue of skills, by their ids. */
export const SKILL_NAMES: ReadonlyMap<SkillId, string> = new Map(
  allTopics(machineLearningSkills).map(({ id, title }) => [id, title]),
)

/** The skills that the role of a plan asks for; null where the plan says nothing of a role. */
export function skillsAskedBy(plan: Plan | null): ReadonlySet<SkillId> | null {
  const role = roleOfPlan(machineLearningSkills, plan)
  if (role === null) return null
  const asked = allTopics(machineLearningSkills).filter((topic) => askedLevel(topic, role) !== 'none')
  return asked.length === 0 ? null : new Set(asked.map(({ id }) => id))
}
