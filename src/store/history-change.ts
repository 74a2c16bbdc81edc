import type { CairnDocument } from '../domain/document/document'
import { applyPatch, diffValues, invertPatch, type Patch, type PatchItem } from '../domain/document/document-patch'
import { isSamePlan, mergeDocuments } from '../domain/document/merge-documents'
import { readDocument } from '../domain/document/read-document'
import { writeDocument } from '../domain/document/write-document'
import type { Plan, PlanId } from '../domain/plan/plan'
import { isRecord } from '../domain/roadmap/validate-fields'

/** What undo goes back to; how things look is not undone. */
export type Tracked = Pick<CairnDocument, 'plans' | 'currentPlan' | 'draft' | 'roadmaps' | 'career'>

/** One change of the document, to be taken back and made again. */
export interface Change {
  /** Random: the same change is known by it after a reload and in another tab. */
  readonly id: string
  readonly scope: Scope
  /** Changes in a row with the same key are one: a slider that is dragged. */
  readonly key: string | null
  /** What was done, as it was confirmed; empty if it was not. */
  readonly name: string
  /** What was before and after, or, after a reload, what that was made of. */
  readonly what: Step | { readonly patch: Patch }
}

interface Step {
  readonly before: Tracked
  readonly after: Tracked
}

/** The plan that a change is about, or null: it is about none in particular, and is undone whichever is open. */
export interface Scope {
  readonly plan: PlanId | null
  /** It began the plan: made again, it brings it back. */
  readonly isNew: boolean
}

export function createChange(before: Tracked, after: Tracked, key: string | null): Change {
  return { id: randomId(), scope: scopeOf(before, after), key, name: '', what: { before, after } }
}

/** One change from the beginning of the first to the end of the second. */
export function joinChanges(first: Change, after: Tracked): Change {
  return 'before' in first.what ? { ...first, what: { before: first.what.before, after } } : first
}

/** The same change from another beginning, if it began with what was. */
export function startFrom(change: Change, was: Tracked, is: Tracked): Change {
  const { what } = change
  return 'before' in what && isSameTracked(what.before, was) ? { ...change, what: { ...what, before: is } } : change
}

/** Whether the change's outcome is what is there now. */
export function isOutcome({ what }: Change, now: Tracked): boolean {
  return 'after' in what && isSameTracked(what.after, now)
}

/** Whether undo takes it back while this plan is open. */
export function isUndoable({ scope }: Change, { currentPlan, draft }: Tracked): boolean {
  return scope.plan === null || scope.plan === currentPlan || scope.plan === draft?.id
}

/** Whether redo makes it again while this plan is open. */
export function isRedoable(change: Change, now: Tracked): boolean {
  const { plan, isNew } = change.scope
  return isUndoable(change, now) || (isNew && plan !== null && !now.plans.has(plan))
}

/** What the change did, place by place. */
export function patchOf({ what }: Change): Patch {
  return 'patch' in what ? what.patch : diffValues(what.before, what.after)
}

/**
 * The document with the change taken back, or made again. What has come from another tab since is not part of it and
 * stays. Null for a change from before a reload that does not give a sound document.
 */
export function exchange(now: CairnDocument, change: Change, direction: 'back' | 'again'): CairnDocument | null {
  const { what } = change
  if ('before' in what) {
    const [from, to] = direction === 'back' ? [what.after, what.before] : [what.before, what.after]
    if (isSameTracked(from, now)) return { ...now, ...to }
    return mergeDocuments({ ...now, ...from }, { ...now, ...to }, now, 'theirs')
  }
  const changed = patched(now, direction === 'back' ? invertPatch(what.patch) : what.patch)
  return throughTheDoor(now, changed)
}

export function isSameTracked(a: Tracked, b: Tracked): boolean {
  return (
    a.plans === b.plans &&
    a.currentPlan === b.currentPlan &&
    a.draft === b.draft &&
    a.roadmaps === b.roadmaps &&
    a.career === b.career
  )
}

function patched(now: CairnDocument, patch: Patch): CairnDocument {
  const document = applyPatch(
    now,
    patch.map((item) => asFound(item, now)),
  )
  const { currentPlan, plans } = document
  if (currentPlan === null || plans.has(currentPlan)) return document
  const [first = null] = plans.keys()
  return { ...document, currentPlan: first }
}

/** A plan to be taken out as it is now, if nobody has edited it since. */
function asFound(item: PatchItem, { plans }: CairnDocument): PatchItem {
  const [part, id] = item.path
  if (part !== 'plans' || item.path.length !== 2 || 'order' in item || 'after' in item) return item
  const plan = plans.get(String(id))
  return plan !== undefined && isPlan(item.before) && isSamePlan(item.before, plan) ? { ...item, before: plan } : item
}

function isPlan(value: unknown): value is Plan {
  return isRecord(value) && isRecord(value['history'])
}

/** A saved change is a text from outside like any other: what it makes has to read back without a repair. */
function throughTheDoor(now: CairnDocument, changed: CairnDocument): CairnDocument | null {
  try {
    const outcome = readDocument(writeDocument(changed, 0))
    return outcome.kind === 'ok' ? mergeDocuments(now, now, outcome.document, 'theirs') : null
  } catch {
    return null
  }
}

function scopeOf(before: Tracked, after: Tracked): Scope {
  // What is kept for the career is there whichever plan is open, also where a plan has followed it.
  if (before.roadmaps !== after.roadmaps || before.career !== after.career) return { plan: null, isNew: false }
  if (before.plans === after.plans) {
    // One that is gone is open nowhere, so that the change would never be taken back.
    return { plan: before.draft === after.draft ? null : (after.draft?.id ?? null), isNew: false }
  }
  const isGone = [...before.plans.keys()].some((id) => !after.plans.has(id))
  const changed = [...after.plans].filter(([id, plan]) => before.plans.get(id) !== plan).map(([id]) => id)
  const [plan = null] = changed
  const isNew = plan !== null && !before.plans.has(plan)
  // What is done to another plan than the open one, or with a copy of it, is undone where it was done.
  const isAside = plan !== after.currentPlan
  return isGone || isAside || changed.length !== 1 ? { plan: null, isNew: false } : { plan, isNew }
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('')
}
