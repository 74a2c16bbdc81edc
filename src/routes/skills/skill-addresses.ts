import type { SkillAreaId } from '../../domain/career/skill-catalogue'
import type { OptionId } from '../../domain/roadmap/roadmap'
import { paths } from '../paths'

/** The parameters of the page's address. */
export const PARAMS = { area: 'area', fillIn: 'fill-in', role: 'role' } as const

/** The questions of one area. */
export function areaPath(area: SkillAreaId): string {
  return `${paths.careerSkills}?${PARAMS.area}=${encodeURIComponent(area)}`
}

/** What would be filled in as known. */
export const FILL_IN_PATH = `${paths.careerSkills}?${PARAMS.fillIn}`

/** The profile beside another role than the plan's. */
export function rolePath(role: OptionId): string {
  return `${paths.careerSkills}?${PARAMS.role}=${encodeURIComponent(role)}`
}
