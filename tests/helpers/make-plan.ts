import type { JobApplication } from '../../src/domain/career/application'
import type { Career } from '../../src/domain/career/career'
import type { PortfolioProject } from '../../src/domain/career/project'
import { addDays, type Day } from '../../src/domain/day'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { BUILT_IN_PRIOR, OWN_ESTIMATES_PRIOR } from '../../src/domain/forecast/pace'
import type { Plan } from '../../src/domain/plan/plan'
import { decisionKey, NO_HISTORY } from '../../src/domain/plan/plan-history'
import { NO_PROGRESS, type StepProgress } from '../../src/domain/progress/progress'
import { makeLearner } from './make-learner'
import {
  makeBackground,
  makeChoice,
  makeEstimate,
  makeMilestone,
  makePhase,
  makeRoadmap,
  makeStep,
  makeWait,
} from './make-roadmap'

/** 2027-01-04, a Monday: the day on which plans and learners of the tests begin. */
export const FIRST_MONDAY = 20_822 as Day

/** So many days after the first Monday, or before it. */
export function day(count: number): Day {
  return addDays(FIRST_MONDAY, count)
}

/** A plan for `makeRoadmap()` in which nothing has been done; give what matters. */
export function makePlan(parts: Partial<Plan> = {}): Plan {
  return {
    id: 'plan',
    title: 'A plan',
    createdOn: FIRST_MONDAY,
    isArchived: false,
    roadmap: makeRoadmap(),
    background: 'beginner',
    answers: new Map(),
    learner: makeLearner(),
    pacePrior: BUILT_IN_PRIOR,
    progress: new Map(),
    settings: new Map(),
    notebooks: new Map(),
    baseline: null,
    history: NO_HISTORY,
    extras: new Map(),
    ...parts,
  }
}

export function makeProgress(parts: Partial<StepProgress> = {}): StepProgress {
  return { ...NO_PROGRESS, ...parts }
}

/** A document with these plans, the first of them open. */
export function makeDocument(...plans: readonly Plan[]): CairnDocument {
  const [first] = plans
  return { ...EMPTY_DOCUMENT, plans: new Map(plans.map((plan) => [plan.id, plan])), currentPlan: first?.id ?? null }
}

/** A project of which only the title is said; give what matters. */
export function makeProject(parts: Partial<PortfolioProject> = {}): PortfolioProject {
  return {
    id: 'project',
    title: 'A project',
    createdOn: FIRST_MONDAY,
    changedOn: FIRST_MONDAY,
    description: '',
    outcome: '',
    results: '',
    lessons: '',
    improvements: '',
    targetJob: '',
    code: '',
    links: new Map(),
    skills: new Set(),
    pictures: new Map(),
    hasChecklist: false,
    tasksDone: new Set(),
    loops: new Map(),
    isPrivate: false,
    ...parts,
  }
}

/** An application that has not been sent; give what matters. */
export function makeApplication(parts: Partial<JobApplication> = {}): JobApplication {
  return {
    id: 'first',
    employer: 'An employer',
    role: 'A role',
    url: '',
    createdOn: FIRST_MONDAY,
    stage: 'toApply',
    reached: new Map(),
    ending: null,
    tasksDone: new Set(),
    contacts: '',
    notes: '',
    nextAction: '',
    nextOn: null,
    isSteppingStone: false,
    plan: null,
    ...parts,
  }
}

/** A plan in which every field of the saved format holds something. */
export function makeFullPlan(id = 'full'): Plan {
  return makePlan({
    id,
    title: 'All of it — ünïcødé 👩‍🚀',
    roadmap: makeRoadmap({
      phases: [
        makePhase({
          sources: ['fact'],
          durations: [
            {
              when: [{ choice: 'choice', anyOf: ['none'] }],
              says: '2-3 months',
              minMonths: 2,
              maxMonths: 3,
              sources: ['fact'],
            },
            { when: [], says: 'ongoing', minMonths: 1.5, maxMonths: null, sources: [] },
          ],
        }),
        makePhase({ id: 'second', title: 'Second' }),
      ],
      steps: [
        makeStep({
          id: 'learn',
          title: 'Learn',
          reason: 'Because.',
          topics: [
            { id: 'one', title: 'One' },
            { id: 'two', title: 'Two' },
          ],
          resources: [
            { title: 'A book', kind: 'book', sources: ['fact'] },
            { title: 'A course', kind: 'course', url: 'https://example.org/course?x=1#y', sources: [] },
          ],
          estimate: { optimistic: 300, mostLikely: 600, pessimistic: 1200, sources: ['editorial'] },
          variants: [
            { when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' },
            { when: [{ choice: 'choice', anyOf: ['none', 'some'] }], estimate: makeEstimate(900, 600, 1800) },
          ],
          sources: ['fact', 'editorial'],
        }),
        makeStep({ id: 'practise', title: 'Practise', prerequisites: ['learn'], phase: 'second', optional: true }),
        makeStep({
          id: 'build',
          title: 'Build',
          prerequisites: ['learn', 'practise'],
          when: [{ choice: 'choice', anyOf: ['none'] }],
        }),
        makeWait({ id: 'wait', title: 'Wait', prerequisites: ['learn'], days: makeEstimate(30, 14, 60) }),
        makeMilestone({ id: 'arrive', title: 'Arrive', prerequisites: ['wait', 'build'] }),
      ],
      choices: [makeChoice({ sources: ['fact'] })],
      backgrounds: [makeBackground({ sources: ['fact'] }), makeBackground({ id: 'other', answers: new Map() })],
    }),
    answers: new Map([['choice', 'none']]),
    learner: makeLearner({
      daysOff: [
        { from: day(10), to: day(17) },
        { from: day(400), to: null },
      ],
      overrides: new Map([
        [day(5), 240],
        [day(6), 0],
      ]),
      stepsAtOnce: 2,
    }),
    progress: new Map([
      [
        'learn',
        makeProgress({
          status: { kind: 'done', on: day(3), startedOn: day(0) },
          log: new Map([
            [day(0), 60],
            [day(1), 45],
          ]),
          topicsDone: new Set(['one']),
        }),
      ],
      ['practise', makeProgress({ status: { kind: 'known' } })],
      ['build', makeProgress({ status: { kind: 'started', on: day(4) }, remaining: 90 })],
      ['wait', makeProgress()],
    ]),
    settings: new Map([
      ['build', { estimate: makeEstimate(500, 400, 700), priority: 2, dailyCap: 60, notBefore: day(8) }],
      ['practise', { leftOut: true }],
    ]),
    baseline: {
      savedOn: day(0),
      finish: day(90),
      steps: new Map([['learn', { start: day(0), finish: day(3) }]]),
    },
    isArchived: true,
    pacePrior: OWN_ESTIMATES_PRIOR,
    notebooks: new Map([
      [
        'learn',
        {
          notes: '# Notes\n\n- one',
          links: new Map([['l1', { title: 'A link', url: 'https://example.org/' }]]),
          evidence: new Map([
            ['e1', { title: 'A repository', url: 'https://example.org/code', on: day(3) }],
            ['e2', { title: 'A certificate on paper', url: '', on: day(3) }],
          ]),
          projects: new Set(['project']),
        },
      ],
    ]),
    history: {
      forecasts: new Map([
        [day(0), { finish: day(90), p50: day(92), p80: day(120) }],
        [day(1), { finish: null, p50: null, p80: null }],
      ]),
      decisions: new Map(
        [
          {
            day: day(1),
            kind: 'hours',
            subject: '',
            from: 900,
            to: 720,
            finishBefore: day(90),
            finishAfter: day(111),
          } as const,
          {
            day: day(1),
            kind: 'answer',
            subject: 'choice',
            from: 'none',
            to: null,
            finishBefore: day(111),
            finishAfter: null,
          } as const,
        ].map((decision) => [decisionKey(decision), decision]),
      ),
    },
    extras: new Map([['["plan","mood"]', '{"of":["monday"]}']]),
  })
}

/** Skills, portfolio and applications in which every field of the saved format holds something. */
export function makeFullCareer(): Career {
  return {
    skills: new Map([
      ['python', 'confident'],
      ['a-topic-of-tomorrow', 'none'],
    ]),
    projects: new Map([
      ['project', makeFullProject()],
      ['idea', makeProject({ id: 'idea', title: 'An idea' })],
    ]),
    applications: new Map([
      ['first', makeFullApplication()],
      ['wish', makeApplication({ id: 'wish', employer: 'Elsewhere' })],
    ]),
  }
}

function makeFullProject(): PortfolioProject {
  return makeProject({
    title: 'Bird songs — ünïcødé',
    changedOn: day(21),
    description: 'Tells birds by their song.',
    outcome: 'Used by *two* wardens.',
    results: 'F1 0.81 on 2,000 songs.',
    lessons: 'Noise matters.',
    improvements: 'More birds.',
    targetJob: 'Audio',
    code: 'https://example.org/code',
    links: new Map([['demo', { title: 'A demo', url: 'https://example.org/demo' }]]),
    skills: new Set(['python', 'listening']),
    pictures: new Map([['picture', { alt: 'A spectrogram', width: 1600, height: 900, bytes: 120_000 }]]),
    hasChecklist: true,
    tasksDone: new Set(['define-objective']),
    loops: new Map([['loop', { on: day(20), from: 'evaluate', to: 'dataset', why: 'Too few birds' }]]),
    isPrivate: true,
  })
}

function makeFullApplication(): JobApplication {
  return makeApplication({
    employer: 'Example & Co',
    role: 'Junior machine learning engineer',
    url: 'https://example.org/jobs/1',
    stage: 'closed',
    reached: new Map([
      ['applied', day(30)],
      ['closed', day(44)],
    ]),
    ending: 'declined',
    tasksDone: new Set(['letter']),
    contacts: 'Ada',
    notes: 'Nice people.',
    nextAction: 'Say thanks',
    nextOn: day(45),
    isSteppingStone: true,
    plan: 'full',
  })
}

/** A document in which every field of the saved format holds something. */
export function makeFullDocument(): CairnDocument {
  return {
    ...makeDocument(makeFullPlan(), makePlan({ id: 'plain', background: null })),
    draft: makePlan({ id: 'draft', title: '' }),
    roadmaps: new Map([
      ['own', { roadmap: makeRoadmap({ id: 'own' }), origin: makeRoadmap(), extras: new Map() }],
      ['new', { roadmap: makeRoadmap({ id: 'new' }), origin: null, extras: new Map([['["colour"]', '"blue"']]) }],
    ]),
    career: makeFullCareer(),
    preferences: { theme: 'dark', view: 'list', hideDone: true, hideDates: true, singleKeys: false },
  }
}
