import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeSettings, setWeek, tickStep, untickStep } from '../../../src/domain/plan/edit-plan'
import { type PlanSummary, summarisePlan } from '../../../src/domain/plan/phase-summary'
import type { Plan } from '../../../src/domain/plan/plan'
import { pacedSteps, scheduleInput } from '../../../src/domain/plan/schedule-plan'
import { type Schedule, scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLargePlan } from '../../helpers/make-large-plan'
import { day, makePlan } from '../../helpers/make-plan'
import { arbitraryEdit, makeAcceptedPlan } from './arbitrary-edits'

interface Worked extends PlanSummary {
  readonly plan: Plan
  readonly schedule: Schedule
}

/** Works a plan out, with what it was before where that is known. */
function workOut(plan: Plan, before: Worked | null = null): Worked {
  const { steps } = pacedSteps(plan, before)
  const schedule = scheduleSteps(scheduleInput(plan, steps, day(0)), before?.schedule.steps)
  return { plan, schedule, ...summarisePlan(plan, steps, schedule, before ?? undefined) }
}

/** All of it but the hours of a day, which are asked for by functions. */
function contents({ schedule, steps, phases }: Worked): object {
  return { steps, phases, finish: schedule.finish, dates: schedule.steps, byId: schedule.byId, work: schedule.work }
}

describe('working a plan out once more', () => {
  const plan = makeLargePlan(200)
  const before = workOut(plan)

  test('the same plan gives the very same steps and phases', () => {
    const again = workOut({ ...plan }, before)
    expect(again.steps.every((step, at) => step === before.steps[at])).toBe(true)
    expect(again.phases.every((phase, at) => phase === before.phases[at])).toBe(true)
    expect(again.schedule.steps.every((step, at) => step === before.schedule.steps[at])).toBe(true)
  })

  test('the steps of a phase are the very steps of the plan', () => {
    const steps = new Set(before.steps)
    expect(before.phases.flatMap((phase) => phase.steps).every((step) => steps.has(step))).toBe(true)
  })

  test.each(['s0', 's7', 's120', 's199'])('after %s is ticked, it says what is worked out from nothing', (id) => {
    const ticked = tickStep(plan, id, day(0))
    expect(contents(workOut(ticked, before))).toEqual(contents(workOut(ticked)))
  })

  test('a step whose dates have moved is another', () => {
    const ticked = workOut(tickStep(plan, 's0', day(0)), before)
    expect(ticked.steps[0]).not.toBe(before.steps[0])
    expect(ticked.steps[0]?.dates.state).toBe('done')
  })

  test('whatever is edited, it says what is worked out from nothing', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit(), { maxLength: 12 }), (edits) => {
        let worked = workOut(makeAcceptedPlan())
        for (const edit of edits) {
          worked = workOut(edit(worked.plan, day(0)), worked)
          expect(contents(worked)).toEqual(contents(workOut(worked.plan)))
        }
      }),
    )
  })

  test('a step with an estimate of its own, other hours, a tick taken back', () => {
    const estimate = { optimistic: 60, mostLikely: 90, pessimistic: 600, sources: [] }
    const versions = [
      changeSettings(plan, 's3', { estimate }),
      setWeek(plan, [0, 0, 0, 0, 0, 600, 600]),
      untickStep(tickStep(plan, 's1', day(0)), 's1'),
    ]
    for (const version of versions) expect(contents(workOut(version, before))).toEqual(contents(workOut(version)))
  })

  test('of another plan nothing is taken over', () => {
    const other = makePlan()
    expect(contents(workOut(other, before))).toEqual(contents(workOut(other)))
  })
})
