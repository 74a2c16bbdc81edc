import { create } from 'zustand'
import type { CairnDocument } from '../domain/document/document'
import { useDocumentStore } from './document-store'
import { withDecisions, withPast } from './plan-decisions'
import {
  type Change,
  createChange,
  exchange,
  isOutcome,
  isRedoable,
  isSameTracked,
  isUndoable,
  joinChanges,
  startFrom,
  type Tracked,
} from './history-change'
import { loadHistory, saveHistorySoon } from './history-storage'

export interface History {
  /** The last of it is undone first. */
  readonly past: readonly Change[]
  /** The first of it is made again first. */
  readonly future: readonly Change[]
}

/** Of each plan, and of what concerns none. */
const LONGEST_HISTORY = 200

/** What can be undone and redone: of the plan that is open, of the draft, and of no plan in particular. */
export const useHistoryStore = create<History>()(loadHistory)

useHistoryStore.subscribe(saveHistorySoon)

/**
 * Changes the document in one step that undo takes back, and records the decisions that the step makes about plans. A
 * change that changes nothing leaves no trace.
 */
export function changeDocument(change: (document: CairnDocument) => Partial<Tracked>, key: string | null = null): void {
  const before = tracked(useDocumentStore.getState())
  const changed = { ...before, ...change(useDocumentStore.getState()) }
  if (isSameTracked(before, changed)) return
  const after = { ...changed, plans: withDecisions(before.plans, changed.plans) }
  useDocumentStore.setState(after)
  useHistoryStore.setState(({ past, future }) => {
    const last = past.at(-1)
    const continues = key !== null && last?.key === key && isOutcome(last, before)
    const made = continues ? joinChanges(last, after) : createChange(before, after, key)
    const kept = continues ? past.slice(0, -1) : withRoom(past, made)
    return { past: [...kept, made], future: future.filter((each) => each.scope.plan !== made.scope.plan) }
  })
}

/** What is kept of the past beside a new change: the oldest of the same plan goes, those of the others stay. */
function withRoom(past: readonly Change[], made: Change): readonly Change[] {
  const ofSame = past.filter(({ scope }) => scope.plan === made.scope.plan)
  return ofSame.length < LONGEST_HISTORY ? past : past.filter((change) => change !== ofSame[0])
}

/**
 * Changes the document by what nobody decided, such as the day's forecast. It is no step of its own: it is taken to
 * belong to the change before it, which undo still takes back to exactly what was, and a slider can be dragged on.
 */
export function changeAside(change: (document: CairnDocument) => Partial<Tracked>): void {
  const before = tracked(useDocumentStore.getState())
  const after = { ...before, ...change(useDocumentStore.getState()) }
  if (isSameTracked(before, after)) return
  useDocumentStore.setState(after)
  useHistoryStore.setState(({ past, future }) => ({
    past: past.map((each, at) => (at === past.length - 1 && isOutcome(each, before) ? joinChanges(each, after) : each)),
    future: future.map((each) => startFrom(each, before, after)),
  }))
}

/** The last change: which it is, and what was before it began. Null if there is none, or it is from before a reload. */
export function lastChange(): { readonly id: string; readonly before: Tracked } | null {
  const last = useHistoryStore.getState().past.at(-1)
  return last !== undefined && 'before' in last.what ? { id: last.id, before: last.what.before } : null
}

/** Says what the last change was, in the words that confirm it. */
export function nameLastChange(name: string): void {
  useHistoryStore.setState(({ past }) => {
    const last = past.at(-1)
    return last === undefined ? {} : { past: [...past.slice(0, -1), { ...last, name }] }
  })
}

/** What undo would take back next: its name, empty if it has none; null if there is nothing to take back. */
export function nextUndoName(): string | null {
  const now = useDocumentStore.getState()
  return useHistoryStore.getState().past.findLast((change) => isUndoable(change, now))?.name ?? null
}

/** The same for redo. */
export function nextRedoName(): string | null {
  const now = useDocumentStore.getState()
  return useHistoryStore.getState().future.find((change) => isRedoable(change, now))?.name ?? null
}

/** The last change is complete: what comes next is another, even with the same key. */
export function sealChange(): void {
  const { past } = useHistoryStore.getState()
  const complete = sealed(past)
  // It mostly is complete already, and then there is nothing to be drawn or saved anew.
  if (complete !== past) useHistoryStore.setState({ past: complete })
}

function sealed(past: readonly Change[]): readonly Change[] {
  const last = past.at(-1)
  return last === undefined || last.key === null ? past : [...past.slice(0, -1), { ...last, key: null }]
}

/** Takes the last change back. Says whether there was one. */
export function undo(): boolean {
  const { past, future } = useHistoryStore.getState()
  const now = useDocumentStore.getState()
  const last = past.findLast((change) => isUndoable(change, now))
  if (last === undefined) return false
  // What is gone back to is not gone on from as if nothing had been.
  const rest = sealed(past.filter((change) => change !== last))
  const document = exchange(now, last, 'back')
  useHistoryStore.setState({ past: rest, future: document === null ? future : [last, ...future] })
  if (document !== null) useDocumentStore.setState({ ...document, plans: withPast(now.plans, document.plans) })
  return document !== null
}

/** Makes the last undone change again. Says whether there was one. */
export function redo(): boolean {
  const { past, future } = useHistoryStore.getState()
  const now = useDocumentStore.getState()
  const next = future.find((change) => isRedoable(change, now))
  if (next === undefined) return false
  const rest = future.filter((change) => change !== next)
  const document = exchange(now, next, 'again')
  useHistoryStore.setState({ past: document === null ? past : [...past, { ...next, key: null }], future: rest })
  if (document !== null) useDocumentStore.setState({ ...document, plans: withPast(now.plans, document.plans) })
  return document !== null
}

/** Whether there is something to undo or to redo as things stand. */
export function useHistoryMoves(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  return { canUndo: useNow(canUndo), canRedo: useNow(canRedo) }
}

function canUndo({ past }: History, now: Tracked): boolean {
  return past.some((change) => isUndoable(change, now))
}

function canRedo({ future }: History, now: Tracked): boolean {
  return future.some((change) => isRedoable(change, now))
}

/** What is so by the history and the document together: nothing is drawn for a change of either that changes nothing here. */
function useNow(isSo: (history: History, now: Tracked) => boolean): boolean {
  const byHistory = useHistoryStore((history) => isSo(history, useDocumentStore.getState()))
  const byDocument = useDocumentStore((now) => isSo(useHistoryStore.getState(), now))
  // Both are the same at any time; each of them tells of a change of its own store.
  return byHistory && byDocument
}

function tracked({ plans, currentPlan, draft, roadmaps, career }: CairnDocument): Tracked {
  return { plans, currentPlan, draft, roadmaps, career }
}
