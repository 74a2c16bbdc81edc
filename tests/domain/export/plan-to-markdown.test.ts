import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownLink } from '../../../src/domain/export/markdown-text'
import { plainLine } from '../../../src/domain/export/plain-line'
import { planToMarkdown } from '../../../src/domain/export/plan-to-markdown'
import { arbitraryDatedPlan, arbitraryTitle, dateOf, HOSTILE, makeStoryPlan } from './dated-plans'
import { inHtml, markdownToHtml } from './markdown-tree'

test('phases are headings and steps are items, with hours, days and ticks', () => {
  expect(planToMarkdown(dateOf(makeStoryPlan()))).toBe(`# A story

Likely finish: 2027-03-01, as of 2027-01-20.

## First

- [x] Basics (10 h), done 2027-01-11
  - [x] Knives
- [x] Known before (known)
- [ ] Soups (40.5 h), 2027-01-18 to 2027-02-23
  - [x] Stock
  - [ ] Cream
  - [A book of soups](<https://example.org/soups>)
- [ ] Extra (1.5 h), optional, 2027-02-23

## Second

- [ ] Post (wait, 7 days), 2027-02-23 to 2027-03-01
- [ ] Arrive (milestone), 2027-03-01
`)
})

test('what a person has added to a step is linked, their notes are not in it', () => {
  const notebook = {
    notes: 'private words',
    links: new Map([['l', { title: '', url: 'https://example.org/a b' }]]),
    evidence: new Map([
      ['e', { title: 'My soup', url: 'https://example.org/soup', on: 20_822 as never }],
      ['p', { title: 'On paper', url: '', on: 20_822 as never }],
    ]),
    projects: new Set<string>(),
  }
  const text = planToMarkdown(dateOf(makeStoryPlan({ notebooks: new Map([['soups', notebook]]) })))
  expect(text).toContain(String.raw`  - [https\://example.org/a b](<https://example.org/a%20b>)`)
  expect(text).toContain('  - [My soup](<https://example.org/soup>)\n')
  expect(text).not.toContain('private words')
  expect(text).not.toContain('On paper')
})

describe('H4: a title stays a title', () => {
  test.each(HOSTILE)('%s', (_, title) => {
    const plan = makeStoryPlan({ title })
    const { roadmap } = plan
    const dated = dateOf({
      ...plan,
      roadmap: {
        ...roadmap,
        phases: roadmap.phases.map((phase) => ({ ...phase, title })),
        steps: roadmap.steps.map((step) => ({ ...step, title, topics: [], resources: [] })),
      },
    })
    const html = markdownToHtml(planToMarkdown(dated))
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<h2>/g)).toHaveLength(2)
    expect(html.match(/<ul /g)).toHaveLength(2)
    expect(html.match(/<li /g)).toHaveLength(6)
    expect(html.match(/<input /g)).toHaveLength(6)
    // Bare addresses become links wherever they stand; they lead where they say.
    expect(html.replaceAll(/<a href="(?:https?|mailto):[^"]*">|<\/a>/g, '')).not.toMatch(
      /<(?!\/?(?:h1|h2|p|ul|li|input)\b)/,
    )
    const heading = html.slice(html.indexOf('<h1>'), html.indexOf('</h1>'))
    expect(heading.replaceAll(/<[^>]*>/g, '')).toBe(inHtml(plainLine(title)))
  })

  test('any title at all', () => {
    fc.assert(
      fc.property(arbitraryDatedPlan(arbitraryTitle()), (dated) => {
        const html = markdownToHtml(planToMarkdown(dated))
        const steps = dated.phases.reduce((sum, phase) => sum + phase.steps.length, 0)
        expect(html.match(/<li /g)).toHaveLength(steps)
        expect(html.match(/<h2>/g)).toHaveLength(dated.phases.length)
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['javascript:alert(1)', 'text'],
  ['data:text/html,x', 'text'],
  ['//evil.example', 'text'],
  ['https://example.org/)>](x', '[text](<https://example.org/)%3E](x>)'],
  ['https://example.org/\n> x', '[text](<https://example.org/%20%3E%20x>)'],
  ['https://example.org/a\\b', '[text](<https://example.org/a%5Cb>)'],
])('H4: the address %j gives %s', (url, written) => {
  expect(markdownLink('text', url)).toBe(written)
})
