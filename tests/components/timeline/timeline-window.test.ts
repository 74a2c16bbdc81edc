import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heightsOf, type MeasuredRow, USUAL_HEIGHTS, withHeights } from '../../../src/components/timeline/row-heights'
import { covers, placeRows, rowAtPlace, rowsBetween } from '../../../src/components/timeline/row-places'
import { linkSteps, stepOf, stepsAfter, stepsBefore, wordsOfLinks } from '../../../src/components/timeline/step-links'
import { createRows, rowAt, type StepRows } from '../../../src/components/timeline/step-rows'
import { indexSteps } from '../../../src/domain/plan/step-index'
import { makeLargePlan } from '../../helpers/make-large-plan'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

/** Two phases of 3 and 2 steps: 7 rows. */
const PLAN = makePlan({
  roadmap: makeRoadmap({
    phases: ['one', 'two'].map((id) => makePhase({ id, title: id })),
    steps: ['a', 'b', 'c', 'd', 'e'].map((id, at) => {
      const phase = at < 3 ? 'one' : 'two'
      return makeStep({ id, title: id.toUpperCase(), phase, prerequisites: id === 'd' ? ['a', 'b'] : [] })
    }),
  }),
})
const PHASES = makePhases(PLAN)
const ROWS = createRows(PHASES, new Set(), false)
const LARGE = createRows(makePhases(makeLargePlan(400)), new Set(), false)

function measured(rows: StepRows, heights: Readonly<Record<number, number>>): readonly MeasuredRow[] {
  return Object.entries(heights).map(([index, height]) => ({ row: rowAt(rows, Number(index))!, height }))
}

describe('where rows lie', () => {
  test('one below the other, each as high as most of its kind or as it is known to be', () => {
    expect([...placeRows(ROWS, USUAL_HEIGHTS)]).toEqual([0, 65, 110, 155, 200, 265, 310, 355])
    const heights = withHeights(USUAL_HEIGHTS, measured(ROWS, { 2: 80, 4: 90 }))
    expect([...placeRows(ROWS, heights)]).toEqual([0, 65, 110, 190, 235, 325, 370, 415])
  })

  test('what is measured as it was known changes nothing', () => {
    expect(withHeights(USUAL_HEIGHTS, measured(ROWS, { 0: 65, 1: 45.2, 2: 44.8 }))).toBe(USUAL_HEIGHTS)
    const once = withHeights(USUAL_HEIGHTS, measured(ROWS, { 1: 92 }))
    expect(withHeights(once, measured(ROWS, { 1: 92 }))).toBe(once)
    expect([...placeRows(ROWS, withHeights(once, measured(ROWS, { 1: 45 })))].slice(0, 3)).toEqual([0, 65, 110])
  })

  test('in a new width the rest are taken to be as most of those in the page', () => {
    const heights = heightsOf(measured(ROWS, { 0: 101, 1: 92, 2: 92, 3: 130 }))
    expect([...placeRows(ROWS, heights)]).toEqual([0, 101, 193, 285, 415, 516, 608, 700])
  })

  test('each place has its row, and those beyond the ends the first and the last', () => {
    const tops = placeRows(LARGE, USUAL_HEIGHTS)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: (tops.at(-1) ?? 0) - 1 }), (place) => {
        const row = rowAtPlace(tops, place)
        expect(tops[row]).toBeLessThanOrEqual(place)
        expect(tops[row + 1]).toBeGreaterThan(place)
      }),
    )
    expect(rowAtPlace(tops, -100)).toBe(0)
    expect(rowAtPlace(tops, 1e9)).toBe(LARGE.count - 1)
  })

  test('the rows between two places have all that lies there, and not many more', () => {
    const tops = placeRows(LARGE, USUAL_HEIGHTS)
    const end = tops.at(-1) ?? 0
    fc.assert(
      fc.property(fc.integer({ min: -500, max: end + 500 }), fc.integer({ min: 0, max: 900 }), (from, length) => {
        const range = rowsBetween(tops, from, from + length)
        expect(covers(range, tops, from, from + length)).toBe(true)
        expect(range.first).toBeGreaterThanOrEqual(0)
        expect(range.last).toBeLessThanOrEqual(LARGE.count)
        expect(range.last - range.first).toBeLessThanOrEqual(length / 45 + 18)
      }),
    )
  })
})

describe('what leads from step to step', () => {
  const links = linkSteps(PHASES)
  const ids = (steps: readonly { readonly id: string }[]): readonly string[] => steps.map(({ id }) => id)

  test('is found in both directions', () => {
    const d = stepOf(links, 'd')!
    expect(ids(stepsBefore(links, d))).toEqual(['a', 'b'])
    expect(ids(stepsAfter(links, stepOf(links, 'a')!))).toEqual(['d'])
    expect(stepsAfter(links, d)).toEqual([])
    expect(stepOf(links, 'gone')).toBeUndefined()
    expect(stepOf(links, null)).toBeUndefined()
    expect(wordsOfLinks(links, d)).toBe('Comes after “A” and “B”.')
  })

  test('agrees with the index of a large plan', () => {
    const phases = makePhases(makeLargePlan(400))
    const [large, index] = [linkSteps(phases), indexSteps(phases)]
    for (const step of large.steps) {
      expect(ids(stepsAfter(large, step))).toEqual(index.unlocks.get(step.id) ?? [])
      expect(ids(stepsBefore(large, step))).toEqual(step.prerequisites)
    }
  })

  test('a tick keeps it and has the new steps; another name or another prerequisite is noticed', () => {
    const done = makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })
    const ticked = linkSteps(makePhases({ ...PLAN, progress: new Map([['a', done]]) }))
    expect(stepsBefore(ticked, stepOf(ticked, 'd')!)[0]?.dates.state).toBe('done')
    const { roadmap } = PLAN
    const changed = (id: string, change: object) => {
      const steps = roadmap.steps.map((step) => (step.id === id ? { ...step, ...change } : step))
      return linkSteps(makePhases({ ...PLAN, roadmap: { ...roadmap, steps } }))
    }
    const renamed = changed('a', { title: 'Anew' })
    expect(wordsOfLinks(renamed, stepOf(renamed, 'd')!)).toBe('Comes after “Anew” and “B”.')
    const freed = changed('d', { prerequisites: ['c'] })
    expect(ids(stepsAfter(freed, stepOf(freed, 'a')!))).toEqual([])
    expect(ids(stepsAfter(freed, stepOf(freed, 'c')!))).toEqual(['d'])
  })
})
