import * as v from 'valibot'
import {
  describePlace,
  type Place,
  placeIn,
  placeOfEntry,
  type ProblemCode,
  type Report,
  shorten,
} from './validate-report'
import { cleanText, ID_RULE, type ValueRule } from './validate-values'

/**
 * Reads an object from outside field by field. Every reader reports what is wrong and then goes on with something
 * right, so that one walk serves both ends: refusing with a full list of problems, and repairing what can be kept.
 * valibot says what a single value has to be; its own `object` can do either of these, but not both at once.
 */
export interface Fields {
  readonly raw: Readonly<Record<string, unknown>>
  readonly place: Place
  readonly report: Report
}

/** Whether something is an object and neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function hasField({ raw }: Fields, key: string): boolean {
  return Object.hasOwn(raw, key)
}

/**
 * A single value.
 *
 * @param instead what stands in for a value that is missing or cannot be mended.
 * @param mended what to tell of that; by default, what stands there now.
 */
export function readField<T, U>(fields: Fields, key: string, rule: ValueRule<T>, instead: U, mended?: string): T | U {
  const right = hasField(fields, key) ? rule.glance?.(fields.raw[key]) : undefined
  if (right !== undefined) return right
  const place = placeIn(fields.place, key)
  if (!hasField(fields, key)) {
    reportMissing(fields.report, place, rule.expects(), mended ?? whatStandsThere(instead))
    return instead
  }
  return readValue(fields.raw[key], place, fields.report, rule, instead, mended)
}

/** Like `readField`, for a value that has a place of its own. */
export function readValue<T, U>(
  value: unknown,
  place: Place,
  report: Report,
  rule: ValueRule<T>,
  instead: U,
  mended?: string,
): T | U {
  const { success, output } = v.safeParse(rule.schema, value)
  if (success) {
    if (typeof output === 'string' && output !== value) noteCleaned(report, place)
    return output
  }
  const nearest = rule.mend?.(value)
  const expects = rule.expects()
  report.add({
    code: typeof value === rule.type ? (rule.code ?? 'out-of-range') : 'wrong-type',
    place,
    says: `${capitalise(describePlace(place))} is ${describeValue(value)}, not ${expects}.`,
    todo: `Give it ${expects}.`,
    mended: nearest === undefined ? (mended ?? whatStandsThere(instead)) : whatStandsThere(nearest),
  })
  return nearest ?? instead
}

/** What an entry is found by. Null when there is none: the entry is then of no use. */
export function readId(fields: Fields, key = 'id'): string | null {
  return readField(fields, key, ID_RULE, null, ENTRY_LEFT_OUT)
}

/** An object inside; null when it is missing or something else. */
export function readObject(fields: Fields, key: string, mended: string): Fields | null {
  const place = placeIn(fields.place, key)
  const { report } = fields
  if (!hasField(fields, key)) {
    reportMissing(report, place, 'an object', mended)
    return null
  }
  const raw = fields.raw[key]
  if (isRecord(raw)) return { raw, place, report }
  reportWrongType(report, place, raw, 'an object', mended)
  return null
}

export interface ListRule<T> {
  /** How many entries there may be. */
  readonly limit: number
  /** Null leaves the entry out; it has then been reported. */
  readonly readEntry: (entry: Fields, index: number) => T | null
  /** What no two entries may have in common. */
  readonly keyOf?: (entry: T) => string | number
}

/** A list of objects. Entries that cannot be read are reported and left out; the others stay in order. */
export function readList<T>(fields: Fields, key: string, { limit, readEntry, keyOf }: ListRule<T>): readonly T[] {
  const { report } = fields
  const items = readItems(fields, key, limit)
  if (items.length === 0) return NO_ENTRIES
  const place = placeIn(fields.place, key)
  const entries: T[] = []
  const keys = new Set<string | number>()
  for (let index = 0; index < items.length; index += 1) {
    const raw = items[index]
    if (!isRecord(raw)) {
      reportWrongType(report, placeIn(place, `entry ${index + 1}`), raw, 'an object', ENTRY_LEFT_OUT)
      continue
    }
    const entryPlace = placeOfEntry(place, raw, index)
    const entry = readEntry({ raw, place: entryPlace, report }, index)
    if (entry === null) continue
    const entryKey = keyOf?.(entry)
    if (entryKey !== undefined && keys.has(entryKey)) {
      reportDuplicate(report, 'duplicate-id', entryPlace, place)
      continue
    }
    if (entryKey !== undefined) keys.add(entryKey)
    entries.push(entry)
  }
  return entries
}

/** Most lists of a step are empty, and there are many: one does for all. */
const NO_ENTRIES: readonly never[] = []

/** A list of ids, each of them once. */
export function readIds(
  fields: Fields,
  key: string,
  limit: number,
  duplicate: ProblemCode = 'duplicate-id',
): readonly string[] {
  const items = readItems(fields, key, limit)
  if (items.length === 0) return NO_ENTRIES
  const place = placeIn(fields.place, key)
  const ids = new Set<string>()
  for (let index = 0; index < items.length; index += 1) {
    const raw = items[index]
    const id = ID_RULE.glance?.(raw) ?? readIdAt(raw, index, place, fields.report)
    if (id === null) continue
    if (ids.has(id)) reportDuplicate(fields.report, duplicate, placeOfId(raw, index, place), place)
    ids.add(id)
  }
  return [...ids]
}

function readIdAt(raw: unknown, index: number, list: Place, report: Report): string | null {
  return readValue(raw, placeOfId(raw, index, list), report, ID_RULE, null, ENTRY_LEFT_OUT)
}

function placeOfId(raw: unknown, index: number, list: Place): Place {
  return placeIn(list, typeof raw === 'string' ? shorten(raw) : `entry ${index + 1}`)
}

export const ENTRY_LEFT_OUT = 'This entry was left out.'

/** What a list holds, as far as it may be read. */
export function readItems(fields: Fields, key: string, limit: number): readonly unknown[] {
  const { report } = fields
  if (hasField(fields, key) && isEmptyList(fields.raw[key])) return NO_ENTRIES
  const place = placeIn(fields.place, key)
  if (!hasField(fields, key)) {
    reportMissing(report, place, 'a list', 'It is now an empty list.')
    return []
  }
  const items = fields.raw[key]
  if (!Array.isArray(items)) {
    reportWrongType(report, place, items, 'a list', 'It is now an empty list.')
    return []
  }
  if (items.length > limit) {
    report.add({
      code: 'too-many',
      place,
      says: `${capitalise(describePlace(place))} has ${items.length.toLocaleString('en-GB')} entries.`,
      todo: `Take some out: there may be ${limit.toLocaleString('en-GB')}.`,
      mended: `The first ${limit.toLocaleString('en-GB')} were kept.`,
    })
    if (report.mode === 'refuse') return []
  }
  const allowed = report.takeEntries(Math.min(items.length, limit), place)
  return allowed < items.length ? items.slice(0, allowed) : items
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function reportMissing(report: Report, place: Place, expects: string, mended: string): void {
  const says = `${capitalise(describePlace(place))} is missing.`
  report.add({ code: 'missing-field', place, says, todo: `Give it ${expects}.`, mended })
}

function reportWrongType(report: Report, place: Place, value: unknown, expects: string, mended: string): void {
  const says = `${capitalise(describePlace(place))} is ${describeValue(value)}, not ${expects}.`
  report.add({ code: 'wrong-type', place, says, todo: `Give it ${expects}.`, mended })
}

function reportDuplicate(report: Report, code: ProblemCode, place: Place, list: Place): void {
  report.add({
    code,
    place,
    says: `${capitalise(describePlace(list))} has ${place.name} more than once.`,
    todo: code === 'duplicate-prerequisite' ? 'Name it once.' : 'Give each of them an id of its own.',
    mended: 'Only the first was kept.',
  })
}

function noteCleaned(report: Report, place: Place): void {
  report.note({
    code: 'unreadable-characters',
    place,
    says: `${capitalise(describePlace(place))} held characters that cannot be shown.`,
    todo: 'Take them out.',
    mended: 'They were taken out or replaced by �.',
  })
}

function describeValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return value === '' ? 'empty' : describeText(value)
  if (typeof value === 'number') return value === Number.POSITIVE_INFINITY ? 'a number without end' : String(value)
  return typeof value === 'boolean' ? String(value) : 'an object'
}

function describeText(text: string): string {
  return text.length <= 60 ? `"${cleanText(text)}"` : `text of ${text.length.toLocaleString('en-GB')} characters`
}

function whatStandsThere(value: unknown): string {
  if (value === null || value === '') return 'It is now empty.'
  return typeof value === 'string' && value.length > 60 ? 'It was cut.' : `It is now ${JSON.stringify(value)}.`
}
