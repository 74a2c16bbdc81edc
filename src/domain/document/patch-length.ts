import { isRecord } from '../roadmap/validate-fields'
import type { Patch } from './document-patch'

/**
 * Whether the text of a patch is sure to be longer than a number of characters. It stops counting there: that a whole
 * roadmap is too long for a place is known long before it would have been written.
 */
export function isPatchLongerThan(patch: Patch, length: number): boolean {
  return leastLength(patch, length) > length
}

/** At most as long as the text of a value, and of one with more than `enough` characters anything more than that. */
function leastLength(value: unknown, enough: number): number {
  if (typeof value === 'string') return value.length + '""'.length
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return ofMembers(value, enough)
  return isRecord(value) ? ofFields(value, enough) : 0
}

function ofMembers(members: Iterable<unknown>, enough: number): number {
  let length = 0
  for (const member of members) {
    length += ','.length + leastLength(member, enough - length)
    if (length > enough) break
  }
  return length
}

function ofFields(record: Readonly<Record<string, unknown>>, enough: number): number {
  let length = 0
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue
    length += key.length + '"":'.length + leastLength(value, enough - length)
    if (length > enough) break
  }
  return length
}
