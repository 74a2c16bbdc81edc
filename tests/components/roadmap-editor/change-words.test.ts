import { expect, test } from 'vitest'
import { changeLines, changeSubject, mineTooWords } from '../../../src/components/roadmap-editor/change-words'
import { findCandidates } from '../../../src/components/roadmap-editor/prerequisite-candidates'
import { compareRoadmaps } from '../../../src/domain/roadmap/compare-roadmaps'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import {
  makeBackground,
  makeChoice,
  makeEstimate,
  makePhase,
  makeRoadmap,
  makeStep,
  makeWait,
} from '../../helpers/make-roadmap'

const one = makeStep({
  id: 'one',
  title: 'One',
  topics: [
    { id: 't', title: 'T' },
    { id: 'u', title: 'U' },
  ],
  resources: [{ title: 'A book', kind: 'book', sources: [] }],
})
const two = makeStep({ id: 'two', title: 'Two', prerequisites: ['one'] })
const base = makeRoadmap({ steps: [one, two] })
const words = (theirs: Roadmap): readonly string[] =>
  compareRoadmaps({ base, mine: base, theirs }).map(
    (change) => `${changeSubject(change, base, theirs)}: ${changeLines(change, base, theirs).join(' ')}`,
  )
const withOne = (parts: Partial<typeof one>): Roadmap => ({ ...base, steps: [{ ...one, ...parts }, two] })

test.each<[Roadmap, string]>([
  [{ ...base, title: 'New' }, 'About the roadmap: Title: “A roadmap”, now “New”.'],
  [withOne({ title: 'Uno' }), 'Step “Uno”: Title: “One”, now “Uno”.'],
  [withOne({ estimate: makeEstimate(900, 600, 1500) }), 'Step “One”: Estimate: 10 – 10 – 10 h, now 10 – 15 – 25 h.'],
  [
    withOne({ variants: [{ when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' }] }),
    'Step “One”: The estimates for some answers are others.',
  ],
  [withOne({ estimate: { ...one.estimate, sources: ['fact'] } }), 'Step “One”: The estimate stands on other sources.'],
  [withOne({ optional: true }), 'Step “One”: Is optional now.'],
  [
    withOne({ when: [{ choice: 'choice', anyOf: ['none', 'some'] }] }),
    'Step “One”: Is there only when “A choice” is None or Some now.',
  ],
  [
    withOne({
      topics: [
        { id: 'u', title: 'Uu' },
        { id: 'v', title: 'V' },
      ],
    }),
    'Step “One”: Topic “U” is called “Uu” now. Topic added: “V”. Topic gone: “T”.',
  ],
  [withOne({ topics: one.topics.toReversed() }), 'Step “One”: Its topics come in another order.'],
  [
    withOne({ resources: [{ title: 'A book', kind: 'book', url: 'https://example.org', sources: [] }] }),
    'Step “One”: Resource “A book” has changed.',
  ],
  [{ ...base, steps: [one, { ...two, prerequisites: [] }] }, 'Step “Two”: No longer waits for “One”.'],
  [
    {
      ...base,
      steps: [
        { ...one, prerequisites: ['two'] },
        { ...two, prerequisites: ['one'] },
      ],
    },
    'Step “One”: Also waits for “Two” now.',
  ],
  [
    { ...base, steps: [one, makeWait({ id: 'two', title: 'Two', prerequisites: ['one'], days: makeEstimate(7) })] },
    'Step “Two”: Estimate: 10 – 10 – 10 h, now a wait of 7 – 7 – 7 days.',
  ],
  [
    { ...base, steps: [...base.steps, makeStep({ id: 'three', title: 'Three' })] },
    'Step “Three”: Is new, in “A phase”: 10 h.',
  ],
  [{ ...base, steps: [one] }, 'Step “Two”: Is gone.'],
  [{ ...base, steps: [two, one] }, 'Order of the steps: They come in another order.'],
  [
    { ...base, choices: [makeChoice({ options: makeChoice().options.slice(0, 1) })] },
    'Question “A choice”: Option gone: “Some”.',
  ],
  [
    { ...base, backgrounds: [makeBackground({ week: [60, 0, 0, 0, 0, 0, 0] })] },
    'Starting point “Beginner”: Hours a week: 10 h, now 1 h.',
  ],
  [{ ...base, phases: [makePhase({ summary: 'New' })] }, 'Phase “A phase”: Summary: “”, now “New”.'],
])('a change is said in words: %#', (theirs, expected) => {
  expect(words(theirs)).toContain(expected)
})

test('says what taking does to one’s own change', () => {
  const change = { key: '', kind: 'changed', list: 'steps', id: 'one', field: 'title', isMineToo: true } as const
  expect(mineTooWords(change)).toContain('replaces yours')
  expect(mineTooWords({ ...change, field: 'topics' })).toContain('what you added stays')
  expect(mineTooWords({ ...change, kind: 'gone' })).toContain('deletes yours')
})

test('a long circle is named by its ends', () => {
  const steps = Array.from({ length: 20 }, (_, i) =>
    makeStep({ id: `s${i}`, title: `S${i}`, prerequisites: i === 0 ? [] : [`s${i - 1}`] }),
  )
  const [first = one] = steps
  const { candidates } = findCandidates(makeRoadmap({ steps }), first, 's19')
  expect(candidates.map(({ circle }) => circle)).toEqual([
    'would go round: S0 → S1 → S2 → S3 → S4 → S5 → … 13 more … → S19 → S0',
  ])
  expect(findCandidates(makeRoadmap({ steps }), first, 'nothing')).toEqual({ candidates: [], more: 0 })
})
