import { describe, expect, test } from 'vitest'
import { indexSteps } from '../../../src/domain/plan/step-index'
import { makePlan } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const roadmap = makeRoadmap({
  phases: [makePhase({ id: 'one' }), makePhase({ id: 'two' })],
  steps: [
    makeStep({ id: 'a', phase: 'one' }),
    makeStep({ id: 'late', phase: 'two', prerequisites: ['a'] }),
    makeStep({ id: 'b', phase: 'one', prerequisites: ['a'] }),
    makeStep({ id: 'c', phase: 'two', prerequisites: ['b', 'a'], optional: true }),
    makeStep({ id: 'd', phase: 'two', prerequisites: ['c'] }),
  ],
})

describe('indexSteps', () => {
  test('has the steps by phase, as the plan shows them', () => {
    const { order, byId } = indexSteps(makePhases(makePlan({ roadmap })))
    expect(order).toEqual(['a', 'b', 'late', 'c', 'd'])
    expect(order.map((id) => byId.get(id)?.at)).toEqual([0, 1, 2, 3, 4])
    expect(byId.get('late')?.inPhase.phase.id).toBe('two')
  })

  test('knows what each of them unlocks', () => {
    const { unlocks } = indexSteps(makePhases(makePlan({ roadmap })))
    expect(Object.fromEntries(unlocks)).toEqual({ a: ['b', 'late', 'c'], b: ['c'], c: ['d'] })
  })

  test('across a step that is left out', () => {
    const plan = makePlan({ roadmap, settings: new Map([['c', { leftOut: true }]]) })
    const { unlocks, byId } = indexSteps(makePhases(plan))
    expect(byId.has('c')).toBe(false)
    expect(unlocks.get('b')).toEqual(['d'])
  })
})
