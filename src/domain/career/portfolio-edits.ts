import type { Day } from '../day'
import type { Plan } from '../plan/plan'
import type { StepId } from '../roadmap/roadmap'
import { CAREER_LIMITS } from './career'
import { movedEntry } from './portfolio-order'
import type { PortfolioProject, ProjectId } from './project'
import { lineOf, newProject } from './project-edits'

/** Pure edits of the portfolio as a whole. One that changes nothing gives the very same map. */

export type Projects = ReadonlyMap<ProjectId, PortfolioProject>

/** Adds a project at the end, unless there is no room for one more. */
export function addProject(projects: Projects, id: ProjectId, title: string, today: Day): Projects {
  if (projects.has(id) || projects.size >= CAREER_LIMITS.projects) return projects
  return new Map(projects).set(id, newProject(id, title, today))
}

/** Changes one project, and notes the day on which that was. */
export function changeProject(
  projects: Projects,
  id: ProjectId,
  today: Day,
  change: (project: PortfolioProject) => PortfolioProject,
): Projects {
  const project = projects.get(id)
  if (project === undefined) return projects
  const changed = change(project)
  return changed === project ? projects : new Map(projects).set(id, { ...changed, changedOn: today })
}

/** A second project like the first, right behind it, to be made into another. It names the same pictures. */
export function copyProject(projects: Projects, id: ProjectId, copy: ProjectId, title: string, today: Day): Projects {
  const project = projects.get(id)
  if (project === undefined || projects.has(copy) || projects.size >= CAREER_LIMITS.projects) return projects
  const entry: readonly [ProjectId, PortfolioProject] = [
    copy,
    { ...project, id: copy, title: lineOf(title), createdOn: today, changedOn: today },
  ]
  return new Map([...projects].flatMap((each) => (each[0] === id ? [each, entry] : [each])))
}

export function removeProject(projects: Projects, id: ProjectId): Projects {
  return projects.has(id) ? new Map([...projects].filter(([other]) => other !== id)) : projects
}

/** @param by how many places, negative towards the first. */
export function moveProject(projects: Projects, id: ProjectId, by: number): Projects {
  return movedEntry(projects, id, by)
}

/** The projects that may be shown to others, in their order. */
export function shownProjects(projects: Projects): readonly PortfolioProject[] {
  return [...projects.values()].filter(({ isPrivate }) => !isPrivate)
}

/** The projects that are named as evidence for a step and are still there, in the order of the portfolio. */
export function projectsOfStep(projects: Projects, plan: Plan, step: StepId): readonly PortfolioProject[] {
  const named = plan.notebooks.get(step)?.projects
  if (named === undefined || named.size === 0) return []
  return [...projects.values()].filter(({ id }) => named.has(id))
}

/** A step that a project is evidence for. */
export interface ShownStep {
  readonly plan: Plan
  readonly step: StepId
  readonly title: string
}

/** The steps that a project is evidence for, in every plan that has the step; in the order of plans and steps. */
export function stepsShownBy(plans: Iterable<Plan>, project: ProjectId): readonly ShownStep[] {
  return Array.from(plans, (plan) =>
    plan.roadmap.steps
      .filter(({ id }) => plan.notebooks.get(id)?.projects.has(project) === true)
      .map(({ id, title }): ShownStep => ({ plan, step: id, title })),
  ).flat()
}
