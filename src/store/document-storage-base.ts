import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { type MergedSide, settleSides } from '../domain/document/later-edits'
import { isSameDocument, mergeDocuments } from '../domain/document/merge-documents'

/** What was edited in this tab from one save or merge to the next. */
export interface OwnEdit {
  /** Of the save that it went into first. */
  readonly rev: number
  readonly before: CairnDocument
  readonly after: CairnDocument
}

/**
 * What this tab has edited and the other has not seen counts as edited here, even where the base has come to the same
 * by somebody else's edit: who takes that back does not take back this tab's.
 *
 * @param unseen what this tab has edited and the other has not seen.
 */
export function withoutOwnEdits(base: CairnDocument, mine: CairnDocument, unseen: readonly OwnEdit[]): CairnDocument {
  if (unseen.length === 0) return base
  const { plans, roadmaps, ...rest } = mergeDocuments(mine, beforeEdits(unseen, mine), base, 'theirs')
  // What is not in common at all does not come to be so by having been edited here.
  return { ...rest, plans: onlyThoseIn(base.plans, plans), roadmaps: onlyThoseIn(base.roadmaps, roadmaps) }
}

/**
 * Two tabs have put the same saves together, each on its own, and may have come to different ends: each would take the
 * other's, for ever. What both come to by the same rule is the end of it; what is edited here since comes on top.
 */
export function mergeSame(unedited: MergedSide, mine: CairnDocument, theirs: MergedSide): CairnDocument {
  const agreed = isSameDocument(unedited.document, theirs.document)
    ? theirs.document
    : mergeDocuments(EMPTY_DOCUMENT, ...settleSides(unedited, theirs), 'even')
  return mergeDocuments(unedited.document, mine, agreed)
}

/** The other document, with whatever is equal in both being the very same objects: many of these are remembered. */
export function withSameParts(document: CairnDocument, other: CairnDocument): CairnDocument {
  return mergeDocuments(document, document, other, 'theirs')
}

/** The document without these edits, as far as what they did is what still stands in it. */
function beforeEdits(edits: readonly OwnEdit[], now: CairnDocument): CairnDocument {
  const start: Pick<OwnEdit, 'before' | 'after'> = { before: EMPTY_DOCUMENT, after: EMPTY_DOCUMENT }
  const steps = [...edits, { before: now, after: now }]
  // What has become of the earlier ones by the time of the next: what a merge has changed since is none of theirs.
  return steps.reduce(
    (net, { before, after }) => ({ before: mergeDocuments(net.after, net.before, before, 'theirs'), after }),
    start,
  ).before
}

function onlyThoseIn<K, V>(wanted: ReadonlyMap<K, unknown>, items: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return new Map([...items].filter(([key]) => wanted.has(key)))
}
