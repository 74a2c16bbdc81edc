import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as portfolio from '../../../src/domain/career/portfolio-edits'
import type { PortfolioProject } from '../../../src/domain/career/project'
import { PROJECT_LIMITS } from '../../../src/domain/career/project'
import * as edit from '../../../src/domain/career/project-edits'
import * as pictures from '../../../src/domain/career/project-pictures'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { day, FIRST_MONDAY, makeDocument, makeProject } from '../../helpers/make-plan'

const LINK = { title: 'A demo', url: 'https://example.org/demo' }
const LOOP = { on: FIRST_MONDAY, from: 'evaluate', to: 'train', why: 'Too slow' }
const PICTURE = { alt: 'A chart', width: 1600, height: 900, bytes: 1000 }

function makeKept(): PortfolioProject {
  return makeProject({
    title: 'Birds',
    description: '# What',
    targetJob: 'Audio',
    code: 'https://example.org/code',
    links: new Map([['l', LINK]]),
    skills: new Set(['python']),
    pictures: new Map([['p', PICTURE]]),
    tasksDone: new Set(['task']),
    loops: new Map([['loop', LOOP]]),
  })
}

type Edit = (project: PortfolioProject) => PortfolioProject

describe('an edit that changes nothing gives the very same project', () => {
  test.each<[string, Edit]>([
    ['the same text', (each) => edit.writeProjectText(each, 'description', '# What')],
    ['the same title', (each) => edit.renameProject(each, '  Birds ')],
    ['no title', (each) => edit.renameProject(each, ' \n ')],
    ['the same job', (each) => edit.setTargetJob(each, 'Audio')],
    ['the same code', (each) => edit.setCode(each, 'https://example.org/code')],
    ['code that would run', (each) => edit.setCode(each, 'javascript:alert(1)')],
    ['code that is not whole', (each) => edit.setCode(each, 'example.org')],
    ['the same link', (each) => edit.putProjectLink(each, 'l', { ...LINK })],
    ['a link that would run', (each) => edit.putProjectLink(each, 'm', { title: '', url: 'data:text/html,x' })],
    ['a link that is not there', (each) => edit.removeProjectLink(each, 'm')],
    ['a skill it shows', (each) => edit.addSkill(each, ' python ')],
    ['an empty skill', (each) => edit.addSkill(each, ' ')],
    ['a skill that is not there', (each) => edit.removeSkill(each, 'rust')],
    ['the same way back', (each) => edit.putLoop(each, 'loop', { ...LOOP, why: ' Too  slow ' })],
    ['a way back that is not there', (each) => edit.removeLoop(each, 'other')],
    ['not private', (each) => edit.setPrivate(each, false)],
    ['no checklist', (each) => edit.setHasChecklist(each, false)],
    ['a picture it has', (each) => pictures.addPicture(each, 'p', PICTURE)],
    ['the same words', (each) => pictures.describePicture(each, 'p', ' A chart\n')],
    ['words for none', (each) => pictures.describePicture(each, 'q', 'x')],
    ['a picture before the first', (each) => pictures.movePicture(each, 'p', -1)],
    ['a picture that is not there', (each) => pictures.removePicture(each, 'q')],
    ['another for none', (each) => pictures.replacePicture(each, 'q', 'r', PICTURE)],
  ])('%s', (_, change) => {
    const project = makeKept()
    expect(change(project)).toBe(project)
  })
})

describe('what is written', () => {
  test('a text keeps its lines and is cut between characters', () => {
    const long = `${'a'.repeat(PROJECT_LIMITS.text - 1)}👩`
    expect(edit.writeProjectText(makeKept(), 'results', 'a\nb').results).toBe('a\nb')
    expect(edit.writeProjectText(makeKept(), 'results', long).results).toBe('a'.repeat(PROJECT_LIMITS.text - 1))
  })

  test('a title, a job and words for a picture are one line', () => {
    expect(edit.renameProject(makeKept(), ' Two\n lines ').title).toBe('Two lines')
    expect(edit.setTargetJob(makeKept(), 'x'.repeat(999)).targetJob).toHaveLength(PROJECT_LIMITS.line)
    expect(pictures.describePicture(makeKept(), 'p', 'a\r\nb').pictures.get('p')?.alt).toBe('a b')
  })

  test('a task is ticked and taken back', () => {
    const ticked = edit.toggleTask(makeKept(), 'other')
    expect([...ticked.tasksDone]).toEqual(['task', 'other'])
    expect([...edit.toggleTask(ticked, 'task').tasksDone]).toEqual(['other'])
  })

  test('one entry too many is not taken', () => {
    const full = makeProject({
      skills: new Set(Array.from({ length: PROJECT_LIMITS.entries }, (_, at) => `skill ${at}`)),
      pictures: new Map(Array.from({ length: PROJECT_LIMITS.pictures }, (_, at) => [`p${at}`, PICTURE])),
    })
    expect(edit.addSkill(full, 'more')).toBe(full)
    expect(pictures.addPicture(full, 'more', PICTURE)).toBe(full)
  })

  test('another picture in the place of one has its words and its place', () => {
    const two = pictures.addPicture(makeKept(), 'q', { ...PICTURE, alt: '' })
    const replaced = pictures.replacePicture(two, 'p', 'new', { width: 10, height: 20, bytes: 30 })
    expect([...replaced.pictures]).toEqual([
      ['new', { alt: 'A chart', width: 10, height: 20, bytes: 30 }],
      ['q', { ...PICTURE, alt: '' }],
    ])
  })
})

describe('the portfolio', () => {
  const three = new Map(['a', 'b', 'c'].map((id) => [id, makeProject({ id, title: id })]))

  test('a change notes the day; none does not', () => {
    const changed = portfolio.changeProject(three, 'b', day(9), (each) => edit.renameProject(each, 'New'))
    expect(changed.get('b')).toMatchObject({ title: 'New', changedOn: day(9) })
    expect(changed.get('a')).toBe(three.get('a'))
    expect(portfolio.changeProject(three, 'b', day(9), (each) => each)).toBe(three)
    expect(portfolio.changeProject(three, 'nobody', day(9), (each) => ({ ...each }))).toBe(three)
  })

  test('a copy stands behind the first, names its pictures, and is new today', () => {
    const copied = portfolio.copyProject(new Map([...three, ['k', makeKept()]]), 'k', 'copy', 'Birds (copy)', day(3))
    expect([...copied.keys()]).toEqual(['a', 'b', 'c', 'k', 'copy'])
    const copy = copied.get('copy')
    expect(copy).toMatchObject({ id: 'copy', title: 'Birds (copy)', createdOn: day(3), description: '# What' })
    expect([...(copy?.pictures.keys() ?? [])]).toEqual(['p'])
  })

  test('the copy of one with the longest of titles reads back as it is', () => {
    const title = 'x'.repeat(PROJECT_LIMITS.line)
    const projects = portfolio.copyProject(
      new Map([['k', { ...makeKept(), title }]]),
      'k',
      'copy',
      `${title} (copy)`,
      day(3),
    )
    const career = { skills: new Map(), projects, applications: new Map() }
    expect(readDocument(writeDocument({ ...makeDocument(), career }, 0)).kind).toBe('ok')
  })

  test.each([
    ['c', -1, 'a c b'],
    ['a', 1, 'b a c'],
    ['a', 99, 'b c a'],
    ['c', -99, 'c a b'],
  ])('%s moved by %s', (id, by, order) => {
    expect([...portfolio.moveProject(three, id, by).keys()].join(' ')).toBe(order)
  })

  test('pictures that several projects name are counted once', () => {
    expect(pictures.pictureBytes([makeKept(), makeKept()])).toBe(PICTURE.bytes)
    expect([...pictures.picturesOf([makeKept(), makeProject()])]).toEqual(['p'])
  })
})

/** Any edits in a row, from texts of every kind. */
const arbitraryEdit: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.nat({ max: 12 }),
    id: fc.constantFrom('a', 'b', 'c'),
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('', '\uD800', '\0', 'x'.repeat(600))),
    url: fc.constantFrom('https://example.org/', 'http://example.org/a?b#c', 'javascript:alert(1)', '//x', ''),
    by: fc.integer({ min: -3, max: 3 }),
  })
  .map(({ kind, id, text, url, by }): Edit => {
    const edits: readonly Edit[] = [
      (each) => edit.writeProjectText(each, 'lessons', text),
      (each) => edit.renameProject(each, text),
      (each) => edit.setTargetJob(each, text),
      (each) => edit.setCode(each, url),
      (each) => edit.putProjectLink(each, id, { title: text, url }),
      (each) => edit.removeProjectLink(each, id),
      (each) => edit.addSkill(each, text),
      (each) => edit.toggleTask(each, id),
      (each) => edit.putLoop(each, id, { ...LOOP, why: text }),
      (each) => pictures.addPicture(each, id, { ...PICTURE, alt: text }),
      (each) => pictures.describePicture(each, id, text),
      (each) => pictures.movePicture(each, id, by),
      (each) => pictures.removePicture(each, id),
    ]
    return edits[kind] ?? ((each) => each)
  })

test('whatever is edited in a row reads back as it was written', () => {
  fc.assert(
    fc.property(fc.array(arbitraryEdit, { maxLength: 25 }), (edits) => {
      const project = edits.reduce((each, change) => change(each), makeProject())
      const career = { skills: new Map(), projects: new Map([[project.id, project]]), applications: new Map() }
      const read = readDocument(writeDocument({ ...makeDocument(), career }, 0))
      expect(read).toMatchObject({ kind: 'ok' })
      if (read.kind !== 'ok') return
      expect(read.document.career.projects.get(project.id)).toEqual(project)
      expect([...(read.document.career.projects.get(project.id)?.pictures.keys() ?? [])]).toEqual([
        ...project.pictures.keys(),
      ])
    }),
  )
})

test('moving an entry keeps all entries, and moving it back the order', () => {
  const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  fc.assert(
    fc.property(ids, fc.nat(), fc.integer({ min: -6, max: 6 }), (list, pick, by) => {
      const projects = new Map(list.map((id) => [id, makeProject({ id })]))
      const id = list[pick % list.length] ?? ''
      const moved = portfolio.moveProject(projects, id, by)
      expect([...moved.keys()].toSorted()).toEqual(list.toSorted())
      const gone = [...moved.keys()].indexOf(id) - list.indexOf(id)
      expect([...portfolio.moveProject(moved, id, -gone).keys()]).toEqual(list)
    }),
  )
})
