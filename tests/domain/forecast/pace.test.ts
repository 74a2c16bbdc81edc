import { describe, expect, test } from 'vitest'
import {
  BUILT_IN_PRIOR,
  type FinishedEffort,
  learnPace,
  OWN_ESTIMATES_PRIOR,
  paceMedian,
  paceOf,
} from '../../../src/domain/forecast/pace'
import { points } from './make-plans'

/** alpha = beta = 3 on 0 to 600 minutes: E ln X = ln 600 - 47/60, Var ln X = 1/9 + 1/16 + 1/25. */
const ESTIMATE = points(0, 300, 600)
const EXPECTED_LOG = Math.log(600) - 47 / 60
const VARIANCE = 1 / 9 + 1 / 16 + 1 / 25 + 0.35 ** 2

describe('learning the pace', () => {
  test('the priors', () => {
    expect([paceMedian(BUILT_IN_PRIOR), BUILT_IN_PRIOR.deviation]).toEqual([1, 0.25])
    expect(paceMedian(OWN_ESTIMATES_PRIOR)).toBeCloseTo(1.25, 12)
    expect(paceOf(1.25, 0.4).mean).toBeCloseTo(OWN_ESTIMATES_PRIOR.mean, 15)
  })

  test('nothing finished, nothing learned', () => {
    expect(learnPace(OWN_ESTIMATES_PRIOR, [])).toEqual({
      mean: OWN_ESTIMATES_PRIOR.mean,
      deviation: expect.closeTo(0.4, 12) as number,
    })
  })

  test('one step, by hand', () => {
    // Prior N(0, 0.0625), precision 16. One observation y = ln(450) - E ln X with variance 0.3361...
    const y = Math.log(450) - EXPECTED_LOG
    const precision = 16 + 1 / VARIANCE
    const learned = learnPace(BUILT_IN_PRIOR, [{ estimate: ESTIMATE, actual: 450 }])
    expect(learned.mean).toBeCloseTo(y / VARIANCE / precision, 7)
    expect(learned.deviation).toBeCloseTo(Math.sqrt(1 / precision), 8)
    // In figures: y = 0.4957, so the pace is taken to be 8.1% slower: exp(0.0777).
    expect(paceMedian(learned)).toBeCloseTo(1.0811, 3)
  })

  test('several steps, in any order', () => {
    const finished = [450, 200, 900].map((actual): FinishedEffort => ({ estimate: ESTIMATE, actual }))
    const prior = paceOf(1.25, 0.4)
    const precision = 1 / 0.16 + 3 / VARIANCE
    const sum = [450, 200, 900].reduce((all, actual) => all + Math.log(actual) - EXPECTED_LOG, 0)
    const learned = learnPace(prior, finished)
    expect(learned.mean).toBeCloseTo((Math.log(1.25) / 0.16 + sum / VARIANCE) / precision, 7)
    expect(learnPace(prior, finished.toReversed()).mean).toBeCloseTo(learned.mean, 14)
  })

  test('what says nothing is passed over', () => {
    const silent = [
      { estimate: points(0, 0, 0), actual: 100 },
      { estimate: ESTIMATE, actual: 0 },
      { estimate: ESTIMATE, actual: Number.NaN },
    ]
    expect(learnPace(BUILT_IN_PRIOR, silent)).toEqual(learnPace(BUILT_IN_PRIOR, []))
    expect(learnPace(paceOf(1, 0), [{ estimate: ESTIMATE, actual: 900 }])).toEqual({ mean: 0, deviation: 0 })
  })
})
