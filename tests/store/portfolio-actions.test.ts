import { beforeEach, describe, expect, test } from 'vitest'
import type { PortfolioProject } from '../../src/domain/career/project'
import { notebookOf } from '../../src/domain/plan/edit-notebook'
import { useDocumentStore } from '../../src/store/document-store'
import { redoChange, undoChange } from '../../src/store/plan-actions'
import * as verbs from '../../src/store/portfolio-actions'
import { describePicture, movePicture, removePicture } from '../../src/store/portfolio-pictures'
import { day, FIRST_MONDAY, makeDocument, makePlan, makeProject } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'
import { noticeNow, planNow } from '../helpers/stores-now'

const PICTURE = { alt: '', width: 1600, height: 900, bytes: 1000 }
const PLAN = makePlan({ roadmap: makeRoadmap({ steps: [makeStep({ id: 'learn', title: 'Learn' })] }) })
const BIRDS = makeProject({
  id: 'birds',
  title: 'Birds',
  changedOn: day(-40),
  pictures: new Map([
    ['p', PICTURE],
    ['q', PICTURE],
  ]),
})
const HOUSES = makeProject({ id: 'houses', title: 'Houses', changedOn: day(-40) })
const DOCUMENT = {
  ...makeDocument(PLAN),
  career: {
    skills: new Map(),
    projects: new Map([
      ['birds', BIRDS],
      ['houses', HOUSES],
    ]),
    applications: new Map(),
  },
}

beforeEach(() => {
  resetStores(DOCUMENT)
})

const projects = () => useDocumentStore.getState().career.projects
const birds = (): PortfolioProject | undefined => projects().get('birds')

describe('a verb is said, and taken back by one undo', () => {
  test.each<[string, () => void, () => void, string]>([
    [
      'private',
      () => verbs.setProjectPrivate('birds', true),
      () => expect(birds()?.isPrivate).toBe(true),
      '“Birds” is private: it is left out of the page for employers.',
    ],
    [
      'a link',
      () => verbs.saveProjectLink('birds', null, { title: '', url: 'https://example.org/' }),
      () => expect(birds()?.links.size).toBe(1),
      '“Birds” has a link more.',
    ],
    [
      'a skill',
      () => verbs.addProjectSkill('birds', 'Patience'),
      () => expect(birds()?.skills).toEqual(new Set(['Patience'])),
      '“Birds” shows a skill more.',
    ],
    [
      'a way back',
      () => verbs.saveProjectLoop('birds', null, { on: FIRST_MONDAY, from: 'evaluate', to: 'train', why: '' }),
      () => expect(birds()?.loops.size).toBe(1),
      '“Birds” went back once more.',
    ],
    [
      'the order',
      () => verbs.moveProject('houses', -1),
      () => expect([...projects().keys()]).toEqual(['houses', 'birds']),
      '“Houses” is number 1 of 2 now.',
    ],
    [
      'a copy',
      () => verbs.copyProject('birds'),
      () => expect(Array.from(projects().values(), ({ title }) => title)).toEqual(['Birds', 'Birds (copy)', 'Houses']),
      '“Birds (copy)” is there, as “Birds” is now.',
    ],
    [
      'a deletion',
      () => verbs.deleteProject('birds'),
      () => expect([...projects().keys()]).toEqual(['houses']),
      '“Birds” is deleted from your portfolio.',
    ],
    [
      'a picture removed',
      () => removePicture('birds', 'p'),
      () => expect([...(birds()?.pictures.keys() ?? [])]).toEqual(['q']),
      '“Birds” has a picture less.',
    ],
    [
      'the order of pictures',
      () => movePicture('birds', 'q', -1),
      () => expect([...(birds()?.pictures.keys() ?? [])]).toEqual(['q', 'p']),
      '“Birds” has its pictures in another order.',
    ],
  ])('%s', (_, act, check, says) => {
    act()
    check()
    expect(noticeNow()).toBe(says)
    undoChange()
    expect(noticeNow()).toBe(`Undone: ${says}`)
    expect([...projects()]).toEqual([...DOCUMENT.career.projects])
    expect([...(birds()?.pictures.keys() ?? [])]).toEqual(['p', 'q'])
    redoChange()
    check()
  })
})

test('a project begins with a title of its own', () => {
  verbs.createProject()
  verbs.createProject()
  expect(Array.from(projects().values(), ({ title }) => title).slice(2)).toEqual(['A new project', 'A new project 2'])
})

test('what is typed in one field is one change, up to where it is sealed, and says nothing', () => {
  verbs.setProjectPrivate('houses', true)
  verbs.writeProject('birds', 'results', 'F')
  verbs.writeProject('birds', 'results', 'F1 0.8')
  expect(noticeNow()).toBeNull()
  expect(birds()).toMatchObject({ results: 'F1 0.8', changedOn: FIRST_MONDAY })
  verbs.sealProject()
  verbs.writeProject('birds', 'results', 'F1 0.81')
  undoChange()
  expect(birds()?.results).toBe('F1 0.8')
  undoChange()
  expect(birds()).toEqual(BIRDS)
})

test('what is typed of a picture is one change', () => {
  describePicture('birds', 'p', 'A')
  describePicture('birds', 'p', 'A chart')
  undoChange()
  expect(birds()).toEqual(BIRDS)
})

test('nothing is said of what changes nothing', () => {
  verbs.writeCode('birds', 'javascript:alert(1)')
  verbs.removeProjectSkill('birds', 'none')
  verbs.deleteProject('nobody')
  expect(verbs.copyProject('nobody')).toBeNull()
  expect(noticeNow()).toBeNull()
  expect(projects()).toBe(DOCUMENT.career.projects)
})

describe('evidence for a step', () => {
  test('a project is named and taken back', () => {
    verbs.nameAsEvidence('learn', 'birds')
    expect(noticeNow()).toBe('“Birds” is evidence for “Learn”.')
    expect(notebookOf(planNow(), 'learn').projects).toEqual(new Set(['birds']))
    verbs.removeAsEvidence('learn', 'birds')
    expect(planNow().notebooks.size).toBe(0)
    undoChange()
    expect(notebookOf(planNow(), 'learn').projects).toEqual(new Set(['birds']))
  })

  test('a new one is begun for it in one change, called after it', () => {
    const id = verbs.createProjectFor('learn') ?? ''
    expect(projects().get(id)?.title).toBe('Learn')
    expect(notebookOf(planNow(), 'learn').projects).toEqual(new Set([id]))
    undoChange()
    expect(projects()).toEqual(DOCUMENT.career.projects)
    expect(planNow()).toEqual(PLAN)
  })

  test('a project that is deleted stays named, and is back with undo', () => {
    verbs.nameAsEvidence('learn', 'birds')
    verbs.deleteProject('birds')
    expect(notebookOf(planNow(), 'learn').projects).toEqual(new Set(['birds']))
    undoChange()
    expect(birds()).toEqual(BIRDS)
  })
})
