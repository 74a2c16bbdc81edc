import * as v from 'valibot'
import { isRecord } from '../roadmap/validate-fields'
import type { Patch, PatchItem } from './document-patch'

/** A patch as plain JSON. Maps and Sets are marked, since inside a patch nothing else says what a list stands for. */
export function writePatch(patch: Patch): unknown {
  return patch.map((item) => ({
    path: item.path,
    ...('order' in item ? { order: item.order } : {}),
    ...('before' in item ? { before: toJson(item.before) } : {}),
    ...('after' in item ? { after: toJson(item.after) } : {}),
  }))
}

/**
 * Null for anything that `writePatch` did not write. What the patch puts in is not looked at here: the document that
 * it makes has to go through the document's one door.
 */
export function readPatch(raw: unknown): Patch | null {
  const { success, output } = v.safeParse(PATCH, raw)
  if (!success) return null
  return output.map((item): PatchItem =>
    item.order === undefined
      ? {
          path: item.path,
          ...('before' in item ? { before: fromJson(item.before) } : {}),
          ...('after' in item ? { after: fromJson(item.after) } : {}),
        }
      : { path: item.path, order: item.order },
  )
}

const KEYS = v.array(v.union([v.pipe(v.string(), v.notValue('__proto__')), v.number()]))
const PATCH = v.array(
  v.object({
    path: KEYS,
    order: v.optional(v.object({ before: KEYS, after: KEYS })),
    before: v.optional(v.unknown()),
    after: v.optional(v.unknown()),
  }),
)

const MAP = '$map'
const SET = '$set'

function toJson(value: unknown): unknown {
  if (value instanceof Map) return { [MAP]: Array.from(value, entryToJson) }
  if (value instanceof Set) return { [SET]: [...value].map(toJson) }
  if (Array.isArray(value)) return value.map(toJson)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toJson(each)]))
}

function entryToJson([key, value]: readonly unknown[]): readonly unknown[] {
  return [key, toJson(value)]
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson)
  if (!isRecord(value)) return value
  const { [MAP]: entries, [SET]: members } = value
  if (Array.isArray(entries)) return new Map(entries.filter(isEntry).map(([key, each]) => [key, fromJson(each)]))
  if (Array.isArray(members)) return new Set(members.map(fromJson))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromJson(each)]))
}

function isEntry(value: unknown): value is [unknown, unknown] {
  return Array.isArray(value) && value.length === 2
}
