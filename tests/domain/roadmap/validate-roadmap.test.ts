import { describe, expect, test } from 'vitest'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { writeDocument } from '../../../src/domain/document/write-document'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { MAX_PROBLEMS, validateRoadmap } from '../../../src/domain/roadmap/validate-roadmap'
import type { ProblemCode } from '../../../src/domain/roadmap/validate-report'
import { makeFullPlan, makePlan } from '../../helpers/make-plan'
import { makeRoadmap, makeStep } from '../../helpers/make-roadmap'

/** A roadmap as JSON, to be spoiled. */
type Json = any

test('a right roadmap is read into fresh objects', () => {
  const { roadmap } = makeFullPlan()
  const data = toJson(roadmap)
  const validation = validateRoadmap(data)
  expect(validation).toEqual({ kind: 'valid', roadmap })
})

test('fields that are not known are dropped, and so are the names of old tricks', () => {
  const data = JSON.parse(
    JSON.stringify(toJson(makeRoadmap())).replace(
      '"title":',
      '"__proto__":{"polluted":true},"constructor":1,"extra":[1],"title":',
    ),
  )
  expect(validateRoadmap(data)).toEqual({ kind: 'valid', roadmap: makeRoadmap() })
  expect(({} as Json).polluted).toBeUndefined()
})

test('ids may be called like old tricks', () => {
  const steps = [makeStep({ id: '__proto__' }), makeStep({ id: 'constructor', prerequisites: ['__proto__'] })]
  expect(validateRoadmap(toJson(makeRoadmap({ steps })))).toEqual({ kind: 'valid', roadmap: makeRoadmap({ steps }) })
})

test('halves of characters and NUL are taken out without a word', () => {
  const data = toJson(makeRoadmap())
  data.title = 'a\u0000b\uD800c👍\u202E'
  expect(validateRoadmap(data)).toMatchObject({ kind: 'valid', roadmap: { title: 'ab\uFFFDc👍\u202E' } })
})

describe('a wrong roadmap is refused', () => {
  test.each<[code: ProblemCode, spoil: (data: Json) => void, where: string, says: RegExp]>([
    ['missing-field', (data) => delete data.steps[0].title, 'steps › learn › title', /title.*missing.*at most 500/],
    ['missing-field', (data) => delete data.steps[0].id, 'steps › "Learn" › id', /missing.*1 to 200/],
    ['missing-field', (data) => delete data.steps, 'steps', /“steps” of the roadmap is missing\. Give it a list\./],
    ['wrong-type', (data) => (data.title = 5), 'title', /“title” of the roadmap is 5, not text/],
    ['wrong-type', (data) => (data.steps[0] = null), 'steps › entry 1', /null, not an object/],
    ['wrong-type', (data) => (data.phases = {}), 'phases', /an object, not a list/],
    ['wrong-type', (data) => (data.steps[0].optional = 'yes'), 'steps › "Learn" (learn) › optional', /true or false/],
    ['wrong-type', (data) => (data.steps[0].estimate = 60), 'steps › "Learn" (learn) › estimate', /not an object/],
    ['out-of-range', (data) => (data.steps[0].kind = 'nap'), 'steps › "Learn" (learn) › kind', /one of "effort"/],
    [
      'cycle',
      (data) => data.steps[0].prerequisites.push('arrive'),
      'steps › "Learn" (learn) › prerequisites',
      /wait for each other.*"Learn" → "Wait" → "Arrive" → "Learn"\. Take one/,
    ],
    [
      'unknown-prerequisite',
      (data) => data.steps[0].prerequisites.push('nothing'),
      'steps › "Learn" (learn) › prerequisites',
      /"Learn" \(learn\) waits for "nothing", which is not among the steps/,
    ],
    [
      'self-prerequisite',
      (data) => data.steps[0].prerequisites.push('learn'),
      'steps › "Learn" (learn) › prerequisites',
      /waits for itself/,
    ],
    [
      'duplicate-prerequisite',
      (data) => data.steps[1].prerequisites.push('learn'),
      'steps › "Wait" (wait) › prerequisites › learn',
      /learn more than once\. Name it once/,
    ],
    [
      'estimate-out-of-order',
      (data) => (data.steps[0].estimate.optimistic = 601),
      'steps › "Learn" (learn) › estimate',
      /optimistic 601, most likely 600, pessimistic 600 minutes/,
    ],
    [
      'estimate-out-of-order',
      (data) => (data.steps[1].days.pessimistic = 1),
      'steps › "Wait" (wait) › days',
      /out of order.*days/,
    ],
    ['duplicate-id', (data) => data.phases.push(data.phases[0]), 'phases › "A phase" (phase)', /more than once/],
    ['duplicate-id', (data) => data.steps.push(data.steps[0]), 'steps › "Learn" (learn)', /more than once/],
    ['duplicate-id', (data) => data.choices.push(data.choices[0]), 'choices › "A choice" (choice)', /more than once/],
    [
      'duplicate-id',
      (data) => data.choices[0].options.push(data.choices[0].options[0]),
      'choices › "A choice" (choice) › options › "None" (none)',
      /more than once/,
    ],
    [
      'duplicate-id',
      (data) => (data.steps[0].topics = [TOPIC, TOPIC]),
      'steps › "Learn" (learn) › topics › "A topic" (topic)',
      /more than once/,
    ],
    [
      'duplicate-id',
      (data) => data.backgrounds.push(data.backgrounds[0]),
      'backgrounds › "Beginner" (beginner)',
      /once/,
    ],
    ['duplicate-id', (data) => data.facts.push(data.facts[0]), 'facts › "A work" (fact)', /more than once/],
    [
      'duplicate-id',
      (data) => data.backgrounds[0].answers.push(data.backgrounds[0].answers[0]),
      'backgrounds › "Beginner" (beginner) › answers › choice',
      /more than once/,
    ],
    [
      'unknown-phase',
      (data) => (data.steps[0].phase = 'moon'),
      'steps › "Learn" (learn) › phase',
      /a phase that does not exist: "moon"/,
    ],
    [
      'unknown-choice',
      (data) => (data.steps[0].when = [{ choice: 'moon', anyOf: ['none'] }]),
      'steps › "Learn" (learn) › when',
      /a choice that does not exist: "moon"/,
    ],
    [
      'unknown-option',
      (data) => (data.steps[0].variants = [{ when: [{ choice: 'choice', anyOf: ['moon'] }], estimate: 'known' }]),
      'steps › "Learn" (learn) › variants › when',
      /an option of "choice" that does not exist: "moon"/,
    ],
    [
      'unknown-choice',
      (data) => (data.backgrounds[0].answers[0].choice = 'moon'),
      'backgrounds › "Beginner" (beginner) › answers',
      /a choice that does not exist/,
    ],
    [
      'unknown-option',
      (data) => (data.backgrounds[0].answers[0].option = 'moon'),
      'backgrounds › "Beginner" (beginner) › answers',
      /an option of "choice" that does not exist/,
    ],
    [
      'unknown-source',
      (data) => (data.steps[0].estimate.sources = ['hearsay']),
      'steps › "Learn" (learn) › estimate › sources',
      /a fact that does not exist: "hearsay"/,
    ],
    [
      'out-of-range',
      (data) => (data.backgrounds[0].week[0] = 1441),
      'backgrounds › "Beginner" (beginner) › week › Monday',
      /1,440/,
    ],
    [
      'out-of-range',
      (data) => (data.backgrounds[0].week[6] = -1),
      'backgrounds › "Beginner" (beginner) › week › Sunday',
      /-1/,
    ],
    [
      'wrong-type',
      (data) => data.backgrounds[0].week.pop(),
      'backgrounds › "Beginner" (beginner) › week › Sunday',
      /whole/,
    ],
    [
      'out-of-range',
      (data) => (data.steps[0].estimate.pessimistic = 10_000_001),
      'steps › "Learn" (learn) › estimate › pessimistic',
      /from 0 to 10,000,000/,
    ],
    [
      'out-of-range',
      (data) => (data.steps[0].estimate.pessimistic = Number('1e999')),
      'steps › "Learn" (learn) › estimate › pessimistic',
      /a number without end/,
    ],
    [
      'out-of-range',
      (data) => (data.steps[1].days.pessimistic = 3651),
      'steps › "Wait" (wait) › days › pessimistic',
      /3,650/,
    ],
    [
      'out-of-range',
      (data) => (data.steps[0].estimate.mostLikely = 1.5),
      'steps › "Learn" (learn) › estimate › mostLikely',
      /1\.5/,
    ],
    [
      'out-of-range',
      (data) => (data.title = 'x'.repeat(1_000_000)),
      'title',
      /text of 1,000,000 characters, not text of at most 500/,
    ],
    ['no-phase', (data) => (data.phases = []), 'phases', /is empty\. Add at least one phase/],
    ['no-background', (data) => (data.backgrounds = []), 'backgrounds', /is empty\. Add at least one starting point/],
  ])('%s %#', (code, spoil, where, says) => {
    const data = toJson(makeRoadmap())
    spoil(data)
    const validation = validateRoadmap(data)
    expect(validation).toEqual({
      kind: 'invalid',
      problems: [{ code, where, says: expect.stringMatching(says) }],
      more: 0,
    })
  })

  test.each([null, 5, 'x', [], true])('when it is %j', (data) => {
    expect(validateRoadmap(data)).toMatchObject({ kind: 'invalid', problems: [{ code: 'wrong-type' }] })
  })

  test.each([
    'javascript:alert(1)',
    ' https://example.org',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https:\\\\evil.example',
    'https://',
    'ht\ntps://example.org',
    'mailto:a@example.org',
    'example.org',
    '',
  ])('when a link is %j', (url) => {
    const data = toJson(makeRoadmap())
    data.steps[0].resources = [{ title: 'A link', kind: 'book', url, sources: [] }]
    expect(validateRoadmap(data)).toMatchObject({ problems: [{ code: 'bad-link', says: /A link.*https:/ }] })
  })
})

test('all problems are told, as many as can be read, and the rest are counted', () => {
  const steps = Array.from({ length: 500 }, (_, i) => makeStep({ id: `s${i}`, phase: 'moon' }))
  const validation = validateRoadmap(toJson(makeRoadmap({ steps })))
  expect(validation).toMatchObject({ kind: 'invalid', more: 500 - MAX_PROBLEMS })
  expect(validation.kind === 'invalid' && validation.problems).toHaveLength(MAX_PROBLEMS)
})

test('every knot of steps is told once, whichever ways lead round it', () => {
  const link = (id: string, ...prerequisites: string[]) => makeStep({ id, title: id.toUpperCase(), prerequisites })
  const steps = [
    link('free'),
    link('a', 'b', 'c'),
    link('b', 'a', 'free'),
    link('c', 'b'),
    link('after', 'a'),
    link('x', 'y'),
    link('y', 'x'),
  ]
  const validation = validateRoadmap(toJson(makeRoadmap({ steps })))
  expect(
    validation.kind === 'invalid' &&
      validation.problems.map(({ code, says }) => [code, says.match(/: (.*)\. Take/)?.[1]]),
  ).toEqual([
    ['cycle', '"B" → "A" → "B"'],
    ['cycle', '"Y" → "X" → "Y"'],
  ])
})

describe('bombs are refused in time', () => {
  test.each<[name: string, data: () => Json]>([
    ['a million steps', () => ({ ...toJson(makeRoadmap()), steps: Array.from({ length: 1_000_000 }, () => ({})) })],
    [
      'a hundred thousand prerequisites for each of a thousand steps',
      () => {
        const prerequisites = Array.from({ length: 100_000 }, (_, i) => `s${i % 1000}`)
        const step = toJson(makeRoadmap()).steps[0]
        const steps = Array.from({ length: 1000 }, (_, i) => ({ ...step, id: `s${i}`, prerequisites }))
        return { ...toJson(makeRoadmap()), steps }
      },
    ],
    [
      'depth 200,000',
      () => ({ ...toJson(makeRoadmap()), steps: JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) }),
    ],
    [
      'a million topics',
      () => {
        const data = toJson(makeRoadmap())
        const topics = Array.from({ length: 1000 }, (_, i) => ({ id: `t${i}`, title: '' }))
        data.steps = Array.from({ length: 1000 }, (_, i) => ({ ...data.steps[0], id: `s${i}`, topics }))
        return data
      },
    ],
    [
      'a ring of 20,000 steps',
      () => ({
        ...toJson(makeRoadmap()),
        steps: Array.from({ length: 20_000 }, (_, i) =>
          makeStep({ id: `s${i}`, prerequisites: [`s${(i + 1) % 20_000}`] }),
        ),
      }),
    ],
  ])('%s', (_, data) => {
    const bomb = data()
    const before = performance.now()
    expect(validateRoadmap(bomb).kind).toBe('invalid')
    expect(performance.now() - before).toBeLessThan(2000)
  })

  test('while the largest that is allowed is taken', () => {
    const steps = Array.from({ length: 20_000 }, (_, i) =>
      makeStep({ id: `s${i}`, prerequisites: [1, 2, 3, 4].filter((back) => back <= i).map((back) => `s${i - back}`) }),
    )
    const before = performance.now()
    expect(validateRoadmap(toJson(makeRoadmap({ steps }))).kind).toBe('valid')
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

const TOPIC = { id: 'topic', title: 'A topic' }

/** A roadmap as it stands in a file. */
function toJson(roadmap: Roadmap): Json {
  const plan = makePlan({ roadmap })
  return JSON.parse(writeDocument({ ...EMPTY_DOCUMENT, draft: plan }, 0)).state.draft.roadmap
}
