/** By value; the order of maps, sets and fields does not count. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, at) => isSameValue(each, b[at]))
  }
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((each) => b.has(each))
  if (a instanceof Map) return b instanceof Map && hasSameEntries(a, b)
  return hasSameEntries(new Map(Object.entries(a)), new Map(Object.entries(b)))
}

function hasSameEntries(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSameValue(value, b.get(key)))
}
