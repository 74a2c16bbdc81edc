import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportDocument } from '../../../src/domain/document/export-document'
import { readFile } from '../../../src/domain/import/read-file'
import { FIRST_MONDAY, makeDocument, makeFullDocument, makePlan } from '../../helpers/make-plan'

const read = (text: string) => readFile(text, 'plans.json')
const refusalOf = (text: string): string | null => {
  const result = read(text)
  return result.kind === 'refused' ? result.says : null
}

test('C5 an export reads back as what it was, and is written the same again', () => {
  const document = makeFullDocument()
  const result = read(exportDocument(document))
  if (result.kind !== 'plans') throw new Error('It holds no plans.')
  expect(result.document).toEqual(document)
  expect([result.problems, result.more]).toEqual([[], 0])
  expect(exportDocument(result.document)).toBe(exportDocument(document))
})

const FIXTURES = 'tests/fixtures/documents'

const NAMES = readdirSync(FIXTURES)
const readFixture = (name: string) => read(readFileSync(join(FIXTURES, name), 'utf8'))

const EMPTY = NAMES.filter((name) => name.includes('empty'))
const FULL = NAMES.filter((name) => !EMPTY.includes(name))

test.each(FULL)('C6 %s, as an earlier Cairn exported it', (name) => {
  expect(readFixture(name)).toMatchObject({ kind: 'plans' })
})

test.each(EMPTY)('C6 %s is sound, and nothing to take in', (name) => {
  expect(readFixture(name)).toMatchObject({
    kind: 'refused',
    says: expect.stringMatching(/without a plan or roadmap in it\. Choose another/) as unknown,
  })
})

test('a plan that was only being put together is something to take in', () => {
  const document = { ...makeDocument(), draft: makePlan({ id: 'draft' }) }
  expect(read(exportDocument(document))).toMatchObject({ kind: 'plans', document: { draft: { id: 'draft' } } })
})

test('what cannot be read of it is said, and counted in the report', () => {
  const text = exportDocument(makeDocument(makePlan())).replace('"title":"A plan"', '"title":7')
  const result = read(text)
  expect(result).toMatchObject({ kind: 'plans', problems: [{ code: 'wrong-type' }], more: 0 })
  const items = result.kind === 'plans' ? result.report.items : []
  expect(items.map(({ code, count }) => [code, count])).toContainEqual(['problem', 1])
})

const CUT = exportDocument(makeDocument(makePlan())).slice(0, 500)

describe('refuses, and says why', () => {
  test.each<[string, string, RegExp]>([
    ['a page of the web', '\uFEFF <!doctype html><p>', /^It is a web page\. Download the file itself/],
    ['C1 no JSON', 'Dear diary', /^It is text without a list or a table/],
    ['C1 what is cut short', CUT, /^It breaks off at line 1, character 501: its end is missing\. Save or download/],
    ['C1 what is cut short in its second line', '{"version":2,\n"state":', /^It breaks off at line 2, character 9:/],
    ['A6 a newer version', '{"version":9,"state":{}}', /newer Cairn \(version 9 of its files\)\. Reload the page/],
    ['nothing', exportDocument(makeDocument()), /without a plan or roadmap in it/],
    ['A2 another shape', '{"version":2,"state":{"plans":5}}', /^It holds no list of plans\. Choose another/],
    ['C2 a depth bomb', `{"version":2,"state":${'['.repeat(200_000)}`, /nested more than 100 levels deep/],
    ['C2 a depth bomb of objects', '{"a":'.repeat(200_000), /nested more than 100 levels deep/],
  ])('%s', (_, text, says) => {
    expect(refusalOf(text)).toMatch(says)
  })

  test('where the engine says that a character is wrong', () => {
    // Not all of them say it.
    expect(refusalOf('{"version": 2,\n  "state": }')).toMatch(
      /cannot be read as such( from line 2, character 12 on)?\./,
    )
  })
})

test('C2 brackets in texts are no depth', () => {
  const title = '[{\\"'.repeat(40)
  const text = exportDocument(makeDocument(makePlan({ createdOn: FIRST_MONDAY })))
  expect(read(text.replace('"title":"A plan"', `"title":"${title}"`))).toMatchObject({ kind: 'plans', problems: [] })
})
