import type { Day } from '../day'
import { type EntryId, NOTEBOOK_LIMITS, type NotebookLink } from '../plan/step-notebook'
import type { SkillId } from './career'

export type ProjectId = string
export type PictureId = string

/** An entry of the portfolio. Texts are Markdown and may be empty. */
export interface PortfolioProject {
  readonly id: ProjectId
  readonly title: string
  readonly createdOn: Day
  /** The day of the last change. */
  readonly changedOn: Day
  /** What it is, and for whom. */
  readonly description: string
  /** What came of it. */
  readonly outcome: string
  /** What was measured, and on which data. */
  readonly results: string
  readonly lessons: string
  /** What would be improved next. */
  readonly improvements: string
  /** The job that it is to speak for, in a few words. */
  readonly targetJob: string
  /** Where the code is: http or https; empty for none. */
  readonly code: string
  /** A demo, an article, a talk. */
  readonly links: ReadonlyMap<EntryId, NotebookLink>
  /** Topics of the catalogue of skills, or a person's own words. */
  readonly skills: ReadonlySet<SkillId>
  /** In the order in which they are shown. */
  readonly pictures: ReadonlyMap<PictureId, ProjectPicture>
  /** Whether the five-step checklist of a machine learning project goes with it. */
  readonly hasChecklist: boolean
  /** Items of that checklist that are done, by their ids. */
  readonly tasksDone: ReadonlySet<string>
  /** Each time that a poor result sent the work back to an earlier step. */
  readonly loops: ReadonlyMap<EntryId, ProjectLoop>
  /** Left out of the page for employers, but kept. */
  readonly isPrivate: boolean
}

/** What is known of a picture; the picture itself is not in the document, but beside it under its id. */
export interface ProjectPicture {
  /** What can be seen on it, for those who cannot see it; may be empty until it is written. */
  readonly alt: string
  /** Of the picture as kept, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Of the picture as kept. */
  readonly bytes: number
}

export interface ProjectLoop {
  readonly on: Day
  /** Steps of the checklist, by their ids. */
  readonly from: string
  readonly to: string
  readonly why: string
}

/** Characters of a text, of what is one line, and of an address; entries of any kind in one project. */
export const PROJECT_LIMITS = {
  text: NOTEBOOK_LIMITS.notes,
  line: 500,
  address: 2000,
  entries: 200,
  pictures: 24,
} as const
