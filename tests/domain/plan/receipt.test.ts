import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import { totalEffort, writeReceipt } from '../../../src/domain/plan/receipt'
import { shownUnit } from '../../../src/domain/plan/apportion'
import type { Answers, Roadmap } from '../../../src/domain/roadmap/roadmap'
import { makePlan } from '../../helpers/make-plan'
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
