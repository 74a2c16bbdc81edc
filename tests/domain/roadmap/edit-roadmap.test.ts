import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { createPlan } from '../../../src/domain/plan/create-plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { findCycleThrough } from '../../../src/domain/roadmap/check-roadmap-cycles'
import { checkRoadmap } from '../../../src/domain/roadmap/check-roadmap'
import { moveEntry, settleRoadmap } from '../../../src/domain/roadmap/edit-roadmap'
import { deleteChoice, deleteOption, usesOfChoice } from '../../../src/domain/roadmap/edit-roadmap-choices'
import { deletePhase, movePhase } from '../../../src/domain/roadmap/edit-roadmap-phases'
import { setStepEstimate } from '../../../src/domain/roadmap/edit-roadmap-step-parts'
import {
  addPrerequisite,
  addStep,
  deleteSteps,
  moveStep,
  nudgeStep,
  setStepKind,
  stepsOfPhase,
} from '../../../src/domain/roadmap/edit-roadmap-steps'
import { newRoadmap } from '../../../src/domain/roadmap/new-roadmap'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { FIRST_MONDAY, makeFullPlan } from '../../helpers/make-plan'
import { makeBackground, makeEstimate, makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { arbitraryEdit } from './arbitrary-roadmap-edits'

/** Steps `a` and `b` in the first phase, `c` and `d` in the second, each waiting for the one before. */
const chain = makeRoadmap({
  phases: [makePhase({ id: 'one', title: 'One' }), makePhase({ id: 'two', title: 'Two' })],
  steps: ['a', 'b', 'c', 'd'].map((id, at, ids) =>
    makeStep({ id, title: id.toUpperCase(), phase: at < 2 ? 'one' : 'two', prerequisites: ids.slice(at - 1, at) }),
  ),
})
const outline = (roadmap: Roadmap): string =>
  roadmap.phases
    .map(
      ({ id }) =>
        `${id}: ${stepsOfPhase(roadmap, id)
          .map((step) => step.id)
          .join(' ')}`,
    )
    .join('; ')
const prerequisitesOf = (roadmap: Roadmap, id: string) => roadmap.steps.find((step) => step.id === id)?.prerequisites

describe('any edits', () => {
  const start = fc.constantFrom(
    newRoadmap('own', 'Mine'),
    { ...makeFullPlan().roadmap, id: 'own' },
    { ...chain, id: 'own' },
  )

  test('give a roadmap that is read back as it is, and can be planned and checked', () => {
    fc.assert(
      fc.property(start, fc.array(arbitraryEdit, { maxLength: 40 }), (before, edits) => {
        const roadmap = edits.reduce((changed, each) => each(changed), before)
        const document = {
          ...EMPTY_DOCUMENT,
          roadmaps: new Map([['own', { roadmap, origin: before, extras: new Map() }]]),
        }
        expect(readDocument(writeDocument(document, 0))).toEqual({ kind: 'ok', document, rev: 0 })
        expect(settleRoadmap(roadmap)).toEqual({ roadmap, said: [] })
        const background = roadmap.backgrounds[0] ?? makeBackground()
        const schedule = schedulePlan(createPlan('plan', roadmap, background, FIRST_MONDAY), FIRST_MONDAY)
        expect(schedule.steps.length).toBeLessThanOrEqual(roadmap.steps.length)
        const keys = checkRoadmap(roadmap).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 300 },
    )
  })

  test('leave the roadmap they begin with alone', () => {
    fc.assert(
      fc.property(arbitraryEdit, (edit) => {
        const before = structuredClone(chain)
        edit(chain)
        expect(chain).toEqual(before)
      }),
    )
  })
})

describe('moving', () => {
  test.each([
    ['within a phase', (r: Roadmap) => moveStep(r, 'a', 'one', 1), 'one: b a; two: c d'],
    ['into another phase', (r: Roadmap) => moveStep(r, 'a', 'two', 1), 'one: b; two: c a d'],
    ['behind the last', (r: Roadmap) => moveStep(r, 'a', 'two', 99), 'one: b; two: c d a'],
    ['up, within a phase', (r: Roadmap) => nudgeStep(r, 'b', -1), 'one: b a; two: c d'],
    ['down, into the next phase', (r: Roadmap) => nudgeStep(r, 'b', 1), 'one: a; two: b c d'],
    ['up, into the phase before', (r: Roadmap) => nudgeStep(r, 'c', -1), 'one: a b c; two: d'],
    ['up, from the very top', (r: Roadmap) => nudgeStep(r, 'a', -1), 'one: a b; two: c d'],
    ['down, from the very end', (r: Roadmap) => nudgeStep(r, 'd', 1), 'one: a b; two: c d'],
    ['a whole phase', (r: Roadmap) => movePhase(r, 'two', 0), 'two: c d; one: a b'],
  ])('%s', (_name, edit, expected) => {
    expect(outline(edit(chain))).toBe(expected)
  })

  test('keeps the order of the roadmap with that of its phases', () => {
    expect(movePhase(chain, 'two', 0).steps.map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b'])
    const emptied = moveStep(moveStep(chain, 'a', 'two', 9), 'b', 'two', 9)
    expect(moveStep(emptied, 'd', 'one', 0).steps.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
  })

  test('to where it is already changes nothing', () => {
    expect(moveStep(chain, 'a', 'one', 0)).toBe(chain)
    expect(moveEntry(['a', 'b'], 1, 5)).toEqual(['a', 'b'])
  })
})

describe('prerequisites', () => {
  test('that would close a circle are named and not taken', () => {
    expect(findCycleThrough(chain.steps, 'b', 'd')?.map(({ id }) => id)).toEqual(['b', 'c', 'd'])
    expect(findCycleThrough(chain.steps, 'd', 'b')).toBeNull()
    expect(findCycleThrough(chain.steps, 'b', 'b')?.map(({ id }) => id)).toEqual(['b'])
    expect(addPrerequisite(chain, 'b', 'd')).toBe(chain)
    expect(prerequisitesOf(addPrerequisite(chain, 'd', 'a'), 'd')).toEqual(['c', 'a'])
  })

  test('of a deleted step are taken over by what waited for it', () => {
    expect(prerequisitesOf(deleteSteps(chain, new Set(['b', 'c'])), 'd')).toEqual(['a'])
  })
})

test('a phase is deleted with its steps, or they go to another', () => {
  expect(outline(deletePhase(chain, 'one', 'two'))).toBe('two: c d a b')
  const gone = deletePhase(chain, 'one', null)
  expect([outline(gone), prerequisitesOf(gone, 'c')]).toEqual(['two: c d', []])
  expect(deletePhase(gone, 'two', null)).toBe(gone)
})

test('hours become the days they take, and days hours', () => {
  // 600 minutes a week: ten hours are a week.
  const roadmap = makeRoadmap({ steps: [makeStep({ id: 's', estimate: makeEstimate(600, 300, 1200) })] })
  const wait = setStepKind(roadmap, 's', 'wait')
  expect(wait.steps[0]).toMatchObject({ kind: 'wait', days: { optimistic: 4, mostLikely: 7, pessimistic: 14 } })
  const effort = setStepKind(wait, 's', 'effort').steps[0]
  expect(effort).toMatchObject({ kind: 'effort', estimate: { optimistic: 360, mostLikely: 600, pessimistic: 1200 } })
})

test('an estimate out of order changes nothing, and the same points keep their sources', () => {
  const roadmap = makeRoadmap({ steps: [makeStep({ id: 's', estimate: { ...makeEstimate(600), sources: ['fact'] } })] })
  expect(setStepEstimate(roadmap, 's', { optimistic: 10, mostLikely: 5, pessimistic: 20 })).toBe(roadmap)
  expect(setStepEstimate(roadmap, 's', makeEstimate(600))).toBe(roadmap)
  expect(setStepEstimate(roadmap, 's', makeEstimate(900)).steps[0]).toMatchObject({ estimate: { sources: [] } })
})

describe('what depends on a choice', () => {
  const { roadmap } = makeFullPlan()
  const names = (option: string | null) => {
    const { steps, estimates, backgrounds } = usesOfChoice(roadmap, 'choice', option)
    return [steps.map(({ id }) => id), estimates.map(({ id }) => id), backgrounds]
  }

  test('is known', () => {
    expect(names(null)).toEqual([['build'], ['learn'], 1])
    expect(names('some')).toEqual([[], ['learn'], 0])
  })

  test('goes with it', () => {
    const without = deleteChoice(roadmap, 'choice')
    expect(without.steps.find(({ id }) => id === 'build')?.when).toEqual([])
    expect(without.steps.find(({ id }) => id === 'learn')).toMatchObject({ variants: [] })
    expect(without.backgrounds[0]?.answers.size).toBe(0)
  })

  test('loses an option that is deleted', () => {
    const without = deleteOption(roadmap, 'choice', 'some')
    expect(without.steps.find(({ id }) => id === 'learn')).toMatchObject({
      variants: [{ when: [{ choice: 'choice', anyOf: ['none'] }] }],
    })
    expect(without.steps.find(({ id }) => id === 'build')?.when).toEqual([{ choice: 'choice', anyOf: ['none'] }])
  })
})

test('a new step stands at the end of its phase', () => {
  expect(outline(addStep(chain, 'one', 'e', 'New'))).toBe('one: a b e; two: c d')
  expect(addStep(chain, 'one', 'a', 'New')).toBe(chain)
  expect(addStep(chain, 'nowhere', 'e', 'New')).toBe(chain)
})
