import { isRecord } from '../roadmap/validate-fields'

/** Names one opening of Cairn in one tab; a tab that is reloaded is another. */
export type TabId = string

/**
 * Which saves a saved text contains: for each tab, the `rev` of the last of its saves that is in it. What a tab saved
 * before is then in it, too. Only the device's copy says so; an exported file does not.
 */
export type Seen = ReadonlyMap<TabId, number>

export const NOTHING_SEEN: Seen = new Map()

/** Stands for everybody whose Cairn kept no such record, all together. */
const UNRECORDED: TabId = ''

/** How many tabs are recorded; then the one that has not saved for longest goes. */
export const MAX_SEEN = 20
const MAX_ID_LENGTH = 100

/** What a text without a record contains: everything of its time, as far as its own count of saves tells. */
export function seenUnrecorded(rev: number): Seen {
  return new Map([[UNRECORDED, rev]])
}

/** Everything that is in either. */
export function joinSeen(a: Seen, b: Seen): Seen {
  const joined = new Map(a)
  for (const [tab, rev] of b) joined.set(tab, Math.max(rev, joined.get(tab) ?? 0))
  return latest(joined)
}

/** Whether all that is in the part is in the whole. */
export function containsSeen(whole: Seen, part: Seen): boolean {
  const oldest = whole.size < MAX_SEEN ? 0 : Math.min(...whole.values())
  // A tab that saved before all of a full record has made room in it for the others, which had seen it.
  return [...part].every(([tab, rev]) => rev <= (whole.get(tab) ?? oldest - 1))
}

/** As it is written: the tab that saved last comes last. Undefined if there is nothing to write. */
export function writeSeen(seen: Seen): readonly { readonly tab: TabId; readonly rev: number }[] | undefined {
  return seen.size === 0 ? undefined : [...latest(seen)].map(([tab, rev]) => ({ tab, rev }))
}

/**
 * Undefined if there is none. Never throws. What cannot be right is passed over without a word: it is nothing a person
 * has made, and what is not known to be in a text is merged with it.
 *
 * @param lastRev of the text itself: no save that is in it can count further.
 */
export function readSeen(raw: unknown, lastRev: number): Seen | undefined {
  if (!Array.isArray(raw)) return undefined
  const list: readonly unknown[] = raw.slice(-MAX_SEEN)
  const seen = new Map<TabId, number>()
  for (const entry of list) {
    if (!isRecord(entry)) continue
    const { tab, rev } = entry
    if (typeof tab !== 'string' || tab.length > MAX_ID_LENGTH) continue
    if (typeof rev !== 'number' || !Number.isSafeInteger(rev) || rev < 0 || rev > lastRev) continue
    seen.set(tab, rev)
  }
  return seen.size === 0 ? undefined : seen
}

function latest(seen: Seen): Seen {
  return new Map([...seen].toSorted(([, a], [, b]) => a - b).slice(-MAX_SEEN))
}
