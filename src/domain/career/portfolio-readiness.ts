import type { Day } from '../day'
import type { SkillId } from './career'
import type { PortfolioProject, ProjectId } from './project'

/** What a portfolio entry should have, in the order in which a reader looks for it. */
export const READINESS_PARTS = [
  'description',
  'outcome',
  'code',
  'pictures',
  'results',
  'lessons',
  'improvements',
  'upToDate',
  'targetJob',
  'skills',
] as const

export type ReadinessPart = (typeof READINESS_PARTS)[number]

/** After so many days without a change a project counts as not kept up to date: half a year, which is our judgement. */
export const FRESH_FOR_DAYS = 183

/** What of it a project has. */
export interface Readiness {
  readonly has: readonly ReadinessPart[]
  readonly lacks: readonly ReadinessPart[]
  /** Days since it was changed, from 0. */
  readonly age: number
  /** Pictures of which it is not said what can be seen on them. */
  readonly unsaidPictures: number
  /** How many of the skills shown the job that is aimed at asks for; null where nothing is known of it. */
  readonly askedSkills: number | null
}

/**
 * Looks at what a project has and what it lacks. It counts what is there, and says nothing of how good it is.
 *
 * @param asked the skills that the job aimed at asks for; null if none is known. Then any skill shown counts.
 */
export function readinessOf(project: PortfolioProject, today: Day, asked: ReadonlySet<SkillId> | null): Readiness {
  // A clock that was put back does not make it younger than new.
  const age = Math.max(0, today - project.changedOn)
  const askedSkills = asked === null ? null : [...project.skills].filter((skill) => asked.has(skill)).length
  const isThere: Readonly<Record<ReadinessPart, boolean>> = {
    description: isSaid(project.description),
    outcome: isSaid(project.outcome),
    code: project.code !== '',
    pictures: project.pictures.size > 0,
    results: isSaid(project.results),
    lessons: isSaid(project.lessons),
    improvements: isSaid(project.improvements),
    upToDate: age <= FRESH_FOR_DAYS,
    targetJob: isSaid(project.targetJob),
    skills: (askedSkills ?? project.skills.size) > 0,
  }
  return {
    has: READINESS_PARTS.filter((part) => isThere[part]),
    lacks: READINESS_PARTS.filter((part) => !isThere[part]),
    age,
    unsaidPictures: [...project.pictures.values()].filter(({ alt }) => alt === '').length,
    askedSkills,
  }
}

/** What the projects that are shown to others have, taken together. */
export interface PortfolioReadiness {
  /** Projects that are shown, and how many of them have everything. */
  readonly shown: number
  readonly complete: number
  /** Parts that some lack, with the projects that do; the part that most of them lack first. */
  readonly lacks: readonly PartLack[]
}

/** A part, and the projects without it. */
export interface PartLack {
  readonly part: ReadinessPart
  readonly projects: readonly ProjectId[]
}

/** Looks at the projects that are shown to others; private ones do not count. */
export function portfolioReadiness(
  projects: Iterable<PortfolioProject>,
  today: Day,
  asked: ReadonlySet<SkillId> | null,
): PortfolioReadiness {
  const looked = [...projects]
    .filter(({ isPrivate }) => !isPrivate)
    .map((project) => ({ id: project.id, lacks: readinessOf(project, today, asked).lacks }))
  return {
    shown: looked.length,
    complete: looked.filter(({ lacks }) => lacks.length === 0).length,
    lacks: READINESS_PARTS.map((part) => ({
      part,
      projects: looked.filter(({ lacks }) => lacks.includes(part)).map(({ id }) => id),
    }))
      .filter((lack) => lack.projects.length > 0)
      .toSorted((a, b) => b.projects.length - a.projects.length),
  }
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}
