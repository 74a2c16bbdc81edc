import type { Career } from '../career/career'
import { isSameValue } from './same-value'

/** So many of each kind. */
export interface CareerCounts {
  /** Topics that something is said about. */
  readonly skills: number
  readonly projects: number
  readonly applications: number
}

/** What going from one career to another would change. */
export interface CareerDifference {
  readonly come: CareerCounts
  readonly go: CareerCounts
  readonly change: CareerCounts
  /** There in both, exactly the same. */
  readonly stay: CareerCounts
  readonly isSame: boolean
}

/** Sets one career beside another, entry by entry. */
export function compareCareers(now: Career, then: Career): CareerDifference {
  const skills = compareEntries(now.skills, then.skills)
  const projects = compareEntries(now.projects, then.projects)
  const applications = compareEntries(now.applications, then.applications)
  const counts = (part: keyof EntryCounts): CareerCounts => ({
    skills: skills[part],
    projects: projects[part],
    applications: applications[part],
  })
  const [come, go, change] = [counts('come'), counts('go'), counts('change')]
  return { come, go, change, stay: counts('stay'), isSame: [come, go, change].every((each) => countAll(each) === 0) }
}

/** All of them together. */
export function countAll({ skills, projects, applications }: CareerCounts): number {
  return skills + projects + applications
}

interface EntryCounts {
  readonly come: number
  readonly go: number
  readonly change: number
  readonly stay: number
}

function compareEntries<T>(now: ReadonlyMap<string, T>, then: ReadonlyMap<string, T>): EntryCounts {
  const kept = [...now].filter(([id]) => then.has(id))
  const stay = kept.filter(([id, entry]) => isSameValue(entry, then.get(id))).length
  return { come: then.size - kept.length, go: now.size - kept.length, change: kept.length - stay, stay }
}
