import { expect, test } from 'vitest'
import { finishQuantile, type Forecast } from '../../../src/domain/forecast/forecast'
import { type DrawnPlan, drawPlan, forecastDrawn, isQuick, previewDraws } from '../../../src/domain/forecast/simulate'
import { thinDraws } from '../../../src/domain/forecast/thin-draws'
import { makeLearner } from '../../helpers/make-learner'
import { makeInput, makeStep, points } from './make-plans'

const SHARES = [0.1, 0.25, 0.5, 0.8, 0.9]

const input = makeInput([
  makeStep('a', { effort: points(2000, 4000, 9000) }),
  makeStep('b', { effort: points(3000, 5000, 12_000), prerequisites: ['a'] }),
  makeStep('wait', { days: points(10, 20, 60), prerequisites: ['a'] }),
  makeStep('c', { effort: points(1000, 6000, 8000), prerequisites: ['wait'] }),
  makeStep('other', { effort: points(500, 900, 2000), required: false }),
])

function withDraws(drawn: DrawnPlan, trials: number): DrawnPlan {
  return { ...drawn, draws: thinDraws(drawn.network, drawn.draws, trials) }
}

test('few trials speak for all: quantiles within 2% of the range, where as many random ones are off by more', () => {
  const drawn = drawPlan(input)
  const whole = forecastDrawn(drawn, input)
  const few = forecastDrawn({ ...drawn, draws: previewDraws(drawn)! }, input)
  const random = forecastDrawn(drawPlan({ ...input, trials: few.trials }), input)
  const range = finishQuantile(whole, 0.9)! - finishQuantile(whole, 0.1)!
  const worst = ({ trials, firstDay, finishing }: Forecast): number =>
    Math.max(
      ...SHARES.map((share) =>
        Math.abs(finishQuantile({ trials, firstDay, finishing }, share)! - finishQuantile(whole, share)!),
      ),
    )
  expect(few.trials).toBe(500)
  expect(worst(few) / range).toBeLessThan(0.02)
  expect(worst(few)).toBeLessThan(worst(random))
})

test('they are trials of the plan, each taken once and whole', () => {
  const drawn = drawPlan({ ...input, trials: 200 })
  const { draws } = withDraws(drawn, 60)
  const rows = ({ trials, pace, amounts }: typeof draws): string[] =>
    Array.from({ length: trials }, (_, t) =>
      [pace[t], ...Array.from({ length: amounts.length / trials }, (__, c) => amounts[c * trials + t])].join(),
    )
  const all = rows(drawn.draws)
  const chosen = rows(draws)
  expect(chosen).toHaveLength(60)
  expect(chosen.every((row) => all.includes(row))).toBe(true)
  expect(new Set(chosen).size).toBe(new Set(all.filter((row) => chosen.includes(row))).size)
})

test('no more than there are', () => {
  const drawn = drawPlan({ ...input, trials: 50 })
  expect(thinDraws(drawn.network, drawn.draws, 50)).toBe(drawn.draws)
  expect(previewDraws(drawn)).toBeNull()
  expect(forecastDrawn(withDraws(drawn, 1), input).trials).toBe(1)
})

test('sums alone are quick enough without', () => {
  const plain = makeInput([makeStep('a', { effort: points(60, 120, 600) })])
  const drawn = drawPlan(plain)
  expect(isQuick(drawn, plain)).toBe(true)
  expect(isQuick(drawn, { ...plain, learner: makeLearner({ stepsAtOnce: 2 }) })).toBe(false)
  expect(isQuick(drawPlan(input), input)).toBe(false)
})
