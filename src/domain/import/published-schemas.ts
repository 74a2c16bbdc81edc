import { CURRENT_VERSION } from '../document/migrations'
import type { JsonSchema } from './json-schema'
import { PLAN_SCHEMA } from './plan-schema'
import { ROADMAP_SCHEMA } from './roadmap-schema'

/** What is published under `schema/`, by the name of the file. */
export const PUBLISHED_SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map([
  ['roadmap-1.schema.json', ROADMAP_SCHEMA],
  [`plan-${CURRENT_VERSION}.schema.json`, PLAN_SCHEMA],
])
