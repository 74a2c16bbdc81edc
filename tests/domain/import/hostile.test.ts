import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { refusalOfSize } from '../../../src/domain/import/decode-text'
import { IMPORT_LIMITS } from '../../../src/domain/import/import-limits'
import { planFromFile } from '../../../src/domain/import/plan-from-file'
import { readFile } from '../../../src/domain/import/read-file'
import { validateRoadmap } from '../../../src/domain/roadmap/validate-roadmap'
import { FIRST_MONDAY, makeDocument } from '../../helpers/make-plan'
import { asRoadmap, countsOf, fixtureBytes, fixtureNames } from './fixture-files'

const numRuns = Number(process.env['CAIRN_RUNS'] ?? 300)

function own(steps: readonly unknown[]): string {
  return JSON.stringify({ format: 'cairn-roadmap', title: 'T', steps })
}

function saysOf(content: string | Uint8Array, name = 'x'): string {
  const result = readFile(content, name)
  return result.kind === 'refused' ? result.says : `read as ${result.kind}`
}

describe('C1: files that are something else', () => {
  test.each<[string, readonly number[], RegExp]>([
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0], /picture \(JPEG\)/],
    ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39], /picture \(GIF\)/],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], /PDF/],
    ['ZIP or Office', [0x50, 0x4b, 0x03, 0x04, 0x14], /save the sheet as CSV/],
    ['gzip', [0x1f, 0x8b, 0x08], /Unpack it/],
    ['Project’s own', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /Save it there as XML/],
    ['a database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], /database/],
    ['nothing', [], /empty/],
    ['a byte order mark and nothing', [0xef, 0xbb, 0xbf], /empty/],
    ['zeros', [0, 0, 0, 0, 0, 0, 0, 0], /no text/],
  ])('%s is named and refused', (_, bytes, says) => {
    expect(saysOf(new Uint8Array(bytes))).toMatch(says)
  })

  test.each(['utf16le', 'utf-8'] as const)('JSON, CSV and Markdown in %s with a mark', (encoding) => {
    for (const text of [own([{ title: 'A' }]), 'Title,Hours\nA,1\n', '- A (1 h)\n']) {
      const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, encoding))
      expect(asRoadmap(readFile(bytes, '')).roadmap.steps[0]?.title).toBe('A')
    }
  })

  test('UTF-16 the other way round', () => {
    const bytes = Buffer.from('\uFEFFTitle,Hours\nÄ,1\n', 'utf16le').swap16()
    expect(asRoadmap(readFile(new Uint8Array(bytes), '')).roadmap.steps[0]?.title).toBe('Ä')
  })

  test('200 MB are refused by their size, before they are read', () => {
    expect(refusalOfSize(200_000_000)).toBe(
      'The file has 200 MB, and at most 20 MB can be read. Choose the file of one roadmap or plan.',
    )
    expect(refusalOfSize(IMPORT_LIMITS.bytes)).toBeNull()
    expect(saysOf(new Uint8Array(IMPORT_LIMITS.bytes + 1))).toContain('at most 20 MB')
  })

  test('JSON of other shapes', () => {
    expect(saysOf('[]')).toContain('a list')
    expect(saysOf('{}')).toContain('it is empty')
    expect(saysOf('{"a":1}')).toContain('“a”')
    expect(saysOf('{"nodes":[]}')).toContain('no steps')
    expect(saysOf('{"nodes":[5,null]}')).toContain('no steps')
    expect(saysOf('{"mockup":{}}')).toContain('no steps')
  })
})

/** Each is over long before a reader that goes over things again and again would be: the limit of a test finds those. */
describe('C2: far too much of everything', () => {
  const most = IMPORT_LIMITS.depth

  test.each<[string, string]>([
    ['lists in lists', '{"steps":' + '['.repeat(5_000_000)],
    ['objects in objects', '{"a":'.repeat(2_000_000)],
    ['closed again', '{"steps":' + '['.repeat(200_000) + ']'.repeat(200_000) + '}'],
    ['elements in elements', '<project>' + '<task>'.repeat(1_000_000)],
  ])('depth: %s', (_, text) => {
    expect(saysOf(text)).toContain(`more than ${most} levels deep`)
  })

  test('brackets in texts are no depth', () => {
    expect(readFile(own([{ title: '[{"\\'.repeat(100), hours: 1 }]), '').kind).toBe('roadmap')
  })

  test.each<[string, string, () => string, RegExp]>([
    [
      '1,000,000 steps',
      'x.json',
      () => `{"steps":[${'1,'.repeat(999_999)}1]}`,
      /1,000,000 steps.*at most 20,000.*Split/,
    ],
    ['1,000,000 rows', 'x.csv', () => `Title\n${'a\n'.repeat(1_000_000)}`, /rows.*at most 200,000/],
    ['1,000,000 columns', 'x.csv', () => `Title${',a'.repeat(1_000_000)}\n`, /columns.*at most 200/],
    ['1,000,000 lines', 'x.md', () => '# b\n- a\n'.repeat(500_000), /lines.*at most 200,000/],
    ['100,000 items', 'x.md', () => '- a\n'.repeat(100_000), /100,000 steps.*at most 20,000/],
    ['1,000,000 nodes', 'x.json', () => `{"nodes":[${'{},'.repeat(999_999)}{}]}`, /nodes.*at most 15,000/],
    ['1,000,000 edges', 'x.json', () => `{"nodes":[],"edges":[${'{},'.repeat(999_999)}{}]}`, /edges.*at most 200,000/],
    [
      '300,000 tasks',
      'x.gan',
      () => `<project><tasks>${'<task id="1"/>'.repeat(300_000)}</tasks></project>`,
      /tasks or more.*at most 40,000/,
    ],
    [
      '10,000,000 topics',
      'x.json',
      () => own([{ title: 'A', topics: [] }]).replace('[]', `[${'1,'.repeat(9_000_000)}1]`),
      /topics.*at most 200,000/,
    ],
  ])('%s in %s', (_, name, text, says) => {
    expect(saysOf(text(), name)).toMatch(says)
  })

  test('100,000 prerequisites of a step: those that name steps are kept, within what there may be', () => {
    const names = Array.from({ length: 100_000 }, (_, at) => `s${at}`)
    const steps = Array.from({ length: 6000 }, (_, at) => ({ id: `s${at}`, title: `S${at}`, hours: 1 }))
    const file = asRoadmap(readFile(own([...steps, { id: 'all', title: 'All', hours: 1, prerequisites: names }]), ''))
    expect(file.roadmap.steps.at(-1)?.prerequisites).toHaveLength(5000)
    const table = `Title,After\n${steps.map(({ title }) => `${title},\n`).join('')}All,"${names.map((_, at) => at + 1).join(';')}"\n`
    const read = asRoadmap(readFile(table, 'x.csv'))
    expect(read.roadmap.steps.at(-1)?.prerequisites).toHaveLength(5000)
    expect(countsOf(read)).toMatchObject({ 'too-many-prerequisites': 1000, 'self-prerequisite': 1 })
  })

  test('20,000 steps of one title, which all wait for that title', () => {
    const text = `Title,After\n${'Same,Same\n'.repeat(20_000)}`
    const { roadmap } = asRoadmap(readFile(text, 'x.csv'))
    expect(new Set(roadmap.steps.map(({ id }) => id)).size).toBe(20_000)
  })

  test('a circle of 20,000 steps', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `S${at},S${(at + 1) % 20_000}\n`)
    const file = asRoadmap(readFile(`Title,After\n${rows.join('')}`, 'x.csv'))
    expect(countsOf(file)['cycle']).toBe(1)
  })

  test('a list nested 20,000 deep', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- a`)
    expect(asRoadmap(readFile(lines.join('\n'), 'x.md')).roadmap.steps).toHaveLength(1)
  })

  test('15,000 nodes in one place, half of them without a line', () => {
    const nodes = Array.from({ length: 15_000 }, (_, at) => ({
      id: `n${at}`,
      type: at % 2 === 0 ? 'topic' : 'subtopic',
      position: { x: 0, y: 0 },
      data: { label: `N${at}` },
    }))
    const file = asRoadmap(readFile(JSON.stringify({ nodes, edges: [] }), 'x.json'))
    expect(file.roadmap.steps).toHaveLength(7500)
    expect(countsOf(file)).toMatchObject({ 'placed-by-position': 7500, 'too-many-topics': 6500 })
  })

  test.each<[string, string]>([
    ['square brackets', `- ${'['.repeat(1_000_000)}`],
    ['links that never end', `- ${'[a]('.repeat(300_000)}`],
    ['brackets', `- ${'('.repeat(1_000_000)}`],
    ['stars', `- ${'*'.repeat(1_000_000)}`],
    ['backslashes', `- ${'\\'.repeat(1_000_000)}`],
    ['dashes', '- '.repeat(1_000_000)],
    ['spaces', `- a${' '.repeat(1_000_000)}b`],
    ['numbers', `- a (${'1'.repeat(1_000_000)} h)`],
    ['quotation marks', `Title,Hours\n${'"'.repeat(1_000_001)}`],
    ['comments', '<!--'.repeat(300_000)],
    ['unfinished elements', '<project '.repeat(300_000)],
    ['one line', 'a'.repeat(5_000_000)],
  ])('a line of nothing but %s', (_, text) => {
    const result = readFile(text, 'x.md')
    expect(['roadmap', 'refused']).toContain(result.kind)
  })
})

describe('C3, C4: names and texts that mean something elsewhere', () => {
  const ODD = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

  test('as ids, titles, phases and prerequisites, in every format', () => {
    const steps = ODD.map((id, at) => ({ id, title: id, phase: id, hours: 1, prerequisites: ODD.slice(0, at) }))
    const texts: readonly [string, string][] = [
      [JSON.stringify({ format: 'cairn-roadmap', title: 'T', phases: ODD, steps }), 'x.json'],
      [`Title,Phase,After\n${ODD.map((id, at) => `${id},${id},${ODD.slice(0, at).join(';')}`).join('\n')}`, 'x.csv'],
      [ODD.map((id) => `# ${id.replaceAll('_', '\\_')}\n- ${id.replaceAll('_', '\\_')}\n`).join(''), 'x.md'],
    ]
    for (const [text, name] of texts) {
      const { roadmap } = asRoadmap(readFile(text, name))
      expect(roadmap.steps.map(({ title }) => title)).toEqual(ODD)
      expect(roadmap.phases.map(({ title }) => title)).toEqual(ODD)
      // A list has no words for prerequisites.
      expect(roadmap.steps.at(-1)?.prerequisites).toHaveLength(name === 'x.md' ? 0 : ODD.length - 1)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'vbscript:x',
    'java\nscript:alert(1)',
    'https:\\\\evil.example',
  ])('a link to %j is left out', (url) => {
    const text = own([{ title: 'A', hours: 1, resources: [{ title: 'L', url }] }])
    expect(asRoadmap(readFile(text, '')).roadmap.steps[0]?.resources).toEqual([
      { title: 'L', kind: 'reference', sources: [] },
    ])
    const list = asRoadmap(readFile(`- [A](<${url.replaceAll('\n', '')}>) (1 h)`, ''))
    expect(list.roadmap.steps[0]?.resources.flatMap((each) => each.url ?? [])).toEqual([])
  })

  test('script in texts stays text', () => {
    const script = '<img src=x onerror=alert(1)>'
    const { roadmap } = asRoadmap(readFile(own([{ title: script, reason: script, hours: 1, topics: [script] }]), ''))
    expect(roadmap.steps[0]).toMatchObject({ title: script, reason: script })
  })
})

describe('damaged at random', () => {
  const files = fixtureNames().map((name) => [name, fixtureBytes(name)] as const)

  test('no file throws, and what is read is sound', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.record({ at: fc.nat(6000), drop: fc.nat(40), add: fc.uint8Array({ maxLength: 4 }) }), {
          maxLength: 4,
        }),
        ([name, bytes], cuts) => {
          let damaged = [...bytes]
          for (const { at, drop, add } of cuts) {
            const place = at % (damaged.length + 1)
            damaged = [...damaged.slice(0, place), ...add, ...damaged.slice(place + drop)]
          }
          expectSound(readFile(new Uint8Array(damaged), name))
        },
      ),
      { numRuns },
    )
  })

  test('nor does any text or bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 })),
        (content) => {
          expectSound(readFile(content, ''))
        },
      ),
      { numRuns },
    )
  })

  test('nor any JSON in the place of a roadmap or a drawing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('steps', 'nodes', 'mockup', 'plan', 'state'),
        fc.jsonValue(),
        fc.jsonValue(),
        (key, value, more) => {
          for (const list of [
            value,
            [value, more],
            [{ title: value, id: more, data: { label: more }, type: 'topic' }],
          ]) {
            expectSound(
              readFile(JSON.stringify({ format: more, version: 2, [key]: list, edges: more, phases: value }), ''),
            )
          }
        },
      ),
      { numRuns },
    )
  })

  /** Refused in a sentence that is no fault of ours; or a roadmap that is saved and read as what it is. */
  function expectSound(result: ReturnType<typeof readFile>): void {
    expect(soundness(result)).toBe('sound')
  }

  function soundness(result: ReturnType<typeof readFile>): string {
    if (result.kind === 'refused') {
      const isSentence = /^(It|The|None) .+\.$/s.test(result.says) && !result.says.includes('fault is Cairn’s')
      return isSentence ? 'sound' : result.says
    }
    if (result.kind === 'plans') return 'sound'
    const text = writeDocument(makeDocument(planFromFile(result, 'plan', FIRST_MONDAY)!), 0)
    const [saved] = (JSON.parse(text) as { state: { plans: { roadmap: unknown }[] } }).state.plans
    const validation = validateRoadmap(saved?.roadmap)
    if (validation.kind === 'invalid') return validation.problems[0]?.says ?? 'invalid'
    const { kind } = readDocument(text)
    return kind === 'ok' ? 'sound' : kind
  }
})
