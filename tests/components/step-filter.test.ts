import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterPhases, isFiltering, NO_FILTER, type StepFilter } from '../../src/components/step-filter'
import { FIRST_MONDAY, makePlan, makeProgress } from '../helpers/make-plan'
import { makePhases } from '../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'

const plan = makePlan({
  roadmap: makeRoadmap({
    phases: [makePhase({ id: 'first', title: 'Foundations' }), makePhase({ id: 'second', title: 'Übung' })],
    steps: [
      makeStep({ id: 'done', title: 'Linear algebra', phase: 'first' }),
      makeStep({ id: 'known', title: 'Reading', phase: 'first' }),
      makeStep({ id: 'begun', title: 'Café code', phase: 'first', topics: [{ id: 't', title: 'Gradients' }] }),
      makeWait({ id: 'waiting', title: 'Replies', phase: 'second' }),
      makeStep({ id: 'open', title: 'Algebra again', phase: 'second', optional: true }),
    ],
  }),
  progress: new Map([
    ['done', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })],
    ['known', makeProgress({ status: { kind: 'known' } })],
    ['begun', makeProgress({ status: { kind: 'started', on: FIRST_MONDAY } })],
    ['waiting', makeProgress({ status: { kind: 'started', on: FIRST_MONDAY } })],
  ]),
})
const phases = makePhases(plan)
const idsOf = (filter: Partial<StepFilter>): readonly string[] =>
  filterPhases(phases, { ...NO_FILTER, ...filter }).flatMap(({ steps }) => steps.map(({ id }) => id))

describe('which steps are shown', () => {
  test.each<[filter: Partial<StepFilter>, ids: readonly string[]]>([
    [{}, ['done', 'known', 'begun', 'waiting', 'open']],
    [{ states: new Set(['open', 'waiting']) }, ['waiting', 'open']],
    [{ states: new Set(['underWay']) }, ['begun']],
    [{ isOptionalOnly: true }, ['open']],
    [{ phase: 'first' }, ['done', 'known', 'begun']],
    [{ phase: 'gone' }, []],
    [{ hideDone: true }, ['begun', 'waiting', 'open']],
    // Who asks for what is done gets it, hidden or not.
    [{ hideDone: true, states: new Set(['done']) }, ['done']],
    // All words, in any order, without accents; in the title, a topic or the phase.
    [{ text: 'ALGEBRA  linear' }, ['done']],
    [{ text: 'cafe' }, ['begun']],
    [{ text: 'gradients' }, ['begun']],
    [{ text: 'ubung' }, ['waiting', 'open']],
    [{ text: 'nowhere' }, []],
    [{ text: 'algebra', phase: 'second' }, ['open']],
  ])('%j shows %j', (filter, ids) => {
    expect(idsOf(filter)).toEqual(ids)
  })

  test('a phase keeps its own sums', () => {
    const [first] = filterPhases(phases, { ...NO_FILTER, states: new Set(['done']) })
    expect(first).toMatchObject({ stepCount: 3, doneCount: 2, shownEffort: phases[0]!.shownEffort })
  })

  test('every step is shown by exactly one state', () => {
    const shown = (['open', 'underWay', 'waiting', 'done', 'known'] as const).flatMap((state) =>
      idsOf({ states: new Set([state]) }),
    )
    expect(shown.toSorted()).toEqual(idsOf({}).toSorted())
  })

  test('any filter shows a part of all in the same order, and more filters never more', () => {
    const states = fc.subarray(['open', 'underWay', 'waiting', 'done', 'known'] as const)
    const filters = fc.record({
      states: states.map((each) => new Set(each)),
      isOptionalOnly: fc.boolean(),
      phase: fc.constantFrom(null, 'first', 'second'),
      text: fc.constantFrom('', 'a', 'e', 'algebra'),
      hideDone: fc.boolean(),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        const shown = idsOf(filter)
        expect(idsOf({}).filter((id) => shown.includes(id))).toEqual(shown)
        const wider = idsOf({ ...filter, text: '', phase: null })
        expect(shown.every((id) => wider.includes(id))).toBe(true)
      }),
    )
  })
})

test.each<[filter: Partial<StepFilter>, is: boolean]>([
  [{}, false],
  [{ text: '  ' }, false],
  // A preference, which has its own way back.
  [{ hideDone: true }, false],
  [{ text: 'a' }, true],
  [{ phase: 'first' }, true],
  [{ isOptionalOnly: true }, true],
  [{ states: new Set(['open']) }, true],
])('%j is a filter: %j', (filter, is) => {
  expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(is)
})
