import type { Extras } from '../plan/plan'
import { ENTRY_LEFT_OUT, type Fields, readField, readList } from '../roadmap/validate-fields'
import { textRule, type ValueRule } from '../roadmap/validate-values'
import * as v from 'valibot'

/** Fields of a later version that came with a file, and how long their places and values may be, as JSON. */
export const EXTRAS_LIMITS = { entries: 10_000, place: 20_000, value: 20_000 } as const

/** Fields that this version does not know. A value that is no JSON could not be written again, and is left out. */
export function readExtras(fields: Fields): Extras {
  return new Map(
    readList(fields, 'extras', {
      limit: EXTRAS_LIMITS.entries,
      readEntry: readExtra,
      keyOf: ([place]) => place,
    }),
  )
}

const PLACE_RULE = jsonRule(EXTRAS_LIMITS.place)
const VALUE_RULE = jsonRule(EXTRAS_LIMITS.value)

function readExtra(fields: Fields): readonly [string, string] | null {
  const place = readField(fields, 'place', PLACE_RULE, null, ENTRY_LEFT_OUT)
  const value = readField(fields, 'value', VALUE_RULE, null, ENTRY_LEFT_OUT)
  return place === null || value === null ? null : [place, value]
}

function jsonRule(max: number): ValueRule<string> {
  const { schema } = textRule(max)
  return { schema: v.pipe(schema, v.check(isJson)), type: 'string', expects: () => 'a value written as JSON' }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
