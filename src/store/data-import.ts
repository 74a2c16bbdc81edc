import type { PlanFile } from '../domain/document/review-file'
import { refusalOfSize } from '../domain/import/decode-text'
import type { ImportItem } from '../domain/import/import-report'
import type { RoadmapFromFile } from '../domain/import/read-file-result'
import type { ReadProgress } from '../domain/import/read-options'
import { createImportWorker } from '../worker/create-import-worker'
import { createImportClient, type ImportClient, type ImportQuestion } from '../worker/import-client'
import type { DatedPlansFromFile } from '../worker/import-protocol'
import { getToday } from './clock-store'
import { importSays } from './data-import-words'

/** What a person brings in: a file that was chosen, dropped or opened with the app, or a text that was pasted. */
export type ImportSource =
  { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string }

/** What the person says of it that it does not say itself. */
export type ImportOptions = ImportQuestion['options']

/** A roadmap on its way in, with what it was read from, so that it can be read again in another way. */
export interface RoadmapFile {
  readonly source: ImportSource
  readonly options: ImportOptions
  readonly read: RoadmapFromFile
}

export type PlanFileReading =
  /** `notes`: what else is to be said of the reading, a sentence each. */
  | {
      readonly kind: 'plans'
      readonly file: PlanFile
      readonly notes: readonly string[]
      /** Pictures come out of it once the plans are taken in. */
      readonly source: ImportSource
    }
  | { readonly kind: 'roadmap'; readonly file: RoadmapFile }
  /** `says`: what is wrong, where, and what to do. */
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'cancelled' }

export interface PlanFileReadingOptions {
  readonly signal: AbortSignal
  readonly options?: ImportOptions
  readonly onProgress?: (progress: ReadProgress) => void
  readonly client?: ImportClient
}

const importClient = createImportClient({ createWorker: createImportWorker })

/** Starts what reads the next file while that is still being chosen: it then is there when the file is. Never throws. */
export function prepareReader(): void {
  importClient.prepare()
}

/** Ends what was started for a file that does not come. */
export function letGoOfReader(): void {
  importClient.letGo()
}

/** Reads what a person brings in, without changing anything. Never throws. */
export async function readPlanFile(
  source: ImportSource,
  { signal, options = {}, onProgress, client = importClient }: PlanFileReadingOptions,
): Promise<PlanFileReading> {
  if (signal.aborted) return { kind: 'cancelled' }
  const refused = (says: string): PlanFileReading => ({ kind: 'refused', says: importSays.refused(source, says) })
  const tooLarge = refusalOfSize(source.kind === 'file' ? source.file.size : source.text.length)
  if (tooLarge !== null) return refused(tooLarge)
  const job = client.read({ ...contentOf(source), options, today: getToday() }, onProgress)
  signal.addEventListener('abort', job.cancel, { once: true })
  const read = await job.result
  signal.removeEventListener('abort', job.cancel)
  if (read === null) return { kind: 'cancelled' }
  switch (read.kind) {
    case 'refused':
      return refused(read.says)
    case 'roadmap':
      return { kind: 'roadmap', file: { source, options, read } }
    case 'plans':
      return { kind: 'plans', file: planFileOf(source, read), notes: notesOf(read.report.items), source }
  }
}

function contentOf(source: ImportSource): Pick<ImportQuestion, 'content' | 'name'> {
  return source.kind === 'file' ? { content: source.file, name: source.file.name } : { content: source.text, name: '' }
}

function planFileOf(source: ImportSource, { document, problems, more, finishes }: DatedPlansFromFile): PlanFile {
  return { name: importSays.nameOf(source), document, problems, more, finishes }
}

/** What the review does not show by itself: that is what is taken, and each detail that was put right. */
function notesOf(items: readonly ImportItem[]): readonly string[] {
  return items.filter(({ code }) => !SHOWN_BY_REVIEW.has(code)).map(({ says }) => says)
}

const SHOWN_BY_REVIEW: ReadonlySet<ImportItem['code']> = new Set(['plans', 'own-roadmaps', 'problem'])
