/** As much of JSON Schema 2020-12 as our formats need. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
  readonly examples?: readonly unknown[]
}

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

export function refTo(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` }
}

/** Text of at most so many characters. */
export function textSchema(maxLength: number, description?: string): JsonSchema {
  return { type: 'string', maxLength, ...about(description) }
}

export function wholeSchema(minimum: number, maximum: number, description?: string): JsonSchema {
  return { type: 'integer', minimum, maximum, ...about(description) }
}

export function numberSchema(minimum: number, maximum: number, description?: string): JsonSchema {
  return { type: 'number', minimum, maximum, ...about(description) }
}

export function listSchema(items: JsonSchema, maxItems: number, description?: string): JsonSchema {
  return { type: 'array', items, maxItems, ...about(description) }
}

export function oneOfSchema(words: readonly string[], description?: string): JsonSchema {
  return { type: 'string', enum: words, ...about(description) }
}

export function yesNoSchema(description?: string): JsonSchema {
  return { type: 'boolean', ...about(description) }
}

/** Fields that the format does not know are allowed: a later version may have more. */
export function objectSchema(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
  description?: string,
): JsonSchema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }), ...about(description) }
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}

export const DAY_SCHEMA: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: '^(?!0000)\\d{4}-\\d{2}-\\d{2}$',
  description: 'A day that exists, YYYY-MM-DD.',
}

export const ID_SCHEMA: JsonSchema = { type: 'string', minLength: 1, maxLength: 200 }

export const LINK_SCHEMA: JsonSchema = {
  type: 'string',
  maxLength: 2000,
  pattern: '^[hH][tT][tT][pP][sS]?://[^\\s\\\\]+$',
  description: 'A web address that begins with https:// or http://.',
}

export function idsSchema(maxItems: number, description?: string): JsonSchema {
  return { type: 'array', items: ID_SCHEMA, maxItems, uniqueItems: true, ...about(description) }
}

function about(description: string | undefined): Pick<JsonSchema, 'description'> {
  return description === undefined ? {} : { description }
}
