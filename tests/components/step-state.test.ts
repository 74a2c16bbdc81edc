import { expect, test } from 'vitest'
import { checkboxName, type StepState, stateOf, stateWords } from '../../src/components/step-state'
import { dayFromParts } from '../../src/domain/day'
import type { ScheduledStep } from '../../src/domain/schedule/schedule'
import { makePlan } from '../helpers/make-plan'
import { makePlannedStep } from '../helpers/make-planned-step'
import { makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'

const plan = makePlan({ roadmap: makeRoadmap({ steps: [makeStep({ id: 'learn' }), makeWait({ id: 'wait' })] }) })
const finish = dayFromParts(2027, 1, 12)

test.each<[id: string, dates: Partial<ScheduledStep>, state: StepState, words: string, undated: string]>([
  ['learn', { state: 'open', finish }, 'open', 'open', 'open'],
  ['learn', { state: 'started', finish }, 'underWay', 'under way', 'under way'],
  ['wait', { state: 'started', finish }, 'waiting', 'waiting', 'waiting'],
  ['learn', { state: 'done', finish }, 'done', 'done 12 Jan 2027', 'done'],
  ['wait', { state: 'done', finish: null }, 'done', 'done', 'done'],
  ['learn', { state: 'known', finish: null }, 'known', 'known already', 'known already'],
])('%s, %j, is %s: %j, and %j without dates', (id, dates, state, words, undated) => {
  const step = makePlannedStep(id, plan, dates)
  expect(stateOf(step)).toBe(state)
  expect(stateWords(step, false)).toBe(words)
  expect(stateWords(step, true)).toBe(undated)
})

test('a checkbox says of a step that it is known, which a tick alone does not say', () => {
  expect(checkboxName('Learn', true)).toBe('Learn, known already')
  expect(checkboxName('Learn', false)).toBe('Learn')
})
