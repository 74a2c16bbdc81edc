/** What may be left out holds nothing up, but for the little that it serves. */
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { resolveRoadmap } from '../../src/domain/roadmap/resolve-roadmap'
import type { RoadmapId, StepId } from '../../src/domain/roadmap/roadmap'
import { allAnswers, ancestorsById, answersToText, optionalSteps, SHOWN, toNodes } from './catalogue-helpers'

interface Service {
  /** The required steps that wait for it, directly or by way of others. */
  readonly heldUp: readonly StepId[]
  readonly because: string
}

const FROM_THE_FIRST_POST_ON =
  'entry-level-applications entry-level-replies years-in-analysis years-in-software model-at-work contacts ' +
  'fill-the-gaps machine-learning-in-practice prepare-for-certificate exam-and-result certified ' +
  'first-personal-project running-project open-source review portfolio-pages ' +
  'engineer-applications interview-practice replies-and-interviews accepted-offer'

const FROM_THE_FUNDAMENTALS_ON =
  'linear-models data-preparation model-evaluation trees-and-margins clusters-and-components neural-networks ' +
  'images-and-sound language-models natural-language fundamentals-in-place first-project competition ' +
  'competition-closes data-pipeline serve-a-model operate-a-model services-in-depth experiments-and-analysis ' +
  'telling-with-data judging-text speech designing-with-people interpretability flagship-project ' +
  'open-source-contribution contribution-review portfolio-pages applications interview-practice ' +
  'replies-and-interviews first-accepted-offer'

/** Every optional step there is, with all the required steps that wait for it. */
const SERVICES: Readonly<Record<RoadmapId, Readonly<Record<StepId, Service>>>> = {
  'machine-learning-engineer': {
    'guided-course': {
      heldUp: FROM_THE_FUNDAMENTALS_ON.split(' '),
      because: 'it is the course that one follows through the fundamentals, so it is chosen before they begin',
    },
    'second-language': {
      heldUp: ['applications', 'replies-and-interviews', 'first-accepted-offer'],
      because: 'adverts name languages, and whoever learns one for them wants it on the résumé',
    },
    certification: {
      heldUp: ['applications', 'replies-and-interviews', 'first-accepted-offer'],
      because: 'helping a résumé past the first filter is all it is for',
    },
    'reinforcement-learning': {
      heldUp: ['interview-practice', 'first-accepted-offer'],
      because: 'interviews ask for the fundamentals in one’s own words; applying does not wait for it',
    },
    'systems-at-scale': {
      heldUp: ['interview-practice', 'first-accepted-offer'],
      because: 'interviews ask for a system on a whiteboard; applying does not wait for it',
    },
  },
  'three-month-sprint': {},
  'machine-learning-project': {},
  'degree-first': {
    internship: {
      heldUp: FROM_THE_FIRST_POST_ON.split(' '),
      because: 'it is what the résumé for the entry-level post has to show; everything later waits for that post',
    },
  },
  foundations: {
    'keeping-up': { heldUp: [], because: 'a habit is never finished' },
  },
}

describe.each(builtinRoadmaps.map((roadmap) => [roadmap.id, roadmap] as const))('%s', (id, roadmap) => {
  const services = SERVICES[id] ?? {}
  const optional = optionalSteps(roadmap)

  test('says of each optional step what waits for it, and why', () => {
    expect([...optional].toSorted()).toEqual(Object.keys(services).toSorted())
    expect(Object.values(services).filter(({ because }) => because === '')).toEqual([])
  })

  test('has no required step behind an optional one, but for those it serves', () => {
    const ancestors = ancestorsById(roadmap.steps)
    for (const [step, { heldUp }] of Object.entries(services)) {
      const behind = roadmap.steps.filter((other) => !other.optional && ancestors.get(other.id)?.has(step))
      expect(behind.map((other) => other.id).toSorted(), step).toEqual(heldUp.toSorted())
    }
  })

  test('holds up no other required step from any answers', () => {
    const complaints = allAnswers(roadmap).flatMap((answers) => {
      const nodes = toNodes(resolveRoadmap(roadmap, answers))
      const ancestors = ancestorsById(nodes)
      return nodes
        .filter((node) => !optional.has(node.id))
        .flatMap((node) =>
          [...(ancestors.get(node.id) ?? [])]
            .filter((before) => optional.has(before) && !services[before]?.heldUp.includes(node.id))
            .map((before) => `${answersToText(answers)}: ${node.id} waits for ${before}`),
        )
    })
    expect(complaints.slice(0, SHOWN)).toEqual([])
  })
})

test.each([
  ['machine-learning-engineer', 'competition-closes', 'first-accepted-offer'],
  ['machine-learning-engineer', 'contribution-review', 'first-accepted-offer'],
  ['degree-first', 'review', 'accepted-offer'],
])('%s: only the end of the road waits for %s', (roadmapId, wait, end) => {
  const steps = builtinRoadmaps.find(({ id }) => id === roadmapId)?.steps ?? []
  expect(steps.filter(({ prerequisites }) => prerequisites.includes(wait)).map(({ id }) => id)).toEqual([end])
})
