import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import { dayFromText } from '../../../src/domain/day'
import type { JsonSchema } from '../../../src/domain/import/json-schema'
import { writePlanFile } from '../../../src/domain/import/plan-file'
import { PLAN_SCHEMA } from '../../../src/domain/import/plan-schema'
import { PUBLISHED_SCHEMAS } from '../../../src/domain/import/published-schemas'
import { readFile } from '../../../src/domain/import/read-file'
import { ROADMAP_SCHEMA } from '../../../src/domain/import/roadmap-schema'
import { writeRoadmapFile } from '../../../src/domain/import/write-roadmap-file'
import { editJson } from '../../helpers/edit-json'
import { makeFullPlan } from '../../helpers/make-plan'

const FOLDER = fileURLToPath(new URL('../../../public/schema/', import.meta.url))
const ajv = new Ajv2020({ allErrors: false, formats: { date: (text) => dayFromText(text) !== null } })
const isRoadmap = compile(ROADMAP_SCHEMA)
const isPlan = compile(PLAN_SCHEMA)
const numRuns = Number(process.env['CAIRN_RUNS'] ?? 500)

function compile(schema: JsonSchema): (data: unknown) => boolean {
  const validate = ajv.compile(schema)
  return (data) => validate(data)
}

describe('the published files', () => {
  test('are those that the sources say: run node scripts/write-schemas.mjs', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...PUBLISHED_SCHEMAS.keys()].toSorted())
    for (const [name, schema] of PUBLISHED_SCHEMAS) {
      expect(JSON.parse(readFileSync(FOLDER + name, 'utf8'))).toEqual(schema)
    }
  })

  test.each([...PUBLISHED_SCHEMAS])('%s is a schema of 2020-12', (_, schema) => {
    expect(ajv.validateSchema(schema as object)).toBe(true)
  })
})

describe('what is written fits its schema', () => {
  test('the built-in roadmaps', () => {
    for (const roadmap of builtinRoadmaps) expect(isRoadmap(JSON.parse(writeRoadmapFile(roadmap)))).toBe(true)
  })

  test('a plan with everything in it', () => {
    expect(isPlan(JSON.parse(writePlanFile(makeFullPlan())))).toBe(true)
  })

  test('but other things do not', () => {
    for (const data of [null, 5, [], {}, { format: 'cairn-roadmap' }, { format: 'cairn-plan', version: '2.0' }]) {
      expect([isRoadmap(data), isPlan(data)]).toEqual([false, false])
    }
  })
})

/**
 * Files damaged at random. What the reader takes without a word fits the schema: so what the schema refuses, the reader
 * refuses or reports. And what fits the schema is at most reported for what a schema cannot say: that an id refers to
 * something, that there is no circle, that numbers and days are in order.
 */
describe('the schema and the reader agree', () => {
  test('on roadmaps', () => {
    expectAgreement(JSON.parse(writeRoadmapFile(makeFullPlan().roadmap)), isRoadmap)
  })

  test('on plans', () => {
    expectAgreement(JSON.parse(writePlanFile(makeFullPlan())), isPlan)
  })
})

const BEYOND_A_SCHEMA =
  /more than once|names a|names an|waits? for|out of order|ends before it starts|before it was begun|cannot be shown|None of its plans|https:\/\/ or http:/

function expectAgreement(whole: unknown, fits: (data: unknown) => boolean): void {
  const seen = { quiet: 0, refusedBySchema: 0, fitting: 0 }
  const paths = pathsIn(whole)
  const damage = fc.record({
    path: fc.constantFrom(...paths),
    to: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom<unknown[]>(null, 0, -1, 1.5, 1e9, '', 'x', 'x'.repeat(501), [], {}, true, [1, 2, 3], ['a', 'a']),
      fc.constantFrom<unknown[]>(
        '2027-02-30',
        '2027-03-01',
        'https://example.org',
        'javascript:alert(1)',
        'effort',
        'known',
      ),
    ),
  })
  fc.assert(
    fc.property(fc.array(damage, { minLength: 0, maxLength: 2 }), (damages) => {
      const json = structuredClone(whole)
      for (const { path, to } of damages) change(json, path, to)
      const result = readFile(JSON.stringify(json), 'x.json')
      const isFitting = fits(json)
      const repairs = result.kind === 'refused' ? [result.says] : result.report.items.flatMap(reportedOf)
      const beyond = repairs.filter((says) => !BEYOND_A_SCHEMA.test(says))
      seen.quiet += repairs.length === 0 ? 1 : 0
      seen.refusedBySchema += isFitting ? 0 : 1
      seen.fitting += isFitting ? 1 : 0
      expect({ isFitting, beyond: isFitting ? beyond : [] }, JSON.stringify(damages)).toEqual({
        isFitting: isFitting || repairs.length === 0,
        beyond: [],
      })
    }),
    { numRuns },
  )
  // It must not agree for lack of cases.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(numRuns / 20)
}

function reportedOf(item: {
  readonly kind: string
  readonly code: string
  readonly says: string
  readonly examples: readonly string[]
}): readonly string[] {
  if (item.code === 'unsafe-field' || item.kind === 'taken' || item.kind === 'assumed') return []
  return item.examples.length === 0 ? [item.says] : item.examples
}

function change(json: unknown, path: string, to: unknown): void {
  const editor = editJson(json)
  try {
    if (to === undefined) editor.drop(path)
    else editor.set(path, to)
  } catch {
    // The other change has taken the place away.
  }
}

function pathsIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inner = Object.entries(value).flatMap(([key, each]) => pathsIn(each, at === '' ? key : `${at}.${key}`))
  return at === '' ? inner : [at, ...inner]
}
