import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day'
import { createCriticalCounter } from '../../../src/domain/forecast/critical-steps'
import type { ForecastInput } from '../../../src/domain/forecast/forecast-input'
import { createTrialRunner, simulatePlacement } from '../../../src/domain/forecast/simulate-placement'
import { hasFixedSequence, simulateSequence } from '../../../src/domain/forecast/simulate-sequence'
import { createSetting, drawPlan } from '../../../src/domain/forecast/simulate'
import { NOT_IN_TIME } from '../../../src/domain/forecast/simulation'
import { NO_DAY_AT_ALL, PAUSE, UNPLACED, WORK } from '../../../src/domain/forecast/trial-network'
import { HORIZON_DAYS } from '../../../src/domain/forecast/work-clock'
import { createCapacity } from '../../../src/domain/learner/capacity'
import { weeklyMinutes } from '../../../src/domain/learner/learner'
import { dateSlacks } from '../../../src/domain/schedule/date-slack'
import { createNetwork, MILESTONE, NO_DAY } from '../../../src/domain/schedule/network'
import { placeWork } from '../../../src/domain/schedule/place-work'
import { workRanks } from '../../../src/domain/schedule/work-order'
import { makeLearner } from '../../helpers/make-learner'
import { anyInput, makeInput, makeStep, points } from './make-plans'

/** A trial as the schedule places it: the same drawn amounts, in the order of the expected ones. */
function placeTrial(input: ForecastInput, trial: number) {
  const drawn = drawPlan(input)
  const { amounts, column, trials } = drawn.draws
  const { learner, today, workedToday } = input
  const network = createNetwork(
    input.steps.map((step, i) => {
      const amount = column[i]! < 0 ? 0 : amounts[column[i]! * trials + trial]!
      const { work } = step
      if (work.kind === 'effort') return { ...step, work: { kind: 'effort', minutes: amount } }
      return work.kind === 'wait' ? { ...step, work: { kind: 'wait', days: amount } } : step
    }),
  )
  const from = learner.start > today ? learner.start : today
  const capacity = createCapacity(learner)
  const placement = placeWork(network, capacity, {
    from,
    today,
    workedToday,
    stepsAtOnce: learner.stepsAtOnce,
    ranks: workRanks(drawn.network, weeklyMinutes(learner.week)),
  })
  return { network, placement, capacity, from }
}

describe('every trial is placed as the schedule would', () => {
  const compare = (input: ForecastInput): void => {
    const drawn = drawPlan(input)
    const setting = createSetting(drawn, input)
    const { network } = setting
    const { state, run } = createTrialRunner(network, drawn.draws, setting.workClock, setting.stepsAtOnce)
    for (let trial = 0; trial < drawn.draws.trials; trial += 4) {
      const { network: plain, placement, capacity, from } = placeTrial(input, trial)
      const planFinish = run(trial)
      const inTime = (day: number): number => (day >= HORIZON_DAYS ? UNPLACED : day)
      const ours = input.steps.map(({ id }, i) => [id, inTime(state.finish[network.rankOf[i]!]!)])
      const theirs = input.steps.map(({ id }, i) => {
        if (plain.isFinished[i] === 1) return [id, UNPLACED]
        const isPlaced = placement.log.step.includes(i)
        const none = isPlaced && plain.kind[i] === MILESTONE ? NO_DAY_AT_ALL : UNPLACED
        if (placement.finish[i] === NO_DAY) return [id, none]
        return [id, inTime(placement.finish[i]! - from)]
      })
      expect(ours).toEqual(theirs)

      const isAllInTime = ours.every(([, day], i) => day !== UNPLACED || plain.isFinished[i] === 1)
      if (planFinish === NOT_IN_TIME || !isAllInTime) continue
      const critical = new Int32Array(network.size)
      createCriticalCounter(network, state, setting.workClock, critical)(planFinish)
      const slacks = dateSlacks(plain, placement, capacity, addDays(from, planFinish))
      const takesTime = (i: number): boolean => [WORK, PAUSE].includes(network.kind[network.rankOf[i]!]!)
      expect(input.steps.map(({ id }, i) => [id, takesTime(i) && critical[network.rankOf[i]!] === 1])).toEqual(
        input.steps.map(({ id }, i) => [id, takesTime(i) && slacks[i] === 0]),
      )
    }
  }

  test('one step at a time, with waits', () => {
    fc.assert(fc.property(anyInput({ caps: false, stepsAtOnce: 1 }), compare), { numRuns: 150 })
  })

  test('several at once', () => {
    fc.assert(fc.property(anyInput({ caps: false, stepsAtOnce: 4 }), compare), { numRuns: 120 })
  })

  test('several at once and daily caps', () => {
    fc.assert(fc.property(anyInput(), compare), { numRuns: 120 })
  })

  test('without waits, all at once along the sequence', () => {
    const input = anyInput({ waits: false, caps: false, stepsAtOnce: 1 })
    fc.assert(
      fc.property(input, (each) => {
        const drawn = drawPlan(each)
        const { network, workClock } = createSetting(drawn, each)
        fc.pre(hasFixedSequence(network, 1))
        expect(simulateSequence(network, drawn.draws, workClock)).toEqual(
          simulatePlacement(network, drawn.draws, workClock, 1),
        )
      }),
      { numRuns: 120 },
    )
  })
})

describe('for a question about one day alone', () => {
  const compare = (input: ForecastInput, lastDay: number): readonly number[] => {
    const drawn = drawPlan(input)
    const { network, workClock, stepsAtOnce } = createSetting(drawn, input)
    const whole = createTrialRunner(network, drawn.draws, workClock, stepsAtOnce)
    const upTo = createTrialRunner(network, drawn.draws, workClock, stepsAtOnce, lastDay)
    const trials = [...Array(drawn.draws.trials).keys()]
    const finishes = trials.map((trial) => whole.run(trial))
    expect(trials.map((trial) => upTo.run(trial))).toEqual(
      finishes.map((finish) => (finish <= lastDay ? finish : NOT_IN_TIME)),
    )
    return finishes
  }
  const check = (input: ForecastInput, day: number): void => void compare(input, day)
  const lastDay = fc.oneof(fc.nat(150), fc.nat(1000), fc.constant(HORIZON_DAYS - 1))

  test('one step at a time, with waits', () => {
    fc.assert(fc.property(anyInput({ caps: false, stepsAtOnce: 1 }), lastDay, check), { numRuns: 80 })
  })

  test('daily caps, where days are skipped', () => {
    fc.assert(fc.property(anyInput({ stepsAtOnce: 1 }), lastDay, check), { numRuns: 200 })
  })

  test('several at once and daily caps', () => {
    fc.assert(fc.property(anyInput(), lastDay, check), { numRuns: 80 })
  })

  test('more different caps than there are tables for', () => {
    const steps = Array.from({ length: 150 }, (_, n) =>
      makeStep(`s${n}`, { effort: points(100, 400, 900), dailyCap: 1 + (n % 7) }),
    )
    const learner = makeLearner({ week: [480, 480, 480, 480, 480, 480, 480] })
    const finishes = compare(makeInput(steps, { learner, trials: 6 }), HORIZON_DAYS - 1)
    expect(Math.min(...finishes)).toBeGreaterThan(100)
  })
})
