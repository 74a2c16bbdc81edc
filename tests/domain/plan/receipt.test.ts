import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import { totalEffort, writeReceipt } from '../../../src/domain/plan/receipt'
import { shownUnit } from '../../../src/domain/plan/apportion'
import type { Answers, Roadmap } from '../../../src/domain/roadmap/roadmap'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'
import { makeChoice, makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const when = (choice: string, ...anyOf: readonly string[]) => [{ choice, anyOf }]

describe('a receipt', () => {
  // A short plan is shown in half hours. Both subjects shorten the one step: the first counts in full, the second for what it adds.
  const roadmap = makeRoadmap({
    choices: [
      makeChoice({ id: 'coding' }),
      makeChoice({ id: 'way', kind: 'path' }),
      makeChoice({ id: 'maths' }),
      makeChoice({ id: 'music' }),
    ],
    steps: [
      makeStep({
        id: 'learn',
        estimate: makeEstimate(600),
        variants: [
          { when: [...when('coding', 'some'), ...when('maths', 'some')], estimate: 'known' },
          { when: when('coding', 'some'), estimate: makeEstimate(200) },
          { when: when('maths', 'some'), estimate: makeEstimate(400) },
        ],
      }),
      makeStep({ id: 'lecture', estimate: makeEstimate(60), when: when('way', 'some') }),
    ],
  })
  const saved = (answers: Record<string, string>) => {
    const { full, lines, left } = writeReceipt(roadmap, new Map(Object.entries(answers)))
    return { full, lines: lines.map(({ choice, saves }) => [choice.id, saves]), left }
  }

  test.each([
    ['nothing answered', {}, { full: 600, lines: [], left: 600 }],
    ['nothing known', { coding: 'none', maths: 'none' }, { full: 600, lines: [], left: 600 }],
    ['one subject', { maths: 'some' }, { full: 600, lines: [['maths', 210]], left: 390 }],
    [
      'two that shorten the same step',
      { maths: 'some', coding: 'some' },
      { full: 600, lines: [['coding', 390], ['maths', 210]], left: 0 }, // prettier-ignore
    ],
    ['one that saves nothing here', { music: 'some' }, { full: 600, lines: [['music', 0]], left: 600 }],
    ['a way is no knowledge, and counts on both sides', { way: 'some' }, { full: 660, lines: [], left: 660 }],
    ['an option that is gone counts as the first', { coding: 'gone' }, { full: 600, lines: [], left: 600 }],
  ])('%s', (_, answers, receipt) => {
    expect(saved(answers)).toEqual(receipt)
  })
})

describe('steps known by a person’s own word', () => {
  const roadmap = makeRoadmap({
    choices: [makeChoice({ id: 'coding' })],
    steps: [
      makeStep({
        id: 'learn',
        estimate: makeEstimate(600),
        variants: [{ when: when('coding', 'some'), estimate: makeEstimate(240) }],
      }),
      makeStep({ id: 'build', estimate: makeEstimate(1200) }),
      makeStep({ id: 'lecture', estimate: makeEstimate(60), when: when('coding', 'none') }),
    ],
  })
  const knows = (...ids: readonly string[]) =>
    new Map(ids.map((id) => [id, makeProgress({ status: { kind: 'known' } })]))

  test('save what the answers leave of them, and add up with the subjects', () => {
    const { full, lines, known, left } = writeReceipt(roadmap, new Map([['coding', 'some']]), knows('learn'))
    expect(lines.map(({ saves }) => saves)).toEqual([420])
    expect(known.map(({ step, saves }) => [step.id, saves])).toEqual([['learn', 240]])
    expect([full, left]).toEqual([1860, 1200])
  })

  test('are not counted where the answers leave them out, and not where they are only done', () => {
    const progress = new Map([
      ...knows('lecture'),
      ['build', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })] as const,
    ])
    const { known, left } = writeReceipt(roadmap, new Map([['coding', 'some']]), progress)
    expect(known).toEqual([])
    expect(left).toBe(1440)
  })

  test('add up as they are shown, whichever they are', () => {
    for (const built of builtinRoadmaps) {
      fc.assert(
        fc.property(fc.subarray(built.steps.map(({ id }) => id)), (ids) => {
          const { full, lines, known, left } = writeReceipt(built, new Map(), knows(...ids))
          const saved = [...lines, ...known].reduce((sum, { saves }) => sum + saves, 0)
          expect(left + saved).toBe(full)
          expect(left).toBeGreaterThanOrEqual(0)
        }),
        { numRuns: 30 },
      )
      const all = built.steps.map(({ id }) => id)
      expect(writeReceipt(built, new Map(), knows(...all)).left).toBe(0)
    }
  })
})

describe('for any answers to the built-in roadmaps', () => {
  function arbitraryAnswers({ choices }: Roadmap): fc.Arbitrary<Answers> {
    const options = choices.map(({ id, options: all }) => [id, fc.constantFrom(...all.map((option) => option.id))])
    const answers = fc.record(Object.fromEntries(options) as Record<string, fc.Arbitrary<string>>, { requiredKeys: [] })
    return answers.map((given) => new Map(Object.entries(given as Record<string, string>)))
  }

  test.each(builtinRoadmaps.map((roadmap) => [roadmap.id, roadmap] as const))('%s adds up', (_, roadmap) => {
    fc.assert(
      fc.property(arbitraryAnswers(roadmap), (answers) => {
        const { full, lines, left } = writeReceipt(roadmap, answers)
        expect(full - lines.reduce((sum, { saves }) => sum + saves, 0)).toBe(left)
        // Knowing something never makes the plan longer.
        expect(lines.filter(({ saves }) => saves < 0)).toEqual([])
        // All are rounded as they are shown.
        const total = totalEffort(roadmap, answers)
        const unit = shownUnit(total)
        const figures = [full, left, ...lines.map(({ saves }) => saves)]
        expect(figures.filter((figure) => figure % unit !== 0)).toEqual([])
        expect(Math.abs(left - total)).toBeLessThanOrEqual(unit / 2)
        // What is left is what the plan has: there is one engine.
        const phases = makePhases(makePlan({ roadmap, answers }))
        expect(left).toBe(phases.reduce((sum, { shownEffort }) => sum + shownEffort, 0))
        expect(left).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test.each(builtinRoadmaps.map((roadmap) => [roadmap.id, roadmap] as const))(
    '%s: a line for each subject that is known, and only for those',
    (_, roadmap) => {
      fc.assert(
        fc.property(arbitraryAnswers(roadmap), (answers) => {
          const known = roadmap.choices.filter(({ id, kind, options }) => {
            return kind === 'knowledge' && (answers.get(id) ?? options[0]?.id) !== options[0]?.id
          })
          expect(writeReceipt(roadmap, answers).lines.map(({ choice }) => choice)).toEqual(known)
        }),
      )
    },
  )
})
