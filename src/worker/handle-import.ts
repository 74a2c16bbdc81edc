import { refusalOfSize } from '../domain/import/decode-text'
import { readFile } from '../domain/import/read-file'
import type { ReadFileResult, RefusedFile } from '../domain/import/read-file-result'
import type { ReadProgress } from '../domain/import/read-options'
import type { Day } from '../domain/day'
import { schedulePlan } from '../domain/plan/schedule-plan'
import { readLink } from './read-link'
import type { ImportedFile, ImportRequest, ImportResponse } from './import-protocol'

/** Words on how far it is that differ by less than this say nothing new. */
const LEAST_SHARE = 0.02

/**
 * Reads one file, saying how far it is on the way. It stops for nothing: whoever has lost interest ends the worker.
 *
 * @param say hands a message to the page.
 */
export async function handleImport(request: ImportRequest, say: (message: ImportResponse) => void): Promise<void> {
  const { id, name, options, today } = request
  let last: ReadProgress | null = null
  const onProgress = (progress: ReadProgress): void => {
    if (last?.stage === progress.stage && progress.share - last.share < LEAST_SHARE) return
    last = progress
    say({ id, kind: 'progress', progress })
  }
  if (typeof request.content === 'object' && 'link' in request.content) {
    say({ id, kind: 'result', result: await readLink(request.content.link) })
    return
  }
  const content = await open(request.content)
  const result: ReadFileResult =
    content.kind === 'refused' ? content : readFile(content.content, name, { ...options, onProgress })
  say({ id, kind: 'result', result: dated(result, today) })
}

function dated(result: ReadFileResult, today: Day): ImportedFile {
  if (result.kind !== 'plans') return result
  const { plans } = result.document
  return { ...result, finishes: new Map(Array.from(plans, ([id, plan]) => [id, schedulePlan(plan, today).finish])) }
}

type Opened = { readonly kind: 'opened'; readonly content: string | Uint8Array } | RefusedFile

async function open(content: Blob | string): Promise<Opened> {
  if (typeof content === 'string') return { kind: 'opened', content }
  const says = refusalOfSize(content.size)
  if (says !== null) return { kind: 'refused', says }
  try {
    return { kind: 'opened', content: new Uint8Array(await content.arrayBuffer()) }
  } catch {
    return {
      kind: 'refused',
      says: 'The file could not be opened. Check that it is still there, and choose it again.',
    }
  }
}
