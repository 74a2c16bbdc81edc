/**
 * What must always hold of a forecast without waits and daily caps and with all steps required, besides more hours
 * (forecast.test.ts): compared on the same draws, at the same pace, as a tick or a log also teaches the pace.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import { chanceBy, finishQuantile, type Forecast } from '../../../src/domain/forecast/forecast'
import type { ForecastInput, ForecastStep } from '../../../src/domain/forecast/forecast-input'
import { forecast } from '../../../src/domain/forecast/simulate'
import { anyInput } from './make-plans'

const SHARES = [0.01, 0.1, 0.5, 0.8, 0.9, 1]
const plan = anyInput({ waits: false, caps: false, optional: false })

function expectNoLater(sooner: ForecastInput, later: ForecastInput): void {
  const [ours, theirs] = [forecast(sooner), forecast(later)]
  const days = (result: Forecast): readonly number[] =>
    SHARES.map((share) => finishQuantile(result, share) ?? Number.POSITIVE_INFINITY)
  days(ours).forEach((day, n) => expect(day).toBeLessThanOrEqual(days(theirs)[n]!))
  for (const day of days(theirs).filter(Number.isFinite)) {
    expect(chanceBy(ours, day as Day)).toBeGreaterThanOrEqual(chanceBy(theirs, day as Day))
  }
}

/** A step under way says something about the pace by how long it has taken. */
function saysNothingOfPace({ uncertainty }: ForecastStep): boolean {
  return uncertainty.kind !== 'effort' || uncertainty.worked === 0
}

describe('never later', () => {
  test('with a day off removed', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (input, pick) => {
        const { daysOff } = input.learner
        fc.pre(daysOff.length > 0)
        const learner = { ...input.learner, daysOff: daysOff.toSpliced(pick % daysOff.length, 1) }
        expectNoLater({ ...input, learner }, input)
      }),
      { numRuns: 100 },
    )
  })

  test('with a step ticked', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (input, pick) => {
        const gone = input.steps[pick % input.steps.length]!
        fc.pre(gone.work.kind === 'effort' && gone.state.kind !== 'done' && saysNothingOfPace(gone))
        fc.pre(input.learner.start <= input.today)
        const ticked: ForecastStep = { ...gone, state: { kind: 'done', on: input.today, startedOn: null } }
        expectNoLater({ ...input, steps: input.steps.map((step) => (step === gone ? ticked : step)) }, input)
      }),
      { numRuns: 100 },
    )
  })

  test('with a step fewer', () => {
    fc.assert(
      fc.property(plan, (input) => {
        // The last one, so that every other keeps its place and so its draws.
        const gone = input.steps.at(-1)!
        fc.pre(input.steps.length > 1 && gone.state.kind !== 'done' && gone.work.kind !== 'known')
        fc.pre(saysNothingOfPace(gone))
        const steps = input.steps.slice(0, -1).map((step) => ({
          ...step,
          prerequisites: step.prerequisites.flatMap((id) => (id === gone.id ? gone.prerequisites : [id])),
        }))
        expectNoLater({ ...input, steps }, input)
      }),
      { numRuns: 100 },
    )
  })
})
