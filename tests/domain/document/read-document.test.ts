import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EMPTY_CAREER } from '../../../src/domain/career/career'
import { documentFileName } from '../../../src/domain/document/document-file-name'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { CURRENT_VERSION } from '../../../src/domain/document/migrations'
import { MAX_DOCUMENT_LENGTH, readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { changeSettings } from '../../../src/domain/plan/edit-plan'
import { BUILT_IN_PRIOR } from '../../../src/domain/forecast/pace'
import type { Plan } from '../../../src/domain/plan/plan'
import { NO_HISTORY } from '../../../src/domain/plan/plan-history'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import type { ProblemCode } from '../../../src/domain/roadmap/validate-report'
import { editJson, type JsonEditor } from '../../helpers/edit-json'
import { matching } from '../../helpers/matching'
import { FIRST_MONDAY, makeDocument, makeFullDocument, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeRoadmap, makeStep } from '../../helpers/make-roadmap'

describe('what was written is read', () => {
  test.each([
    ['nothing', EMPTY_DOCUMENT],
    ['every field', makeFullDocument()],
  ])('%s', (_, document) => {
    const text = writeDocument(document, 7)
    expect(readDocument(text)).toEqual({ kind: 'ok', document, rev: 7 })
    expect(readDocument(`\uFEFF${text}`)).toEqual({ kind: 'ok', document, rev: 7 })
  })

  test('and written again as the same text', () => {
    const text = writeDocument(makeFullDocument(), 7)
    const outcome = readDocument(text)
    expect(outcome.kind === 'ok' && writeDocument(outcome.document, 7)).toBe(text)
  })

  test('whatever order its objects were put together in', () => {
    const plan = makePlan()
    const upsideDown = Object.fromEntries(Object.entries(plan).toReversed()) as unknown as Plan
    expect(writeDocument(makeDocument(upsideDown), 0)).toBe(writeDocument(makeDocument(plan), 0))
  })

  test('a day outside the calendar is refused rather than written', () => {
    expect(() => writeDocument(makeDocument(makePlan({ createdOn: Number.NaN as never })), 0)).toThrow(RangeError)
  })
})

describe('A5 every released version has fixtures, which are read whole for ever', () => {
  const folder = new URL('../../fixtures/documents/', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

  test.each(Array.from({ length: CURRENT_VERSION }, (_, i) => i + 1))('version %i', (version) => {
    expect(files.filter((file) => file.startsWith(`version-${version}-`))).not.toEqual([])
  })

  test.each(files)('%s', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    expect(file).toContain(`version-${String(editJson(JSON.parse(text)).get('version'))}-`)
    expect(readDocument(text).kind).toBe('ok')
  })

  test('version 1 holds what it held', () => {
    const text = readFileSync(new URL('version-1-full.json', folder), 'utf8')
    expect(readDocument(text)).toEqual({
      kind: 'ok',
      document: asOfVersion1(makeFullDocument()),
      rev: 7,
      isOlder: true,
    })
  })

  test('version 2 holds what it held', () => {
    const text = readFileSync(new URL('version-2-full.json', folder), 'utf8')
    expect(readDocument(text)).toEqual({
      kind: 'ok',
      document: asOfVersion2(makeFullDocument()),
      rev: 7,
      isOlder: true,
    })
  })

  test('version 3 holds what it held', () => {
    const text = readFileSync(new URL('version-3-full.json', folder), 'utf8')
    expect(readDocument(text)).toEqual({ kind: 'ok', document: makeFullDocument(), rev: 7 })
  })
})

describe('nothing can be read', () => {
  const whole = writeDocument(makeFullDocument(), 7)

  test.each([
    ['A1 truncated', whole.slice(0, -1)],
    ['A1 cut in half', whole.slice(0, whole.length / 2)],
    ['A1 empty', ''],
    ['A1 garbage', '\u0000\u0001PNG'],
    ['C1 a web page', '<!doctype html><title>x</title>'],
    ['A2 null', 'null'],
    ['A2 a number', '5'],
    ['A2 a text', '"x"'],
    ['A2 a list', '[]'],
    ['A2 no state', '{"version":1,"rev":1}'],
    ['A2 state null', '{"version":1,"rev":1,"state":null}'],
    ['A2 an empty state', '{"version":1,"rev":1,"state":{}}'],
    ['A2 names of functions', '{"version":1,"rev":1,"state":{"setState":1,"plans":"tickStep"}}'],
    ['A2 plans by id', '{"version":1,"rev":1,"state":{"plans":{"a":{}}}}'],
    ['A2 no plan survives', '{"version":1,"rev":1,"state":{"plans":[null,5,{"id":"a"}]}}'],
    ['A7 no version', '{"rev":1,"state":{"plans":[]}}'],
    ['A7 version "1"', '{"version":"1","rev":1,"state":{"plans":[]}}'],
    ['A7 version -1', '{"version":-1,"rev":1,"state":{"plans":[]}}'],
    ['A7 version 0', '{"version":0,"rev":1,"state":{"plans":[]}}'],
    ['A7 version 1.5', '{"version":1.5,"rev":1,"state":{"plans":[]}}'],
    ['A7 version 1e999', '{"version":1e999,"rev":1,"state":{"plans":[]}}'],
    ['A7 version null', '{"version":null,"rev":1,"state":{"plans":[]}}'],
    ['C2 depth 200,000', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['C3 an inherited version', '{"__proto__":{"version":1,"state":{"plans":[]}}}'],
    ['C1 too large', ' '.repeat(MAX_DOCUMENT_LENGTH + 1)],
  ])('%s', (_, text) => {
    expect(readDocument(text)).toEqual({ kind: 'corrupt', says: matching(/^[A-Z].+\.$/) })
  })

  test('A6 a newer version', () => {
    expect(readDocument(whole.replace('"version":3', '"version":4'))).toEqual({ kind: 'newer', version: 4 })
  })
})

describe('A3, A4 one bad thing among many is named, and the rest is kept', () => {
  test.each<
    [
      name: string,
      code: ProblemCode,
      spoil: (json: JsonEditor) => void,
      where: string,
      expected: (json: JsonEditor) => void,
    ]
  >([
    [
      'progress without a step',
      'missing-field',
      (json) => json.drop('plans.0.progress.1.step'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › progress › entry 2 › step',
      (json) => json.drop('plans.0.progress.1'),
    ],
    [
      'progress that is no object',
      'wrong-type',
      (json) => json.set('plans.0.progress.1', null),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › progress › entry 2',
      (json) => json.drop('plans.0.progress.1'),
    ],
    [
      'an entry of a log',
      'out-of-range',
      (json) => json.set('plans.0.progress.0.log.0.day', '2027-02-30'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › progress › learn › log › 2027-02-30 › day',
      (json) => json.drop('plans.0.progress.0.log.0'),
    ],
    [
      'a done step that ends before it starts',
      'end-before-start',
      (json) => json.set('plans.0.progress.0.status.startedOn', '2028-01-01'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › progress › learn › status',
      (json) => json.set('plans.0.progress.0.status.startedOn', '2027-01-07'),
    ],
    [
      'a status of no kind',
      'out-of-range',
      (json) => json.set('plans.0.progress.2.status.kind', 'paused'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › progress › build › status › kind',
      (json) => json.set('plans.0.progress.2.status', { kind: 'open' }),
    ],
    [
      'a setting',
      'wrong-type',
      (json) => json.set('plans.0.settings.0.priority', 'high'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › settings › build › priority',
      (json) => json.drop('plans.0.settings.0.priority'),
    ],
    [
      'days off that end before they start',
      'end-before-start',
      (json) => json.set('plans.0.learner.daysOff.0.to', '2027-01-01'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › learner › daysOff › 2027-01-14',
      (json) => json.drop('plans.0.learner.daysOff.0'),
    ],
    [
      'an infinite number of minutes',
      'out-of-range',
      (json) => json.set('plans.0.learner.week.0', '1e999'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › learner › week › Monday',
      (json) => json.set('plans.0.learner.week.0', 1440),
    ],
    [
      'a title of a million characters',
      'out-of-range',
      (json) => json.set('plans.0.title', 'x'.repeat(1_000_000)),
      `plans › "${'x'.repeat(59)}…" (full) › title`,
      (json) => json.set('plans.0.title', 'x'.repeat(500)),
    ],
    [
      'halves of characters and NUL',
      'unreadable-characters',
      (json) => json.set('plans.0.title', 'a\u0000b\uD800\u202E'),
      'plans › "a\u0000b\uD800\u202E" (full) › title',
      (json) => json.set('plans.0.title', 'ab\uFFFD\u202E'),
    ],
    [
      'an unknown prerequisite',
      'unknown-prerequisite',
      (json) => json.push('plans.0.roadmap.steps.1.prerequisites', 'moon'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › roadmap › steps › "Practise" (practise) › prerequisites',
      () => {},
    ],
    [
      'a step that waits for itself',
      'self-prerequisite',
      (json) => json.push('plans.0.roadmap.steps.1.prerequisites', 'practise'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › roadmap › steps › "Practise" (practise) › prerequisites',
      () => {},
    ],
    [
      'a cycle',
      'cycle',
      (json) => json.push('plans.0.roadmap.steps.0.prerequisites', 'build'),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › roadmap › steps › "Learn" (learn) › prerequisites',
      () => {},
    ],
    [
      'the same step twice',
      'duplicate-id',
      (json) => json.push('plans.0.roadmap.steps', json.get('plans.0.roadmap.steps.0')),
      'plans › "All of it — ünïcødé 👩‍🚀" (full) › roadmap › steps › "Learn" (learn)',
      () => {},
    ],
  ])('%s', (_, code, spoil, where, expected) => {
    const outcome = readDocument(spoiled(spoil))
    const right = readDocument(spoiled(expected))
    expect(outcome).toMatchObject({ kind: 'repaired', rev: 7, more: 0 })
    expect(
      outcome.kind === 'repaired' && outcome.problems.map((problem) => [problem.code, problem.where]),
    ).toContainEqual([code, where])
    expect(right).toEqual({ kind: 'ok', document: outcome.kind === 'repaired' && outcome.document, rev: 7 })
  })

  test('a text is not cut through a character', () => {
    const outcome = readDocument(spoiled((json) => json.set('plans.0.title', `${'x'.repeat(499)}👍`)))
    expect(outcome.kind === 'repaired' && outcome.document.plans.get('full')?.title).toBe('x'.repeat(499))
  })

  test('a zero is a zero, whatever its sign', () => {
    const outcome = readDocument(spoiled(() => {}).replace('"remaining":90', '"remaining":-0'))
    expect(outcome.kind).toBe('ok')
    expect(outcome.kind === 'ok' && outcome.document.plans.get('full')?.progress.get('build')?.remaining).toBe(0)
  })

  test('prerequisites beyond what is allowed in all are dropped, and the steps kept', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `s${i}`)
    const steps = ids.map((id, i) => makeStep({ id, prerequisites: ids.slice(0, i) }))
    const outcome = readDocument(writeDocument(makeDocument(makePlan({ roadmap: makeRoadmap({ steps }) })), 1))
    expect(outcome).toMatchObject({
      kind: 'repaired',
      more: 0,
      problems: [{ code: 'too-many', where: matching(/roadmap › steps$/) }],
    })
    const read = outcome.kind === 'repaired' ? outcome.document.plans.get('plan')?.roadmap.steps : undefined
    expect(read).toHaveLength(1000)
    expect(read?.reduce((sum, { prerequisites }) => sum + prerequisites.length, 0)).toBe(100_000)
  })

  test('one bad plan among three', () => {
    const outcome = readDocument(spoiled((json) => json.push('plans', { id: 'bad', title: 'Bad' })))
    expect(outcome).toMatchObject({
      kind: 'repaired',
      document: makeFullDocument(),
      problems: [{ code: 'missing-field', where: 'plans › "Bad" (bad) › roadmap', says: /the plan was left out/ }],
    })
  })

  test('two plans with the same id are both kept', () => {
    const outcome = readDocument(
      spoiled((json) => {
        json.push('plans', structuredClone(json.get('plans.0')))
        json.set('plans.2.title', 'Again')
      }),
    )
    expect(outcome.kind === 'repaired' && [...outcome.document.plans].map(([id, { title }]) => [id, title])).toEqual([
      ['full', expect.stringContaining('All of it')],
      ['plain', 'A plan'],
      ['full-2', 'Again'],
    ])
  })

  test('an open plan that is not there gives way to the first', () => {
    const outcome = readDocument(spoiled((json) => json.set('currentPlan', 'gone')))
    expect(outcome).toMatchObject({
      kind: 'repaired',
      document: makeFullDocument(),
      problems: [{ code: 'unknown-plan' }],
    })
  })

  test('499 of 500 steps keep their progress', () => {
    const steps = Array.from({ length: 500 }, (_, i) => makeStep({ id: `s${i}` }))
    const progress = new Map(steps.map(({ id }) => [id, makeProgress({ status: { kind: 'known' } })]))
    const document = makeDocument(makePlan({ roadmap: makeRoadmap({ steps }), progress }))
    const outcome = readDocument(edited(document, (json) => json.set('plans.0.progress.250', 'bad')))
    expect(outcome).toMatchObject({
      kind: 'repaired',
      more: 0,
      problems: [{ where: 'plans › "A plan" (plan) › progress › entry 251' }],
    })
    expect(outcome.kind === 'repaired' && outcome.document.plans.get('plan')?.progress.size).toBe(499)
  })

  test('progress for a step that the roadmap lacks is kept, and counts for nothing', () => {
    const plan = makePlan()
    const dangling = { ...plan, progress: new Map([['gone', makeProgress({ status: { kind: 'known' } })]]) }
    const document = makeDocument(dangling)
    expect(readDocument(writeDocument(document, 1))).toEqual({ kind: 'ok', document, rev: 1 })
    expect(schedulePlan(dangling, FIRST_MONDAY).finish).toEqual(schedulePlan(plan, FIRST_MONDAY).finish)
  })
})

test('C3 ids called like old tricks are ids', () => {
  const ids = ['__proto__', 'constructor', 'prototype', 'toString']
  const steps = ids.map((id) => makeStep({ id }))
  const progress = new Map(ids.map((id) => [id, makeProgress({ status: { kind: 'known' } })]))
  const document = makeDocument(makePlan({ id: '__proto__', roadmap: makeRoadmap({ steps }), progress }))
  expect(readDocument(writeDocument(document, 1))).toEqual({ kind: 'ok', document, rev: 1 })
})

test('C2 a million of anything is read', () => {
  const million = Array.from({ length: 1_000_000 }, (_, i) => ({ step: `s${i}` }))
  const text = spoiled((json) => json.set('plans.0.progress', million))
  expect(readDocument(text).kind).toBe('repaired')
})

test('an exported file is called after the day', () => {
  expect(documentFileName(FIRST_MONDAY)).toBe('cairn-plans-2027-01-04.json')
})

function spoiled(spoil: (json: JsonEditor) => void): string {
  return edited(makeFullDocument(), spoil)
}

/** The text of a document whose state was edited. */
function edited(document: CairnDocument, edit: (json: JsonEditor) => void): string {
  const envelope: unknown = JSON.parse(writeDocument(document, 7))
  edit(editJson(editJson(envelope).get('state')))
  return JSON.stringify(envelope).replaceAll('"1e999"', '1e999')
}

/** Without what version 1 did not know. */
function asOfVersion2(document: CairnDocument): CairnDocument {
  return {
    ...document,
    plans: new Map([...document.plans].map(([id, plan]) => [id, asPlanOfVersion2(plan)])),
    roadmaps: new Map([...document.roadmaps].map(([id, own]) => [id, { ...own, extras: new Map() }])),
    career: EMPTY_CAREER,
  }
}

function asPlanOfVersion2(plan: Plan): Plan {
  const notebooks = [...plan.notebooks].map(([id, each]) => [id, { ...each, projects: new Set<string>() }] as const)
  return { ...plan, notebooks: new Map(notebooks), extras: new Map() }
}

function asOfVersion1(document: CairnDocument): CairnDocument {
  return {
    ...asOfVersion2(document),
    plans: new Map([...document.plans].map(([id, plan]) => [id, asPlanOfVersion1(plan)])),
    roadmaps: new Map(),
    preferences: { ...document.preferences, hideDone: false, hideDates: false, singleKeys: true },
  }
}

function asPlanOfVersion1(plan: Plan): Plan {
  return {
    ...plan,
    isArchived: false,
    pacePrior: BUILT_IN_PRIOR,
    settings: new Map(
      [...plan.settings.keys()].map((id) => [id, changeSettings(plan, id, { notBefore: undefined }).settings.get(id)!]),
    ),
    notebooks: new Map(),
    history: NO_HISTORY,
    extras: new Map(),
  }
}
