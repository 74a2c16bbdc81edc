import { isRecord } from '../roadmap/validate-fields'
import type { Key, Path } from './document-patch'
import { type EditedPlace, type Edits, latestEdits, placesByKey } from './edits'
import { MAX_SEEN, type Seen, type TabId } from './seen'

/** How many places are written: as many as are changed in some days, or in one large change. */
export const MAX_EDITED_PLACES = 300
const MAX_DEPTH = 20
const MAX_KEY_LENGTH = 1000

/** A tab, by its place in the list of them, and the number of a save: one after the other, any number of them. */
type WrittenSaves = readonly number[]

/**
 * As it is written: each tab once; and of each place only the end of its path, after so many keys that it has in common
 * with the place before it.
 */
export interface WrittenEdits {
  readonly tabs: readonly TabId[]
  readonly before: WrittenSaves
  readonly places: readonly (readonly [by: WrittenSaves, also: WrittenSaves, common: number, ...rest: Key[]])[]
}

/** The latest of them; undefined for none. */
export function writeEdits(edits: Edits | null): WrittenEdits | undefined {
  if (edits === null) return undefined
  const { before, places } = latestEdits(edits, MAX_EDITED_PLACES)
  const tabs = [
    ...new Set([before, ...[...places.values()].flatMap(({ by, also }) => [by, also])].flatMap((by) => [...by.keys()])),
  ]
  const write = (saves: Seen): WrittenSaves => [...saves].flatMap(([tab, rev]) => [tabs.indexOf(tab), rev])
  const sorted = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
  return {
    tabs,
    before: write(before),
    places: sorted.map(({ path, by, also }, at) => {
      const common = countCommon(path, sorted[at - 1]?.path ?? [])
      return [write(by), write(also), common, ...path.slice(common)]
    }),
  }
}

function countCommon(path: Path, other: Path): number {
  const differing = path.findIndex((key, at) => key !== other[at])
  return differing === -1 ? path.length : differing
}

/**
 * Null if there are none, or they are not as they are written: what is known of only some places would be taken for all
 * there is to know. Never throws.
 *
 * @param lastRev of the text itself: no save that is in it can count further.
 */
export function readEdits(raw: unknown, lastRev: number): Edits | null {
  if (!isRecord(raw)) return null
  const { tabs, before, places } = raw
  if (!isList(tabs) || !tabs.every((tab) => typeof tab === 'string')) return null
  const beforeAll = readSaves(before, tabs, lastRev)
  if (beforeAll === null || !isList(places) || places.length > MAX_EDITED_PLACES) return null
  const read: EditedPlace[] = []
  for (const place of places) {
    const each = readPlace(place, read.at(-1)?.path ?? [], tabs, lastRev)
    if (each === null) return null
    read.push(each)
  }
  return { before: beforeAll, places: placesByKey(read) }
}

function readPlace(raw: unknown, last: Path, tabs: readonly TabId[], lastRev: number): EditedPlace | null {
  if (!isList(raw) || raw.length > MAX_DEPTH) return null
  const [ofValue, ofOthers, common, ...rest] = raw
  const by = readSaves(ofValue, tabs, lastRev)
  const also = readSaves(ofOthers, tabs, lastRev)
  if (by === null || also === null || by.size + also.size === 0) return null
  if (typeof common !== 'number' || (common !== 0 && last[common - 1] === undefined)) return null
  return rest.every(isKey) ? { path: [...last.slice(0, common), ...rest], by, also } : null
}

function readSaves(raw: unknown, tabs: readonly TabId[], lastRev: number): Seen | null {
  if (!isList(raw) || raw.length > 2 * MAX_SEEN || raw.length % 2 !== 0) return null
  const saves = new Map<TabId, number>()
  for (let at = 0; at < raw.length; at += 2) {
    const [index, rev] = [raw[at], raw[at + 1]]
    const tab = typeof index === 'number' ? tabs[index] : undefined
    if (tab === undefined || !isSave(rev, lastRev)) return null
    saves.set(tab, rev)
  }
  return saves
}

function isSave(raw: unknown, lastRev: number): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 && raw <= lastRev
}

function isKey(raw: unknown): raw is Key {
  return typeof raw === 'number' || (typeof raw === 'string' && raw.length <= MAX_KEY_LENGTH)
}

function isList(raw: unknown): raw is readonly unknown[] {
  return Array.isArray(raw)
}
