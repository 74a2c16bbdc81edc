import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import { addDays } from '../../../src/domain/day'
import { createPlan } from '../../../src/domain/plan/create-plan'
import { logWork, markStepsKnown, tickStep } from '../../../src/domain/plan/edit-plan'
import { shownUnit } from '../../../src/domain/plan/apportion'
import { isFinished } from '../../../src/domain/plan/phase-summary'
import { writeReceipt } from '../../../src/domain/plan/receipt'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

describe('phases', () => {
  const roadmap = makeRoadmap({
    phases: ['first', 'empty', 'last'].map((id) => makePhase({ id })),
    // Not in the order of the phases.
    steps: [
      makeStep({ id: 'build', phase: 'last', prerequisites: ['learn'] }),
      makeStep({ id: 'learn', phase: 'first' }),
      makeStep({ id: 'read', phase: 'first', optional: true }),
    ],
  })

  test('come in the roadmap’s order, without those that have no steps, each with its place', () => {
    const phases = makePhases(makePlan({ roadmap }))
    expect(phases.map(({ phase, index, steps }) => [phase.id, index, steps.map(({ id }) => id)])).toEqual([
      ['first', 0, ['learn', 'read']],
      ['last', 2, ['build']],
    ])
  })

  test('span the days of their steps', () => {
    const [first, last] = makePhases(makePlan({ roadmap }))
    const days = (count: number): number => addDays(FIRST_MONDAY, count)
    expect([first!.start, first!.finish]).toEqual([days(0), days(18)])
    expect([last!.start, last!.finish]).toEqual([days(7), days(11)])
  })

  test('are finished when every step is done or known, the optional ones too', () => {
    const done = makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })
    const known = makeProgress({ status: { kind: 'known' } })
    const one = makePhases(makePlan({ roadmap, progress: new Map([['learn', done]]) }))
    expect([one[0]!.doneCount, one[0]!.isFinished, one[0]!.remaining]).toEqual([1, false, 600])
    const both = new Map([
      ['learn', done],
      ['read', known],
    ])
    const all = makePhases(makePlan({ roadmap, progress: both }))
    expect([all[0]!.doneCount, all[0]!.isFinished, all[0]!.remaining]).toEqual([2, true, 0])
    // What is done stays in the sum.
    expect(all[0]!.effort).toBe(1200)
  })

  test('have no dates when all of their steps are known', () => {
    const progress = new Map([['build', makeProgress({ status: { kind: 'known' } })]])
    const last = makePhases(makePlan({ roadmap, progress }))[1]!
    expect([last.start, last.finish, last.isFinished]).toEqual([null, null, true])
  })
})

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
const shownOf = ({ shownEffort }: { readonly shownEffort: number }): number => shownEffort

describe('the hours shown of every built-in roadmap', () => {
  const backgrounds = builtinRoadmaps.flatMap((roadmap) =>
    roadmap.backgrounds.map((background) => [roadmap.id, background.id, roadmap, background] as const),
  )
  test.each(backgrounds)('%s, %s: steps add up to phases, and phases to the receipt', (_, __, roadmap, background) => {
    const plan = createPlan('plan', roadmap, background, FIRST_MONDAY)
    const phases = makePhases(plan)
    const { full, lines, left } = writeReceipt(roadmap, plan.answers)
    const unit = shownUnit(sumOf(phases.map(({ effort }) => effort)))
    for (const phase of phases) {
      expect(sumOf(phase.steps.map(shownOf))).toBe(phase.shownEffort)
      expect(Math.abs(phase.shownEffort - phase.effort)).toBeLessThan(unit)
    }
    expect(sumOf(phases.map(shownOf))).toBe(left)
    expect(left + sumOf(lines.map(({ saves }) => saves))).toBe(full)
    for (const step of phases.flatMap(({ steps }) => steps)) {
      expect(Math.abs(step.shownEffort - step.effort)).toBeLessThan(unit)
      // What takes no time gets none, and what takes some is never shown as none.
      expect(step.shownEffort === 0).toBe(step.effort === 0)
    }
  })
})

test('for any built-in plan, under way or not, the phases add up to the plan', () => {
  const anyPlan = fc
    .constantFrom(...builtinRoadmaps)
    .chain((roadmap) =>
      fc.record({
        roadmap: fc.constant(roadmap),
        background: fc.constantFrom(...roadmap.backgrounds),
        done: fc.subarray(roadmap.steps.map(({ id }) => id)),
        known: fc.subarray(roadmap.steps.map(({ id }) => id)),
        logged: fc.subarray(roadmap.steps.map(({ id }) => id)),
      }),
    )
    .map(({ roadmap, background, done, known, logged }) => {
      const fresh = createPlan('plan', roadmap, background, FIRST_MONDAY)
      const worked = logged.reduce((plan, id) => logWork(plan, id, FIRST_MONDAY, 45), fresh)
      return markStepsKnown(
        done.reduce((plan, id) => tickStep(plan, id, FIRST_MONDAY), worked),
        known,
      )
    })
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const today = addDays(FIRST_MONDAY, 3)
      const steps = planSteps(plan)
      const schedule = schedulePlan(plan, today)
      const phases = makePhases(plan, today)
      expect(sumOf(phases.map((phase) => phase.steps.length))).toBe(steps.length)
      const effort = sumOf(phases.map((phase) => phase.effort))
      expect(effort).toBe(sumOf(steps.map((step) => step.effort)))
      const unit = shownUnit(effort)
      expect(sumOf(phases.map(({ shownEffort }) => shownEffort))).toBe(Math.round(effort / unit) * unit)
      for (const phase of phases) expect(sumOf(phase.steps.map(shownOf))).toBe(phase.shownEffort)
      expect(sumOf(phases.map(({ remaining }) => remaining))).toBe(sumOf(schedule.work.map(({ minutes }) => minutes)))
      expect(sumOf(phases.map(({ doneCount }) => doneCount))).toBe(schedule.steps.filter(isFinished).length)
    }),
    { numRuns: 60 },
  )
})
