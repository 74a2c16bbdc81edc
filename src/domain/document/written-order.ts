/**
 * The same value with the fields of its objects in order, at every depth, and without those that are not named; the
 * very same objects and lists where that is how they are, which it nearly always is.
 *
 * @param ranks the fields that are written, and the order of each among them.
 */
export function inWrittenOrder(value: unknown, ranks: ReadonlyMap<string, number>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return entriesInOrder(value, ranks)
  return isFields(value) ? fieldsInOrder(value, ranks) : value
}

function entriesInOrder(list: readonly unknown[], ranks: ReadonlyMap<string, number>): readonly unknown[] {
  let sorted: unknown[] | null = null
  for (let at = 0; at < list.length; at += 1) {
    const entry = inWrittenOrder(list[at], ranks)
    if (entry === list[at]) continue
    sorted ??= [...list]
    sorted[at] = entry
  }
  return sorted ?? list
}

function fieldsInOrder(value: Fields, ranks: ReadonlyMap<string, number>): Fields {
  const keys = Object.keys(value)
  if (hasFieldsInOrder(keys, ranks)) return withSame(value, keys, ranks)
  const named = keys.filter((key) => ranks.has(key))
  const sorted = named.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
  return Object.fromEntries(sorted.map((key) => [key, inWrittenOrder(value[key], ranks)]))
}

function hasFieldsInOrder(keys: readonly string[], ranks: ReadonlyMap<string, number>): boolean {
  let last = -1
  for (const key of keys) {
    const rank = ranks.get(key)
    if (rank === undefined || rank < last) return false
    last = rank
  }
  return true
}

/** The object itself, or a copy if anything in it has to be sorted. */
function withSame(value: Fields, keys: readonly string[], ranks: ReadonlyMap<string, number>): Fields {
  let sorted: Record<string, unknown> | null = null
  for (const key of keys) {
    const field = value[key]
    // Most are no objects, and not worth a call.
    if (typeof field !== 'object' || field === null) continue
    const inOrder = inWrittenOrder(field, ranks)
    if (inOrder === field) continue
    // Fields that are there already keep their places.
    sorted ??= { ...value }
    sorted[key] = inOrder
  }
  return sorted ?? value
}

type Fields = Readonly<Record<string, unknown>>

function isFields(value: object): value is Fields {
  return !Array.isArray(value)
}
