import type { CairnDocument } from './document'
import type { Path } from './document-patch'
import { changedPlaces, settleDocuments } from './document-places'
import {
  allOf,
  type EditedPlace,
  type Edits,
  isWithin,
  keyOf,
  latestAt,
  latestIn,
  type LatestSaves,
  placesByKey,
  placesIn,
} from './edits'
import type { Decide, Side } from './places'
import { containsSeen, joinSeen, NOTHING_SEEN, type Seen, type TabId } from './seen'

/** One side of a merge. */
export interface MergedSide {
  readonly document: CairnDocument
  /** Whose saves are in it. */
  readonly seen: Seen
  /** Which of them last changed what; null if that is not known, or not even for certain what it contains. */
  readonly edits: Edits | null
}

type Save = readonly [TabId, number]
type KnownSide = MergedSide & { readonly edits: Edits }

/**
 * Both sides, with the later value wherever it can be told which of the two that is. A merge of these takes it, whatever
 * it goes by as the base: an old value is not taken for a new edit.
 */
export function settleSides(
  mine: MergedSide,
  theirs: MergedSide,
): readonly [mine: CairnDocument, theirs: CairnDocument] {
  if (!isKnown(mine) || !isKnown(theirs)) return [mine.document, theirs.document]
  return settleDocuments(mine.document, theirs.document, laterSide(mine, theirs))
}

function isKnown(side: MergedSide): side is KnownSide {
  return side.edits !== null
}

/**
 * Says of a place whose value is the later one. Null where neither is, for then both have been changed, or there is not
 * enough known. What one side has deleted and the other has changed, neither having seen it, stays.
 */
function laterSide(mine: KnownSide, theirs: KnownSide): Decide {
  return ({ path, only }) => {
    const own = only === 'mine' ? latestIn(mine.edits, path) : latestAt(mine.edits, path)
    const others = only === 'theirs' ? latestIn(theirs.edits, path) : latestAt(theirs.edits, path)
    const { side, areBothLive } = compare(own, mine.seen, others, theirs.seen)
    return side ?? (areBothLive && only !== undefined ? keptBy(only, mine, theirs, path) : null)
  }
}

/**
 * The side that contains what the other's value is of, and whose own the other does not contain. Where each has news
 * for the other, a value is out of date if the other side, having seen it, has something else.
 */
function compare(own: LatestSaves, ownSeen: Seen, others: LatestSaves, othersSeen: Seen) {
  const live = latestOfBoth(own, ownSeen, others, othersSeen)
  const isOwnNew = !containsSeen(othersSeen, allOf(own))
  const areOthersNew = !containsSeen(ownSeen, allOf(others))
  const [isOwn, isOthers] =
    isOwnNew === areOthersNew ? [hasAny(live, own.by), hasAny(live, others.by)] : [isOwnNew, areOthersNew]
  const side: Side | null = isOwn === isOthers ? null : isOwn ? 'mine' : 'theirs'
  return { side, live, areBothNew: isOwnNew && areOthersNew, areBothLive: isOwn && isOthers }
}

/** What one side has, and the other either has too or has not seen. */
function latestOfBoth(own: LatestSaves, ownSeen: Seen, others: LatestSaves, othersSeen: Seen): Seen {
  const [all, allOthers] = [allOf(own), allOf(others)]
  return joinSeen(latestBeside(all, allOthers, othersSeen), latestBeside(allOthers, all, ownSeen))
}

function latestBeside(saves: Seen, others: Seen, othersSeen: Seen): Seen {
  const isLatest = ([tab, rev]: Save): boolean =>
    others.get(tab) === rev || !containsSeen(othersSeen, new Map([[tab, rev]]))
  return new Map([...saves].filter(isLatest))
}

function hasAny(live: Seen, saves: Seen): boolean {
  return [...saves].some(([tab, rev]) => live.get(tab) === rev)
}

/** Whether what the one side alone has was changed there, as far as that is known, without the other having seen it. */
function keptBy(keeper: Side, mine: KnownSide, theirs: KnownSide, path: Path): Side | null {
  const [{ places }, { seen }] = keeper === 'mine' ? [mine.edits, theirs] : [theirs.edits, mine]
  const isChanged = placesIn(places, path).some((place) => !containsSeen(seen, allOf(place)))
  return isChanged ? keeper : null
}

/** What is known of the document that two sides have been merged into. */
export function joinEdits(mine: MergedSide, theirs: MergedSide, merged: CairnDocument): Edits | null {
  if (!isKnown(mine)) return null
  return isKnown(theirs) ? joinKnown(mine, theirs, merged) : mixEdits(mine.edits, theirs.seen)
}

function joinKnown(mine: KnownSide, theirs: KnownSide, merged: CairnDocument): Edits {
  const before = joinSeen(mine.edits.before, theirs.edits.before)
  const [isOwn, isOthers] = [isSameIn(mine.document, merged), isSameIn(theirs.document, merged)]
  const paths = [...new Map([...mine.edits.places, ...theirs.edits.places]).values()].map(({ path }) => path)
  const places = paths.map((path): EditedPlace => {
    const [own, others] = [latestAt(mine.edits, path), latestAt(theirs.edits, path)]
    const { side, live, areBothNew } = compare(own, mine.seen, others, theirs.seen)
    if (side !== null && !areBothNew) return { path, ...(side === 'mine' ? own : others) }
    if (live.size === 0) return { path, by: joinSeen(allOf(own), allOf(others)), also: NOTHING_SEEN }
    const by = isOwn(path) === isOthers(path) ? joinSeen(own.by, others.by) : isOwn(path) ? own.by : others.by
    const [of, also] = split(live, by)
    return { path, by: of, also }
  })
  return { before, places: placesByKey(places.filter((place) => !containsSeen(before, allOf(place)))) }
}

/** Those of the saves that are among the others, and those that are not. */
function split(saves: Seen, others: Seen): readonly [Seen, Seen] {
  const isAmong = ([tab, rev]: Save): boolean => others.get(tab) === rev
  return [new Map([...saves].filter(isAmong)), new Map([...saves].filter((save) => !isAmong(save)))]
}

/** Whether a place, and all in it, is the same in both. */
function isSameIn(one: CairnDocument, other: CairnDocument): (path: Path) => boolean {
  const changed = changedPlaces(one, other).map(({ path }) => keyOf(path))
  return (path) => {
    const key = keyOf(path)
    return !changed.some((each) => each === key || isWithin(each, key) || isWithin(key, each))
  }
}

/** After a merge with a side of which nothing is known: what was taken from it may be anywhere. */
function mixEdits({ before, places }: Edits, others: Seen): Edits {
  const beforeAll = joinSeen(before, others)
  const mixed = [...places.values()].map((place) => ({ ...place, by: joinSeen(place.by, others) }))
  return { before: beforeAll, places: placesByKey(mixed.filter((place) => !containsSeen(beforeAll, allOf(place)))) }
}
