import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { ID_SCHEMA, idsSchema, type JsonSchema, listSchema, objectSchema, textSchema, wholeSchema } from './json-schema'

const L = ROADMAP_LIMITS

/** What both formats say in the same way. */
export const TITLE_SCHEMA: JsonSchema = textSchema(L.title)
export const TEXT_SCHEMA: JsonSchema = textSchema(L.text)
export const SOURCES_SCHEMA: JsonSchema = idsSchema(L.sources, 'Ids of facts, or "editorial" for what no source says.')

export const ANSWERS_SCHEMA: JsonSchema = listSchema(
  objectSchema({ choice: ID_SCHEMA, option: ID_SCHEMA }),
  L.choices,
  'The option chosen for each choice.',
)

export const WHEN_SCHEMA: JsonSchema = listSchema(
  objectSchema({ choice: ID_SCHEMA, anyOf: idsSchema(L.options) }),
  L.conditions,
  'All of these have to hold: the answer to the choice is one of the options.',
)

export const WEEK_SCHEMA: JsonSchema = {
  type: 'array',
  items: wholeSchema(0, L.minutesPerDay),
  minItems: 7,
  maxItems: 7,
  description: 'Minutes on Monday, Tuesday, … Sunday.',
}

export const REFERENCE_SCHEMA: JsonSchema = objectSchema(
  { minutesPerWeek: wholeSchema(1, 7 * 1440), minutesPerMonth: wholeSchema(1, 31 * 1440) },
  undefined,
  'How the months of the sources are turned into hours.',
)

/** Three points in minutes or days; `sources` may be left out where the author’s format is meant. */
export function pointsSchema(max: number, required: readonly string[]): JsonSchema {
  const point = wholeSchema(0, max)
  return objectSchema({ optimistic: point, mostLikely: point, pessimistic: point, sources: SOURCES_SCHEMA }, required)
}

export const RESOURCE_KINDS = ['course', 'book', 'reference', 'practice', 'tool'] as const
export const CHOICE_KINDS = ['knowledge', 'path'] as const
export const STEP_KINDS = ['effort', 'wait', 'milestone'] as const
export const MONTHS = L.months
