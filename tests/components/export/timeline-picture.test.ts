import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PictureOptions, timelinePicture } from '../../../src/components/export/timeline-picture'
import type { DatedPlan } from '../../../src/domain/export/dated-plan'
import { addDays } from '../../../src/domain/day'
import { plainLine } from '../../../src/domain/export/plain-line'
import {
  arbitraryDatedPlan,
  arbitraryTitle,
  dateOf,
  HOSTILE,
  makeStoryPlan,
  TODAY,
} from '../../domain/export/dated-plans'
import { matching } from '../../helpers/matching'
import { readXml, type ReadElement } from './xml-reader'

function draw(dated: DatedPlan, options: Partial<PictureOptions> = {}) {
  const picture = timelinePicture(dated, { theme: 'light', rows: 'steps', sureDays: new Map(), ...options })
  return { ...picture, elements: readXml(picture.svg) }
}

const texts = (elements: readonly ReadElement[]): readonly string[] =>
  elements.filter(({ name }) => name === 'text').map(({ text }) => text)

const numberOf = (element: ReadElement | undefined, name: string): number => Number(element?.attributes[name])

test('it says the plan, its finish, each phase and each step', () => {
  const { elements } = draw(dateOf(makeStoryPlan()))
  const said = texts(elements)
  expect(said).toEqual(
    expect.arrayContaining([
      'A story',
      'Likely finish: 1 March 2027 · 10 hours a week · 2 of 6 steps done',
      'First',
      '2/4 steps · 62 h',
      'Soups',
      'wait, 7 days',
      'Today',
      'As of 20 January 2027 · Cairn',
    ]),
  )
  expect(elements.find(({ name }) => name === 'title')?.text).toMatch(/^A story\. Likely finish: 1 March 2027/)
})

test('bars stand where the days are', () => {
  const { elements } = draw(dateOf(makeStoryPlan()))
  const bars = elements.filter(({ name, attributes }) => name === 'rect' && attributes['stroke'] !== undefined)
  // Basics, Soups, Extra and Post, in this order; from Basics' first day, days are equally long.
  const [basics, soups, extra, post] = bars
  const day = numberOf(basics, 'width') / 8
  const from = numberOf(basics, 'x')
  expect((numberOf(soups, 'x') - from) / day).toBeCloseTo(14, 0)
  expect(numberOf(soups, 'width') / day).toBeCloseTo(37, 0)
  expect((numberOf(extra, 'x') - from) / day).toBeCloseTo(50, 0)
  expect(numberOf(post, 'width') / day).toBeCloseTo(7, 0)
  expect(post?.attributes['stroke-dasharray']).toBeDefined()
  expect(elements.filter(({ name }) => name === 'polygon')).toHaveLength(1)
})

test('a step ahead fades out until the day it is 90% sure by; a finished one does not', () => {
  const later = addDays(TODAY, 60)
  const { elements } = draw(dateOf(makeStoryPlan()), {
    sureDays: new Map([
      ['soups', later],
      ['basics', later],
    ]),
  })
  expect(elements.filter(({ attributes }) => attributes['fill'] === 'url(#tail-0)')).toHaveLength(1)
})

test('phases alone make a picture without steps', () => {
  const all = draw(dateOf(makeStoryPlan()))
  const few = draw(dateOf(makeStoryPlan()), { rows: 'phases' })
  expect(texts(few.elements)).toContain('Second')
  expect(texts(few.elements)).not.toContain('Soups')
  expect(few.height).toBeLessThan(all.height)
})

test('it needs nothing from elsewhere and runs nothing', () => {
  for (const theme of ['light', 'dark'] as const) {
    const { svg, elements } = draw(dateOf(makeStoryPlan()), { theme })
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['svg', 'title', 'defs', 'linearGradient', 'stop', 'rect', 'line', 'text', 'g', 'polygon']),
    )
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|style=|on\w+=/)
    expect(elements[0]?.attributes).toMatchObject({ width: '1400', viewBox: matching(/^0 0 1400 \d+$/) })
  }
})

test('a plan without dates is a picture too', () => {
  const plan = makeStoryPlan()
  const { elements } = draw(dateOf({ ...plan, learner: { ...plan.learner, week: [0, 0, 0, 0, 0, 0, 0] } }))
  expect(texts(elements)).toContainEqual(expect.stringMatching(/^No date yet · /))
  expect(JSON.stringify(elements)).not.toContain('NaN')
})

describe('H4: a title stays a title', () => {
  test.each(HOSTILE)('%s', (_, title) => {
    const plan = makeStoryPlan({ title })
    const { roadmap } = plan
    const phases = roadmap.phases.map((phase) => ({ ...phase, title }))
    const steps = roadmap.steps.map((step) => ({ ...step, title }))
    const { elements } = draw(dateOf({ ...plan, roadmap: { ...roadmap, phases, steps } }))
    const usual = draw(dateOf(makeStoryPlan())).elements
    expect(elements.map(({ name }) => name)).toEqual(usual.map(({ name }) => name))
    const [shown = ''] = texts(elements)
    expect(plainLine(title).startsWith(shown.replace(/…$/, ''))).toBe(true)
  })

  test('any plan at all is well-formed', () => {
    fc.assert(
      fc.property(arbitraryDatedPlan(arbitraryTitle()), (dated) => {
        const { elements } = draw(dated)
        expect(JSON.stringify(elements)).not.toMatch(/NaN|Infinity|undefined/)
      }),
      { numRuns: 60 },
    )
  })
})
