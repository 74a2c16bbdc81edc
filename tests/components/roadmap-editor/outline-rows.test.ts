import { describe, expect, test } from 'vitest'
import {
  firstFolded,
  outlineRows,
  stepPlaceAt,
  stepPlaceWords,
} from '../../../src/components/roadmap-editor/outline-rows'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const roadmap = makeRoadmap({
  phases: ['one', 'two', 'three'].map((id) => makePhase({ id, title: id })),
  steps: ['a', 'b', 'c', 'd'].map((id, at) => makeStep({ id, title: id, phase: at < 2 ? 'one' : 'two' })),
})
const rows = (folded: readonly string[] = [], of: Roadmap = roadmap) =>
  outlineRows(of, { folded: new Set(folded), shown: new Map() }, false)

describe('outlineRows', () => {
  test('have phases with their steps, and where more can be added', () => {
    expect(rows(['two']).map(({ key }) => key)).toEqual([
      'phase:one',
      'step:a',
      'step:b',
      'add:one',
      'phase:two',
      'phase:three',
      'add:three',
    ])
  })

  test('are only phases while a phase is moved', () => {
    expect(outlineRows(roadmap, { folded: new Set(), shown: new Map() }, true).map(({ kind }) => kind)).toEqual([
      'phase',
      'phase',
      'phase',
    ])
  })

  test('show a hundred steps of a phase, and then more', () => {
    const long = { ...roadmap, steps: Array.from({ length: 250 }, (_, i) => makeStep({ id: `s${i}`, phase: 'one' })) }
    expect(rows([], long).find(({ kind }) => kind === 'more')).toMatchObject({ count: 150 })
    expect(rows([], long).filter(({ kind }) => kind === 'step')).toHaveLength(100)
    expect([...firstFolded(long, 's7')]).toEqual(['two', 'three'])
    expect([...firstFolded(roadmap, null)]).toEqual([])
  })
})

describe('a dropped step comes to stand', () => {
  test.each([
    ['within its phase', 'step:a', 'step:b', { phase: 'one', place: 1 }],
    ['in another phase', 'step:a', 'step:c', { phase: 'two', place: 1 }],
    ['further up', 'step:d', 'step:a', { phase: 'one', place: 0 }],
    ['below the line of a phase it passes', 'step:b', 'phase:two', { phase: 'two', place: 0 }],
    ['above the line of its own phase', 'step:c', 'phase:two', { phase: 'one', place: 2 }],
    ['below an empty phase', 'step:d', 'phase:three', { phase: 'three', place: 0 }],
    ['at the top of all', 'step:b', 'phase:one', { phase: 'one', place: 0 }],
  ])('%s', (_what, active, over, expected) => {
    expect(stepPlaceAt(rows(), active, over)).toEqual(expected)
  })

  test('at the end of a phase that is folded', () => {
    expect(stepPlaceAt(rows(['two']), 'step:b', 'phase:two')).toEqual({ phase: 'two', place: Number.POSITIVE_INFINITY })
  })

  test('nowhere when there is nothing below it', () => {
    expect(stepPlaceAt(rows(), 'step:a', 'step:gone')).toBeNull()
  })
})

test('a place is said in words', () => {
  expect(stepPlaceWords(roadmap, 'd')).toBe('step 2 of 2 in “two”')
  expect(stepPlaceWords(roadmap, 'gone')).toBe('')
})
