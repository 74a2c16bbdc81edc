import type { CairnDocument } from './document'
import type { Path } from './document-patch'
import { changedPlaces } from './document-places'
import { joinSeen, NOTHING_SEEN, type Seen, type TabId } from './seen'

/**
 * Which saves last changed what is in a document: place by place, as far back as is remembered. With what each of two
 * documents contains it tells whose value is the later one, whatever else they have in common.
 */
export interface Edits {
  /** What has last changed any place that is not among `places` is in here. */
  readonly before: Seen
  readonly places: ReadonlyMap<PlaceKey, EditedPlace>
}

/** A path as text; what is within a place begins like it. */
export type PlaceKey = string

/** What nobody has changed since. Where less is known, it is among these. */
export interface LatestSaves {
  /** The saves that the value is of: one, or all that have been put together in it; none, if that is out of date. */
  readonly by: Seen
  /** Those that had changed the place without seeing that, and have been decided against. */
  readonly also: Seen
}

export interface EditedPlace extends LatestSaves {
  readonly path: Path
}

/** Stands for the number of a save that is still to be made: nobody else contains it. */
const NEXT_SAVE = Number.POSITIVE_INFINITY

/** Nothing is known but which saves it contains. */
export function editsWithin(seen: Seen): Edits {
  return { before: seen, places: new Map() }
}

export function placesByKey(places: readonly EditedPlace[]): Edits['places'] {
  return new Map(places.map((place) => [keyOf(place.path), place]))
}

/** This tab has changed the document, and is going to save it. */
export function noteEdits(edits: Edits, before: CairnDocument, after: CairnDocument, tab: TabId): Edits {
  const changed = changedPlaces(before, after)
  if (changed.length === 0) return edits
  const by = new Map([[tab, NEXT_SAVE]])
  const places = new Map(edits.places)
  for (const { path, isItem } of changed) {
    if (isItem) for (const key of within(places, path)) places.delete(key)
    places.set(keyOf(path), { path, by, also: NOTHING_SEEN })
  }
  return { ...edits, places }
}

/** What this tab has changed has been saved. */
export function numberEdits(edits: Edits, tab: TabId, rev: number): Edits {
  const numbered = (saves: Seen): Seen => (saves.get(tab) === NEXT_SAVE ? new Map(saves).set(tab, rev) : saves)
  const places = [...edits.places.values()]
  return {
    ...edits,
    places: placesByKey(places.map(({ path, by, also }) => ({ path, by: numbered(by), also: numbered(also) }))),
  }
}

/** The edits with no more than so many places, those that were changed longest ago being left out first. */
export function latestEdits(edits: Edits, most: number): Edits {
  if (edits.places.size <= most) return edits
  const sorted = [...edits.places.values()].toSorted((a, b) => lastOf(b) - lastOf(a))
  const before = sorted.slice(most).reduce((seen, place) => joinSeen(seen, allOf(place)), edits.before)
  return { before, places: placesByKey(sorted.slice(0, most)) }
}

function lastOf({ by, also }: LatestSaves): number {
  return Math.max(...by.values(), ...also.values())
}

/** Both together. */
export function allOf({ by, also }: LatestSaves): Seen {
  return also.size === 0 ? by : joinSeen(by, also)
}

/** The saves that a place is of: they may be those of what it is in. */
export function latestAt({ before, places }: Edits, path: Path): LatestSaves {
  const own = places.get(keyOf(path))
  if (own !== undefined) return own
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const outer = places.get(keyOf(path.slice(0, depth)))
    if (outer !== undefined) return { by: joinSeen(before, allOf(outer)), also: NOTHING_SEEN }
  }
  return { by: before, also: NOTHING_SEEN }
}

/** The saves that a place and all within it are of. */
export function latestIn(edits: Edits, path: Path): LatestSaves {
  const outer = latestAt(edits, path)
  const inner = placesIn(edits.places, path).filter((place) => place.path.length > path.length)
  return inner.length === 0 ? outer : { ...outer, by: inner.map(allOf).reduce(joinSeen, outer.by) }
}

/** The place itself and those in it, as far as they are remembered. */
export function placesIn(places: Edits['places'], path: Path): readonly EditedPlace[] {
  return within(places, path).flatMap((key) => places.get(key) ?? [])
}

function within(places: Edits['places'], path: Path): readonly PlaceKey[] {
  const key = keyOf(path)
  return [...places.keys()].filter((each) => each === key || isWithin(each, key))
}

export function isWithin(inner: PlaceKey, outer: PlaceKey): boolean {
  return inner.startsWith(`${outer.slice(0, -1)},`)
}

export function keyOf(path: Path): PlaceKey {
  return JSON.stringify(path)
}
