/**
 * The same entries with one of them so many places further, as far as there are places; the very same map if it stays
 * where it is.
 */
export function movedEntry<Key, Value>(
  entries: ReadonlyMap<Key, Value>,
  key: Key,
  by: number,
): ReadonlyMap<Key, Value> {
  const list = [...entries]
  const from = list.findIndex(([other]) => other === key)
  const entry = list[from]
  const to = Math.min(Math.max(from + by, 0), list.length - 1)
  if (entry === undefined || to === from) return entries
  return new Map(list.toSpliced(from, 1).toSpliced(to, 0, entry))
}
