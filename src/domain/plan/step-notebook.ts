import type { ProjectId } from '../career/project'
import type { Day } from '../day'

export type EntryId = string

/** What a person keeps with a step. */
export interface StepNotebook {
  /** Markdown. */
  readonly notes: string
  readonly links: ReadonlyMap<EntryId, NotebookLink>
  /** What shows that the step is done. */
  readonly evidence: ReadonlyMap<EntryId, Evidence>
  /** Projects of the portfolio that show it, too. One that is gone is kept here, and not shown. */
  readonly projects: ReadonlySet<ProjectId>
}

export interface NotebookLink {
  /** May be empty: the address then stands for itself. */
  readonly title: string
  /** http or https. */
  readonly url: string
}

export interface Evidence {
  readonly title: string
  /** http or https; empty for something that is not on the web. */
  readonly url: string
  readonly on: Day
}

export const EMPTY_NOTEBOOK: StepNotebook = {
  notes: '',
  links: new Map(),
  evidence: new Map(),
  projects: new Set(),
}

/** Characters of the notes and of a title; entries are links, and pieces of evidence, of one step. */
export const NOTEBOOK_LIMITS = { notes: 100_000, title: 500, address: 2000, entries: 1000 } as const
