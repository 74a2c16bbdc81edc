import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { APPLICATION_STAGES, type JobApplication } from '../../../src/domain/career/application'
import { type Career, SKILL_LEVELS } from '../../../src/domain/career/career'
import type { PortfolioProject } from '../../../src/domain/career/project'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { applyPatch, diffValues, invertPatch } from '../../../src/domain/document/document-patch'
import { isSameDocument, mergeDocuments } from '../../../src/domain/document/merge-documents'
import { WRITTEN_ELSEWHERE } from '../../../src/domain/document/merge-notes'
import { day, makeApplication, makeFullCareer, makeProject } from '../../helpers/make-plan'
import { copyOf } from './merge-edits'

type CareerEdit = (career: Career) => Career

const BASE: CairnDocument = { ...EMPTY_DOCUMENT, career: makeFullCareer() }

const onProject =
  (change: (project: PortfolioProject) => Partial<PortfolioProject>): CareerEdit =>
  (career) => {
    const project = career.projects.get('project')
    if (project === undefined) return career
    return { ...career, projects: new Map(career.projects).set('project', { ...project, ...change(project) }) }
  }

const onApplication =
  (change: (application: JobApplication) => Partial<JobApplication>): CareerEdit =>
  (career) => {
    const application = career.applications.get('first')
    if (application === undefined) return career
    return {
      ...career,
      applications: new Map(career.applications).set('first', { ...application, ...change(application) }),
    }
  }

const inOrder =
  (...ids: readonly string[]): CareerEdit =>
  (career) => ({ ...career, projects: new Map(ids.map((id) => [id, career.projects.get(id)!])) })

const titled = (title: string): CareerEdit => onProject(() => ({ title }))

const withNew: CareerEdit = (career) => ({
  ...career,
  projects: new Map([...career.projects, ['new', makeProject({ id: 'new' })]]),
})

const withNewSecond: CareerEdit = (career) => inOrder('project', 'new', 'idea')(withNew(career))

/** One edit of each kind: each has a place of its own in the career. */
const PLACES: readonly ((value: number) => CareerEdit)[] = [
  (value) => (career) => ({
    ...career,
    skills: new Map(career.skills).set('python', SKILL_LEVELS[value % SKILL_LEVELS.length]!),
  }),
  (value) => (career) => ({ ...career, skills: new Map(career.skills).set(`topic ${value}`, 'basics') }),
  (value) => onProject(() => ({ title: `Title ${value}` })),
  (value) => onProject(() => ({ changedOn: day(30 + value) })),
  (value) => onProject(() => ({ description: `Description ${value}` })),
  (value) => onProject(() => ({ outcome: `Outcome ${value}` })),
  (value) => onProject(() => ({ results: `Results ${value}` })),
  (value) => onProject(() => ({ lessons: `Lessons ${value}` })),
  (value) => onProject(() => ({ improvements: `Improvements ${value}` })),
  (value) => onProject(() => ({ targetJob: `Job ${value}` })),
  (value) => onProject(() => ({ code: `https://example.org/${value}` })),
  (value) =>
    onProject(({ links }) => ({ links: new Map(links).set('demo', { title: 'A demo', url: `https://a.b/${value}` }) })),
  (value) => onProject(({ skills }) => ({ skills: new Set([...skills, `skill ${value}`]) })),
  () => onProject(({ skills }) => ({ skills: new Set([...skills].filter((skill) => skill !== 'listening')) })),
  (value) =>
    onProject(({ pictures }) => ({
      pictures: new Map(pictures).set('picture', { ...pictures.get('picture')!, alt: `Alt ${value}` }),
    })),
  (value) => onProject(({ tasksDone }) => ({ tasksDone: new Set([...tasksDone, `task ${value}`]) })),
  (value) =>
    onProject(({ loops }) => ({
      loops: new Map(loops).set(`loop ${value}`, { on: day(value), from: 'train', to: 'dataset', why: '' }),
    })),
  () => onProject(() => ({ hasChecklist: false })),
  () => onProject(() => ({ isPrivate: false })),
  (value) => (career) => ({
    ...career,
    projects: new Map(career.projects).set(`new ${value}`, makeProject({ id: `new ${value}` })),
  }),
  () => (career) => ({ ...career, projects: new Map([...career.projects].filter(([id]) => id !== 'idea')) }),
  (value) => onApplication(() => ({ employer: `Employer ${value}` })),
  (value) => onApplication(() => ({ role: `Role ${value}` })),
  (value) => onApplication(() => ({ stage: APPLICATION_STAGES[value % 4]!, ending: null })),
  (value) => onApplication(({ reached }) => ({ reached: new Map(reached).set('interview', day(50 + value)) })),
  () => onApplication(() => ({ ending: null })),
  (value) => onApplication(({ tasksDone }) => ({ tasksDone: new Set([...tasksDone, `task ${value}`]) })),
  (value) => onApplication(() => ({ contacts: `Contacts ${value}` })),
  (value) => onApplication(() => ({ notes: `Notes ${value}` })),
  (value) => onApplication(() => ({ nextAction: `Next ${value}` })),
  (value) => onApplication(() => ({ nextOn: day(60 + value) })),
  () => onApplication(() => ({ isSteppingStone: false })),
  (value) => onApplication(() => ({ plan: `plan ${value}` })),
  (value) => onApplication(() => ({ url: `https://example.org/jobs/${value + 2}` })),
  () => (career) => ({ ...career, applications: new Map([...career.applications].filter(([id]) => id !== 'wish')) }),
  (value) => (career) => ({
    ...career,
    applications: new Map(career.applications).set(`new ${value}`, makeApplication({ id: `new ${value}` })),
  }),
]

interface Drawn {
  readonly place: number
  readonly value: number
  readonly side: number
}

const arbitraryEdits = fc.array(
  fc.record({ place: fc.nat({ max: PLACES.length - 1 }), value: fc.nat({ max: 20 }), side: fc.nat({ max: 2 }) }),
  { maxLength: 12 },
)

function edited(document: CairnDocument, edits: readonly Drawn[]): CairnDocument {
  return { ...document, career: edits.reduce((each, { place, value }) => PLACES[place]!(value)(each), document.career) }
}

const sideOf = (edits: readonly Drawn[], side: number): CairnDocument =>
  copyOf(
    edited(
      BASE,
      edits.filter((each) => each.side === side),
    ),
  )

describe('edits of a career on two sides', () => {
  test('of different places are all there, as if one side had made them', () => {
    fc.assert(
      fc.property(arbitraryEdits, (drawn) => {
        const edits = [...new Map(drawn.map((each) => [each.place, each])).values()]
        const merged = mergeDocuments(BASE, sideOf(edits, 0), sideOf(edits, 1))
        const one = edited(
          edited(
            BASE,
            edits.filter(({ side }) => side === 0),
          ),
          edits.filter(({ side }) => side === 1),
        )
        expect(isSameDocument(merged, one)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('come out the same in any order and grouping, and can be saved', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const [a, b, c] = [sideOf(edits, 0), sideOf(edits, 1), sideOf(edits, 2)]
        const merge = (mine: CairnDocument, theirs: CairnDocument) => mergeDocuments(BASE, mine, theirs, 'even')
        const merged = merge(merge(a, b), c)
        expect(isSameDocument(merged, merge(merge(c, b), a))).toBe(true)
        expect(isSameDocument(merged, merge(a, merge(b, c)))).toBe(true)
        expect(merge(merged, a)).toBe(merged)
        expect(isSameDocument(copyOf(merged), merged)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('are taken back place by place, and made again', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const after = edited(BASE, edits)
        const patch = diffValues(BASE.career, after.career)
        expect(isSameDocument({ ...BASE, career: applyPatch(BASE.career, patch) }, after)).toBe(true)
        expect(isSameDocument({ ...BASE, career: applyPatch(after.career, invertPatch(patch)) }, BASE)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the very same field on both sides', () => {
  const merge = (mine: CareerEdit, theirs: CareerEdit): Career =>
    mergeDocuments(BASE, { ...BASE, career: mine(BASE.career) }, copyOf({ ...BASE, career: theirs(BASE.career) }))
      .career

  test('of two texts of a project both stay', () => {
    const { projects } = merge(
      onProject(() => ({ lessons: 'Mine' })),
      onProject(() => ({ lessons: 'Theirs' })),
    )
    expect(projects.get('project')?.lessons.split(WRITTEN_ELSEWHERE).toSorted()).toEqual(['Mine', 'Theirs'])
  })

  test('one that is taken back to an earlier stage has not ended, whatever the other side says of its end', () => {
    const back = onApplication(() => ({ stage: 'interview', ending: null }))
    const ended = onApplication(() => ({ ending: 'refused' }))
    for (const { applications } of [merge(back, ended), merge(ended, back)]) {
      expect(applications.get('first')).toMatchObject({ stage: 'interview', ending: null })
    }
  })

  test('an application is as far as either side has it', () => {
    const applied = (stage: JobApplication['stage']) => onApplication(() => ({ stage, ending: null }))
    const [there, back] = [merge(applied('applied'), applied('offer')), merge(applied('offer'), applied('applied'))]
    expect([there, back].map(({ applications }) => applications.get('first')?.stage)).toEqual(['offer', 'offer'])
  })

  test.each<[string, CareerEdit, CareerEdit, string]>([
    ['moved on one side, another changed on the other', inOrder('idea', 'project'), titled('Mine'), 'idea project'],
    ['changed on one side, moved on the other', titled('Mine'), inOrder('idea', 'project'), 'idea project'],
    ['moved on one side, one added on the other', inOrder('idea', 'project'), withNew, 'idea new project'],
    ['one added behind the first on one side, nothing on the other', withNewSecond, titled('Mine'), 'project new idea'],
  ])('the order of the projects: %s', (_, mine, theirs, order) => {
    expect([...merge(mine, theirs).projects.keys()].join(' ')).toBe(order)
  })

  test('the order of a project’s pictures stays as one side has put it', () => {
    const second = { alt: '', width: 10, height: 10, bytes: 10 }
    const { projects } = merge(
      onProject(({ pictures }) => ({ pictures: new Map([['second', second], ...pictures]) })),
      titled('Theirs'),
    )
    expect([...(projects.get('project')?.pictures.keys() ?? [])]).toEqual(['second', 'picture'])
  })

  test('another order of the projects is another document, which a patch gives and takes back', () => {
    const moved = inOrder('idea', 'project')(BASE.career)
    expect(isSameDocument(BASE, { ...BASE, career: moved })).toBe(false)
    const patch = diffValues(BASE.career, moved)
    expect([...applyPatch(BASE.career, patch).projects.keys()]).toEqual(['idea', 'project'])
    expect([...applyPatch(moved, invertPatch(patch)).projects.keys()]).toEqual(['project', 'idea'])
  })

  test('B4 a project that one side deleted and the other edited stays', () => {
    const gone: CareerEdit = (career) => ({ ...career, projects: new Map() })
    const { projects } = merge(
      gone,
      onProject(() => ({ title: 'Edited' })),
    )
    expect([...projects.values()].map(({ title }) => title)).toEqual(['Edited'])
  })
})
