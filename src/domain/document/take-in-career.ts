import type { JobApplication } from '../career/application'
import type { Career } from '../career/career'
import type { ProjectId } from '../career/project'
import type { Plan, PlanId } from '../plan/plan'
import type { ImportChoice } from './review-file'
import { isSameValue } from './same-value'

export interface TakenCareer {
  readonly career: Career
  /** Projects of the file that came beside one of the same id, and what they are called now. */
  readonly projectIds: ReadonlyMap<ProjectId, ProjectId>
}

/**
 * One's own career with that of a file. What is here stays as it is, unless it is to be replaced. Of a project or an
 * application that is here as another, `keepBoth` puts the file's beside it; of a topic there is but one word, and that
 * is then one's own.
 *
 * @param planIds plans of the file that came beside one of the same id: what comes for them is for them.
 * @param newId gives an id that nothing has.
 */
export function takeInCareer(
  now: Career,
  file: Career,
  choice: ImportChoice,
  planIds: ReadonlyMap<PlanId, PlanId>,
  newId: () => string,
): TakenCareer {
  if (choice === 'leave') return { career: now, projectIds: new Map() }
  const projects = withEntries(now.projects, file.projects, choice, newId)
  const forItsPlan = (application: JobApplication): JobApplication =>
    application.plan === null
      ? application
      : { ...application, plan: planIds.get(application.plan) ?? application.plan }
  const applications = withEntries(now.applications, file.applications, choice, newId, forItsPlan)
  const skills = choice === 'replace' ? [...now.skills, ...file.skills] : [...file.skills, ...now.skills]
  return {
    career: { skills: new Map(skills), projects: projects.entries, applications: applications.entries },
    projectIds: projects.newIds,
  }
}

/** A plan of the file, whose steps name the projects that came with it, under whatever ids these are now. */
export function withProjectIds(plan: Plan, projectIds: ReadonlyMap<ProjectId, ProjectId>): Plan {
  if (projectIds.size === 0) return plan
  const notebooks = Array.from(plan.notebooks, ([step, notebook]) => {
    const projects = Array.from(notebook.projects, (id) => projectIds.get(id) ?? id)
    return [step, { ...notebook, projects: new Set(projects) }] as const
  })
  return { ...plan, notebooks: new Map(notebooks) }
}

/** @param made what becomes of an entry that comes. */
function withEntries<T extends { readonly id: string }>(
  now: ReadonlyMap<string, T>,
  file: ReadonlyMap<string, T>,
  choice: Exclude<ImportChoice, 'leave'>,
  newId: () => string,
  made: (entry: T) => T = (entry) => entry,
): { readonly entries: ReadonlyMap<string, T>; readonly newIds: ReadonlyMap<string, string> } {
  const entries = new Map(now)
  const newIds = new Map<string, string>()
  for (const [id, entry] of file) {
    const mine = now.get(id)
    // The very same is here already, and stays as it is.
    if (mine !== undefined && isSameValue(mine, entry)) continue
    const isBeside = mine !== undefined && choice !== 'replace'
    const taken = made(isBeside ? { ...entry, id: newId() } : entry)
    if (isBeside) newIds.set(id, taken.id)
    entries.set(taken.id, taken)
  }
  return { entries, newIds }
}
