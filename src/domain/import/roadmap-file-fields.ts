import { isRecord } from '../roadmap/validate-fields'
import { IMPORT_LIMITS, refuseAbove } from './import-limits'
import { createIds } from './make-ids'

export type Raw = Readonly<Record<string, unknown>>

/** What stands for what an author has not written. Fields that are there stay, whatever is in them. */
export function withDefaults(raw: Raw, defaults: Raw): Raw {
  return { ...defaults, ...raw }
}

export function fieldOf(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined
}

/** What stands for a field that is not there; null is there, and wrong. */
export function fieldOr(raw: Raw, key: string, instead: unknown): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : instead
}

/**
 * The entries of a list, each by itself; what is no list stays what it is, for the validator to name.
 *
 * @throws ImportRefusal for more entries than any list may have.
 */
export function mapList(value: unknown, what: string, map: (entry: unknown, at: number) => unknown): unknown {
  if (!Array.isArray(value)) return value
  refuseAbove(value.length, IMPORT_LIMITS.entries, what)
  return value.map(map)
}

/** Entries of which some are only a title, or have no id: they get one made from the title. */
export function titledEntries(value: unknown, what: string, defaults: Raw): unknown {
  if (!Array.isArray(value)) return value
  refuseAbove(value.length, IMPORT_LIMITS.entries, what)
  const ids = createIds(value.flatMap((entry) => (isRecord(entry) ? textField(entry, 'id') : [])))
  return value.map((entry: unknown) => {
    if (typeof entry === 'string') return { ...defaults, id: ids.make(entry), title: entry }
    if (!isRecord(entry)) return entry
    return withDefaults(entry, { ...defaults, ...idIfMissing(entry, ids.make) })
  })
}

export function idIfMissing(entry: Raw, make: (title: string) => string): Raw {
  if (Object.hasOwn(entry, 'id')) return {}
  return { id: make(textField(entry, 'title')[0] ?? '') }
}

/** The text of a field, as a list of one; empty when it is no text. */
export function textField(entry: Raw, key: string): readonly string[] {
  const value = fieldOf(entry, key)
  return typeof value === 'string' && value !== '' ? [value] : []
}
