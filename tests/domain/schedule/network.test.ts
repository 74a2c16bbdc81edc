import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import { NetworkError } from '../../../src/domain/schedule/network'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { arbitraryCyclicSteps } from '../../helpers/arbitraries'
import { makeLearner } from '../../helpers/make-learner'
import { makeEffort, makeMilestone, makeWait } from '../../helpers/make-network-step'

describe('steps that cannot be scheduled are refused by name', () => {
  test('an unknown prerequisite', () => {
    expect(() => schedule([makeEffort('a', 60, ['nowhere'])])).toThrow(
      new NetworkError('"a" needs "nowhere", which is not in the plan.'),
    )
  })

  test.each<[name: string, steps: readonly NetworkStep[], message: string]>([
    ['itself', [makeEffort('a', 60, ['a'])], 'These steps wait for each other: "a" → "a".'],
    [
      'a ring, from prerequisite to successor',
      [makeEffort('a', 60, ['c']), makeWait('b', 3, ['a']), makeMilestone('c', ['b'])],
      'These steps wait for each other: "a" → "b" → "c" → "a".',
    ],
    [
      'a ring behind other steps, which are not named',
      [
        makeEffort('tail', 60, ['b']),
        makeEffort('a', 60, ['b', 'root']),
        makeEffort('b', 60, ['a']),
        makeEffort('root', 60),
      ],
      'These steps wait for each other: "b" → "a" → "b".',
    ],
    [
      'a ring of which one step is done',
      [
        makeEffort('a', 60, ['b'], { state: { kind: 'done', on: makeLearner().start, startedOn: null } }),
        makeEffort('b', 60, ['a']),
      ],
      'These steps wait for each other: "a" → "b" → "a".',
    ],
  ])('%s', (_, steps, message) => {
    expect(() => schedule(steps)).toThrow(new NetworkError(message))
  })

  test('any ring: those named are one, each after the one it waits for, and each once', () => {
    fc.assert(
      fc.property(arbitraryCyclicSteps(), (steps) => {
        const named = namesInError(() => schedule(steps))
        const stepById = new Map(steps.map((step) => [step.id, step]))
        expect(named.at(-1)).toBe(named[0])
        expect(new Set(named).size).toBe(named.length - 1)
        for (const [at, id] of named.slice(1).entries()) expect(stepById.get(id)!.prerequisites).toContain(named[at])
      }),
      { numRuns: 500 },
    )
  })
})

test('a prerequisite named twice counts once', () => {
  const { byId } = schedule([makeEffort('a', 60), makeEffort('b', 60, ['a', 'a'])])
  expect(byId.get('b')!.finish).toBe(makeLearner().start)
})

function schedule(steps: readonly NetworkStep[]): ReturnType<typeof scheduleSteps> {
  const learner = makeLearner()
  return scheduleSteps({ steps, learner, today: learner.start, workedToday: 0 })
}

function namesInError(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof NetworkError) return [...error.message.matchAll(/"([^"]+)"/g)].map((match) => match[1]!)
    throw error
  }
  throw new Error('It was not refused.')
}
