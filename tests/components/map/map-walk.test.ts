import { describe, expect, test } from 'vitest'
import type { MapDirection, MapStep } from '../../../src/components/map/map-graph'
import { criticalChain, hasSameLinks, mapLinks, mapSteps, toMapGraph } from '../../../src/components/map/map-graph'
import { walk, type WalkKey } from '../../../src/components/map/map-walk'
import { mapStepName } from '../../../src/components/map/map-words'
import { addDays } from '../../../src/domain/day'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'
import { makeMilestone, makePhase, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

const plan = makePlan({
  roadmap: makeRoadmap({
    phases: [makePhase({ id: 'first', title: 'First' }), makePhase({ id: 'second', title: 'Second' })],
    steps: [
      makeStep({ id: 'calculus', title: 'Calculus', phase: 'first' }),
      makeStep({ id: 'algebra', title: 'Algebra', phase: 'first', prerequisites: ['calculus'] }),
      makeWait({ id: 'wait', title: 'Replies', phase: 'first', prerequisites: ['calculus'] }),
      makeStep({ id: 'extra', title: 'Extra', phase: 'first', prerequisites: ['calculus'], optional: true }),
      makeMilestone({ id: 'goal', title: 'Goal', phase: 'second', prerequisites: ['algebra', 'wait'] }),
    ],
  }),
  progress: new Map([['calculus', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })]]),
})
const phases = makePhases(plan, addDays(FIRST_MONDAY, 1))
const all = mapSteps(phases, mapLinks(phases))
const stepOf = (id: string): MapStep => all.find(({ step }) => step.id === id)!

/** A first layer of one, a second of three below each other, a third of one. */
const across = new Map([
  ['calculus', { x: 0, y: 100 }],
  ['algebra', { x: 200, y: 0 }],
  ['wait', { x: 200, y: 110 }],
  ['extra', { x: 200, y: 220 }],
  ['goal', { x: 400, y: 100 }],
])
const down = new Map([...across].map(([id, { x, y }]) => [id, { x: y, y: x }]))

test.each<[direction: MapDirection, from: string, key: WalkKey, to: string | null]>([
  ['across', 'calculus', 'ArrowRight', 'wait'],
  ['across', 'calculus', 'ArrowLeft', null],
  ['across', 'goal', 'ArrowLeft', 'wait'],
  ['across', 'algebra', 'ArrowDown', 'wait'],
  ['across', 'extra', 'ArrowUp', 'wait'],
  ['across', 'extra', 'ArrowDown', null],
  ['across', 'extra', 'ArrowRight', null],
  // Down a phone the keys turn with the map.
  ['down', 'calculus', 'ArrowDown', 'wait'],
  ['down', 'goal', 'ArrowUp', 'wait'],
  ['down', 'algebra', 'ArrowRight', 'wait'],
  ['down', 'algebra', 'ArrowLeft', null],
])('on a map that goes %s, from %s %s leads to %s', (direction, from, key, to) => {
  expect(walk(stepOf(from), key, { places: direction === 'across' ? across : down }, direction)).toBe(to)
})

test('links to steps that are not drawn are not walked', () => {
  const places = new Map([...across].filter(([id]) => id !== 'wait' && id !== 'algebra'))
  expect(walk(stepOf('goal'), 'ArrowLeft', { places }, 'across')).toBeNull()
})

test('what is new of one step makes that one anew, and leaves the others as they were', () => {
  const changed = phases.map((phase, at) => {
    const [first, ...rest] = phase.steps
    return at > 0 || first === undefined ? phase : { ...phase, steps: [{ ...first }, ...rest] }
  })
  const now = mapSteps(changed, mapLinks(phases))
  expect(now.map((step, at) => step === all[at])).toEqual([false, true, true, true, true])
  const renamed = phases.map((phase) => ({ ...phase, phase: { ...phase.phase, title: 'Renamed' } }))
  expect(mapSteps(renamed, mapLinks(phases)).map(({ phaseTitle }) => phaseTitle)).toEqual(all.map(() => 'Renamed'))
})

const titleOf = (id: string): string => stepOf(id).step.step.title

test.each([
  ['calculus', false, 'Calculus, done 4 Jan 2027; leads to: Algebra, Replies, Extra'],
  ['calculus', true, 'Calculus, done; leads to: Algebra, Replies, Extra'],
  ['algebra', false, 'Algebra, open, 5 Jan – 11 Jan 2027; after: Calculus; leads to: Goal'],
  ['wait', true, 'Replies, wait, open; after: Calculus; leads to: Goal'],
  ['extra', true, 'Extra, optional, open; after: Calculus'],
  ['goal', true, 'Goal, milestone, open; after: Algebra, Replies'],
])('the name of %s, without dates %s, is %j', (id, hideDates, name) => {
  expect(mapStepName(stepOf(id), titleOf, { hideDates, isCritical: false })).toBe(name)
})

test('a step on the critical path says so', () => {
  expect(mapStepName(stepOf('algebra'), titleOf, { hideDates: true, isCritical: true })).toBe(
    'Algebra, open, drives the finish date; after: Calculus; leads to: Goal',
  )
})

test('the chain that drives the finish date has no done and no optional step, and is in the order of the days', () => {
  expect(criticalChain(all).map(({ step }) => step.id)).toEqual(['algebra', 'wait', 'goal'])
})

test('a graph of some of the steps has the links among those', () => {
  const shown = all.filter(({ step }) => step.id !== 'algebra')
  const { ids, links } = toMapGraph(shown, 'across')
  expect(links.map(([from, to]) => `${ids[from]} ${ids[to]}`)).toEqual(['calculus wait', 'calculus extra', 'wait goal'])
})

describe('the links of a plan', () => {
  test('are the same while only dates and states change', () => {
    const later = makePhases(plan, addDays(FIRST_MONDAY, 3))
    expect(later[0]!.steps[0]).not.toBe(phases[0]!.steps[0])
    expect(hasSameLinks(phases, later)).toBe(true)
  })

  test('are others when a step comes, goes, is renamed or comes after another', () => {
    const [first, ...rest] = phases
    const [step, ...others] = first!.steps
    const withStep = (changed: typeof step): typeof phases => [{ ...first!, steps: [changed!, ...others] }, ...rest]
    expect(hasSameLinks(phases, withStep({ ...step! }))).toBe(true)
    expect(hasSameLinks(phases, [{ ...first!, steps: others }, ...rest])).toBe(false)
    expect(hasSameLinks(phases, withStep({ ...step!, step: { ...step!.step, title: 'Renamed' } }))).toBe(false)
    expect(hasSameLinks(phases, withStep({ ...step!, prerequisites: ['another'] }))).toBe(false)
    expect(hasSameLinks(phases, rest)).toBe(false)
  })

  test('lead to steps that are not drawn too', () => {
    const links = mapLinks(phases)
    for (const { step, after } of all) {
      const expected = all.filter((each) => each.step.prerequisites.includes(step.id)).map((each) => each.step.id)
      expect(after).toEqual(expected)
      expect(links.titles.get(step.id)).toBe(step.step.title)
    }
  })
})
