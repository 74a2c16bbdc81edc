import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planCard } from '../../../src/components/export/plan-card'
import { PICTURE_COLORS } from '../../../src/components/export/picture-colors'
import { guessedWidth } from '../../../src/components/export/picture-text'
import type { DatedPlan } from '../../../src/domain/export/dated-plan'
import { addDays } from '../../../src/domain/day'
import { makePlan } from '../../helpers/make-plan'
import { makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import {
  arbitraryDatedPlan,
  arbitraryTitle,
  dateOf,
  HOSTILE,
  makeStoryPlan,
  TODAY,
} from '../../domain/export/dated-plans'
import { readXml, type ReadElement } from './xml-reader'

const draw = (
  dated: DatedPlan,
  theme: 'light' | 'dark' = 'light',
  sureBy = addDays(TODAY, 60),
): readonly ReadElement[] => readXml(planCard(dated, { theme, sureBy }).svg)
const texts = (elements: readonly ReadElement[]): readonly string[] =>
  elements.filter(({ name }) => name === 'text').map(({ text }) => text)

test('it says the plan, its finish, how sure that is, the phases and as of when', () => {
  const dated = dateOf(makeStoryPlan())
  expect(texts(draw(dated))).toEqual([
    'A story',
    'Likely finish',
    '1 March 2027',
    '80% sure by 21 March 2027',
    // Below the second, which is little work, there is no room for its name.
    'First',
    '10 hours a week · 2 of 6 steps done',
    '20 January 2027 · Cairn',
  ])
  expect(planCard(dated, { theme: 'light', sureBy: null })).toMatchObject({ width: 1200, height: 630 })
})

test('it does not promise how sure it is where that is not known', () => {
  const elements = readXml(planCard(dateOf(makeStoryPlan()), { theme: 'light', sureBy: null }).svg)
  expect(texts(elements).join()).not.toContain('80%')
})

test('without hours there is no date, and it says so', () => {
  const plan = makeStoryPlan()
  const none = dateOf({ ...plan, learner: { ...plan.learner, week: [0, 0, 0, 0, 0, 0, 0] } })
  expect(texts(draw(none)).slice(1, 4)).toEqual(['Likely finish', 'No date yet', ...texts(draw(none)).slice(3, 4)])
  expect(texts(draw(none)).join()).not.toContain('80%')
})

test.each(['light', 'dark'] as const)('it has the colours of the %s theme', (theme) => {
  const fills = draw(dateOf(makeStoryPlan()), theme).map(({ attributes }) => attributes['fill'])
  expect(fills[fills.findIndex((fill) => fill !== undefined)]).toBe(PICTURE_COLORS[theme].paper)
})

describe('whatever a plan holds', () => {
  test('everything stays within the card', () => {
    fc.assert(
      fc.property(arbitraryDatedPlan(arbitraryTitle()), (dated) => {
        const elements = draw(dated)
        for (const { attributes } of elements.filter(({ name }) => name === 'rect')) {
          expect(Number(attributes['x'] ?? 0) + Number(attributes['width'])).toBeLessThanOrEqual(1200)
        }
        const fromLeft = elements.filter(
          ({ name, attributes }) => name === 'text' && attributes['text-anchor'] !== 'end',
        )
        for (const { attributes, text } of fromLeft) {
          const room = 1128 - Number(attributes['x'])
          expect(guessedWidth(text, Number(attributes['font-size']))).toBeLessThanOrEqual(room + 1)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('H4 a hostile title is text, and nothing else', () => {
    for (const [, title] of HOSTILE) {
      const elements = draw(dateOf({ ...makeStoryPlan(), title }))
      expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'rect', 'text']))
    }
  })

  test('hundreds of phases have each a place', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `p${at}`)
    const roadmap = makeRoadmap({
      phases: ids.map((id) => makePhase({ id, title: id })),
      steps: ids.map((id) => makeStep({ id: `s-${id}`, phase: id })),
    })
    const bars = draw(dateOf(makePlan({ roadmap }))).filter(({ attributes }) => attributes['rx'] !== undefined)
    expect(bars).toHaveLength(300)
    for (const { attributes } of bars) expect(Number(attributes['width'])).toBeGreaterThan(0)
  })
})
