import * as v from 'valibot'
import type { ProjectId } from '../career/project'
import type { StepId } from '../roadmap/roadmap'
import { cleanText, cutText, LINK_RULE } from '../roadmap/validate-values'
import type { Plan } from './plan'
import {
  EMPTY_NOTEBOOK,
  type EntryId,
  type Evidence,
  NOTEBOOK_LIMITS,
  type NotebookLink,
  type StepNotebook,
} from './step-notebook'

/**
 * Pure edits of what a person keeps with a step. None of it moves a date. As with all edits, one that changes nothing
 * gives the same plan; a notebook that is empty again is not kept.
 */

/** What is kept with a step; empty if nothing is. */
export function notebookOf(plan: Plan, step: StepId): StepNotebook {
  return plan.notebooks.get(step) ?? EMPTY_NOTEBOOK
}

/** Writes the notes, in Markdown; what is beyond the most characters that are kept is cut off. */
export function writeNotes(plan: Plan, step: StepId, text: string): Plan {
  const notebook = notebookOf(plan, step)
  const notes = cutText(cleanText(text), NOTEBOOK_LIMITS.notes)
  return notes === notebook.notes ? plan : setNotebook(plan, step, { ...notebook, notes })
}

/**
 * Adds a link, or changes the one of that id.
 *
 * @param link with an address as `toWebAddress` gives it; any other, and one too many, changes nothing.
 */
export function putLink(plan: Plan, step: StepId, id: EntryId, link: NotebookLink): Plan {
  if (toWebAddress(link.url) !== link.url) return plan
  const notebook = notebookOf(plan, step)
  const links = withEntry(notebook.links, id, { title: titleText(link.title), url: link.url }, isSameLink)
  return links === notebook.links ? plan : setNotebook(plan, step, { ...notebook, links })
}

export function removeLink(plan: Plan, step: StepId, id: EntryId): Plan {
  const notebook = notebookOf(plan, step)
  const links = withoutEntry(notebook.links, id)
  return links === notebook.links ? plan : setNotebook(plan, step, { ...notebook, links })
}

/**
 * Adds a piece of evidence, or changes the one of that id.
 *
 * @param piece with an address as `toWebAddress` gives it, or an empty one; any other, and one too many, changes nothing.
 */
export function putEvidence(plan: Plan, step: StepId, id: EntryId, piece: Evidence): Plan {
  if (piece.url !== '' && toWebAddress(piece.url) !== piece.url) return plan
  const notebook = notebookOf(plan, step)
  const kept: Evidence = { title: titleText(piece.title), url: piece.url, on: piece.on }
  const evidence = withEntry(notebook.evidence, id, kept, isSameEvidence)
  return evidence === notebook.evidence ? plan : setNotebook(plan, step, { ...notebook, evidence })
}

export function removeEvidence(plan: Plan, step: StepId, id: EntryId): Plan {
  const notebook = notebookOf(plan, step)
  const evidence = withoutEntry(notebook.evidence, id)
  return evidence === notebook.evidence ? plan : setNotebook(plan, step, { ...notebook, evidence })
}

/** Names a project of the portfolio as evidence; one too many changes nothing. */
export function addProjectAsEvidence(plan: Plan, step: StepId, project: ProjectId): Plan {
  const notebook = notebookOf(plan, step)
  const { projects } = notebook
  if (projects.has(project) || projects.size >= NOTEBOOK_LIMITS.entries) return plan
  return setNotebook(plan, step, { ...notebook, projects: new Set([...projects, project]) })
}

export function removeProjectAsEvidence(plan: Plan, step: StepId, project: ProjectId): Plan {
  const notebook = notebookOf(plan, step)
  if (!notebook.projects.has(project)) return plan
  const projects = new Set([...notebook.projects].filter((other) => other !== project))
  return setNotebook(plan, step, { ...notebook, projects })
}

/**
 * Reads a web address as people write it: one that names no protocol, such as `example.org/page`, gets `https://`.
 * Null for anything that is not on the web, `javascript:` and `data:` among it.
 */
export function toWebAddress(text: string): string | null {
  const typed = cleanText(text).trim()
  const isShort = /^[\p{L}\p{N}][^:]*\./u.test(typed) && !/^[a-z][a-z0-9+.-]*:/i.test(typed)
  const address = isShort ? `https://${typed}` : typed
  return v.is(LINK_RULE.schema, address) ? address : null
}

function setNotebook(plan: Plan, step: StepId, notebook: StepNotebook): Plan {
  const notebooks = new Map(plan.notebooks)
  const { notes, links, evidence, projects } = notebook
  const isEmpty = notes === '' && links.size + evidence.size + projects.size === 0
  if (isEmpty) notebooks.delete(step)
  else notebooks.set(step, notebook)
  return { ...plan, notebooks }
}

/** The very same map if it has the entry already, or has no room for one more. */
function withEntry<Entry>(
  entries: ReadonlyMap<EntryId, Entry>,
  id: EntryId,
  entry: Entry,
  isSame: (a: Entry, b: Entry) => boolean,
): ReadonlyMap<EntryId, Entry> {
  const before = entries.get(id)
  if (before === undefined ? entries.size >= NOTEBOOK_LIMITS.entries : isSame(before, entry)) return entries
  return new Map(entries).set(id, entry)
}

function withoutEntry<Entry>(entries: ReadonlyMap<EntryId, Entry>, id: EntryId): ReadonlyMap<EntryId, Entry> {
  return entries.has(id) ? new Map([...entries].filter(([other]) => other !== id)) : entries
}

function isSameLink(a: NotebookLink, b: NotebookLink): boolean {
  return a.title === b.title && a.url === b.url
}

function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return isSameLink(a, b) && a.on === b.on
}

/** On one line. */
function titleText(text: string): string {
  return cutText(cleanText(text).replaceAll(/\s+/g, ' ').trim(), NOTEBOOK_LIMITS.title)
}
