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

/** The same, where the order of maps counts, too. */
export function isSameInOrder(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, at) => isSameInOrder(each, b[at]))
  }
  if (a instanceof Map && b instanceof Map) return isSameInOrder([...a], [...b])
  const [one, other] = [fieldsOf(a), fieldsOf(b)]
  if (one === null || other === null) return isSameValue(a, b)
  return (
    one.size === other.size && [...one].every(([key, value]) => other.has(key) && isSameInOrder(value, other.get(key)))
  )
}

/** Null for what is not made of fields. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  const isPlain = typeof value === 'object' && value !== null && !(value instanceof Map || value instanceof Set)
  return isPlain && !Array.isArray(value) ? new Map(Object.entries(value)) : null
}

function hasSameEntries(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSameValue(value, b.get(key)))
}
