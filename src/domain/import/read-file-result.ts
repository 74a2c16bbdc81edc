import type { CairnDocument } from '../document/document'
import type { Roadmap } from '../roadmap/roadmap'
import type { Problem } from '../roadmap/validate-report'
import type { ImportedProgressOfSteps } from './loose-roadmap'
import type { Extras } from '../plan/plan'
import type { ImportReport } from './import-report'
import type { TableView } from './table-columns'

/** What kind of file a roadmap was read from. */
export type RoadmapFormat =
  'cairn-roadmap' | 'table' | 'markdown' | 'graph' | 'mockup' | 'microsoft-project' | 'gantt-project'

/** A roadmap out of a file: sound, and ready to be planned. */
export interface RoadmapFromFile {
  readonly kind: 'roadmap'
  readonly format: RoadmapFormat
  readonly roadmap: Roadmap
  /** What the file says is done, by step. */
  readonly progress: ImportedProgressOfSteps
  /** For a table: its columns and what they were taken for; null for everything else. */
  readonly table: TableView | null
  /** Fields of a later version of our own format, for `writeRoadmapFile`. */
  readonly extras: Extras
  readonly report: ImportReport
}

/** A saved document, or a single plan, through the one door. */
export interface PlansFromFile {
  readonly kind: 'plans'
  readonly format: 'cairn-document' | 'cairn-plan'
  /** Of a single plan: a document with nothing else in it. */
  readonly document: CairnDocument
  /** What was put right or left out of it; the first of it, and how much more there is. The report counts all of it. */
  readonly problems: readonly Problem[]
  readonly more: number
  readonly report: ImportReport
}

export interface RefusedFile {
  readonly kind: 'refused'
  /** What is wrong, where, and what to do, in whole sentences that do not name the file. */
  readonly says: string
}

export type ReadFileResult = RoadmapFromFile | PlansFromFile | RefusedFile
