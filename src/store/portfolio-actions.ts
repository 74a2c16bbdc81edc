import * as edit from '../domain/career/portfolio-edits'
import type { PortfolioProject, ProjectId, ProjectLoop } from '../domain/career/project'
import * as project from '../domain/career/project-edits'
import { addProjectAsEvidence, removeProjectAsEvidence } from '../domain/plan/edit-notebook'
import type { EntryId, NotebookLink } from '../domain/plan/step-notebook'
import type { StepId } from '../domain/roadmap/roadmap'
import { stepTitle } from '../domain/roadmap/titles'
import { freeTitle } from '../lib/free-title'
import type { PlanEdit } from './announce-change'
import { getToday } from './clock-store'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument, sealChange } from './history-store'
import { newEntryId, newId } from './new-id'
import { closeNotice } from './notice-store'
import { editPlan } from './plan-actions'
import { getCurrentPlan, keepView } from './plan-selectors'
import { keepRestorePoint } from './restore-points'

/** The verbs of the portfolio. Each is one change of the document that one undo takes back. */

const FIRST_TITLE = 'A new project'

/** Adds a project at the end, to be filled in. Null if there is no room for one more. */
export function createProject(): ProjectId | null {
  const id = newId('project')
  const title = freeTitle(FIRST_TITLE, projectsNow().values())
  if (!editProjects((projects) => edit.addProject(projects, id, title, getToday()))) return null
  confirmChange(`“${title}” is in your portfolio, to be filled in.`)
  return id
}

/** A second project like the first, right behind it. Null if there is no such project, or no room. */
export function copyProject(id: ProjectId): ProjectId | null {
  const original = projectsNow().get(id)
  if (original === undefined) return null
  const copy = newId('project')
  const title = freeTitle(`${original.title} (copy)`, projectsNow().values())
  if (!editProjects((projects) => edit.copyProject(projects, id, copy, title, getToday()))) return null
  confirmChange(`“${titleOf(copy)}” is there, as “${original.title}” is now.`)
  return copy
}

/** Deletes a project. Undo brings it back, and so does the restore point that is kept before; its pictures stay for both. */
export function deleteProject(id: ProjectId): void {
  const gone = projectsNow().get(id)
  if (gone === undefined) return
  void keepRestorePoint('delete')
  editProjects((projects) => edit.removeProject(projects, id))
  confirmChange(`“${gone.title}” is deleted from your portfolio.`)
}

/** @param by how many places, negative towards the first. */
export function moveProject(id: ProjectId, by: number): void {
  if (!editProjects((projects) => edit.moveProject(projects, id, by))) return
  const places = [...projectsNow().keys()]
  confirmChange(`“${titleOf(id)}” is number ${places.indexOf(id) + 1} of ${places.length} now.`, null, `order ${id}`)
}

/** Leaves it out of the page for employers, or shows it there. */
export function setProjectPrivate(id: ProjectId, isPrivate: boolean): void {
  changeOne(
    id,
    (each) => project.setPrivate(each, isPrivate),
    isPrivate ? 'is private: it is left out of the page for employers.' : 'is shown on the page for employers.',
  )
}

/** Keeps what is typed in a text; everything up to `sealProject` is undone as one. */
export function writeProject(id: ProjectId, field: project.ProjectText, text: string): void {
  typeIn(id, field, (each) => project.writeProjectText(each, field, text))
}

/** Keeps the title as it is typed; an empty one is not taken. */
export function renameProject(id: ProjectId, title: string): void {
  typeIn(id, 'title', (each) => project.renameProject(each, title))
}

/** Keeps the job that it is to speak for, as it is typed. */
export function writeTargetJob(id: ProjectId, job: string): void {
  typeIn(id, 'targetJob', (each) => project.setTargetJob(each, job))
}

/** Keeps the address of the code as it is typed: one as `toWebAddress` gives it, or empty. */
export function writeCode(id: ProjectId, address: string): void {
  typeIn(id, 'code', (each) => project.setCode(each, address))
}

/** What was typed is written: what comes next is another change. */
export const sealProject = sealChange

/** Adds a link, or changes the one of that id. */
export function saveProjectLink(id: ProjectId, link: EntryId | null, value: NotebookLink): void {
  const change = (each: PortfolioProject) => project.putProjectLink(each, link ?? newEntryId(), value)
  changeOne(id, change, link === null ? 'has a link more.' : 'has its link changed.')
}

export function removeProjectLink(id: ProjectId, link: EntryId): void {
  changeOne(id, (each) => project.removeProjectLink(each, link), 'has a link less.')
}

/** @param skill a topic of the catalogue of skills, or a person's own words. */
export function addProjectSkill(id: ProjectId, skill: string): void {
  changeOne(id, (each) => project.addSkill(each, skill), 'shows a skill more.')
}

export function removeProjectSkill(id: ProjectId, skill: string): void {
  changeOne(id, (each) => project.removeSkill(each, skill), 'shows a skill less.')
}

/** Lets the checklist of a machine learning project go with it, or not; what is ticked stays. */
export function setProjectChecklist(id: ProjectId, hasChecklist: boolean): void {
  changeOne(
    id,
    (each) => project.setHasChecklist(each, hasChecklist),
    hasChecklist ? 'has the checklist of a machine learning project.' : 'has no checklist now. What is ticked is kept.',
  )
}

/** Ticks an item of its checklist, or takes the tick back. Items in a row share one message. */
export function toggleProjectTask(id: ProjectId, task: string): void {
  changeOne(id, (each) => project.toggleTask(each, task), 'has its checklist changed.', `tasks ${id}`)
}

/** Notes that a poor result sent the work back, today or on another day. */
export function saveProjectLoop(id: ProjectId, loop: EntryId | null, value: ProjectLoop): void {
  const change = (each: PortfolioProject) => project.putLoop(each, loop ?? newEntryId(), value)
  changeOne(id, change, loop === null ? 'went back once more.' : 'has a way back changed.')
}

export function removeProjectLoop(id: ProjectId, loop: EntryId): void {
  changeOne(id, (each) => project.removeLoop(each, loop), 'has a way back less.')
}

/** Names a project as evidence for a step of the open plan. */
export function nameAsEvidence(step: StepId, id: ProjectId): void {
  changeStep((plan) => addProjectAsEvidence(plan, step, id), `“${titleOf(id)}” is evidence for “${titleOfStep(step)}”.`)
}

/** The project stays in the portfolio. */
export function removeAsEvidence(step: StepId, id: ProjectId): void {
  const text = `“${titleOf(id)}” is no evidence for “${titleOfStep(step)}” any more. It stays in your portfolio.`
  changeStep((plan) => removeProjectAsEvidence(plan, step, id), text)
}

/** Begins a project that is evidence for a step of the open plan and called after it, in one change. */
export function createProjectFor(step: StepId): ProjectId | null {
  const plan = getCurrentPlan()
  if (plan === null) return null
  const id = newId('project')
  const title = freeTitle(titleOfStep(step), projectsNow().values())
  const changed = addProjectAsEvidence(plan, step, id)
  const projects = edit.addProject(projectsNow(), id, title, getToday())
  if (changed === plan || projects === projectsNow()) return null
  keepView(plan, changed)
  changeDocument(({ plans, career }) => ({
    plans: new Map(plans).set(plan.id, changed),
    career: { ...career, projects },
  }))
  confirmChange(`“${title}” is in your portfolio, as evidence for this step.`)
  return id
}

/** Changes the portfolio. Says whether anything changed. */
export function editProjects(change: (projects: edit.Projects) => edit.Projects, key: string | null = null): boolean {
  const before = projectsNow()
  changeDocument(({ career }) => {
    const projects = change(career.projects)
    return projects === career.projects ? {} : { career: { ...career, projects } }
  }, key)
  return projectsNow() !== before
}

/**
 * Changes one project and confirms it.
 *
 * @param says what is said of it, behind its title.
 * @param about what changes in a row are about: they share one message.
 */
export function changeOne(
  id: ProjectId,
  change: (project: PortfolioProject) => PortfolioProject,
  says: string,
  about: string | null = null,
): void {
  if (!editProjects((projects) => edit.changeProject(projects, id, getToday(), change))) return
  confirmChange(`“${titleOf(id)}” ${says}`, null, about)
}

/** A field that is typed in shows what it holds. The last message is about another change, and goes. */
function typeIn(id: ProjectId, field: string, change: (project: PortfolioProject) => PortfolioProject): void {
  const today = getToday()
  if (editProjects((projects) => edit.changeProject(projects, id, today, change), `project ${id} ${field}`)) {
    closeNotice()
  }
}

/** A notebook has no say in the dates: all that follows from the plan stays as it is. */
function changeStep(change: PlanEdit, text: string): void {
  const before = getCurrentPlan()
  editPlan((plan) => {
    const changed = change(plan)
    if (changed !== plan) keepView(plan, changed)
    return changed
  })
  if (getCurrentPlan() !== before) confirmChange(text)
}

function projectsNow(): edit.Projects {
  return useDocumentStore.getState().career.projects
}

function titleOf(id: ProjectId): string {
  return projectsNow().get(id)?.title ?? 'The project'
}

function titleOfStep(step: StepId): string {
  const plan = getCurrentPlan()
  return plan === null ? step : stepTitle(plan.roadmap, step)
}
