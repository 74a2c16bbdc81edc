import { describe, expect, test } from 'vitest'
import { machineLearningEngineer as roadmap } from '../../src/catalogue/machine-learning-engineer/roadmap'
import { resolveRoadmap } from '../../src/domain/roadmap/resolve-roadmap'
import type { Background, PhaseId, Step, StepId } from '../../src/domain/roadmap/roadmap'
import {
  allAnswers,
  ancestorsById,
  answersToText,
  approximateMonths,
  optionalSteps,
  toNodes,
  totalEffort,
  SHOWN,
} from './catalogue-helpers'

const ROLES = optionsOf('target-role')
const WAYS = optionsOf('way-of-learning')

test('has the five phases in order', () => {
  expect(roadmap.phases.map(({ id }) => id)).toEqual([
    'learn-to-code',
    'mathematics',
    'fundamentals',
    'hands-on',
    'portfolio',
  ])
})

test('has at most 45 steps from any answers', () => {
  const complaints = allAnswers(roadmap)
    .map((answers) => ({ answers, count: resolveRoadmap(roadmap, answers).length }))
    .filter(({ count }) => count > 45)
  expect(complaints.slice(0, SHOWN).map(({ answers, count }) => `${answersToText(answers)}: ${count}`)).toEqual([])
})

test('cites every fact the road is built on', () => {
  const cited = new Set(
    roadmap.steps.flatMap(({ sources, resources }) => [...sources, ...resources.flatMap((r) => r.sources)]),
  )
  const wanted = 'A1 A2 A3 A4 A5 A8 A10 A11 A12 A14 A15 A16 B1 B2 B5 B7 C2 C3'.split(' ')
  expect(wanted.filter((id) => !cited.has(id))).toEqual([])
})

describe('each background', () => {
  test.each([
    ['beginner', { hours: 15, from: 33, to: 34 }],
    ['some-background', { hours: 20, from: 11.4, to: 12.6 }],
    ['professional', { hours: 30, from: 5.7, to: 6.3 }],
  ])('%s has the source’s length, its hours and 30 to 45 steps', (id, { hours, from, to }) => {
    const background = backgroundById(id)
    expect(background.week.reduce((sum, minutes) => sum + minutes, 0) / 60).toBe(hours)
    const months = approximateMonths(roadmap, background)
    expect(months).toBeGreaterThanOrEqual(from)
    expect(months).toBeLessThanOrEqual(to)
    const steps = resolveRoadmap(roadmap, background.answers)
    expect(steps.length).toBeGreaterThanOrEqual(30)
    expect(steps.length).toBeLessThanOrEqual(45)
    expect(steps.filter(({ work }) => work.kind !== 'known').length).toBeGreaterThanOrEqual(30)
  })

  test('has the headline of the source', () => {
    expect(roadmap.backgrounds.map(({ headline }) => headline)).toEqual([
      { text: '2 to 4 years', minMonths: 24, maxMonths: 48 },
      { text: 'about 1 year', minMonths: 12, maxMonths: 12 },
      { text: 'around 6 months', minMonths: 6, maxMonths: 6 },
    ])
  })
})

describe('the order of the road', () => {
  const everyone = allAnswers(roadmap, { 'target-role': 'machine-learning-engineer' })

  test('coding and mathematics begin side by side', () => {
    const ancestors = ancestorsById(roadmap.steps)
    const first = stepsOf('learn-to-code')[0]
    const firstOfMathematics = stepsOf('mathematics')[0]
    expect(first?.prerequisites).toEqual([])
    expect(firstOfMathematics?.prerequisites).toEqual([])
    const crossing = [
      ...stepsOf('learn-to-code').flatMap(({ id }) => comesAfterPhase(ancestors, id, 'mathematics')),
      ...effortsOf('mathematics').flatMap(({ id }) => comesAfterPhase(ancestors, id, 'learn-to-code')),
    ]
    expect(crossing).toEqual([])
  })

  test.each(WAYS)('all that is left of each phase comes before the next one: %s', (way) => {
    const complaints = everyone
      .filter((answers) => answers.get('way-of-learning') === way)
      .flatMap((answers) => {
        const steps = resolveRoadmap(roadmap, answers)
        const ancestors = ancestorsById(toNodes(steps))
        const idsIn = (phase: PhaseId, onlyRequired: boolean): StepId[] =>
          steps
            .filter(({ step }) => step.phase === phase && step.kind === 'effort' && !(onlyRequired && step.optional))
            .map(({ step }) => step.id)
        const missing = (laterSteps: readonly StepId[], earlier: readonly StepId[]): string[] =>
          laterSteps.flatMap((later) =>
            earlier
              .filter((id) => !ancestors.get(later)?.has(id))
              .map((id) => `${answersToText(answers)}: ${later} does not come after ${id}`),
          )
        const foundations = [...idsIn('learn-to-code', true), ...idsIn('mathematics', true)]
        return [
          ...missing(idsIn('fundamentals', false), foundations),
          ...missing(idsIn('hands-on', false), idsIn('fundamentals', true)),
          ...missing(['portfolio-pages', 'applications', 'interview-practice'], idsIn('hands-on', true)),
        ]
      })
    expect(complaints.slice(0, SHOWN)).toEqual([])
  })

  test('everything for the portfolio comes after hands-on work, applications after the portfolio', () => {
    const ancestors = ancestorsById(roadmap.steps)
    const withoutPractice = effortsOf('portfolio').filter(
      ({ id }) => comesAfterPhase(ancestors, id, 'hands-on').length === 0,
    )
    expect(withoutPractice.map(({ id }) => id)).toEqual([])
    expect(ancestors.get('applications')?.has('portfolio-pages')).toBe(true)
    expect(roadmap.steps.at(-1)?.id).toBe('first-accepted-offer')
  })
})

describe('roles and ways', () => {
  test.each(ROLES.slice(1))('the role %s changes the plan of every background', (role) => {
    const unchanged = roadmap.backgrounds.filter(
      (background) => planToText(background, 'target-role', role) === planToText(background),
    )
    expect(unchanged.map(({ id }) => id)).toEqual([])
  })

  test.each(WAYS.slice(1))('the way %s changes the plan of every background', (way) => {
    const unchanged = roadmap.backgrounds.filter(
      (background) => planToText(background, 'way-of-learning', way) === planToText(background),
    )
    expect(unchanged.map(({ id }) => id)).toEqual([])
  })

  test.each(WAYS.slice(1))('the way %s takes over some of the learner’s own hours', (way) => {
    const complaints = roadmap.backgrounds.filter((background) => {
      const own = totalEffort(resolveRoadmap(roadmap, background.answers))
      const beside = totalEffort(resolveRoadmap(roadmap, withAnswer(background, 'way-of-learning', way)))
      return beside >= own
    })
    expect(complaints.map(({ id }) => id)).toEqual([])
  })

  interface RoleChange {
    readonly comes: readonly string[]
    readonly goes: readonly string[]
    /** Steps that take more, and less, for a beginner. */
    readonly more: readonly string[]
    readonly less: readonly string[]
  }

  test.each<[string, RoleChange]>([
    [
      'data-scientist',
      {
        comes: ['experiments-and-analysis', 'telling-with-data'],
        goes: ['operate-a-model', 'systems-at-scale'],
        more: ['statistics', 'clusters-and-components'],
        less: ['images-and-sound', 'serve-a-model'],
      },
    ],
    [
      'nlp-scientist',
      {
        comes: ['natural-language', 'judging-text', 'speech'],
        goes: ['systems-at-scale'],
        more: [],
        less: ['trees-and-margins', 'images-and-sound'],
      },
    ],
    [
      'software-developer',
      {
        comes: ['services-in-depth'],
        goes: [],
        more: ['second-language', 'serve-a-model', 'systems-at-scale'],
        less: ['images-and-sound'],
      },
    ],
    [
      'human-centred-designer',
      {
        comes: ['designing-with-people', 'interpretability'],
        goes: ['operate-a-model', 'systems-at-scale'],
        more: [],
        less: ['serve-a-model'],
      },
    ],
  ])('%s adds, drops and reweighs steps', (role, wanted) => {
    for (const background of roadmap.backgrounds) {
      const change = changeOf(background, 'target-role', role)
      expect([change.comes, change.goes], background.id).toEqual([wanted.comes, wanted.goes])
    }
    const { more, less } = changeOf(backgroundById('beginner'), 'target-role', role)
    expect([more, less]).toEqual([wanted.more, wanted.less])
  })

  test('voice and images bring signal processing and more on pictures, and less on tables', () => {
    for (const background of roadmap.backgrounds) {
      expect(changeOf(background, 'field', 'voice-and-image'), background.id).toEqual({
        comes: ['signal-processing'],
        goes: [],
        more: ['images-and-sound'],
        less: ['trees-and-margins'],
      })
    }
  })

  test('lectures take the signal processing over from whoever does a bachelor’s degree', () => {
    const answers = new Map([
      ['field', 'voice-and-image'],
      ['way-of-learning', 'bachelors'],
    ])
    expect(resolveRoadmap(roadmap, answers).map(({ step }) => step.id)).not.toContain('signal-processing')
  })

  test.each([
    ['bachelors', 48, 54],
    ['masters', 18, 40],
    ['bootcamp', 6, 30],
  ])('the way %s takes between %d and %d months for every background', (way, from, to) => {
    for (const background of roadmap.backgrounds) {
      const months = approximateMonths(roadmap, background, withAnswer(background, 'way-of-learning', way))
      expect(months, background.id).toBeGreaterThanOrEqual(from)
      expect(months, background.id).toBeLessThanOrEqual(to)
    }
  })
})

test('leaving out the optional steps shortens the plan of every background', () => {
  const leftOut = optionalSteps(roadmap)
  expect(leftOut.size).toBeGreaterThanOrEqual(4)
  const unchanged = roadmap.backgrounds.filter(
    ({ answers }) =>
      totalEffort(resolveRoadmap(roadmap, answers, leftOut)) >= totalEffort(resolveRoadmap(roadmap, answers)),
  )
  expect(unchanged.map(({ id }) => id)).toEqual([])
})

function optionsOf(choice: string): readonly string[] {
  return roadmap.choices.find(({ id }) => id === choice)?.options.map(({ id }) => id) ?? []
}

function backgroundById(id: string): Background {
  const found = roadmap.backgrounds.find((background) => background.id === id)
  if (found === undefined) throw new Error(`No background ${id}.`)
  return found
}

function stepsOf(phase: PhaseId): readonly Step[] {
  return roadmap.steps.filter((step) => step.phase === phase)
}

function effortsOf(phase: PhaseId): readonly Step[] {
  return stepsOf(phase).filter(({ kind }) => kind === 'effort')
}

function comesAfterPhase(
  ancestors: ReadonlyMap<StepId, ReadonlySet<StepId>>,
  id: StepId,
  phase: PhaseId,
): readonly string[] {
  return stepsOf(phase)
    .filter((step) => ancestors.get(id)?.has(step.id))
    .map((step) => `${id} comes after ${step.id}`)
}

function withAnswer(background: Background, choice: string, option: string): ReadonlyMap<string, string> {
  return new Map([...background.answers, [choice, option]])
}

/** What another answer than the background's own does to its steps, in the roadmap's order. */
function changeOf(background: Background, choice: string, option: string) {
  const before = new Map(resolveRoadmap(roadmap, background.answers).map((step) => [step.step.id, step]))
  const after = resolveRoadmap(roadmap, withAnswer(background, choice, option))
  const ids = after.map(({ step }) => step.id)
  const shifts = after.flatMap((step) => {
    const was = before.get(step.step.id)
    return was === undefined ? [] : [{ id: step.step.id, by: totalEffort([step]) - totalEffort([was]) }]
  })
  return {
    comes: ids.filter((id) => !before.has(id)),
    goes: [...before.keys()].filter((id) => !ids.includes(id)),
    more: shifts.filter(({ by }) => by > 0).map(({ id }) => id),
    less: shifts.filter(({ by }) => by < 0).map(({ id }) => id),
  }
}

function planToText(background: Background, choice?: string, option = ''): string {
  const answers = choice === undefined ? background.answers : withAnswer(background, choice, option)
  return JSON.stringify(resolveRoadmap(roadmap, answers).map(({ step, work }) => [step.id, work]))
}
