import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import { checkRoadmap } from '../../../src/domain/roadmap/check-roadmap'
import { newRoadmap } from '../../../src/domain/roadmap/new-roadmap'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { makeFullPlan } from '../../helpers/make-plan'
import {
  makeBackground,
  makeChoice,
  makeEstimate,
  makePhase,
  makeRoadmap,
  makeStep,
  makeWait,
} from '../../helpers/make-roadmap'

const used = makeStep({ id: 'used', when: [{ choice: 'choice', anyOf: ['some'] }] })
const sound = makeRoadmap({ steps: [used] })
const says = (parts: Partial<Roadmap>): readonly string[] =>
  checkRoadmap({ ...sound, ...parts }).map((problem) => `${problem.part.kind}: ${problem.says}`)

describe('checkRoadmap', () => {
  test.each<[string, Partial<Roadmap>, string]>([
    ['no title', { title: ' ' }, 'about: The roadmap has no title.'],
    ['no goal', { goal: '' }, 'about: The goal is not filled in'],
    ['no steps', { steps: [], choices: [] }, 'about: The roadmap has no steps.'],
    ['a phase without a title', { phases: [makePhase({ title: '' })] }, 'phase: A phase has no title.'],
    ['an empty phase', { phases: [makePhase(), makePhase({ id: 'b', title: 'B' })] }, 'phase: “B” has no steps.'],
    ['a step without a title', { steps: [{ ...used, title: '' }] }, 'step: A step has no title.'],
    ['the same title twice', { steps: [used, makeStep({ id: 'b' })] }, 'step: “A step” is the title of more than one'],
    [
      'a topic without a name',
      { steps: [{ ...used, topics: [{ id: 't', title: '' }] }] },
      'step: “A step” has a topic',
    ],
    [
      'a resource without a title',
      { steps: [{ ...used, resources: [{ title: '', kind: 'book', sources: [] }] }] },
      'step: “A step” has a resource',
    ],
    ['no hours', { steps: [{ ...used, estimate: makeEstimate(0) }] }, 'step: “A step” takes no hours.'],
    ['no days', { steps: [used, makeWait({ title: 'W', days: makeEstimate(0) })] }, 'step: “W” is a wait of no days.'],
    [
      'a condition that never holds',
      { steps: [{ ...used, when: [{ choice: 'choice', anyOf: [] }] }] },
      'step: “A step” is in no plan',
    ],
    [
      'an estimate that always counts',
      { steps: [{ ...used, variants: [{ when: [], estimate: 'known' }] }] },
      'it counts for everybody',
    ],
    [
      'an estimate that never counts',
      { steps: [{ ...used, variants: [{ when: [{ choice: 'choice', anyOf: [] }], estimate: 'known' }] }] },
      'for no answer at all',
    ],
    ['a question that changes nothing', { steps: [makeStep()] }, 'choice: “A choice” changes nothing'],
    ['a question of one option', { choices: [makeChoice({ options: [] })] }, 'choice: “A choice” needs at least two'],
    ['a question without words', { choices: [makeChoice({ question: '' })] }, 'choice: “A choice” does not say'],
    ['no hours in a week', { backgrounds: [makeBackground({ week: [0, 0, 0, 0, 0, 0, 0] })] }, 'has no hours'],
    [
      'months the wrong way round',
      { backgrounds: [makeBackground({ headline: { text: 'x', minMonths: 9, maxMonths: 3 } })] },
      'at least 9 and at most 3 months',
    ],
  ])('finds %s', (_name, parts, expected) => {
    expect(says(parts).some((problem) => problem.includes(expected))).toBe(true)
  })

  test('has nothing to say of a roadmap that is complete', () => {
    expect(checkRoadmap(sound)).toEqual([])
    expect(checkRoadmap(makeFullPlan().roadmap)).toEqual([])
  })

  test('asks of a new one for its goal only', () => {
    expect(checkRoadmap(newRoadmap('new', 'Mine')).map(({ key }) => key)).toEqual(['about  goal'])
  })

  test.each(builtinRoadmaps.map((roadmap) => [roadmap.title, roadmap] as const))(
    'finds nothing in “%s”',
    (_title, roadmap) => {
      expect(checkRoadmap(roadmap)).toEqual([])
    },
  )

  test.each(builtinRoadmaps.map((roadmap) => [roadmap.title, roadmap] as const))(
    'the steps of “%s” follow its phases',
    (_title, roadmap) => {
      const places = roadmap.steps.map(({ phase }) => roadmap.phases.findIndex(({ id }) => id === phase))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    },
  )
})
