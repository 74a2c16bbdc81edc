import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import { type ScheduleInput, scheduleSteps } from '../../../src/domain/schedule/schedule'
import { arbitraryPlan } from '../../helpers/arbitraries'
import { makeLearner } from '../../helpers/make-learner'
import { makeEffort, makeWait } from '../../helpers/make-network-step'
import { naiveLength } from '../../helpers/naive-schedule'

describe('dependency slack', () => {
  test('is the total float of the critical path method, found by recursion', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (input) => {
        const floats = floatsByRecursion(input)
        const ours = scheduleSteps(input).steps.map(({ id, dependencySlack }) => `${id}: ${dependencySlack}`)
        expect(ours).toEqual(input.steps.map(({ id }) => `${id}: ${floats.get(id)!}`))
      }),
      { numRuns: 1000 },
    )
  })

  test('is 0 all along some path to the end of the required steps', () => {
    fc.assert(
      fc.property(arbitraryPlan({ progress: false }), (input) => {
        const { byId, from } = scheduleSteps(input)
        const anyRequired = input.steps.some(({ required }) => required)
        const isCritical = (id: string): boolean => byId.get(id)!.dependencySlack === 0
        /** A critical step without prerequisites, or held until a day, begins it; else one of those is critical too. */
        const leadsBack = ({ id, prerequisites, notBefore }: NetworkStep): boolean =>
          isCritical(id) &&
          (prerequisites.length === 0 ||
            (notBefore ?? from) > from ||
            prerequisites.some((each) => leadsBack(input.steps.find((step) => step.id === each)!)))
        expect(input.steps.some((step) => (step.required || !anyRequired) && leadsBack(step))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('counts what is left of a wait that has begun', () => {
    const learner = makeLearner({ week: [60, 60, 60, 60, 60, 60, 60] })
    const today = learner.start
    const { byId } = scheduleSteps({
      // Two days of the wait are left, which weigh as much as 120 minutes.
      steps: [
        makeWait('w', 10, [], { state: { kind: 'started', on: (today - 8) as typeof today } }),
        makeEffort('a', 90),
        makeEffort('end', 60, ['w', 'a']),
      ],
      learner,
      today,
      workedToday: 0,
    })
    expect(['w', 'a', 'end'].map((id) => byId.get(id)!.dependencySlack)).toEqual([0, 30, 0])
  })
})

/** Null for finished steps. A started wait is free of its prerequisites and has only the rest of its days to go. */
function floatsByRecursion({ steps, learner, today }: ScheduleInput): ReadonlyMap<string, number | null> {
  const from = Math.max(today, learner.start)
  const isReached = ({ work, state, prerequisites, notBefore }: NetworkStep): boolean =>
    work.kind === 'known' ||
    state.kind === 'done' ||
    (work.kind === 'milestone' &&
      (notBefore ?? today) <= today &&
      prerequisites.length > 0 &&
      prerequisites.every((id) => isReached(steps.find((step) => step.id === id)!)))
  const isRunning = ({ work, state }: NetworkStep): boolean => work.kind === 'wait' && state.kind === 'started'
  const lengthOf = (step: NetworkStep): number => {
    const { work, state } = step
    if (work.kind !== 'wait' || state.kind !== 'started') return naiveLength(learner, step)
    return naiveLength(learner, {
      ...step,
      work: { ...work, days: Math.max(0, state.on + work.days - from) },
      state: { kind: 'open' },
    })
  }

  const before = (step: NetworkStep): NetworkStep[] =>
    isRunning(step) ? [] : steps.filter((each) => step.prerequisites.includes(each.id) && !isReached(each))
  const after = (step: NetworkStep): NetworkStep[] =>
    steps.filter((each) => !isReached(each) && before(each).includes(step))

  /** The days until one that was asked for weigh what days of waiting weigh. */
  const leastBegin = (step: NetworkStep): number => {
    const days = Math.max(0, (step.notBefore ?? from) - from)
    if (isRunning(step) || days === 0) return 0
    return naiveLength(learner, { ...step, work: { kind: 'wait', days }, state: { kind: 'open' } })
  }
  const earliestEnd = (step: NetworkStep): number =>
    Math.max(leastBegin(step), ...before(step).map(earliestEnd)) + lengthOf(step)
  const anyRequired = steps.some(({ required }) => required)
  const isRequired = (step: NetworkStep): boolean => step.required || !anyRequired
  const end = Math.max(...steps.filter((step) => isRequired(step) && !isReached(step)).map(earliestEnd))
  const latestEnd = (step: NetworkStep): number =>
    Math.min(
      isRequired(step) ? end : Number.POSITIVE_INFINITY,
      ...after(step).map((each) => latestEnd(each) - lengthOf(each)),
    )

  return new Map(steps.map((step) => [step.id, isReached(step) ? null : (latestEnd(step) - earliestEnd(step)) / 7]))
}
