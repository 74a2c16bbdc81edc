import { describe, expect, test } from 'vitest'
import { type Career, EMPTY_CAREER } from '../../../src/domain/career/career'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { type ImportChoice, reviewPlanFile } from '../../../src/domain/document/review-file'
import { takeIn } from '../../../src/domain/document/take-in-file'
import { EMPTY_NOTEBOOK } from '../../../src/domain/plan/step-notebook'
import type { Finish } from '../../../src/domain/schedule/schedule'
import { makeApplication, makeDocument, makeFullDocument, makePlan, makeProject } from '../../helpers/make-plan'
import { makeRoadmap } from '../../helpers/make-roadmap'

const NO_DATE: Finish = { kind: 'none', why: 'noSteps' }
const NAMES = {
  planId: () => 'new-plan',
  entryId: () => 'new-entry',
  roadmapId: () => 'new-roadmap',
  title: (title: string, others: Iterable<{ readonly title: string }>) =>
    [...others].some((other) => other.title === title) ? `${title} 2` : title,
}

function review(document: CairnDocument, mine: CairnDocument) {
  const file = { name: 'file.json', document, problems: [], more: 0, finishes: new Map() }
  return reviewPlanFile(file, mine, () => NO_DATE)
}

function take(
  document: CairnDocument,
  mine: CairnDocument,
  plans: readonly (readonly [string, ImportChoice])[] = [],
  roadmaps: readonly (readonly [string, ImportChoice])[] = [],
) {
  return takeIn(mine, review(document, mine), { plans: new Map(plans), roadmaps: new Map(roadmaps) }, NAMES)
}

const mine = makePlan({ id: 'a', title: 'Mine' })
const theirs = makePlan({ id: 'a', title: 'Mine', isArchived: true })
const titles = ({ plans }: Pick<CairnDocument, 'plans'>) => Array.from(plans, ([id, { title }]) => `${id}: ${title}`)

describe('what a thing in the file is to what there is', () => {
  test('new, the same, or another under the same id', () => {
    const file = makeDocument(makePlan({ id: 'new' }), makePlan({ id: 'same' }), theirs)
    const here = makeDocument(mine, makePlan({ id: 'same' }))
    expect(review(file, here).plans.map(({ coming, mine: ours }) => [coming, ours?.title])).toEqual([
      ['new', undefined],
      ['same', undefined],
      ['differs', 'Mine'],
    ])
  })

  test('C7 the same file twice: all of it is here', () => {
    expect(review(makeFullDocument(), makeFullDocument()).isAllHere).toBe(true)
    expect(review(makeFullDocument(), { ...makeFullDocument(), draft: null }).isAllHere).toBe(false)
  })
})

describe('taken in', () => {
  test('beside what is here, which stays as it is; the plan that was open there is open', () => {
    const file = {
      ...makeDocument(makePlan({ id: 'b', title: 'B' }), makePlan({ id: 'c', title: 'C' })),
      currentPlan: 'c',
    }
    const { document, plans } = take(file, makeDocument(mine))
    expect(titles(document)).toEqual(['a: Mine', 'b: B', 'c: C'])
    expect(document.plans.get('a')).toBe(mine)
    expect(document.currentPlan).toBe('c')
    expect(plans.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('an open one that does not come leaves the first that does open', () => {
    const file = { ...makeDocument(makePlan({ id: 'b' }), makePlan({ id: 'c' })), currentPlan: 'c' }
    expect(take(file, makeDocument(mine), [['c', 'leave']]).document.currentPlan).toBe('b')
  })

  test('a plan of the same id comes under a new one, with a title of its own', () => {
    const { document } = take(makeDocument(theirs), makeDocument(mine))
    expect(titles(document)).toEqual(['a: Mine', 'new-plan: Mine 2'])
    expect(document.plans.get('new-plan')?.id).toBe('new-plan')
  })

  test('or takes the place of the one that is here, if that is wanted', () => {
    const { document } = take(makeDocument(theirs), makeDocument(mine), [['a', 'replace']])
    expect(document.plans.get('a')).toEqual(theirs)
    expect(document.plans.size).toBe(1)
  })

  test('or is left out, and nothing changes', () => {
    const here = makeDocument(mine)
    const { document, plans } = take(makeDocument(theirs), here, [['a', 'leave']])
    expect(document.plans).toEqual(here.plans)
    expect([document.currentPlan, plans]).toEqual(['a', []])
  })

  test('B5 a plan whose id was taken after the review takes nobody’s place', () => {
    const file = makeDocument(theirs)
    const before = review(file, EMPTY_DOCUMENT)
    const { document } = takeIn(makeDocument(mine), before, { plans: new Map(), roadmaps: new Map() }, NAMES)
    expect(document.plans.get('a')).toBe(mine)
    expect(document.plans.size).toBe(2)
  })

  test('the draft comes where there is none, and never over another', () => {
    const draft = makePlan({ id: 'draft' })
    const file = { ...makeDocument(theirs), draft }
    expect(take(file, EMPTY_DOCUMENT).document.draft).toBe(draft)
    const own = makePlan({ id: 'own' })
    expect(take(file, { ...EMPTY_DOCUMENT, draft: own }).document.draft).toBe(own)
  })

  test('a roadmap of the same id comes under a new one, and the plans it came with follow it', () => {
    const here = {
      ...EMPTY_DOCUMENT,
      roadmaps: new Map([['r', { roadmap: makeRoadmap({ id: 'r' }), origin: null, extras: new Map() }]]),
    }
    const other = makeRoadmap({ id: 'r', goal: 'elsewhere' })
    const file = {
      ...makeDocument(makePlan({ roadmap: other })),
      roadmaps: new Map([['r', { roadmap: other, origin: null, extras: new Map() }]]),
    }
    const { document, roadmaps } = take(file, here)
    expect([...document.roadmaps.keys()]).toEqual(['r', 'new-roadmap'])
    expect(document.roadmaps.get('r')).toBe(here.roadmaps.get('r'))
    expect(document.plans.get('plan')?.roadmap.id).toBe('new-roadmap')
    expect(roadmaps.map(({ roadmap }) => roadmap.title)).toEqual(['A roadmap 2'])
    expect(take(file, here, [], [['r', 'replace']]).document.plans.get('plan')?.roadmap.id).toBe('r')
  })
})

describe('what is kept for the career', () => {
  const careerOf = (career: Partial<Career>): CairnDocument => ({
    ...EMPTY_DOCUMENT,
    career: { ...EMPTY_CAREER, ...career },
  })
  const here = careerOf({
    skills: new Map([['python', 'basics']]),
    projects: new Map([['p', makeProject({ id: 'p', title: 'Mine' })]]),
  })
  const file = careerOf({
    skills: new Map([
      ['python', 'confident'],
      ['git', 'basics'],
    ]),
    projects: new Map([['p', makeProject({ id: 'p', title: 'Theirs' })]]),
    applications: new Map([['a', makeApplication({ id: 'a' })]]),
  })
  const taken = (career: ImportChoice) =>
    takeIn(here, review(file, here), { plans: new Map(), roadmaps: new Map(), career }, NAMES).document.career

  test('is set beside what is here', () => {
    expect(review(file, here).career).toMatchObject({
      coming: 'differs',
      difference: { come: { skills: 1, applications: 1 }, change: { skills: 1, projects: 1 } },
    })
    expect(review(file, EMPTY_DOCUMENT).career?.coming).toBe('new')
    expect(review(file, file)).toMatchObject({ career: { coming: 'same' }, isAllHere: true })
    expect(review(EMPTY_DOCUMENT, here).career).toBe(null)
  })

  test.each([
    ['keepBoth', ['p: Mine', 'new-entry: Theirs'], 'basics'],
    ['replace', ['p: Theirs'], 'confident'],
  ] as const)('%s', (choice, projects, python) => {
    const career = taken(choice)
    expect([...career.projects.values()].map(({ id, title }) => `${id}: ${title}`)).toEqual(projects)
    expect(career.skills).toEqual(
      new Map([
        ['python', python],
        ['git', 'basics'],
      ]),
    )
    expect(career.applications.size).toBe(1)
  })

  test('can be left', () => {
    expect(taken('leave')).toBe(here.career)
  })

  describe('beside another plan and another project of the same ids', () => {
    const showing = (project: string) => new Map([['learn', { ...EMPTY_NOTEBOOK, projects: new Set([project]) }]])
    const forPlan = (id: string, employer: string) => makeApplication({ id, employer, plan: 'a' })
    const mineAll: CairnDocument = {
      ...makeDocument(makePlan({ id: 'a', notebooks: showing('p') })),
      career: {
        ...here.career,
        applications: new Map([['both', forPlan('both', 'Both')]]),
      },
    }
    const theirsAll: CairnDocument = {
      ...makeDocument(makePlan({ id: 'a', isArchived: true, notebooks: showing('p') })),
      career: {
        ...file.career,
        applications: new Map([
          ['both', forPlan('both', 'Both')],
          ['other', forPlan('other', 'Other')],
        ]),
      },
    }
    const { document, plans } = takeIn(
      mineAll,
      review(theirsAll, mineAll),
      { plans: new Map([['a', 'keepBoth']]), roadmaps: new Map(), career: 'keepBoth' },
      NAMES,
    )
    const shownBy = (plan: string) => [...(document.plans.get(plan)?.notebooks.get('learn')?.projects ?? [])]

    test('a step shows the project that came with its plan', () => {
      expect(document.career.projects.get('new-entry')?.title).toBe('Theirs')
      expect(shownBy('new-plan')).toEqual(['new-entry'])
      expect(plans).toEqual([document.plans.get('new-plan')])
      expect(shownBy('a')).toEqual(['p'])
    })

    test('an application that comes is for the plan that came with it; one that is here already stays', () => {
      expect([...document.career.applications.values()].map(({ id, plan }) => [id, plan])).toEqual([
        ['both', 'a'],
        ['other', 'new-plan'],
      ])
    })
  })
})
