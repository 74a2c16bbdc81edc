import { describe, expect, test } from 'vitest'
import { tickStep } from '../../../src/domain/plan/edit-plan'
import { type PhaseSummary, summarisePhases } from '../../../src/domain/plan/phase-summary'
import type { Plan } from '../../../src/domain/plan/plan'
import { planSteps, scheduleInput } from '../../../src/domain/plan/schedule-plan'
import { shareSteps } from '../../../src/domain/plan/share-steps'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLargePlan } from '../../helpers/make-large-plan'
import { day, makePlan } from '../../helpers/make-plan'

function phasesOf(plan: Plan): readonly PhaseSummary[] {
  const steps = planSteps(plan)
  return summarisePhases(plan, steps, scheduleSteps(scheduleInput(plan, steps, day(0))))
}

describe('sharing the steps of a plan that was worked out before', () => {
  const plan = makeLargePlan(200)
  const before = phasesOf(plan)

  test('the same plan gives the very same steps', () => {
    const shared = shareSteps(before, phasesOf(plan))
    expect(
      shared.flatMap(({ steps }) => steps).every((step, at) => step === before.flatMap((phase) => phase.steps)[at]),
    ).toBe(true)
  })

  test.each(['s0', 's7', 's120', 's199'])('after %s is ticked, it says what was worked out now', (id) => {
    const now = phasesOf(tickStep(plan, id, day(0)))
    expect(shareSteps(before, now)).toEqual(now)
  })

  test('a step whose dates have moved is another', () => {
    const shared = shareSteps(before, phasesOf(tickStep(plan, 's0', day(0))))
    expect(shared[0]?.steps[0]).not.toBe(before[0]?.steps[0])
    expect(shared[0]?.steps[0]?.dates.state).toBe('done')
  })

  test('of another plan nothing is taken over', () => {
    const other = phasesOf(makePlan())
    expect(shareSteps(before, other)).toEqual(other)
    expect(shareSteps([], other)).toEqual(other)
  })
})
