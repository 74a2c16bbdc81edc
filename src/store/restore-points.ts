import { type CairnDocument, EMPTY_DOCUMENT, isEmptyDocument } from '../domain/document/document'
import { isSameDocument } from '../domain/document/merge-documents'
import { readDocument, type ReadOutcome } from '../domain/document/read-document'
import type { RestoreCause } from '../domain/document/thin-restore-points'
import { writeDocument } from '../domain/document/write-document'
import { formatDay } from '../lib/format-day'
import { localDay } from '../lib/local-day'
import { confirmChange } from './confirm-change'
import { documentStorage, flushDocument, useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { appMirror, lookAtPoints, useMirrorStore } from './mirror/app-mirror'
import type { KeptPoint } from './mirror/mirror-points'
import { restoredDocument } from './mirror/restored-plans'

/**
 * What a restore point is, without its text: `savedAt`, in milliseconds since 1970-01-01 UTC; `cause`, what it was kept
 * before; `revision`, how many saves there had been; `bytes`, of its text in UTF-8; `planCount`.
 */
export type RestorePoint = KeptPoint

/** What the screen shows of the restore points. */
export type RestorePoints =
  | { readonly kind: 'loading' }
  /** The newest first. */
  | { readonly kind: 'ready'; readonly points: readonly RestorePoint[] }
  | { readonly kind: 'notAvailable'; readonly says: string }

/** Whether the present document is among the restore points now. */
export type Kept = 'kept' | 'not available'

export type RestoreOutcome =
  /** `before`: whether what was there before has been kept as a restore point; undo takes it back in either case. */
  | { readonly kind: 'restored'; readonly before: Kept }
  /** It is what is there already. */
  | { readonly kind: 'nothingToDo' }
  /** It is gone, or cannot be read; nothing has changed. */
  | { readonly kind: 'notRestored'; readonly says: string }

/** The restore points, kept up to date with those of this tab; `listRestorePoints` looks for those of others. */
export function useRestorePoints(): RestorePoints {
  const { state, points } = useMirrorStore()
  if (state.kind === 'notAvailable') return state
  return points === null ? { kind: 'loading' } : { kind: 'ready', points }
}

/**
 * Keeps the document as it is at the time of the call, which may go on to change it without waiting. Never rejects. An
 * empty document is not kept, for nothing of it can be lost.
 *
 * @param cause what it is kept before.
 */
export async function keepRestorePoint(cause: RestoreCause): Promise<Kept> {
  const document = useDocumentStore.getState()
  if (isEmptyDocument(document)) return 'kept'
  const revision = documentStorage.revision()
  const text = textOf(document, revision)
  if (text === null) return 'not available'
  const isKept = await appMirror.keepPoint({ text, cause, revision, planCount: document.plans.size })
  await lookAtPoints()
  return isKept ? 'kept' : 'not available'
}

/** The newest first; empty if they are not available. Never rejects. */
export function listRestorePoints(): Promise<readonly RestorePoint[]> {
  return lookAtPoints()
}

/**
 * Deletes all restore points, for good: there is no way back. The document, what undo can take back, and files that were
 * exported stay. Never rejects.
 *
 * @returns whether they are gone; if not, all of them are still there.
 */
export async function deleteRestorePoints(): Promise<boolean> {
  const isDone = await appMirror.deletePoints()
  await lookAtPoints()
  return isDone
}

/** What is in a restore point, through the document's one door; null if it is gone or not available. Never rejects. */
export async function readRestorePoint(id: number): Promise<ReadOutcome | null> {
  const text = await appMirror.readPoint(id)
  return text === null ? null : readDocument(text)
}

/**
 * Goes back to a restore point: its plans, draft, roadmaps and career take the place of what is there, in one change that undo
 * takes back and other tabs take over. What is there is kept as a restore point of its own. Never rejects.
 */
export async function restoreFrom(id: number): Promise<RestoreOutcome> {
  const outcome = await readRestorePoint(id)
  if (outcome === null) return notRestored('It is not there any more, or the browser does not give it out.')
  if (outcome.kind === 'newer') return notRestored('It was kept by a newer Cairn. Reload the page to get that.')
  if (outcome.kind === 'corrupt') return notRestored(outcome.says)
  const point = (await lookAtPoints()).find((each) => each.id === id)
  // From here to the change nothing is waited for: nobody can edit in between.
  const now = useDocumentStore.getState()
  const restored = restoredDocument(now, outcome.document)
  if (isSameDocument(restored, now)) return { kind: 'nothingToDo' }
  const before = keepRestorePoint('restore')
  replaceDocument(restored)
  confirmChange(
    point === undefined ? 'Your plans are as they were.' : `Your plans are as they were on ${dayOf(point)}.`,
  )
  flushDocument()
  return { kind: 'restored', before: await before }
}

/**
 * Removes every plan, the draft, all roadmaps of one's own and what is kept for the career, in one change that undo
 * takes back. How things look stays. Never rejects.
 *
 * @returns whether what was there has been kept as a restore point.
 */
export async function resetEverything(): Promise<Kept> {
  if (isEmptyDocument(useDocumentStore.getState())) return 'kept'
  const before = keepRestorePoint('reset')
  replaceDocument(EMPTY_DOCUMENT)
  confirmChange('Everything is removed: your plans, the roadmaps of your own, and what you keep for your career.')
  flushDocument()
  return before
}

function replaceDocument({ plans, currentPlan, draft, roadmaps, career }: CairnDocument): void {
  changeDocument(() => ({ plans, currentPlan, draft, roadmaps, career }))
}

/** Null if it cannot be written. */
function textOf(document: CairnDocument, revision: number): string | null {
  try {
    return writeDocument(document, revision)
  } catch {
    return null
  }
}

function notRestored(why: string): RestoreOutcome {
  return { kind: 'notRestored', says: `This restore point could not be opened, and nothing has changed. ${why}` }
}

function dayOf({ savedAt }: RestorePoint): string {
  return formatDay(localDay(new Date(savedAt)), 'long')
}
