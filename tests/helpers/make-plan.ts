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
  })
}

/** A document in which every field of the saved format holds something. */
export function makeFullDocument(): CairnDocument {
  return {
    ...makeDocument(makeFullPlan(), makePlan({ id: 'plain', background: null })),
    draft: makePlan({ id: 'draft', title: '' }),
    roadmaps: new Map([
      ['own', { roadmap: makeRoadmap({ id: 'own' }), origin: makeRoadmap() }],
      ['new', { roadmap: makeRoadmap({ id: 'new' }), origin: null }],
    ]),
    preferences: { theme: 'dark', view: 'list', hideDone: true, hideDates: true, singleKeys: false },
  }
}
