import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportDocument } from '../../src/domain/document/export-document'
import { schedulePlan } from '../../src/domain/plan/schedule-plan'
import { readPlanText, type TextFault } from '../../src/worker/read-plan-text'
import { FIRST_MONDAY, makeDocument, makeFullDocument, makePlan } from '../helpers/make-plan'

const read = (text: string) => readPlanText({ text, today: FIRST_MONDAY })
const faultOf = (text: string): TextFault | null => {
  const outcome = read(text)
  return outcome.kind === 'refused' ? outcome.fault : null
}

test('C5 an export reads back as what it was, with the finish of each plan', () => {
  const document = makeFullDocument()
  const outcome = read(exportDocument(document))
  if (outcome.kind !== 'read') throw new Error('It was refused.')
  expect(outcome.document).toEqual(document)
  expect([outcome.problems, outcome.more]).toEqual([[], 0])
  expect([...outcome.finishes]).toEqual(
    Array.from(document.plans, ([id, plan]) => [id, schedulePlan(plan, FIRST_MONDAY).finish]),
  )
  expect(exportDocument(outcome.document)).toBe(exportDocument(document))
})

const FIXTURES = 'tests/fixtures/documents'

test.each(readdirSync(FIXTURES))('C6 %s, as an earlier Cairn exported it', (name) => {
  const text = readFileSync(join(FIXTURES, name), 'utf8')
  // An empty document is sound, and nothing to take in.
  expect(faultOf(text)).toEqual(name.includes('empty') ? { kind: 'nothing' } : null)
})

test('what cannot be read of it is said', () => {
  const text = exportDocument(makeDocument(makePlan())).replace('"title":"A plan"', '"title":7')
  expect(read(text)).toMatchObject({ kind: 'read', problems: [{ code: 'wrong-type' }], more: 0 })
})

const CUT = exportDocument(makeDocument(makePlan())).slice(0, 500)

describe('refuses, and says why', () => {
  test.each<[string, string, TextFault]>([
    ['a page of the web', '\uFEFF <!doctype html><p>', { kind: 'markup' }],
    ['C1 no JSON', 'Dear diary', { kind: 'notJson', place: null, isCutShort: false }],
    ['C1 what is cut short', CUT, { kind: 'notJson', place: { line: 1, column: 501 }, isCutShort: true }],
    [
      'C1 what is cut short in its second line',
      '{"version":2,\n"state":',
      { kind: 'notJson', place: { line: 2, column: 9 }, isCutShort: true },
    ],
    ['A6 a newer version', '{"version":9,"state":{}}', { kind: 'newer', version: 9 }],
    ['nothing', exportDocument(makeDocument()), { kind: 'nothing' }],
    [
      'A2 another shape',
      '{"version":2,"state":{"plans":5}}',
      { kind: 'otherShape', says: 'It holds no list of plans.' },
    ],
    ['C2 a depth bomb', `{"version":2,"state":${'['.repeat(200_000)}`, { kind: 'tooDeep' }],
    ['C2 a depth bomb of objects', '{"a":'.repeat(200_000), { kind: 'tooDeep' }],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault)
  })

  test('where the browser says that a character is wrong', () => {
    const fault = faultOf('{"version": 2,\n  "state": }')
    expect(fault).toMatchObject({ kind: 'notJson', isCutShort: false })
    // Not all browsers say it.
    expect([undefined, 2]).toContain(fault?.kind === 'notJson' ? fault.place?.line : 0)
  })
})

test('C2 brackets in texts are no depth', () => {
  const title = '[{\\"'.repeat(40)
  const text = exportDocument(makeDocument(makePlan())).replace('"title":"A plan"', `"title":"${title}"`)
  expect(read(text)).toMatchObject({ kind: 'read', problems: [] })
})
