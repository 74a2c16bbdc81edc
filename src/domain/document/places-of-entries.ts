import { isRecord } from '../roadmap/validate-fields'
import type { Key, Path } from './document-patch'
import type { Decide, EntriesShape, Pair, Shape } from './places'
import { isSameValue } from './same-value'

export interface Walk {
  readonly decide: Decide
  /** Goes on within an entry that both sides have. */
  readonly settle: (shape: Shape, pair: Pair, decide: Decide, path: Path) => Pair
}

type Entries = ReadonlyMap<Key, unknown>

/** Stands in a path for the order of a list: no id is a number. */
const ORDER: Key = 0

/** Of what one side alone has, it is asked whether both are to have it, or neither. */
export function settleEntries(shape: EntriesShape, pair: Pair<Entries>, walk: Walk, path: Path): Pair<Entries> {
  const { of, nothing } = shape
  const [mine, theirs] = [createCopy(pair[0], pair[1], nothing), createCopy(pair[1], pair[0], nothing)]
  for (const key of new Set([...pair[0].keys(), ...pair[1].keys()])) {
    const part: Pair = [pair[0].get(key) ?? nothing, pair[1].get(key) ?? nothing]
    if (Object.is(part[0], part[1])) continue
    const place = [...path, key]
    const isInBoth = part[0] !== undefined && part[1] !== undefined
    const settled = isInBoth ? walk.settle(of, part, walk.decide, place) : settleEntry(part, walk.decide, place)
    if (settled[0] !== part[0]) mine.put(key, settled[0])
    if (settled[1] !== part[1]) theirs.put(key, settled[1])
  }
  return [mine.get(), theirs.get()]
}

function settleEntry(pair: Pair, decide: Decide, path: Path): Pair {
  const side = decide({ path, only: pair[0] === undefined ? 'theirs' : 'mine' })
  if (side === null) return pair
  return side === 'mine' ? [pair[0], pair[0]] : [pair[1], pair[1]]
}

/** A Map that is copied once it changes; what counts as nothing is there or not as on the other side. */
function createCopy(before: Entries, others: Entries, nothing: object | undefined) {
  let now: Map<Key, unknown> | null = null
  return {
    put: (key: Key, value: unknown): void => {
      now ??= new Map(before)
      const isGone = value === undefined || (isSameValue(value, nothing) && !others.has(key))
      if (isGone) now.delete(key)
      else now.set(key, value)
    },
    get: (): Entries => now ?? before,
  }
}

export function settleMembers(pair: Pair<ReadonlySet<Key>>, decide: Decide, path: Path): Pair<ReadonlySet<Key>> {
  const maps: Pair<Entries> = [mapOf(pair[0]), mapOf(pair[1])]
  // A member that both have is the same in both: there is nothing to go into.
  const walk: Walk = { decide, settle: same }
  const [mine, theirs] = settleEntries({ kind: 'entries', of: { kind: 'whole' } }, maps, walk, path)
  return [mine === maps[0] ? pair[0] : new Set(mine.keys()), theirs === maps[1] ? pair[1] : new Set(theirs.keys())]
}

function mapOf(set: ReadonlySet<Key>): Entries {
  return new Map([...set].map((member) => [member, member]))
}

function same(_: Shape, pair: Pair): Pair {
  return pair
}

/** Null if they are no lists of things with ids. */
export function settleList(of: Shape, pair: Pair<readonly unknown[]>, walk: Walk, path: Path): Pair | null {
  const [mine, theirs] = [byId(pair[0]), byId(pair[1])]
  if (mine === null || theirs === null) return null
  const settled = settleEntries({ kind: 'entries', of }, [mine, theirs], walk, path)
  const side = areSameWay(mine, theirs) ? null : walk.decide({ path: [...path, ORDER] })
  // What has come over from the other side stands behind what it stood behind there.
  const own = side === 'theirs' ? orderedBy([...theirs.keys()], mine, settled[0]) : placed(settled[0], mine, theirs)
  const others = side === 'mine' ? orderedBy([...mine.keys()], theirs, settled[1]) : placed(settled[1], theirs, mine)
  return [own === mine ? pair[0] : [...own.values()], others === theirs ? pair[1] : [...others.values()]]
}

/** Null if not each of them has an id of its own. */
function byId(list: readonly unknown[]): Entries | null {
  const entries = new Map<Key, unknown>()
  for (const entry of list) if (isRecord(entry) && typeof entry['id'] === 'string') entries.set(entry['id'], entry)
  return entries.size === list.length ? entries : null
}

/** Whether what is in both stands in the same order. */
function areSameWay(one: Entries, other: Entries): boolean {
  const common = (all: Entries, others: Entries): readonly Key[] => [...all.keys()].filter((key) => others.has(key))
  return isSameValue(common(one, other), common(other, one))
}

/** The entries with those that were not there `before` behind what they stand behind in `from`. */
function placed(entries: Entries, before: Entries, from: Entries): Entries {
  return entries === before ? entries : orderedBy([...before.keys()], from, entries)
}

/** The entries in this order; what is not in it stands behind what it stands behind in `from`. */
function orderedBy(order: readonly Key[], from: Entries, entries: Entries): Entries {
  const keys = order.filter((key) => entries.has(key))
  const known = new Set(keys)
  let at = 0
  for (const key of from.keys()) {
    if (known.has(key)) at = keys.indexOf(key) + 1
    else if (entries.has(key)) keys.splice(at++, 0, key)
  }
  return new Map(keys.map((key) => [key, entries.get(key)]))
}
