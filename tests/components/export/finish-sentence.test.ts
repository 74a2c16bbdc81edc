import { expect, test } from 'vitest'
import { machineLearningEngineer } from '../../../src/catalogue/machine-learning-engineer/roadmap'
import { finishSentence } from '../../../src/components/export/finish-sentence'
import { dayFromParts } from '../../../src/domain/day'
import type { Finish } from '../../../src/domain/schedule/schedule'
import { makePlan } from '../../helpers/make-plan'
import { makeRoadmap } from '../../helpers/make-roadmap'

const DAY = dayFromParts(2028, 3, 12)
const RANGE = { from: dayFromParts(2028, 1, 2), to: dayFromParts(2028, 6, 30) }

test.each<[goal: string, finish: Finish, range: typeof RANGE | null, sentence: string | null]>([
  [
    'a cook',
    { kind: 'date', day: DAY },
    RANGE,
    'I plan to be a cook by 12 March 2028, likely between 2 January 2028 and 30 June 2028.',
  ],
  ['a cook', { kind: 'date', day: DAY }, null, 'I plan to be a cook by 12 March 2028.'],
  [' ', { kind: 'date', day: DAY }, null, 'I plan to finish “A plan” by 12 March 2028.'],
  ['a cook', { kind: 'reached', day: DAY }, RANGE, 'I am a cook since 12 March 2028.'],
  ['a cook', { kind: 'reached', day: null }, null, 'I am a cook.'],
  ['', { kind: 'reached', day: DAY }, null, 'I have finished “A plan” on 12 March 2028.'],
  ['a cook', { kind: 'none', why: 'noHours' }, null, null],
])('%s %j %j: %s', (goal, finish, range, sentence) => {
  expect(finishSentence(makePlan({ roadmap: makeRoadmap({ goal }) }), finish, range)).toBe(sentence)
})

test('it names the role that is headed for', () => {
  const plan = makePlan({ roadmap: machineLearningEngineer, answers: new Map([['target-role', 'data-scientist']]) })
  expect(finishSentence(plan, { kind: 'date', day: DAY }, null)).toBe('I plan to be a data scientist by 12 March 2028.')
})
