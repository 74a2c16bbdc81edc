import type { Day } from '../day'
import { toWebAddress } from '../plan/edit-notebook'
import type { EntryId, NotebookLink } from '../plan/step-notebook'
import { cleanText, cutText } from '../roadmap/validate-values'
import type { SkillId } from './career'
import { type PortfolioProject, PROJECT_LIMITS, type ProjectId, type ProjectLoop } from './project'

/** Pure edits of one project. As with all edits, one that changes nothing gives the same project. */

/** What is written in Markdown. */
export type ProjectText = 'description' | 'outcome' | 'results' | 'lessons' | 'improvements'

/** The longest that a skill in a person's own words may be, in characters. */
export const LONGEST_SKILL = 100

/** A project of which only the title is said. */
export function newProject(id: ProjectId, title: string, today: Day): PortfolioProject {
  return {
    id,
    title: lineOf(title),
    createdOn: today,
    changedOn: today,
    description: '',
    outcome: '',
    results: '',
    lessons: '',
    improvements: '',
    targetJob: '',
    code: '',
    links: new Map(),
    skills: new Set(),
    pictures: new Map(),
    hasChecklist: false,
    tasksDone: new Set(),
    loops: new Map(),
    isPrivate: false,
  }
}

/** Writes a text, in Markdown; what is beyond the most characters that are kept is cut off. */
export function writeProjectText(project: PortfolioProject, field: ProjectText, text: string): PortfolioProject {
  return withField(project, field, cutText(cleanText(text), PROJECT_LIMITS.text))
}

/** Gives it another title; an empty one is not taken. */
export function renameProject(project: PortfolioProject, title: string): PortfolioProject {
  const line = lineOf(title)
  return line === '' ? project : withField(project, 'title', line)
}

/** Says which job it is to speak for; empty for none. */
export function setTargetJob(project: PortfolioProject, job: string): PortfolioProject {
  return withField(project, 'targetJob', lineOf(job))
}

/** @param address as `toWebAddress` gives it, or empty for none; any other changes nothing. */
export function setCode(project: PortfolioProject, address: string): PortfolioProject {
  return isAddress(address) || address === '' ? withField(project, 'code', address) : project
}

/** Whether it is left out of the page for employers. */
export function setPrivate(project: PortfolioProject, isPrivate: boolean): PortfolioProject {
  return withField(project, 'isPrivate', isPrivate)
}

/** Whether the checklist goes with it. What is ticked in it stays, for when it comes back. */
export function setHasChecklist(project: PortfolioProject, hasChecklist: boolean): PortfolioProject {
  return withField(project, 'hasChecklist', hasChecklist)
}

/**
 * Adds a link, or changes the one of that id.
 *
 * @param link with an address as `toWebAddress` gives it; any other, and one too many, changes nothing.
 */
export function putProjectLink(project: PortfolioProject, id: EntryId, { title, url }: NotebookLink): PortfolioProject {
  const before = project.links.get(id)
  if (!isAddress(url) || (before === undefined && isFull(project.links))) return project
  const link: NotebookLink = { title: lineOf(title), url }
  if (before !== undefined && before.title === link.title && before.url === link.url) return project
  return { ...project, links: new Map(project.links).set(id, link) }
}

export function removeProjectLink(project: PortfolioProject, id: EntryId): PortfolioProject {
  return project.links.has(id) ? { ...project, links: without(project.links, id) } : project
}

/** @param skill a topic of the catalogue of skills, or a person's own words, which come onto one line. */
export function addSkill(project: PortfolioProject, skill: SkillId): PortfolioProject {
  const name = cutText(lineOf(skill), LONGEST_SKILL).trim()
  if (name === '' || project.skills.has(name) || isFull(project.skills)) return project
  return { ...project, skills: new Set([...project.skills, name]) }
}

export function removeSkill(project: PortfolioProject, skill: SkillId): PortfolioProject {
  if (!project.skills.has(skill)) return project
  return { ...project, skills: new Set([...project.skills].filter((other) => other !== skill)) }
}

/** Ticks an item of the checklist, or takes the tick back. */
export function toggleTask(project: PortfolioProject, task: string): PortfolioProject {
  const { tasksDone } = project
  if (tasksDone.has(task)) {
    return { ...project, tasksDone: new Set([...tasksDone].filter((other) => other !== task)) }
  }
  return isFull(tasksDone) ? project : { ...project, tasksDone: new Set([...tasksDone, task]) }
}

/** Notes that a poor result sent the work back, or changes what is noted under that id. */
export function putLoop(project: PortfolioProject, id: EntryId, loop: ProjectLoop): PortfolioProject {
  const before = project.loops.get(id)
  if (before === undefined && isFull(project.loops)) return project
  const kept: ProjectLoop = { ...loop, why: lineOf(loop.why) }
  const isSame =
    before !== undefined &&
    before.on === kept.on &&
    before.from === kept.from &&
    before.to === kept.to &&
    before.why === kept.why
  return isSame ? project : { ...project, loops: new Map(project.loops).set(id, kept) }
}

export function removeLoop(project: PortfolioProject, id: EntryId): PortfolioProject {
  return project.loops.has(id) ? { ...project, loops: without(project.loops, id) } : project
}

/** On one line, and no longer than a line is kept. */
export function lineOf(text: string): string {
  return cutText(cleanText(text).replaceAll(/\s+/g, ' ').trim(), PROJECT_LIMITS.line).trimEnd()
}

function withField<Key extends keyof PortfolioProject>(
  project: PortfolioProject,
  key: Key,
  value: PortfolioProject[Key],
): PortfolioProject {
  return project[key] === value ? project : { ...project, [key]: value }
}

function isAddress(url: string): boolean {
  return toWebAddress(url) === url
}

function isFull({ size }: { readonly size: number }): boolean {
  return size >= PROJECT_LIMITS.entries
}

function without<Value>(entries: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  return new Map([...entries].filter(([other]) => other !== id))
}
