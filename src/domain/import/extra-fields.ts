import { EXTRAS_LIMITS } from '../document/read-extras'
import { isRecord } from '../roadmap/validate-fields'
import type { ReportWriter } from './import-report'
import type { JsonSchema } from './json-schema'

/**
 * A field that this version does not know, and where it stood. Nothing follows from it: it is kept with what the file
 * became, to be written again with that.
 */
export interface ExtraField {
  /** From the outside in; the last is the field's own name. */
  readonly path: readonly ExtraPlace[]
  readonly value: unknown
}

/** A field by its name, an entry of a list by its id, or by its place when it has none. */
export type ExtraPlace = string | number | { readonly entry: string }

type Raw = Readonly<Record<string, unknown>>

/** Written into an object by their names, these would not be fields of it. */
const ODD_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const ENTRY_IDS = ['id', 'step', 'choice', 'day'] as const

/**
 * The fields of some data that its schema does not name. As deep as the schema goes, which is not far: what is unknown
 * is kept whole.
 */
export function findExtras(data: unknown, root: JsonSchema, report: ReportWriter): readonly ExtraField[] {
  const extras: ExtraField[] = []
  const keep = (path: readonly ExtraPlace[], value: unknown): void => {
    const name = path.at(-1)
    const isOdd = typeof name !== 'string' || ODD_NAMES.has(name)
    const isSound =
      !isOdd &&
      extras.length < EXTRAS_LIMITS.entries &&
      JSON.stringify(value).length <= EXTRAS_LIMITS.value &&
      JSON.stringify(path).length <= EXTRAS_LIMITS.place
    report.add(isSound ? 'unknown-fields' : 'unsafe-field', pathInWords(path))
    if (isSound) extras.push({ path, value })
  }
  const walk = (value: unknown, schema: JsonSchema, path: readonly ExtraPlace[]): void => {
    const found = objectOrList(value, schema, root)
    if (Array.isArray(value)) {
      const { items } = found
      if (items === undefined || !leadsOn(items, root)) return
      for (const [at, entry] of value.entries()) {
        // Millions of numbers in the place of a list of objects are passed over, not walked.
        if (typeof entry === 'object' && entry !== null) walk(entry, items, [...path, placeOf(entry, at)])
      }
      return
    }
    if (!isRecord(value) || found.properties === undefined) return
    for (const [name, field] of Object.entries(value)) {
      if (!Object.hasOwn(found.properties, name)) keep([...path, name], field)
      else if (typeof field === 'object' && field !== null) walk(field, found.properties[name] ?? {}, [...path, name])
    }
  }
  walk(data, root, [])
  return extras
}

/** Whether there can be objects in it: lists of numbers and texts need no walk. */
function leadsOn(schema: JsonSchema, root: JsonSchema): boolean {
  return branchesOf(schema, root).some(({ properties, items }) => properties !== undefined || items !== undefined)
}

/** The schema of an object or a list, out of the ways in which something may be written. */
function objectOrList(value: unknown, schema: JsonSchema, root: JsonSchema): JsonSchema {
  const branches = branchesOf(schema, root)
  if (Array.isArray(value)) return branches.find(({ items }) => items !== undefined) ?? {}
  const objects = branches.filter(({ properties }) => properties !== undefined)
  if (objects.length < 2) return objects[0] ?? {}
  // A step of one kind may not have what only the others know; but what any of them knows is no extra.
  return { properties: Object.fromEntries(objects.flatMap(({ properties }) => Object.entries(properties ?? {}))) }
}

function branchesOf(schema: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  const { $ref: ref, anyOf } = schema
  if (ref !== undefined) return branchesOf(root.$defs?.[ref.replace('#/$defs/', '')] ?? {}, root)
  return anyOf === undefined ? [schema] : anyOf.flatMap((branch) => branchesOf(branch, root))
}

function placeOf(entry: unknown, at: number): ExtraPlace {
  const id = isRecord(entry) ? idOf(entry) : undefined
  return id === undefined ? at : { entry: id }
}

function idOf(entry: Raw): string | undefined {
  for (const key of ENTRY_IDS) {
    const id = Object.hasOwn(entry, key) ? entry[key] : undefined
    if (typeof id === 'string' && id !== '') return id
  }
  return undefined
}

function pathInWords(path: readonly ExtraPlace[]): string {
  return path
    .map((place) =>
      typeof place === 'object' ? place.entry : typeof place === 'number' ? `entry ${place + 1}` : place,
    )
    .join(' › ')
}

/** Data as the text of a file, with the extra fields that came with it. */
export function jsonText(data: object, extras: readonly ExtraField[]): string {
  if (extras.length === 0) return `${JSON.stringify(data, null, 2)}\n`
  // What is written may be a part of what is planned with, which is not to be changed.
  const fresh: unknown = JSON.parse(JSON.stringify(data))
  putExtras(fresh, extras)
  return `${JSON.stringify(fresh, null, 2)}\n`
}

/**
 * Puts extra fields back into data that is about to be written. What they stood in may be gone: then so are they. A
 * field that the data has by now is left as it is.
 *
 * @param data fresh objects; they are changed.
 */
function putExtras(data: unknown, extras: readonly ExtraField[]): void {
  const entriesOf = new Map<readonly unknown[], ReadonlyMap<string, unknown>>()
  const entry = (list: readonly unknown[], id: string): unknown => {
    const entries =
      entriesOf.get(list) ??
      new Map(list.flatMap((each) => (isRecord(each) ? [[idOf(each) ?? '', each] as const] : [])).toReversed())
    entriesOf.set(list, entries)
    return entries.get(id)
  }
  for (const { path, value } of extras) {
    let at: unknown = data
    for (const place of path.slice(0, -1)) {
      if (typeof place === 'object') at = Array.isArray(at) ? entry(at, place.entry) : undefined
      else if (typeof place === 'number') at = Array.isArray(at) ? at[place] : undefined
      else at = isRecord(at) && Object.hasOwn(at, place) ? at[place] : undefined
    }
    const name = path.at(-1)
    if (typeof name !== 'string' || !isRecord(at) || Object.hasOwn(at, name)) continue
    Object.defineProperty(at, name, { value, enumerable: true, writable: true, configurable: true })
  }
}
