import { describe, expect, test } from 'vitest'
import { EMPTY_CAREER } from '../../../src/domain/career/career'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { editJson, type JsonEditor } from '../../helpers/edit-json'
import { day, makeFullCareer, makeFullDocument } from '../../helpers/make-plan'

const WHOLE: CairnDocument = { ...EMPTY_DOCUMENT, career: makeFullCareer() }

function readSpoiled(spoil: (json: JsonEditor) => void) {
  const json = editJson(JSON.parse(writeDocument(WHOLE, 1)))
  spoil(json)
  const outcome = readDocument(JSON.stringify(json.json))
  if (outcome.kind !== 'ok' && outcome.kind !== 'repaired') throw new Error(outcome.kind)
  const problems = outcome.kind === 'repaired' ? outcome.problems : []
  return { career: outcome.document.career, problems: problems.map(({ code, where }) => [code, where]) }
}

describe('one bad field of a career is put right, and the rest is kept', () => {
  const at = 'state.career'

  test.each([
    ['no career at all', (json: JsonEditor) => json.set(at, 5), 'wrong-type', 'career'],
    ['a level there is not', (json: JsonEditor) => json.set(`${at}.skills.0.level`, 'guru'), 'out-of-range', 'level'],
    ['a skill that is a number', (json: JsonEditor) => json.set(`${at}.skills.0`, 7), 'wrong-type', 'entry 1'],
    ['a project without an id', (json: JsonEditor) => json.set(`${at}.projects.0.id`, ''), 'out-of-range', 'id'],
    [
      'code that is script',
      (json: JsonEditor) => json.set(`${at}.projects.0.code`, 'javascript:1'),
      'bad-link',
      'code',
    ],
    [
      'a picture without end',
      (json: JsonEditor) => json.set(`${at}.projects.0.pictures.0.width`, 1e9),
      'out-of-range',
      'width',
    ],
    [
      'a loop on no day',
      (json: JsonEditor) => json.set(`${at}.projects.0.loops.0.on`, '2027-02-30'),
      'out-of-range',
      'on',
    ],
    [
      'a stage there is not',
      (json: JsonEditor) => json.set(`${at}.applications.0.stage`, 'hired'),
      'out-of-range',
      'stage',
    ],
    [
      'an end of what is not closed',
      (json: JsonEditor) => json.set(`${at}.applications.0.stage`, 'applied'),
      'out-of-range',
      'ending',
    ],
    [
      'an advert that is a file',
      (json: JsonEditor) => json.set(`${at}.applications.0.url`, 'file:///etc'),
      'bad-link',
      'url',
    ],
    [
      'a next day there is not',
      (json: JsonEditor) => json.set(`${at}.applications.0.nextOn`, 'soon'),
      'out-of-range',
      'nextOn',
    ],
  ])('A4 %s', (_, spoil, code, where) => {
    const { career, problems } = readSpoiled(spoil)
    expect(problems).toContainEqual([code, expect.stringContaining(where) as unknown])
    const text = writeDocument({ ...WHOLE, career }, 1)
    expect(readDocument(text)).toMatchObject({ kind: 'ok', document: { career } })
    // What was not spoiled is there.
    const wish = where === 'career' ? undefined : WHOLE.career.applications.get('wish')
    expect(career.applications.get('wish')).toEqual(wish)
  })

  test('two projects with the same id are both kept, the second under a new one', () => {
    const { career, problems } = readSpoiled((json) => json.set('state.career.projects.1.id', 'project'))
    expect([...career.projects].map(([id, project]) => [id, project.id, project.title])).toEqual([
      ['project', 'project', 'Bird songs — ünïcødé'],
      ['project-2', 'project-2', 'An idea'],
    ])
    expect(problems.map(([code]) => code)).toEqual(['duplicate-id'])
  })

  test('whether a project is private is rather believed than shown', () => {
    const { career } = readSpoiled((json) => json.set('state.career.projects.1.isPrivate', 'no'))
    expect(career.projects.get('idea')?.isPrivate).toBe(true)
  })

  test('a project that does not say when it was changed has not been since it was made', () => {
    const { career } = readSpoiled((json) => json.set('state.career.projects.0.changedOn', null))
    expect(career.projects.get('project')?.changedOn).toBe(day(0))
  })

  test('nothing of a career is taken for a career that is empty', () => {
    expect(readSpoiled((json) => json.set('state.career', null)).career).toEqual(EMPTY_CAREER)
  })
})

describe('fields of a later version', () => {
  test('are kept with their plan, and a value that is no JSON is left out', () => {
    const text = writeDocument(makeFullDocument(), 1)
    expect(text).toContain('mood')
    const outcome = readDocument(text.replace('{\\"of\\":[\\"monday\\"]}', '{\\"of\\":'))
    expect(outcome).toMatchObject({
      kind: 'repaired',
      problems: [{ where: expect.stringContaining('value') as unknown }],
    })
    expect(outcome.kind === 'repaired' && outcome.document.plans.get('full')?.extras).toEqual(new Map())
  })
})
