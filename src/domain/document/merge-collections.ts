import type { DaysOff } from '../learner/learner'
import { hasVerySame, type Merge, textOf } from './merge-values'
import { isSameValue } from './same-value'

export interface ItemRule<V> {
  readonly merge: Merge<V>
  /**
   * An item that is not there counts as this: of an item that one side deleted, only what the other edited comes back.
   * Without it, an item that one side deleted and the other edited comes back whole.
   */
  readonly nothing?: V
  /** Whether the side that kept an item has left it as it was. */
  readonly isUnedited?: (base: V, kept: V) => boolean
}

/** Key by key. */
export function mergeMaps<K extends number | string, V>(
  base: ReadonlyMap<K, V> = new Map(),
  mine: ReadonlyMap<K, V>,
  theirs: ReadonlyMap<K, V>,
  rule: ItemRule<V>,
): ReadonlyMap<K, V> {
  if (mine === theirs || base === theirs) return mine
  const merged = new Map<K, V>()
  for (const key of keysOf(base, mine, theirs)) {
    const value = mergeItem(base.get(key), mine.get(key), theirs.get(key), rule)
    if (value !== undefined) merged.set(key, value)
  }
  return hasVerySame(mine, merged) ? mine : merged
}

/**
 * The same for entries whose order means something to the person: where one side alone has moved some, the order is
 * that side's, and what a side has added stands behind what it was added behind.
 */
export function mergeOrderedMaps<V>(
  base: ReadonlyMap<string, V> = new Map(),
  mine: ReadonlyMap<string, V>,
  theirs: ReadonlyMap<string, V>,
  rule: ItemRule<V>,
): ReadonlyMap<string, V> {
  const items = mergeMaps(base, mine, theirs, rule)
  if (mine === theirs || base === theirs) return items
  const order = mergeOrder([...base.keys()], [...mine.keys()], [...theirs.keys()])
  const merged = order.flatMap((key): [string, V][] => {
    const item = items.get(key)
    return item === undefined ? [] : [[key, item]]
  })
  const own = [...mine]
  const isMine = merged.length === own.length && merged.every(([key, item], at) => isEntry(own[at], key, item))
  return isMine ? mine : new Map(merged)
}

function isEntry<V>(entry: readonly [string, V] | undefined, key: string, item: V): boolean {
  return entry !== undefined && entry[0] === key && entry[1] === item
}

/** Undefined: not there. */
function mergeItem<V>(
  base: V | undefined,
  mine: V | undefined,
  theirs: V | undefined,
  { merge, nothing, isUnedited = isSameValue }: ItemRule<V>,
): V | undefined {
  if (mine !== undefined && theirs !== undefined) return merge(base, mine, theirs)
  const kept = mine ?? theirs
  if (base === undefined || kept === undefined) return kept
  if (isUnedited(base, kept)) return undefined
  if (nothing === undefined) return kept
  const merged = merge(base, mine ?? nothing, theirs ?? nothing)
  return isSameValue(merged, nothing) ? undefined : merged
}

/** Those of the base in its order, then the new ones in an order that does not depend on who asks. */
function keysOf<K extends number | string>(
  base: ReadonlyMap<K, unknown>,
  mine: ReadonlyMap<K, unknown>,
  theirs: ReadonlyMap<K, unknown>,
): readonly K[] {
  const added = new Set([...mine.keys(), ...theirs.keys()].filter((key) => !base.has(key)))
  return [...base.keys(), ...[...added].toSorted((a, b) => (a < b ? -1 : 1))]
}

/** What one side put in is in, what one side took out is out; a set has nothing to disagree about. */
export function mergeSets<T>(
  base: ReadonlySet<T> = new Set(),
  mine: ReadonlySet<T>,
  theirs: ReadonlySet<T>,
): ReadonlySet<T> {
  const all = [...new Set([...base, ...mine, ...theirs])]
  const merged = new Set(all.filter((each) => (base.has(each) === mine.has(each) ? theirs : mine).has(each)))
  return isSameValue(mine, merged) ? mine : merged
}

/**
 * A list whose order means something, item by item. Where one side alone has moved items, the order is that side's, and
 * where both have, it is the greater; what a side has added stands behind the item that it was added behind.
 *
 * @param keyOf what an item is known by; no two items of a list have the same.
 */
export function mergeLists<T>(
  base: readonly T[] = [],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
  rule: ItemRule<T>,
): readonly T[] {
  if (isSameValue(mine, theirs) || isSameValue(base, theirs)) return mine
  const [were, own, others] = [base, mine, theirs].map((list) => new Map(list.map((item) => [keyOf(item), item])))
  if (were === undefined || own === undefined || others === undefined) return mine
  const items = mergeMaps(were, own, others, rule)
  const order = mergeOrder([...were.keys()], [...own.keys()], [...others.keys()])
  const merged = order.flatMap((key) => items.get(key) ?? [])
  return merged.length === mine.length && merged.every((item, at) => item === mine[at]) ? mine : merged
}

/** Of keys that are there no more, too: what was added behind them knows its place all the same. */
function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const [own, others] = [addedBehind(base, mine), addedBehind(base, theirs)]
  const order = [null, ...orderOfBase(base, mine, theirs)].flatMap((key) => [
    ...(key === null ? [] : [key]),
    ...mergeAdded(own.get(key) ?? [], others.get(key) ?? []),
  ])
  return [...new Set(order)]
}

/** What a side has added, by the item of the base that it stands behind; null for the beginning. */
function addedBehind(base: readonly string[], side: readonly string[]): ReadonlyMap<string | null, readonly string[]> {
  const known = new Set(base)
  let run: string[] = []
  const added = new Map<string | null, string[]>([[null, run]])
  for (const key of side) {
    if (known.has(key)) {
      run = []
      added.set(key, run)
    } else run.push(key)
  }
  return added
}

/** What two sides have added at the same place, in an order that does not depend on who asks. */
function mergeAdded(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const [own, others] = [new Set(mine), new Set(theirs)]
  const [isAllMine, isAllTheirs] = [theirs.every((key) => own.has(key)), mine.every((key) => others.has(key))]
  if (isAllMine && !isAllTheirs) return mine
  if (isAllTheirs && !isAllMine) return theirs
  return isSameValue(mine, theirs) ? mine : [...new Set([...mine, ...theirs])].toSorted()
}

function orderOfBase(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const [own, others] = [orderOn(base, mine), orderOn(base, theirs)]
  if (isSameValue(own, base)) return others
  return isSameValue(others, base) || textOf(own) > textOf(others) ? own : others
}

/** The keys of the base as a side has them; what it has deleted stands behind what it stood behind. */
function orderOn(base: readonly string[], side: readonly string[]): readonly string[] {
  const [known, kept] = [new Set(base), new Set(side)]
  const gone = new Map<string | null, string[]>()
  let last: string | null = null
  for (const key of base) {
    if (kept.has(key)) last = key
    else if (gone.get(last)?.push(key) === undefined) gone.set(last, [key])
  }
  const order = side.filter((key) => known.has(key))
  return [null, ...order].flatMap((key) => [...(key === null ? [] : [key]), ...(gone.get(key) ?? [])])
}

/** As a set by value, in order of their days. */
export function mergeDaysOff(
  base: readonly DaysOff[] = [],
  mine: readonly DaysOff[],
  theirs: readonly DaysOff[],
): readonly DaysOff[] {
  if (isSameValue(mine, theirs) || isSameValue(base, theirs)) return mine
  const [baseSet, mySet, theirSet] = [byValue(base), byValue(mine), byValue(theirs)]
  const merged = [...mergeMaps(baseSet, mySet, theirSet, { merge: (_, range) => range }).values()]
  const isMine = merged.length === mine.length && merged.every((range) => mine.includes(range))
  return isMine ? mine : merged.toSorted((a, b) => a.from - b.from || lastDay(a) - lastDay(b))
}

function byValue(ranges: readonly DaysOff[]): ReadonlyMap<string, DaysOff> {
  return new Map(ranges.map((range) => [`${range.from} ${range.to}`, range]))
}

function lastDay({ to }: DaysOff): number {
  return to ?? Number.MAX_SAFE_INTEGER
}
