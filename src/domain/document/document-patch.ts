import { isRecord } from '../roadmap/validate-fields'
import { isSameInOrder, isSameValue } from './same-value'

/**
 * What one change has done to a value, place by place, so that it can be taken back and made again later, whatever
 * else has changed in between. Works on what the document is made of: objects, Maps and lists of things with an id,
 * which are gone into; and texts, numbers, Sets and other lists, which are taken whole.
 */
export type Patch = readonly PatchItem[]

export type PatchItem = PlaceChange | OrderChange

/** What stands at a place; a side without the field means that nothing was there. */
export interface PlaceChange {
  readonly path: Path
  readonly before?: unknown
  readonly after?: unknown
}

/** The keys of a Map or a list, where adding at the end would not give the same order. */
export interface OrderChange {
  readonly path: Path
  readonly order: { readonly before: readonly Key[]; readonly after: readonly Key[] }
}

export type Path = readonly Key[]
/** A field's name, a Map's key, or the id of an entry. */
export type Key = string | number

/** What it takes to get from one value to the other. */
export function diffValues(before: unknown, after: unknown, path: Path = []): Patch {
  if (isSameInOrder(before, after)) return []
  const [from, to] = [openContainer(before), openContainer(after)]
  // What has become of another kind is replaced; so is a list in which an id is there twice.
  if (from === null || to === null || from.kind !== to.kind || isOfOnePiece(from, to)) return [{ path, before, after }]
  const items: PatchItem[] = []
  for (const key of new Set([...from.entries.keys(), ...to.entries.keys()])) {
    const place = [...path, key]
    if (!to.entries.has(key)) items.push({ path: place, before: from.entries.get(key) })
    else if (from.entries.has(key)) items.push(...diffValues(from.entries.get(key), to.entries.get(key), place))
    else items.push({ path: place, after: to.entries.get(key) })
  }
  if (from.kind !== 'object' && !(isAppended(from, to) && isAppended(to, from))) {
    items.push({ path, order: { before: [...from.entries.keys()], after: [...to.entries.keys()] } })
  }
  return items
}

/** The patch that takes this one back. */
export function invertPatch(patch: Patch): Patch {
  return patch.map((item): PatchItem => {
    if ('order' in item) return { path: item.path, order: { before: item.order.after, after: item.order.before } }
    const { path } = item
    return {
      path,
      ...('after' in item ? { before: item.after } : {}),
      ...('before' in item ? { after: item.before } : {}),
    }
  })
}

/**
 * Makes the change. What has changed since stays as it is; a place that is not there any more (its plan was deleted in
 * another tab) is passed over. Gives the very same value if there was nothing to do.
 */
export function applyPatch<T>(value: T, patch: Patch): T {
  return patch.reduce<unknown>((patched, item) => applyItem(patched, item, 0), value) as T
}

interface Container {
  readonly kind: 'object' | 'map' | 'list'
  readonly entries: ReadonlyMap<Key, unknown>
}

/** Null for what is taken whole. */
function openContainer(value: unknown): Container | null {
  if (value instanceof Map) return { kind: 'map', entries: value as ReadonlyMap<Key, unknown> }
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    const entries = new Map<Key, unknown>()
    for (const entry of list) if (isRecord(entry) && typeof entry['id'] === 'string') entries.set(entry['id'], entry)
    return entries.size === list.length ? { kind: 'list', entries } : null
  }
  if (value instanceof Set || !isRecord(value)) return null
  return { kind: 'object', entries: new Map<Key, unknown>(Object.entries(value)) }
}

/** A status that becomes another, an estimate: half of the one and half of the other would be neither. */
function isOfOnePiece(from: Container, to: Container): boolean {
  if (from.kind !== 'object') return false
  return from.entries.get('kind') !== to.entries.get('kind') || from.entries.has('optimistic')
}

function closeContainer(kind: Container['kind'], entries: ReadonlyMap<Key, unknown>): unknown {
  if (kind === 'map') return entries
  return kind === 'list' ? [...entries.values()] : Object.fromEntries(entries)
}

/** Whether taking out what is gone and adding what is new at the end gives the other's order. */
function isAppended(from: Container, to: Container): boolean {
  const kept = [...from.entries.keys()].filter((key) => to.entries.has(key))
  let at = 0
  for (const key of to.entries.keys()) {
    if (at === kept.length) return true
    if (key !== kept[at]) return false
    at += 1
  }
  return true
}

function applyItem(value: unknown, item: PatchItem, depth: number): unknown {
  const container = openContainer(value)
  const key = item.path[depth]
  if (key === undefined) return 'order' in item ? sortContainer(value, container, item) : replaceValue(value, item)
  if (container === null) return value
  const isHere = container.entries.has(key)
  const isLast = depth === item.path.length - 1
  if (isLast && !('order' in item)) {
    const entries = new Map(container.entries)
    if ('after' in item) entries.set(key, isHere ? replaceValue(container.entries.get(key), item) : item.after)
    else entries.delete(key)
    const isDue = isHere ? 'after' in item || isSameValue(container.entries.get(key), item.before) : !('before' in item)
    return isDue && !isSameEntry(entries, container.entries, key) ? closeContainer(container.kind, entries) : value
  }
  if (!isHere) return value
  const inner = container.entries.get(key)
  const patched = applyItem(inner, item, depth + 1)
  if (Object.is(patched, inner)) return value
  return closeContainer(container.kind, new Map(container.entries).set(key, patched))
}

function isSameEntry(a: ReadonlyMap<Key, unknown>, b: ReadonlyMap<Key, unknown>, key: Key): boolean {
  return a.has(key) === b.has(key) && Object.is(a.get(key), b.get(key))
}

function sortContainer(value: unknown, container: Container | null, { order }: OrderChange): unknown {
  if (container === null || container.kind === 'object') return value
  const { entries } = container
  const keys = new Set([...order.after.filter((key) => entries.has(key)), ...entries.keys()])
  const sorted = new Map([...keys].map((key) => [key, entries.get(key)]))
  const isSorted = [...entries.keys()].every((key, at) => key === [...keys][at])
  return isSorted ? value : closeContainer(container.kind, sorted)
}

/**
 * The value asked for, if what stands there is what was left behind. What has become something else since stays, but
 * for lists and Sets: what the patch puts in is put in, what it takes out is taken out, and the rest stays.
 */
function replaceValue(value: unknown, { before, after }: PlaceChange): unknown {
  if (isSameValue(value, before)) return after
  if (value instanceof Set && before instanceof Set && after instanceof Set) {
    return new Set(rebaseEntries([...value], [...before], [...after]))
  }
  if (!isList(value) || !isList(before) || !isList(after)) return value
  // A week has seven places; each of them is a value of its own.
  if (value.length === before.length && before.length === after.length) {
    return value.map((each, at) => (isSameValue(each, before[at]) ? after[at] : each))
  }
  return rebaseEntries(value, before, after)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function has(list: readonly unknown[], entry: unknown): boolean {
  return list.some((each) => isSameValue(each, entry))
}

function rebaseEntries(now: readonly unknown[], before: readonly unknown[], after: readonly unknown[]) {
  const kept = now.filter((entry) => !has(before, entry) || has(after, entry))
  return [...kept, ...after.filter((entry) => !has(before, entry) && !has(now, entry))]
}
