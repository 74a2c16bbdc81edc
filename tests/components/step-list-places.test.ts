import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterPhases, NO_FILTER } from '../../src/components/step-filter'
import {
  isWithin,
  lineTops,
  listBodies,
  NOT_MEASURED,
  rangeInView,
  takeHeights,
} from '../../src/components/step-list-places'
import { indexOfStep, listLines, type ListLines } from '../../src/components/step-list-rows'
import { PLAN_ORDER, type StepSort } from '../../src/components/step-list-sort'
import { FIRST_MONDAY, makePlan } from '../helpers/make-plan'
import { makePhases } from '../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep } from '../helpers/make-roadmap'

const PHASES = 12
const STEPS_EACH = 21
const phases = makePhases(
  makePlan({
    roadmap: makeRoadmap({
      phases: Array.from({ length: PHASES }, (_, at) => makePhase({ id: `p${at}` })),
      steps: Array.from({ length: PHASES * STEPS_EACH }, (_, at) =>
        makeStep({ id: `s${at}`, phase: `p${Math.floor(at / STEPS_EACH)}` }),
      ),
    }),
  }),
  FIRST_MONDAY,
)
const BY_TITLE: StepSort = { column: 'title', isDescending: true }
const linesOf = (sort: StepSort): ListLines => listLines(filterPhases(phases, NO_FILTER), sort)

describe('lines', () => {
  test.each([
    ['by phase', PLAN_ORDER, PHASES * (STEPS_EACH + 1)],
    ['in another order', BY_TITLE, PHASES * STEPS_EACH],
  ])('%s: each is found by its index, and each step again by its id', (_, sort, length) => {
    const lines = linesOf(sort)
    expect(lines.length).toBe(length)
    const ids: string[] = []
    for (let index = 0; index < length; index += 1) {
      const line = lines.at(index)!
      if (line.kind === 'phase') continue
      ids.push(line.row.step.id)
      expect(indexOfStep(lines, line.row.step.id)).toBe(index)
    }
    expect(ids).toEqual(lines.steps().map(({ id }) => id))
    expect(ids).toHaveLength(lines.stepCount)
    expect(lines.at(length)).toBeUndefined()
    expect(indexOfStep(lines, 'nowhere')).toBe(-1)
  })

  test('numbers are those of the whole plan, whatever is left out', () => {
    const lines = listLines(filterPhases(phases, { ...NO_FILTER, phase: 'p2' }), PLAN_ORDER)
    const line = lines.at(1)
    expect(line?.kind === 'step' ? [line.row.step.id, line.row.number] : null).toEqual(['s42', 43])
  })
})

describe('heights', () => {
  const step = (key: string, height: number) => ({ key, kind: 'step' as const, height })

  test('the height of most rows stands for all; a row of another keeps its own', () => {
    const heights = takeHeights(NOT_MEASURED, [step('s0', 61), step('s1', 61), step('s2', 83)])
    const tops = lineTops(linesOf(BY_TITLE), heights)
    expect(tops.at(-1)).toBe(61 * (PHASES * STEPS_EACH - 1) + 83)
    expect(takeHeights(heights, [step('s0', 61.2), step('s2', 83)])).toBe(heights)
    const changed = takeHeights(heights, [step('s2', 61)])
    expect(lineTops(linesOf(BY_TITLE), changed).at(-1)).toBe(61 * PHASES * STEPS_EACH)
  })
})

const anyLines = fc.constantFrom(linesOf(PLAN_ORDER), linesOf(BY_TITLE))
const anyHeights = fc.array(fc.tuple(fc.nat(PHASES * STEPS_EACH - 1), fc.integer({ min: 24, max: 200 }))).map((rows) =>
  takeHeights(
    NOT_MEASURED,
    rows.map(([at, height]) => ({ key: `s${at}`, kind: 'step', height })),
  ),
)

describe('the window', () => {
  test('has all that is in view, from wherever it was before', () => {
    fc.assert(
      fc.property(
        anyLines,
        anyHeights,
        fc.array(fc.integer({ min: -2000, max: 20_000 }), { minLength: 1 }),
        (lines, heights, scrolls) => {
          const tops = lineTops(lines, heights)
          let range = { first: 0, end: 16 }
          for (const top of scrolls) {
            const view = { top, bottom: top + 900 }
            range = rangeInView(tops, view, range)
            expect(isWithin(tops, view, range)).toBe(true)
            expect(rangeInView(tops, view, range)).toBe(range)
          }
        },
      ),
    )
  })

  test('a scroll of less than a few rows changes nothing, and it never holds many more rows than are in view', () => {
    const tops = lineTops(linesOf(BY_TITLE), NOT_MEASURED)
    const range = rangeInView(tops, { top: 3000, bottom: 3900 }, { first: 0, end: 16 })
    expect(rangeInView(tops, { top: 3300, bottom: 4200 }, range)).toBe(range)
    expect(rangeInView(tops, { top: 3500, bottom: 4400 }, range)).not.toBe(range)
    expect(range.end - range.first).toBeLessThan(60)
  })
})

describe('bodies and blocks', () => {
  test('every line of the range and the one in focus are there once, in order, with the room of the others between', () => {
    fc.assert(
      fc.property(
        anyLines,
        anyHeights,
        fc.nat(260),
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: -1, max: PHASES * STEPS_EACH - 1 }),
        (lines, heights, start, length, active) => {
          const tops = lineTops(lines, heights)
          const first = Math.min(start, lines.length - 1)
          const end = Math.min(first + length, lines.length)
          const bodies = listBodies(lines, { first, end }, active, tops)
          let at = 0
          const seen = new Set<number>()
          for (const { group, blocks } of bodies) {
            for (const block of blocks) {
              expect(block.first).toBeGreaterThanOrEqual(at)
              expect(block.first).toBeGreaterThanOrEqual(group.first)
              expect(block.end).toBeLessThanOrEqual(group.end)
              expect(block.gap).toBeCloseTo(tops[block.first]! - tops[at]!)
              for (let index = block.first; index < block.end; index += 1) seen.add(index)
              at = block.end
            }
          }
          const wanted = [...Array.from({ length: end - first }, (__, n) => first + n), active].filter((n) => n >= 0)
          expect([...seen]).toEqual(expect.arrayContaining(wanted))
          expect(new Set(bodies.map(({ group }) => group)).size).toBe(bodies.length)
        },
      ),
    )
  })
})
