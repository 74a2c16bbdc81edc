import { expect, test } from 'vitest'
import { machineLearningEngineer } from '../../../src/catalogue/machine-learning-engineer/roadmap'
import { shownUnit } from '../../../src/domain/plan/apportion'
import { createPlan } from '../../../src/domain/plan/create-plan'
import { phaseHours } from '../../../src/domain/plan/phase-hours'
import { summarisePhases } from '../../../src/domain/plan/phase-summary'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { FIRST_MONDAY } from '../../helpers/make-plan'

test.each(machineLearningEngineer.backgrounds.map((background) => [background.id, background] as const))(
  'for %s the phases add up to the plan as it is shown, and none is far from its own figure',
  (_, background) => {
    const plan = createPlan('plan', machineLearningEngineer, background, FIRST_MONDAY)
    const steps = planSteps(plan)
    const phases = summarisePhases(plan, steps, schedulePlan(plan, FIRST_MONDAY))
    const left = steps.reduce((sum, { remaining }) => sum + remaining, 0)
    const unit = shownUnit(left)
    const hours = phaseHours(phases)
    expect(hours.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(Math.round(left / unit) * unit)
    for (const { phase, minutes } of hours) {
      expect(minutes % unit).toBe(0)
      const exact = phases.find((each) => each.phase === phase)?.remaining ?? 0
      expect(Math.abs(minutes - exact)).toBeLessThan(unit)
    }
  },
)

test('without phases there are none', () => {
  expect(phaseHours([])).toEqual([])
})
