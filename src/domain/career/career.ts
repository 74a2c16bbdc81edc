import type { ApplicationId, JobApplication } from './application'
import type { PortfolioProject, ProjectId } from './project'

/** What a person keeps for the career that their plans lead to; the same whichever plan is open. */
export interface Career {
  /** What they say they can do, topic by topic; what is not in it was not asked, or not answered. */
  readonly skills: ReadonlyMap<SkillId, SkillLevel>
  readonly projects: ReadonlyMap<ProjectId, PortfolioProject>
  readonly applications: ReadonlyMap<ApplicationId, JobApplication>
}

/** A topic of the catalogue of skills. One that this edition does not know is kept. */
export type SkillId = string

/** From nothing upwards, in the order of `SKILL_LEVELS`. */
export type SkillLevel = (typeof SKILL_LEVELS)[number]

export const SKILL_LEVELS = ['none', 'basics', 'practised', 'confident'] as const

export const EMPTY_CAREER: Career = { skills: new Map(), projects: new Map(), applications: new Map() }

/** How many entries of each kind are kept. */
export const CAREER_LIMITS = { skills: 2000, projects: 1000, applications: 5000 } as const
