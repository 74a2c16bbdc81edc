import fc from 'fast-check'
import { addDays, type Day } from '../../../src/domain/day'
import { OWN_ESTIMATES_PRIOR } from '../../../src/domain/forecast/pace'
import { acceptPlan } from '../../../src/domain/plan/create-plan'
import * as edit from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { makeEstimate, makeMilestone, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'
import { FIRST_MONDAY, makePlan } from '../../helpers/make-plan'

/** An accepted plan of a few steps, one optional and one that an answer makes known. */
export function makeAcceptedPlan(parts: Partial<Plan> = {}): Plan {
  const steps = [
    makeStep({
      id: 'learn',
      title: 'Learn',
      estimate: makeEstimate(6000, 4000, 9000),
      variants: [{ when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' }],
    }),
    makeStep({ id: 'extra', title: 'Extra', estimate: makeEstimate(900), optional: true }),
    makeStep({ id: 'build', title: 'Build', estimate: makeEstimate(3000), prerequisites: ['learn', 'extra'] }),
    makeWait({ id: 'wait', title: 'Wait', prerequisites: ['build'] }),
    makeMilestone({ id: 'arrive', title: 'Arrive', prerequisites: ['wait'] }),
  ]
  return acceptPlan(makePlan({ roadmap: makeRoadmap({ steps }), ...parts }), FIRST_MONDAY)
}

export type Edit = (plan: Plan, today: Day) => Plan

const STEPS = ['learn', 'extra', 'build'] as const

/** Any change of a plan by a person: decisions and progress. */
export function arbitraryEdit(): fc.Arbitrary<Edit> {
  return fc.oneof(arbitraryDecision(), arbitraryProgress())
}

export function arbitraryDecision(): fc.Arbitrary<Edit> {
  const step = fc.constantFrom(...STEPS)
  const days = fc.integer({ min: 0, max: 60 })
  return fc.oneof(
    fc.constantFrom(0, 60, 90, 120, 180).map(
      (minutes): Edit =>
        (plan) =>
          edit.setWeek(plan, [minutes, minutes, minutes, minutes, minutes, 0, 0]),
    ),
    days.map(
      (count): Edit =>
        (plan) =>
          edit.setStart(plan, addDays(FIRST_MONDAY, count)),
    ),
    fc.constantFrom(1, 2).map(
      (count): Edit =>
        (plan) =>
          edit.setStepsAtOnce(plan, count),
    ),
    fc.tuple(days, fc.integer({ min: 0, max: 20 })).map(
      ([from, length]): Edit =>
        (plan, today) =>
          edit.addDaysOff(plan, addDays(today, from), addDays(today, from + length)),
    ),
    fc.nat(3).map((index): Edit => (plan) => {
      const range = plan.learner.daysOff[index]
      return range === undefined ? plan : edit.removeDaysOff(plan, range)
    }),
    fc.tuple(days, fc.constantFrom(0, 60, 600)).map(([count, minutes]): Edit => (plan, today) => ({
      ...plan,
      learner: { ...plan.learner, overrides: new Map(plan.learner.overrides).set(addDays(today, count), minutes) },
    })),
    fc.constantFrom('none', 'some').map(
      (option): Edit =>
        (plan) =>
          edit.answerChoice(plan, 'choice', option),
    ),
    fc.tuple(step, fc.constantFrom(undefined, 600, 2400)).map(
      ([id, minutes]): Edit =>
        (plan) =>
          edit.changeSettings(plan, id, { estimate: minutes === undefined ? undefined : makeEstimate(minutes) }),
    ),
    fc.tuple(step, fc.constantFrom(undefined, 1, 2)).map(
      ([id, priority]): Edit =>
        (plan) =>
          edit.changeSettings(plan, id, { priority }),
    ),
    fc.tuple(step, fc.constantFrom(undefined, 30)).map(
      ([id, dailyCap]): Edit =>
        (plan) =>
          edit.changeSettings(plan, id, { dailyCap }),
    ),
    fc.tuple(step, days).map(
      ([id, count]): Edit =>
        (plan, today) =>
          edit.changeSettings(plan, id, { notBefore: addDays(today, count) }),
    ),
    fc.boolean().map(
      (leftOut): Edit =>
        (plan) =>
          edit.changeSettings(plan, 'extra', { leftOut }),
    ),
    fc.subarray([...STEPS]).map(
      (known): Edit =>
        (plan) =>
          edit.markStepsKnown(plan, known),
    ),
    fc.constantFrom(plainPrior, OWN_ESTIMATES_PRIOR).map((pacePrior): Edit => (plan) => ({ ...plan, pacePrior })),
    step.map((id): Edit => (plan) => ({
      ...plan,
      roadmap: { ...plan.roadmap, steps: [...plan.roadmap.steps, makeStep({ id: `${id}-more` })] },
    })),
  )
}

const plainPrior = { mean: 0, deviation: 0.25 }

function arbitraryProgress(): fc.Arbitrary<Edit> {
  const step = fc.constantFrom(...STEPS)
  return fc.oneof(
    step.map(
      (id): Edit =>
        (plan, today) =>
          edit.tickStep(plan, id, today),
    ),
    step.map(
      (id): Edit =>
        (plan) =>
          edit.untickStep(plan, id),
    ),
    fc.tuple(step, fc.constantFrom(30, 600)).map(
      ([id, minutes]): Edit =>
        (plan, today) =>
          edit.logWork(plan, id, today, minutes),
    ),
  )
}
