import { create } from 'zustand'
import { builtinRoadmaps } from '../catalogue/builtin-roadmaps'
import { fillOutline, type Shared } from '../domain/share/read-shared'
import { createImportWorker } from '../worker/create-import-worker'
import { createImportClient, type ImportClient, type ImportJob } from '../worker/import-client'
import { getToday } from './clock-store'

/** What a link that was opened holds. Nothing of it is a person's own before they say so. */
export type SharedState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'ready'; readonly shared: Shared }

export const useSharedStore = create<SharedState>()(() => ({ kind: 'none' }))

/** Keeps the link for this tab, so that the page can be loaded again: its address has not got it any more. */
const KEPT_KEY = 'cairn:shared-link'

const importClient = createImportClient({ createWorker: createImportWorker })

let job: ImportJob<unknown> | null = null

/**
 * Reads what stands in the address of a link. Nothing is changed. Never rejects.
 *
 * @param link the last part of the address, as it was found.
 */
export async function openSharedLink(link: string, client: ImportClient = importClient): Promise<void> {
  job?.cancel()
  useSharedStore.setState({ kind: 'reading' }, true)
  const started = client.readLink(link, getToday())
  job = started
  const read = await started.result
  if (read === null || job !== started) return
  job = null
  if (read.kind === 'refused') {
    forget()
    useSharedStore.setState({ kind: 'refused', says: read.says }, true)
    return
  }
  keep(link)
  useSharedStore.setState({ kind: 'ready', shared: fillOutline(read, builtinRoadmaps) }, true)
}

/** Reads again what this tab was showing before it was loaded anew; does nothing if that was no link. Never rejects. */
export async function reopenSharedLink(client: ImportClient = importClient): Promise<void> {
  if (useSharedStore.getState().kind !== 'none') return
  const link = kept()
  if (link !== null) await openSharedLink(link, client)
}

/** Lets the link go, also while it is being read. */
export function closeSharedLink(): void {
  job?.cancel()
  job = null
  forget()
  useSharedStore.setState({ kind: 'none' }, true)
}

function keep(link: string): void {
  try {
    window.sessionStorage.setItem(KEPT_KEY, link)
  } catch {
    // Then it is gone after a reload, and has to be opened from the message again.
  }
}

function kept(): string | null {
  try {
    return window.sessionStorage.getItem(KEPT_KEY)
  } catch {
    return null
  }
}

function forget(): void {
  try {
    window.sessionStorage.removeItem(KEPT_KEY)
  } catch {
    // Nothing can be kept there either.
  }
}
