import { describe, expect, test } from 'vitest'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { writeDocument } from '../../../src/domain/document/write-document'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { MAX_PROBLEMS, validateRoadmap } from '../../../src/domain/roadmap/validate-roadmap'
import type { ProblemCode } from '../../../src/domain/roadmap/validate-report'
import { makeFullPlan, makePlan } from '../../helpers/make-plan'
import { editJson, type JsonEditor } from '../../helpers/edit-json'
import { makeRoadmap, makeStep } from '../../helpers/make-roadmap'

test('a right roadmap is read into fresh objects', () => {
  const { roadmap } = makeFullPlan()
  const data = toJson(roadmap)
  const validation = validateRoadmap(data)
  expect(validation).toEqual({ kind: 'valid', roadmap })
})

test('C3: fields that are not known are dropped, and so are the names of old tricks', () => {
  const data: unknown = JSON.parse(
    JSON.stringify(toJson(makeRoadmap())).replace(
      '"title":',
      '"__proto__":{"polluted":true},"constructor":1,"extra":[1],"title":',
    ),
  )
  expect(validateRoadmap(data)).toEqual({ kind: 'valid', roadmap: makeRoadmap() })
  expect('polluted' in {}).toBe(false)
})

test('C3: ids may be called like old tricks', () => {
  const steps = [makeStep({ id: '__proto__' }), makeStep({ id: 'constructor', prerequisites: ['__proto__'] })]
  expect(validateRoadmap(toJson(makeRoadmap({ steps })))).toEqual({ kind: 'valid', roadmap: makeRoadmap({ steps }) })
})

test('halves of characters and NUL are taken out without a word', () => {
  const data = toJson(makeRoadmap())
  editJson(data).set('title', 'a\u0000b\uD800c👍\u202E')
  expect(validateRoadmap(data)).toMatchObject({ kind: 'valid', roadmap: { title: 'ab\uFFFDc👍\u202E' } })
})

describe('a wrong roadmap is refused', () => {
  test.each<[code: ProblemCode, spoil: (json: JsonEditor) => void, where: string, says: RegExp]>([
    ['missing-field', (json) => json.drop('steps.0.title'), 'steps › learn › title', /title.*missing.*at most 500/],
    ['missing-field', (json) => json.drop('steps.0.id'), 'steps › "Learn" › id', /missing.*1 to 200/],
    ['missing-field', (json) => json.drop('steps'), 'steps', /“steps” of the roadmap is missing\. Give it a list\./],
    ['wrong-type', (json) => json.set('title', 5), 'title', /“title” of the roadmap is 5, not text/],
    ['wrong-type', (json) => json.set('steps.0', null), 'steps › entry 1', /null, not an object/],
    ['wrong-type', (json) => json.set('phases', {}), 'phases', /an object, not a list/],
    [
      'wrong-type',
      (json) => json.set('steps.0.optional', 'yes'),
      'steps › "Learn" (learn) › optional',
      /true or false/,
    ],
    ['wrong-type', (json) => json.set('steps.0.estimate', 60), 'steps › "Learn" (learn) › estimate', /not an object/],
    ['out-of-range', (json) => json.set('steps.0.kind', 'nap'), 'steps › "Learn" (learn) › kind', /one of "effort"/],
    [
      'cycle',
      (json) => json.push('steps.0.prerequisites', 'arrive'),
      'steps › "Learn" (learn) › prerequisites',
      /wait for each other.*"Learn" → "Wait" → "Arrive" → "Learn"\. Take one/,
    ],
    [
      'unknown-prerequisite',
      (json) => json.push('steps.0.prerequisites', 'nothing'),
      'steps › "Learn" (learn) › prerequisites',
      /"Learn" \(learn\) waits for "nothing", which is not among the steps/,
    ],
    [
      'self-prerequisite',
      (json) => json.push('steps.0.prerequisites', 'learn'),
      'steps › "Learn" (learn) › prerequisites',
      /waits for itself/,
    ],
    [
      'duplicate-prerequisite',
      (json) => json.push('steps.1.prerequisites', 'learn'),
      'steps › "Wait" (wait) › prerequisites › learn',
      /learn more than once\. Name it once/,
    ],
    [
      'estimate-out-of-order',
      (json) => json.set('steps.0.estimate.optimistic', 601),
      'steps › "Learn" (learn) › estimate',
      /optimistic 601, most likely 600, pessimistic 600 minutes/,
    ],
    [
      'estimate-out-of-order',
      (json) => json.set('steps.1.days.pessimistic', 1),
      'steps › "Wait" (wait) › days',
      /out of order.*days/,
    ],
    [
      'duplicate-id',
      (json) => json.push('phases', json.get('phases.0')),
      'phases › "A phase" (phase)',
      /more than once/,
    ],
    ['duplicate-id', (json) => json.push('steps', json.get('steps.0')), 'steps › "Learn" (learn)', /more than once/],
    [
      'duplicate-id',
      (json) => json.push('choices', json.get('choices.0')),
      'choices › "A choice" (choice)',
      /more than once/,
    ],
    [
      'duplicate-id',
      (json) => json.push('choices.0.options', json.get('choices.0.options.0')),
      'choices › "A choice" (choice) › options › "None" (none)',
      /more than once/,
    ],
    [
      'duplicate-id',
      (json) => json.set('steps.0.topics', [TOPIC, TOPIC]),
      'steps › "Learn" (learn) › topics › "A topic" (topic)',
      /more than once/,
    ],
    [
      'duplicate-id',
      (json) => json.push('backgrounds', json.get('backgrounds.0')),
      'backgrounds › "Beginner" (beginner)',
      /once/,
    ],
    ['duplicate-id', (json) => json.push('facts', json.get('facts.0')), 'facts › "A work" (fact)', /more than once/],
    [
      'duplicate-id',
      (json) => json.push('backgrounds.0.answers', json.get('backgrounds.0.answers.0')),
      'backgrounds › "Beginner" (beginner) › answers › choice',
      /more than once/,
    ],
    [
      'unknown-phase',
      (json) => json.set('steps.0.phase', 'moon'),
      'steps › "Learn" (learn) › phase',
      /a phase that does not exist: "moon"/,
    ],
    [
      'unknown-choice',
      (json) => json.set('steps.0.when', [{ choice: 'moon', anyOf: ['none'] }]),
      'steps › "Learn" (learn) › when',
      /a choice that does not exist: "moon"/,
    ],
    [
      'unknown-option',
      (json) => json.set('steps.0.variants', [{ when: [{ choice: 'choice', anyOf: ['moon'] }], estimate: 'known' }]),
      'steps › "Learn" (learn) › variants › when',
      /an option of "choice" that does not exist: "moon"/,
    ],
    [
      'unknown-choice',
      (json) => json.set('backgrounds.0.answers.0.choice', 'moon'),
      'backgrounds › "Beginner" (beginner) › answers',
      /a choice that does not exist/,
    ],
    [
      'unknown-option',
      (json) => json.set('backgrounds.0.answers.0.option', 'moon'),
      'backgrounds › "Beginner" (beginner) › answers',
      /an option of "choice" that does not exist/,
    ],
    [
      'unknown-source',
      (json) => json.set('steps.0.estimate.sources', ['hearsay']),
      'steps › "Learn" (learn) › estimate › sources',
      /a fact that does not exist: "hearsay"/,
    ],
    [
      'out-of-range',
      (json) => json.set('backgrounds.0.week.0', 1441),
      'backgrounds › "Beginner" (beginner) › week › Monday',
      /1,440/,
    ],
    [
      'out-of-range',
      (json) => json.set('backgrounds.0.week.6', -1),
      'backgrounds › "Beginner" (beginner) › week › Sunday',
      /-1/,
    ],
    [
      'wrong-type',
      (json) => json.drop('backgrounds.0.week.6'),
      'backgrounds › "Beginner" (beginner) › week › Sunday',
      /whole/,
    ],
    [
      'out-of-range',
      (json) => json.set('steps.0.estimate.pessimistic', 10_000_001),
      'steps › "Learn" (learn) › estimate › pessimistic',
      /from 0 to 10,000,000/,
    ],
    [
      'out-of-range',
      (json) => json.set('steps.0.estimate.pessimistic', Number('1e999')),
      'steps › "Learn" (learn) › estimate › pessimistic',
      /a number without end/,
    ],
    [
      'out-of-range',
      (json) => json.set('steps.1.days.pessimistic', 3651),
      'steps › "Wait" (wait) › days › pessimistic',
      /3,650/,
    ],
    [
      'out-of-range',
      (json) => json.set('steps.0.estimate.mostLikely', 1.5),
      'steps › "Learn" (learn) › estimate › mostLikely',
      /1\.5/,
    ],
    [
      'out-of-range',
      (json) => json.set('title', 'x'.repeat(1_000_000)),
      'title',
      /text of 1,000,000 characters, not text of at most 500/,
    ],
    ['no-phase', (json) => json.set('phases', []), 'phases', /is empty\. Add at least one phase/],
    [
      'no-background',
      (json) => json.set('backgrounds', []),
      'backgrounds',
      /is empty\. Add at least one starting point/,
    ],
  ])('%s %#', (code, spoil, where, says) => {
    const data = toJson(makeRoadmap())
    spoil(editJson(data))
    const validation = validateRoadmap(data)
    // What follows from it may be told too: a step that cannot be read is missed by those that wait for it.
    expect(validation).toMatchObject({ kind: 'invalid', problems: { 0: { code, where } }, more: 0 })
    expect(validation.kind === 'invalid' && validation.problems[0]?.says).toMatch(says)
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
  ])('C4: when a link is %j', (url) => {
    const data = toJson(makeRoadmap())
    editJson(data).push('steps.0.resources', { title: 'A link', kind: 'book', url, sources: [] })
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
    ['cycle', '"A" → "B" → "A"'],
    ['cycle', '"X" → "Y" → "X"'],
  ])
})

describe('C2: bombs are refused, and none takes for ever', () => {
  test.each<[name: string, steps: () => unknown]>([
    ['a million steps', () => numbered(1_000_000, () => ({}))],
    [
      'a hundred thousand prerequisites for each of a thousand steps',
      () => {
        const prerequisites = numbered(100_000, (i) => `s${i % 1000}`)
        return numbered(1000, (i) => makeStep({ id: `s${i}`, prerequisites }))
      },
    ],
    ['depth 200,000', () => JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) as unknown],
    [
      'a million topics',
      () => {
        const topics = numbered(1000, (i) => ({ id: `t${i}`, title: '' }))
        return numbered(1000, (i) => makeStep({ id: `s${i}`, topics }))
      },
    ],
    [
      'a ring of 20,000 steps',
      () => numbered(20_000, (i) => makeStep({ id: `s${i}`, prerequisites: [`s${(i + 1) % 20_000}`] })),
    ],
  ])('%s', (_, steps) => {
    const bomb = toJson(makeRoadmap())
    editJson(bomb).set('steps', steps())
    expect(validateRoadmap(bomb).kind).toBe('invalid')
  })

  test('while the largest that is allowed is taken', () => {
    const steps = numbered(20_000, (i) =>
      makeStep({ id: `s${i}`, prerequisites: [1, 2, 3, 4].filter((back) => back <= i).map((back) => `s${i - back}`) }),
    )
    const data = toJson(makeRoadmap({ steps }))
    expect(validateRoadmap(data).kind).toBe('valid')
  })
})

function numbered<T>(count: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

const TOPIC = { id: 'topic', title: 'A topic' }

/** A roadmap as it stands in a file. */
function toJson(roadmap: Roadmap): unknown {
  const plan = makePlan({ roadmap })
  return editJson(JSON.parse(writeDocument({ ...EMPTY_DOCUMENT, draft: plan }, 0))).get('state.draft.roadmap')
}
