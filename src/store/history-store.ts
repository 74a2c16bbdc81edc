import { create } from 'zustand'
import type { CairnDocument } from '../domain/document/document'
import { mergeDocuments } from '../domain/document/merge-documents'
import { useDocumentStore } from './document-store'

/** What undo goes back to; how things look is not undone. */
type Tracked = Pick<CairnDocument, 'plans' | 'currentPlan' | 'draft'>

interface Change {
  readonly before: Tracked
  readonly after: Tracked
  /** Changes in a row with the same key are one: a slider that is dragged. */
  readonly key: string | null
}

interface History {
  readonly past: readonly Change[]
  readonly future: readonly Change[]
}

const LONGEST_HISTORY = 200

export const useHistoryStore = create<History>()(() => ({ past: [], future: [] }))

/** Changes the document in one step that undo takes back. A change that changes nothing leaves no trace. */
export function changeDocument(change: (document: CairnDocument) => Partial<Tracked>, key: string | null = null): void {
  const before = tracked(useDocumentStore.getState())
  const after = { ...before, ...change(useDocumentStore.getState()) }
  if (isSame(before, after)) return
  useDocumentStore.setState(after)
  useHistoryStore.setState(({ past, future }) => {
    const last = past.at(-1)
    // What was gone back to by an undo is not gone on from as if nothing had been.
    const continues = key !== null && last?.key === key && future.length === 0 && isSame(last.after, before)
    const kept = continues ? past.slice(0, -1) : past.slice(-LONGEST_HISTORY + 1)
    return { past: [...kept, { before: continues ? last.before : before, after, key }], future: [] }
  })
}

/** The last change is complete: what comes next is another, even with the same key. */
export function sealChange(): void {
  useHistoryStore.setState(({ past }) => {
    const last = past.at(-1)
    return last === undefined || last.key === null ? {} : { past: [...past.slice(0, -1), { ...last, key: null }] }
  })
}

/** Takes the last change back. Says whether there was one. */
export function undo(): boolean {
  const { past, future } = useHistoryStore.getState()
  const last = past.at(-1)
  if (last === undefined) return false
  exchange(last.after, last.before)
  useHistoryStore.setState({ past: past.slice(0, -1), future: [last, ...future] })
  return true
}

/** Makes the last undone change again. Says whether there was one. */
export function redo(): boolean {
  const { past, future } = useHistoryStore.getState()
  const [next, ...rest] = future
  if (next === undefined) return false
  exchange(next.before, next.after)
  useHistoryStore.setState({ past: [...past, { ...next, key: null }], future: rest })
  return true
}

/**
 * Takes one change back, or makes it again. What has come from another tab since is not part of it and stays, also
 * where both have changed the same field.
 */
function exchange(from: Tracked, to: Tracked): void {
  const now = useDocumentStore.getState()
  if (isSame(from, now)) useDocumentStore.setState(to)
  else useDocumentStore.setState(mergeDocuments({ ...now, ...from }, { ...now, ...to }, now, 'theirs'))
}

function tracked({ plans, currentPlan, draft }: CairnDocument): Tracked {
  return { plans, currentPlan, draft }
}

function isSame(a: Tracked, b: Tracked): boolean {
  return a.plans === b.plans && a.currentPlan === b.currentPlan && a.draft === b.draft
}
