import { describe, expect, test } from 'vitest'
import { planFilePage } from '../../../src/components/export/plan-file-page'
import { addDays } from '../../../src/domain/day'
import { plainLine } from '../../../src/domain/export/plain-line'
import { dateOf, HOSTILE, makeStoryPlan, TODAY } from '../../domain/export/dated-plans'
import { readXml, type ReadElement } from './xml-reader'

/** What stands in the elements of a name, with the elements in it. */
const textsOf = (elements: readonly ReadElement[], name: string): readonly string[] =>
  elements.filter((element) => element.name === name).map(({ text }) => text)

const classed = (elements: readonly ReadElement[], name: string): readonly string[] =>
  elements.filter(({ attributes }) => attributes['class'] === name).map(({ text }) => text)

test('it has the plan by phase, with dates, topics and ticks', () => {
  const elements = readXml(planFilePage(dateOf(makeStoryPlan()), addDays(TODAY, 60)))
  expect(textsOf(elements, 'h1')).toEqual(['A story'])
  expect(textsOf(elements, 'h2')).toEqual(['First', 'Second'])
  expect(classed(elements, 'finish')).toEqual(['Likely finish: 1 March 2027, 80% sure by 21 March 2027'])
  expect(classed(elements, 'facts')[0]).toBe('10 hours a week · 2 of 6 steps done · as of 20 January 2027')
  expect(classed(elements, 'name')).toEqual(['Basics', 'Known before', 'Soups', 'Extra (optional)', 'Post', 'Arrive'])
  expect(classed(elements, 'dates')[2]).toBe('18 Jan – 23 Feb 2027')
  expect(textsOf(elements, 'li').map((text) => text.trim())).toEqual(expect.arrayContaining(['Stock', 'Cream']))
  const ticks = elements.filter(({ attributes }) => attributes['role'] === 'img')
  expect(ticks.map(({ attributes }) => attributes['aria-label'])).toEqual([
    'done',
    'done',
    'open',
    'done',
    'open',
    'open',
    'open',
    'open',
  ])
})

test('without a forecast it says the finish alone', () => {
  expect(planFilePage(dateOf(makeStoryPlan()), null)).toContain('Likely finish: 1 March 2027</p>')
})

test('it needs nothing from elsewhere and runs nothing', () => {
  const page = planFilePage(dateOf(makeStoryPlan()), null)
  expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'")
  const names = new Set(readXml(page).map(({ name }) => name))
  for (const name of ['script', 'link', 'img', 'iframe', 'object', 'a']) expect(names).not.toContain(name)
  expect(page).not.toMatch(/url\(|@import|https?:|\son\w+=/)
})

describe('H4: a title stays a title', () => {
  test.each(HOSTILE)('%s', (_, title) => {
    const plan = makeStoryPlan({ title })
    const { roadmap } = plan
    const phases = roadmap.phases.map((phase) => ({ ...phase, title }))
    const steps = roadmap.steps.map((step) => ({
      ...step,
      title,
      topics: step.topics.map((topic) => ({ ...topic, title })),
    }))
    const elements = readXml(planFilePage(dateOf({ ...plan, roadmap: { ...roadmap, phases, steps } }), null))
    const usual = readXml(planFilePage(dateOf(makeStoryPlan()), null))
    expect(elements.map(({ name }) => name)).toEqual(usual.map(({ name }) => name))
    expect(textsOf(elements, 'h1')).toEqual([plainLine(title).replaceAll(/[\uFFFE\uFFFF]/g, '')])
  })
})
