import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  listSteps,
  nextSort,
  PLAN_ORDER,
  type SortColumn,
  type StepSort,
  sortSteps,
} from '../../src/components/step-list-sort'
import { filterPhases, NO_FILTER } from '../../src/components/step-filter'
import { NOTHING_SELECTED, selectedOf, selectStep } from '../../src/components/step-selection'
import { addDays } from '../../src/domain/day'
import { FIRST_MONDAY, makePlan, makeProgress } from '../helpers/make-plan'
import { makePhases } from '../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'

const phases = makePhases(
  makePlan({
    roadmap: makeRoadmap({
      phases: [makePhase({ id: 'first' }), makePhase({ id: 'second' })],
      steps: [
        makeStep({ id: 'late', title: 'step 10', phase: 'second', prerequisites: [] }),
        makeStep({ id: 'done', title: 'Émile', phase: 'first' }),
        makeStep({ id: 'known', title: 'emil', phase: 'first' }),
        makeStep({ id: 'free', title: 'Step 9', phase: 'first', optional: true }),
        makeWait({ id: 'wait', title: 'a wait', phase: 'second', prerequisites: ['late'] }),
      ],
    }),
    progress: new Map([
      ['done', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })],
      ['known', makeProgress({ status: { kind: 'known' } })],
    ]),
  }),
  addDays(FIRST_MONDAY, 1),
)
const rows = listSteps(filterPhases(phases, NO_FILTER))
const sorted = (column: SortColumn, isDescending = false): readonly string[] =>
  sortSteps(rows, { column, isDescending }).map(({ step }) => step.id)

describe('sorting', () => {
  test.each<[column: SortColumn, isDescending: boolean, ids: readonly string[]]>([
    ['order', false, ['done', 'known', 'free', 'late', 'wait']],
    ['order', true, ['wait', 'late', 'free', 'known', 'done']],
    // As a person reads: accents and case aside, numbers by their size.
    ['title', false, ['wait', 'known', 'done', 'free', 'late']],
    // What has no day comes last, either way round.
    ['finish', true, ['free', 'wait', 'late', 'done', 'known']],
    ['slack', false, ['late', 'wait', 'free', 'done', 'known']],
    ['slack', true, ['free', 'late', 'wait', 'done', 'known']],
    ['state', false, ['free', 'late', 'wait', 'done', 'known']],
  ])('by %s, descending %s', (column, isDescending, ids) => {
    expect(sorted(column, isDescending)).toEqual(ids)
  })

  test('by length, waits and what takes no effort come last', () => {
    expect(sorted('length', true).at(-1)).toBe('wait')
  })

  test('keeps every row, and the plan’s order among equals', () => {
    const columns = fc.constantFrom<SortColumn>('order', 'title', 'start', 'finish', 'length', 'slack', 'state')
    fc.assert(
      fc.property(columns, fc.boolean(), fc.shuffledSubarray([...rows]), (column, isDescending, some) => {
        const result = sortSteps(some, { column, isDescending })
        expect(new Set(result)).toEqual(new Set(some))
        expect(sortSteps(result, { column, isDescending })).toEqual(result)
      }),
    )
  })
})

test.each<[from: StepSort, column: SortColumn, to: StepSort]>([
  [PLAN_ORDER, 'finish', { column: 'finish', isDescending: false }],
  [{ column: 'finish', isDescending: false }, 'finish', { column: 'finish', isDescending: true }],
  [{ column: 'finish', isDescending: true }, 'finish', PLAN_ORDER],
  [{ column: 'finish', isDescending: true }, 'title', { column: 'title', isDescending: false }],
  [PLAN_ORDER, 'order', { column: 'order', isDescending: true }],
  [{ column: 'order', isDescending: true }, 'order', PLAN_ORDER],
])('from %j the header %s leads to %j', (from, column, to) => {
  expect(nextSort(from, column)).toEqual(to)
})

describe('selecting', () => {
  const shown = ['a', 'b', 'c', 'd']
  const one = selectStep(NOTHING_SELECTED, shown, { id: 'c', isSelected: true, isRange: false })

  test.each([
    ['one', { id: 'a', isSelected: true, isRange: false }, ['c', 'a']],
    ['a range backwards', { id: 'a', isSelected: true, isRange: true }, ['c', 'a', 'b']],
    ['a range forwards', { id: 'd', isSelected: true, isRange: true }, ['c', 'd']],
    ['out again', { id: 'c', isSelected: false, isRange: false }, []],
  ])('%s', (_, change, ids) => {
    expect([...selectStep(one, shown, change).ids]).toEqual(ids)
  })

  test('a range from a step that is not shown is the step alone', () => {
    expect([...selectStep(one, ['a', 'b'], { id: 'b', isSelected: true, isRange: true }).ids]).toEqual(['c', 'b'])
  })

  test('what is not shown is not selected', () => {
    expect([...selectedOf({ ids: new Set(['a', 'z']), last: null }, shown)]).toEqual(['a'])
  })
})
