import { describe, expect, test } from 'vitest'
import { decisionWords } from '../../../src/components/forecast/decision-words'
import { DECISION_KINDS, type Decision } from '../../../src/domain/plan/plan-history'
import { makeRoadmap } from '../../helpers/make-roadmap'
import { day } from './make-finish'

type Row = readonly [
  kind: Decision['kind'],
  from: Decision['from'],
  to: Decision['to'],
  words: string,
  subject?: string,
]

const ROWS: readonly Row[] = [
  ['hours', 900, 720, 'hours from 15 to 12 a week'],
  ['hours', 90, 0, 'hours from 1.5 to 0 a week'],
  ['hours', 900, 900, 'hours on other days of the week'],
  ['start', day('2027-01-04'), day('2027-02-01'), 'first day from 4 Jan 2027 to 1 Feb 2027'],
  ['stepsAtOnce', 1, 2, 'steps at once from 1 to 2'],
  ['daysOff', 0, 14, '14 days off'],
  ['daysOff', 0, 1, '1 day off'],
  ['daysOff', 14, 21, '7 more days off'],
  ['daysOff', 14, 0, '14 fewer days off'],
  ['daysOff', 14, 14, 'days off moved'],
  ['daysOff', 14, null, 'a break without a last day'],
  ['daysOff', null, 14, 'the break has a last day'],
  ['daysOff', null, null, 'a break without a last day moved'],
  ['dayHours', 0, 180, 'other hours on single days'],
  ['answer', 'none', 'some', 'A choice: “Some” instead of “None”', 'choice'],
  ['answer', null, 'some', 'A choice: “Some”', 'choice'],
  ['answer', 'none', 'gone', 'another answer to “A choice”', 'choice'],
  ['answer', 'none', 'some', 'another answer', 'gone'],
  ['estimate', 600, 840, 'estimate of “Learn” from 10 h to 14 h', 'learn'],
  ['estimate', 600, 600, 'another estimate of “Learn”', 'learn'],
  ['estimate', null, 600, 'another estimate of “Learn”', 'learn'],
  ['order', null, 'priority=1', '“Learn” earlier in the order', 'learn'],
  ['order', 'priority=1', null, '“Learn” later in the order', 'learn'],
  ['order', null, 'dailyCap=60', '“Learn” at most 1 hour a day', 'learn'],
  ['order', 'dailyCap=60', null, '“Learn” without a daily limit', 'learn'],
  ['order', null, `notBefore=${day('2027-02-08')}`, '“Learn” not before 8 Feb 2027', 'learn'],
  ['order', `notBefore=${day('2027-02-08')}`, null, '“Learn” as soon as it can begin', 'learn'],
  [
    'order',
    'priority=3',
    `priority=1 dailyCap=30 notBefore=${day('2027-02-08')}`,
    '“Learn” later in the order, at most 30 minutes a day and not before 8 Feb 2027',
    'learn',
  ],
  ['order', 'what', 'ever', '“Learn” in another order', 'learn'],
  ['leftOut', 0, 1, '“Learn” is left out', 'learn'],
  ['leftOut', 1, 0, '“Learn” is in the plan again', 'learn'],
  ['known', 0, 1, '“Learn” is known', 'learn'],
  ['known', 1, 0, '“Learn” is not known after all', 'learn'],
  ['known', 0, 1, 'a step that has gone from the roadmap is known', 'gone'],
  ['known', 2, 14, '12 more steps are known'],
  ['known', 14, 2, '12 fewer steps are known'],
  ['known', 3, 3, 'other steps are known'],
  ['pace', 1, 1.25, 'pace to begin with from 1 to 1.25'],
  ['pace', 1, 1, 'another spread of the pace to begin with'],
  ['roadmap', 38, 41, 'the roadmap from 38 steps to 41'],
  ['roadmap', 38, 38, 'the roadmap changed'],
]

describe('a decision in words', () => {
  test.each(ROWS.map((row) => ({ row, words: row[3] })))('$words', ({ row: [kind, from, to, words, subject = ''] }) => {
    const decision: Decision = {
      day: day('2027-01-04'),
      kind,
      subject,
      from,
      to,
      finishBefore: null,
      finishAfter: null,
    }
    expect(decisionWords(decision, makeRoadmap())).toBe(words)
  })

  test('every kind is in the table', () => {
    expect(new Set(ROWS.map(([kind]) => kind))).toEqual(new Set(DECISION_KINDS))
  })
})
