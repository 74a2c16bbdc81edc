import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/day'
import { forecastInput, forecastPlan } from '../../src/domain/forecast/forecast-plan'
import { hoursForTarget } from '../../src/domain/forecast/target-date'
import { type ForecastRequest, isResponseTo } from '../../src/worker/forecast-protocol'
import { handleRequest } from '../../src/worker/handle-request'
import { FIRST_MONDAY, makeFullPlan, makePlan } from '../helpers/make-plan'

const TODAY = (FIRST_MONDAY + 7) as Day

test.each([
  ['a plan with everything in it', makeFullPlan()],
  ['a plain plan', makePlan()],
])('answers for %s as the domain does, however often it is asked', (_, plan) => {
  const request: ForecastRequest = { id: 7, kind: 'forecast', input: forecastInput(plan, TODAY, { trials: 200 }) }
  const before = structuredClone(request)
  const expected = { id: 7, kind: 'forecast', answer: forecastPlan(plan, TODAY, { trials: 200 }) }
  expect(handleRequest(request)).toEqual(expected)
  expect(handleRequest(request)).toEqual(expected)
  expect(request).toEqual(before)
})

test('answers for a target as the domain does', () => {
  const input = forecastInput(makePlan(), TODAY, { trials: 200 })
  const target = { day: (TODAY + 40) as Day, chance: 0.8 }
  expect(handleRequest({ id: 8, kind: 'hours', input, target })).toEqual({
    id: 8,
    kind: 'hours',
    answer: hoursForTarget(input, target),
  })
})

test('its request and its response survive being sent, and are known for what they are', () => {
  const request: ForecastRequest = { id: 9, kind: 'forecast', input: forecastInput(makeFullPlan(), TODAY) }
  const response = structuredClone(handleRequest(structuredClone(request)))
  expect(response).toEqual(handleRequest(request))
  expect(isResponseTo(response, request)).toBe(true)
  expect(isResponseTo(response, { ...request, id: 10 })).toBe(false)
})

test.each<[what: string, change: Partial<ForecastRequest['input']>, says: RegExp]>([
  ['a prerequisite that is not there', { steps: stepsWaitingFor('gone') }, /needs "gone", which is not in the plan\.$/],
  ['a cycle', { steps: stepsWaitingFor('itself') }, /^These steps wait for each other: .+\.$/],
  ['what breaks the calculation', { learner: null as never }, /^the calculation went wrong \(.+\)\.$/],
])('says it in words: %s', (_, change, says) => {
  const input = { ...forecastInput(makePlan(), TODAY), ...change }
  const response = handleRequest({ id: 1, kind: 'forecast', input })
  expect(response).toEqual({ id: 1, kind: 'failed', says: expect.stringMatching(says) as string })
})

function stepsWaitingFor(id: string): ForecastRequest['input']['steps'] {
  const [step] = forecastInput(makePlan(), TODAY).steps
  return [{ ...step!, id: 'itself', prerequisites: [id] }]
}
