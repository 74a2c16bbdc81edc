import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { documentFileName } from '../domain/document/document-file-name'
import { exportDocument } from '../domain/document/export-document'
import type { Plan } from '../domain/plan/plan'
import { downloadText } from '../lib/download-text'
import { hashText } from '../lib/text-hash'
import { useClockStore } from './clock-store'
import { useDocumentStore } from './document-store'
import { noteExport } from './storage-facts'

/** Tells what was exported last from what there is now. */
const EXPORTED_MARK_KEY = 'cairn:last-export-mark'

/** Hands the person all of their plans, roadmaps and preferences as one file. */
export function exportEverything(): void {
  const document = useDocumentStore.getState()
  takeAway(document, exportDocument(document))
}

/** The same with the pictures of the portfolio that are on this device. Never rejects. */
export async function exportWithPictures(): Promise<void> {
  const document = useDocumentStore.getState()
  const { withPicturesOf } = await import('./pictures/picture-backup')
  takeAway(document, await withPicturesOf(document, exportDocument(document)))
}

function takeAway(document: CairnDocument, text: string): void {
  downloadText(documentFileName(useClockStore.getState().today), text)
  noteExport()
  try {
    window.localStorage.setItem(EXPORTED_MARK_KEY, markOf(document))
  } catch {
    // No room, or no storage: an old export then counts as one that does not have the last changes.
  }
}

/** Whether anything that a person has made differs from what they exported last. Writes all of it out to see. */
export function hasChangedSinceExport(document: CairnDocument): boolean {
  try {
    return window.localStorage.getItem(EXPORTED_MARK_KEY) !== markOf(document)
  } catch {
    return true
  }
}

/** Of what a person has made: how it looks, which plan is open and what is forecast each day is no part of it. */
function markOf({ plans, draft, roadmaps, career }: CairnDocument): string {
  const made = new Map(Array.from(plans, ([id, plan]) => [id, madePlan(plan)]))
  return hashText(exportDocument({ ...EMPTY_DOCUMENT, plans: made, draft, roadmaps, career }))
}

function madePlan(plan: Plan): Plan {
  return { ...plan, history: { ...plan.history, forecasts: new Map() } }
}
