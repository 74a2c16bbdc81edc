import { describe, expect, test } from 'vitest'
import type { ResolvedStep } from '../../../src/domain/roadmap/resolve-roadmap'
import { answerTo, resolveRoadmap } from '../../../src/domain/roadmap/resolve-roadmap'
import type { Answers, Condition, Step } from '../../../src/domain/roadmap/roadmap'
import { makeChoice, makeEstimate, makeMilestone, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

/** Options `none`, the first, and `some`. */
const CHOICES = [makeChoice({ id: 'maths' }), makeChoice({ id: 'code' })]
const is = (choice: string, ...anyOf: readonly string[]): Condition => ({ choice, anyOf })
const answers = (given: Readonly<Record<string, string>> = {}): Answers => new Map(Object.entries(given))

function resolve(
  steps: readonly Step[],
  given: Answers = answers(),
  leftOut: readonly string[] = [],
): readonly ResolvedStep[] {
  return resolveRoadmap(makeRoadmap({ steps, choices: CHOICES }), given, new Set(leftOut))
}

describe('the answer to a choice', () => {
  test.each([
    ['the option chosen', answers({ maths: 'some' }), 'some'],
    ['the first, when nothing was said', answers(), 'none'],
    ['the first, for an option there is not', answers({ maths: 'plenty' }), 'none'],
    ['the first, when only another was answered', answers({ code: 'some' }), 'none'],
  ])('is %s', (_, given, option) => {
    expect(answerTo(makeChoice({ id: 'maths' }), given)).toBe(option)
  })

  test('is none, of a choice without options', () => {
    expect(answerTo(makeChoice({ id: 'maths', options: [] }), answers({ maths: 'some' }))).toBeUndefined()
  })
})

describe('a step is in the plan', () => {
  test.each<[name: string, when: readonly Condition[], given: Answers, isIn: boolean]>([
    ['without conditions', [], answers(), true],
    ['when the answer is the one', [is('maths', 'some')], answers({ maths: 'some' }), true],
    ['when the answer is one of several', [is('maths', 'none', 'some')], answers({ maths: 'some' }), true],
    ['when no answer counts as the first option', [is('maths', 'none')], answers(), true],
    ['when an unknown answer counts as the first option', [is('maths', 'none')], answers({ maths: 'x' }), true],
    ['not when the answer is another', [is('maths', 'some')], answers({ maths: 'none' }), false],
    ['not for an option that does not exist', [is('maths', 'x')], answers({ maths: 'x' }), false],
    [
      'not when one of two conditions fails',
      [is('maths', 'some'), is('code', 'some')],
      answers({ maths: 'some' }),
      false,
    ],
    ['when both hold', [is('maths', 'some'), is('code', 'some')], answers({ maths: 'some', code: 'some' }), true],
    ['not for a choice that does not exist', [is('nothing', 'none')], answers({ nothing: 'none' }), false],
    ['not when no option would do', [is('maths')], answers(), false],
  ])('%s', (_, when, given, isIn) => {
    expect(resolve([makeStep({ when })], given)).toHaveLength(isIn ? 1 : 0)
  })

  test('unless it is optional and left out', () => {
    const steps = [
      makeStep({ id: 'must' }),
      makeStep({ id: 'may', optional: true }),
      makeWait({ id: 'wait', optional: true }),
      makeMilestone({ id: 'point', optional: true }),
    ]
    const idsWithout = (...leftOut: readonly string[]): readonly string[] =>
      resolve(steps, answers(), leftOut).map(({ step }) => step.id)
    expect(idsWithout()).toEqual(['must', 'may', 'wait', 'point'])
    expect(idsWithout('may', 'wait', 'point')).toEqual(['must'])
    // A required step cannot be left out, and what is not there changes nothing.
    expect(idsWithout('must', 'nowhere')).toEqual(['must', 'may', 'wait', 'point'])
  })

  test('in the order of the roadmap', () => {
    const steps = ['c', 'a', 'b'].map((id) => makeStep({ id }))
    expect(resolve(steps).map(({ step }) => step.id)).toEqual(['c', 'a', 'b'])
  })
})

describe('the work of a step', () => {
  const base = makeEstimate(600)
  const short = makeEstimate(300)
  const shorter = makeEstimate(100)

  test.each<[name: string, step: Step, given: Answers, work: ResolvedStep['work']]>([
    ['its estimate', makeStep({ estimate: base }), answers(), { kind: 'effort', estimate: base }],
    [
      'its estimate, when no variant holds',
      makeStep({ estimate: base, variants: [{ when: [is('maths', 'some')], estimate: short }] }),
      answers(),
      { kind: 'effort', estimate: base },
    ],
    [
      'the first variant that holds',
      makeStep({
        estimate: base,
        variants: [
          { when: [is('code', 'some')], estimate: 'known' },
          { when: [is('maths', 'some')], estimate: short },
          { when: [], estimate: shorter },
        ],
      }),
      answers({ maths: 'some' }),
      { kind: 'effort', estimate: short },
    ],
    [
      'a variant without conditions always holds',
      makeStep({ estimate: base, variants: [{ when: [], estimate: shorter }] }),
      answers(),
      { kind: 'effort', estimate: shorter },
    ],
    [
      'known',
      makeStep({ estimate: base, variants: [{ when: [is('maths', 'some')], estimate: 'known' }] }),
      answers({ maths: 'some' }),
      { kind: 'known' },
    ],
    ['days', makeWait({ days: makeEstimate(7) }), answers(), { kind: 'wait', days: makeEstimate(7) }],
    ['none, for a milestone', makeMilestone(), answers(), { kind: 'milestone' }],
  ])('is %s', (_, step, given, work) => {
    expect(resolve([step], given)[0]!.work).toEqual(work)
  })
})

describe('a prerequisite that is not in the plan is replaced by its own', () => {
  const link = (id: string, prerequisites: readonly string[], optional = false): Step =>
    makeStep({ id, prerequisites, optional })

  test.each<[name: string, steps: readonly Step[], leftOut: readonly string[], prerequisites: readonly string[]]>([
    ['nothing is left out', [link('a', []), link('x', ['a'])], [], ['a']],
    ['the only one, which needs nothing', [link('a', [], true), link('x', ['a'])], ['a'], []],
    ['the middle of three', [link('a', []), link('b', ['a'], true), link('x', ['b'])], ['b'], ['a']],
    [
      'several in a row',
      [link('a', []), link('b', ['a'], true), link('c', ['b'], true), link('d', ['c'], true), link('x', ['d'])],
      ['b', 'c', 'd'],
      ['a'],
    ],
    [
      'the one left out has two',
      [link('a', []), link('b', []), link('c', ['a', 'b'], true), link('x', ['c'])],
      ['c'],
      ['a', 'b'],
    ],
    [
      'among others, in their order',
      [link('a', []), link('b', []), link('c', ['b'], true), link('d', []), link('x', ['a', 'c', 'd'])],
      ['c'],
      ['a', 'b', 'd'],
    ],
    [
      'what it is replaced by was there already',
      [link('a', []), link('b', ['a'], true), link('x', ['a', 'b'])],
      ['b'],
      ['a'],
    ],
    [
      'two left out lead to the same',
      [link('a', []), link('b', ['a'], true), link('c', ['a'], true), link('x', ['b', 'c'])],
      ['b', 'c'],
      ['a'],
    ],
    [
      'two left out that wait for each other come to an end',
      [link('b', ['c'], true), link('c', ['b'], true), link('x', ['b'])],
      ['b', 'c'],
      [],
    ],
  ])('%s', (_, steps, leftOut, prerequisites) => {
    const resolved = resolve(steps, answers(), leftOut)
    expect(resolved.find(({ step }) => step.id === 'x')!.prerequisites).toEqual(prerequisites)
  })

  test('also one that the answers leave out', () => {
    const steps = [
      makeStep({ id: 'a' }),
      makeStep({ id: 'b', prerequisites: ['a'], when: [is('maths', 'some')] }),
      makeWait({ id: 'x', prerequisites: ['b'] }),
    ]
    expect(resolve(steps).map(({ step, prerequisites }) => [step.id, prerequisites])).toEqual([
      ['a', []],
      ['x', ['a']],
    ])
    expect(resolve(steps, answers({ maths: 'some' })).at(-1)!.prerequisites).toEqual(['b'])
  })

  test('along 20,000 of them, without overflowing the stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => link(`s${at}`, at === 0 ? ['a'] : [`s${at - 1}`], true))
    const leftOut = chain.map(({ id }) => id)
    const resolved = resolve([link('a', []), ...chain, link('x', ['s19999'])], answers(), leftOut)
    expect(resolved.map(({ step, prerequisites }) => [step.id, prerequisites])).toEqual([
      ['a', []],
      ['x', ['a']],
    ])
  })
})
