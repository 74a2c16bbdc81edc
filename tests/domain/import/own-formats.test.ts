import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import { writePlanFile } from '../../../src/domain/import/plan-file'
import { readFile } from '../../../src/domain/import/read-file'
import type { PlansFromFile } from '../../../src/domain/import/read-file-result'
import { writeRoadmapFile } from '../../../src/domain/import/write-roadmap-file'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { editJson } from '../../helpers/edit-json'
import { makeFullPlan, makePlan } from '../../helpers/make-plan'
import { makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { arbitraryEdit } from '../roadmap/arbitrary-roadmap-edits'
import { asRoadmap, countsOf, fixtureBytes, readFixture } from './fixture-files'

function asPlans(text: string): PlansFromFile {
  const result = readFile(text, 'plan.json')
  if (result.kind !== 'plans') throw new Error(result.kind === 'refused' ? result.says : result.kind)
  return result
}

/** Roadmaps of every form: the fullest there is, edited at random. */
const arbitraryRoadmap: fc.Arbitrary<Roadmap> = fc
  .array(arbitraryEdit, { maxLength: 12 })
  .map((edits) => edits.reduce((roadmap, edit) => edit(roadmap), makeFullPlan().roadmap))

describe('C5: export, import, export is identical', () => {
  test('for any roadmap with a step', () => {
    fc.assert(
      fc.property(arbitraryRoadmap, (roadmap) => {
        fc.pre(roadmap.steps.length > 0)
        const text = writeRoadmapFile(roadmap)
        const file = asRoadmap(readFile(text, 'x.json'))
        expect(file.roadmap).toEqual(roadmap)
        expect(writeRoadmapFile(file.roadmap, file.extras)).toBe(text)
        expect(countsOf(file)['problem'] ?? 0).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  test('for the built-in roadmaps', () => {
    for (const roadmap of builtinRoadmaps) {
      const text = writeRoadmapFile(roadmap)
      expect(asRoadmap(readFile(text, 'x.json')).roadmap).toEqual(roadmap)
    }
  })

  test('for any plan', () => {
    fc.assert(
      fc.property(arbitraryRoadmap, (roadmap) => {
        const plan = { ...makeFullPlan(), roadmap }
        const text = writePlanFile(plan)
        const { document, report } = asPlans(text)
        expect([...document.plans.values()]).toEqual([plan])
        expect(document.currentPlan).toBe(plan.id)
        expect(Array.from(document.plans.values(), writePlanFile)).toEqual([text])
        expect(report.items.map(({ code }) => code)).toEqual(['plans', 'unknown-fields'])
      }),
      { numRuns: 100 },
    )
  })
})

describe('fields of a later minor version', () => {
  test('of a roadmap come back where they stood', () => {
    const file = asRoadmap(readFixture('roadmap-newer-minor.json'))
    expect(countsOf(file)['unknown-fields']).toBe(5)
    const text = writeRoadmapFile(file.roadmap, file.extras)
    const { get } = editJson(JSON.parse(text))
    expect(get('mood')).toBe('sunny')
    expect(get('phases.0.colour')).toBe('red')
    expect(get('steps.0.difficulty')).toBe(3)
    expect(get('steps.0.topics.0.weight')).toEqual({ of: [1, 2] })
    expect(get('choices.0.options.0.emoji')).toBe('x')
    const again = asRoadmap(readFile(text, ''))
    expect(writeRoadmapFile(again.roadmap, again.extras)).toBe(text)
  })

  test('of a plan too', () => {
    const full = makeFullPlan()
    const later = editJson(JSON.parse(writePlanFile(full)))
    later.set('version', '3.4')
    later.set('plan.mood', 'sunny')
    later.set('plan.roadmap.steps.0.difficulty', 3)
    later.set('plan.progress.0.felt', ['hard'])
    const text = JSON.stringify(later.json)
    const file = asPlans(text)
    const [plan] = [...file.document.plans.values()]
    expect(plan?.extras.size).toBe(3)
    const written = editJson(JSON.parse(writePlanFile(plan!)))
    expect(written.get('plan.mood')).toBe('sunny')
    expect(written.get('plan.roadmap.steps.0.difficulty')).toBe(3)
    expect(written.get('plan.progress.0.felt')).toEqual(['hard'])
  })

  test('follow their step when the steps have moved, and go with it when it is gone', () => {
    const file = asRoadmap(readFixture('roadmap-newer-minor.json'))
    const other = makeStep({ id: 'other', phase: 'p' })
    const moved = { ...file.roadmap, steps: [other, ...file.roadmap.steps] }
    const { get } = editJson(JSON.parse(writeRoadmapFile(moved, file.extras)))
    expect([get('steps.0.difficulty'), get('steps.1.difficulty')]).toEqual([undefined, 3])
    expect(writeRoadmapFile({ ...file.roadmap, steps: [other] }, file.extras)).not.toContain('difficulty')
  })

  test('leave what is planned with as it is', () => {
    const file = asRoadmap(readFixture('roadmap-newer-minor.json'))
    const before = structuredClone(file.roadmap)
    writeRoadmapFile(file.roadmap, file.extras)
    expect(file.roadmap).toEqual(before)
  })

  test('C3: odd names are not kept', () => {
    const file = asRoadmap(readFixture('roadmap-damaged.json'))
    expect(file.extras.size).toBe(0)
    expect(countsOf(file)['unsafe-field']).toBe(2)
  })
})

describe('versions', () => {
  const roadmap = (version: unknown): string =>
    JSON.stringify({ format: 'cairn-roadmap', version, title: 'T', steps: [{ title: 'A', hours: 1 }] })

  test.each(['1', '1.0', '1.99', 1])('%s is read', (version) => {
    expect(readFile(roadmap(version), '').kind).toBe('roadmap')
  })

  test('a later one is refused, with what to do', () => {
    expect(readFile(roadmap('2.0'), '')).toEqual({
      kind: 'refused',
      says: 'It is of version 2.0, and this Cairn reads version 1. Update Cairn, and open it again.',
    })
    const later = editJson(JSON.parse(writePlanFile(makePlan())))
    later.set('version', '4.0')
    expect(readFile(JSON.stringify(later.json), '')).toMatchObject({
      kind: 'refused',
      says: expect.stringContaining('4.0') as unknown,
    })
  })

  test.each(['x', '', null, true, '1.x', {}])('%j is none', (version) => {
    expect(readFile(roadmap(version), '')).toEqual({
      kind: 'refused',
      says: 'Its “version” is not one that there is. Write "1.0" there.',
    })
  })
})

describe('saved documents', () => {
  test.each(['version-1-full', 'version-2-full', 'version-3-full'])('C6: %s goes through the one door', (name) => {
    const path = fileURLToPath(new URL(`../../fixtures/documents/${name}.json`, import.meta.url))
    const file = asPlans(readFileSync(path, 'utf8'))
    expect(file.format).toBe('cairn-document')
    expect(countsOf(file)['plans']).toBe(file.document.plans.size)
  })

  test.each([
    ['of a newer Cairn', '{"version":99,"state":{}}', /newer Cairn/],
    [
      'without plans',
      '{"version":2,"rev":0,"state":{"plans":[],"currentPlan":null,"draft":null,"roadmaps":[]}}',
      /without a plan/,
    ],
    ['of another shape', '{"version":2,"state":5}', /Choose another copy/],
    ['plan file without a plan', '{"format":"cairn-plan","version":"2.0","plan":[]}', /holds no “plan”/],
    ['plan file with an empty plan', '{"format":"cairn-plan","version":"2.0","plan":{}}', /Choose another copy/],
  ])('%s: refused in a sentence', (_, text, says) => {
    expect(readFile(text, 'x.json')).toMatchObject({ kind: 'refused', says: expect.stringMatching(says) as unknown })
  })

  test('C7: the same file twice gives the same twice', () => {
    const text = writePlanFile(makeFullPlan())
    expect(readFile(text, 'a.json')).toEqual(readFile(text, 'b.json'))
  })
})

describe('what an author writes', () => {
  const steps = (...list: readonly object[]): Roadmap =>
    asRoadmap(readFile(JSON.stringify({ format: 'cairn-roadmap', title: 'T', steps: list }), '')).roadmap

  test('hours as one, two or three numbers', () => {
    const points = steps(
      { title: 'A', hours: 3 },
      { title: 'B', hours: [2, 4] },
      { title: 'C', hours: [1, 2, 9] },
    ).steps
    expect(points.map((step) => step.kind === 'effort' && Object.values(step.estimate).slice(0, 3))).toEqual([
      [90, 180, 270],
      [120, 180, 240],
      [60, 120, 540],
    ])
  })

  test('days are a wait, a milestone takes no time', () => {
    const kinds = steps({ title: 'A', days: 3 }, { title: 'B', milestone: true }, { title: 'C', hours: 1 }).steps
    expect(kinds.map(({ kind }) => kind)).toEqual(['wait', 'milestone', 'effort'])
  })

  test('a step is in the phase named, by id or title, or in that of the step before it', () => {
    const text = JSON.stringify({
      format: 'cairn-roadmap',
      title: 'T',
      phases: ['One', { id: 'two', title: 'Two' }],
      steps: ['One', undefined, 'two', undefined, 'Two'].map((phase, at) => ({ title: `S${at}`, hours: 1, phase })),
    })
    const { roadmap } = asRoadmap(readFile(text, ''))
    expect(roadmap.steps.map(({ phase }) => phase)).toEqual(['one', 'one', 'two', 'two', 'two'])
  })

  test('topics as titles, which get ids of their own', () => {
    const [step] = steps({
      title: 'A',
      hours: 1,
      topics: ['Knots', 'Knots', { title: 'Reef' }, { id: 'own', title: 'O' }],
    }).steps
    expect(step?.topics.map(({ id }) => id)).toEqual(['knots', 'knots-2', 'reef', 'own'])
  })

  test('a file of an author without a word on what it is', () => {
    expect(readFile(JSON.stringify({ title: 'T', steps: [{ title: 'A' }] }), '').kind).toBe('roadmap')
  })

  test('nothing else: a roadmap needs steps', () => {
    for (const list of [undefined, [], {}, [5]]) {
      const text = JSON.stringify({ format: 'cairn-roadmap', title: 'T', steps: list })
      expect(readFile(text, '')).toMatchObject({ kind: 'refused', says: expect.stringContaining('steps') as unknown })
    }
  })

  test('a wait of the whole roadmap keeps its three points', () => {
    const { roadmap } = asRoadmap(readFile(writeRoadmapFile(makeRoadmap()), ''))
    expect(roadmap).toEqual(makeRoadmap())
  })

  test('a file in UTF-16 too', () => {
    const text = new TextDecoder().decode(fixtureBytes('roadmap-minimal.json'))
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(asRoadmap(readFile(bytes, '')).roadmap.title).toBe('Learn to sail')
    expect(asRoadmap(readFile(bytes.slice(2), '')).roadmap.title).toBe('Learn to sail')
  })
})
