import type { Day } from '../domain/day'
import type { PlansFromFile, RefusedFile, RoadmapFromFile } from '../domain/import/read-file-result'
import type { ReadOptions, ReadProgress } from '../domain/import/read-options'
import type { PlanId } from '../domain/plan/plan'
import type { Shared } from '../domain/share/read-shared'
import type { Finish } from '../domain/schedule/schedule'

/** What the worker is asked: once, for each file has a worker of its own. */
export interface ImportRequest {
  readonly id: number
  /** A file as it lies on the disk, which the worker opens; a text that was pasted; or what a link holds. */
  readonly content: Blob | string | LinkContent
  /** Of the file; empty for what was pasted. */
  readonly name: string
  readonly options: Omit<ReadOptions, 'onProgress'>
  /** The day as of which plans are dated. */
  readonly today: Day
}

/** The last part of a link's address, as it was found there. */
export interface LinkContent {
  readonly link: string
}

/** Plans with when each of them ends: dated here, since that takes longer than reading them. */
export interface DatedPlansFromFile extends PlansFromFile {
  readonly finishes: ReadonlyMap<PlanId, Finish>
}

/** What came of a file. */
export type ImportedFile = RoadmapFromFile | DatedPlansFromFile | RefusedFile

/** What came of whatever was to be read. */
export type ImportOutcome = ImportedFile | Shared

export type ImportResponse =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly id: number; readonly kind: 'result'; readonly result: ImportOutcome }

/** Whether a message is a response to a request; the worker is our own code, so this looks no deeper than it has to. */
export function isImportResponse(message: unknown, { id }: ImportRequest): message is ImportResponse {
  if (!isRecord(message) || message.id !== id) return false
  if (message.kind === 'progress') return isRecord(message.progress) && typeof message.progress.share === 'number'
  if (message.kind !== 'result' || !isRecord(message.result)) return false
  const { kind, says, report, roadmap } = message.result
  if (kind === 'shared') return isRecord(roadmap)
  return kind === 'refused' ? typeof says === 'string' : (kind === 'roadmap' || kind === 'plans') && isRecord(report)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
