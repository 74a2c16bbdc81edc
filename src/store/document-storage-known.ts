import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { mergeDocuments } from '../domain/document/merge-documents'
import { containsSeen, joinSeen, type Seen } from '../domain/document/seen'

/** A document as it has been in this tab or on the device, and whose saves it contains. */
export interface KnownDocument {
  readonly seen: Seen
  readonly document: CairnDocument
}

/**
 * How many are remembered. A save that crosses others is late by milliseconds, so by a few saves; and most of what
 * they hold is the same objects.
 */
const MAX_KNOWN = 30
/** How often what is in common is itself put together of two that crossed. Beyond that, the latest of them has to do. */
const MAX_DEPTH = 4

/** Remembers one more, the latest last. */
export function remember(known: readonly KnownDocument[], added: KnownDocument): readonly KnownDocument[] {
  return [...known.filter((each) => !isSameSeen(each.seen, added.seen)), added].slice(-MAX_KNOWN)
}

/**
 * What two sides have in common, as the base of a merge: the latest of the known documents that both contain. Where
 * there are several, each with something that the others lack, they are merged. Null if there is none.
 *
 * @param known in the order in which they became known, without two that contain the same.
 */
export function commonDocument(known: readonly KnownDocument[], one: Seen, other: Seen): CairnDocument | null {
  return findCommon(known, one, other, MAX_DEPTH, new Map())
}

/**
 * @param found what has been found for the same two before: without it, the work would grow with each save that has
 * crossed others as with the fourth power of their number.
 */
function findCommon(
  known: readonly KnownDocument[],
  one: Seen,
  other: Seen,
  depth: number,
  found: Map<string, CairnDocument | null>,
): CairnDocument | null {
  const key = `${depth} ${nameOf(one)} ${nameOf(other)}`
  const before = found.get(key)
  if (before !== undefined) return before
  const shared = known.filter(({ seen }) => containsSeen(one, seen) && containsSeen(other, seen))
  const latest = shared.filter((each, at) => !shared.some((by, byAt) => isPartOf(each, at, by, byAt)))
  const common = joinAll(latest, depth, (joined, each) => findCommon(shared, joined, each, depth - 1, found))
  found.set(key, common)
  return common
}

function joinAll(
  documents: readonly KnownDocument[],
  depth: number,
  commonOf: (one: Seen, other: Seen) => CairnDocument | null,
): CairnDocument | null {
  const [first, ...rest] = documents
  if (first === undefined) return null
  if (depth === 0) return (rest.at(-1) ?? first).document
  return rest.reduce((joined, each): KnownDocument => {
    if (containsSeen(joined.seen, each.seen)) return joined
    const base = commonOf(joined.seen, each.seen) ?? EMPTY_DOCUMENT
    return {
      seen: joinSeen(joined.seen, each.seen),
      document: mergeDocuments(base, joined.document, each.document, 'even'),
    }
  }, first).document
}

function nameOf(seen: Seen): string {
  return JSON.stringify([...seen].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function isPartOf(each: KnownDocument, at: number, by: KnownDocument, byAt: number): boolean {
  return at !== byAt && containsSeen(by.seen, each.seen) && (byAt > at || !containsSeen(each.seen, by.seen))
}

function isSameSeen(a: Seen, b: Seen): boolean {
  return containsSeen(a, b) && containsSeen(b, a)
}
