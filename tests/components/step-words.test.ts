import { describe, expect, test } from 'vitest'
import { dateWords, lengthWords, leftWords, shownLeft, spentWords } from '../../src/components/step-words'
import { dayFromParts } from '../../src/domain/day'
import type { PlannedStep } from '../../src/domain/plan/phase-summary'
import { FIRST_MONDAY, makePlan, makeProgress } from '../helpers/make-plan'
import { makePlannedStep } from '../helpers/make-planned-step'
import { makeEstimate, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'

const DONE = { kind: 'done', on: FIRST_MONDAY, startedOn: null } as const

function withProgress(parts: Parameters<typeof makeProgress>[0]): PlannedStep {
  return makePlannedStep('learn', makePlan({ progress: new Map([['learn', makeProgress(parts)]]) }))
}

describe('how long a step takes', () => {
  const wait = makeWait({ id: 'learn', days: makeEstimate(1) })
  test.each<[string, PlannedStep, string]>([
    ['work', makePlannedStep('learn'), '10 h'],
    ['a wait', makePlannedStep('wait'), 'wait, 7 days'],
    ['a wait of a day', makePlannedStep('learn', makePlan({ roadmap: makeRoadmap({ steps: [wait] }) })), 'wait, 1 day'],
    ['a milestone', makePlannedStep('arrive'), 'milestone'],
    ['known', withProgress({ status: { kind: 'known' } }), 'known'],
    ['begun without hours', withProgress({ status: { kind: 'started', on: FIRST_MONDAY } }), '10 h'],
    ['with hours logged', withProgress({ log: new Map([[FIRST_MONDAY, 90]]) }), '8.5 h of 10 h left'],
    ['with more logged than planned', withProgress({ log: new Map([[FIRST_MONDAY, 900]]) }), '0 h of 10 h left'],
    [
      'with one’s own word on what is left',
      withProgress({ log: new Map([[FIRST_MONDAY, 90]]), remaining: 1800 }),
      '30 h left',
    ],
    ['with one’s own word, before any hours', withProgress({ remaining: 120 }), '2 h of 10 h left'],
    ['done, in the hours logged', withProgress({ status: DONE, log: new Map([[FIRST_MONDAY, 420]]) }), '7 h'],
    ['done', withProgress({ status: DONE }), '10 h'],
  ])('%s', (_, step, words) => {
    expect(lengthWords(step)).toBe(words)
  })

  // The whole of 11 h 40 min is shown as 11.5 h.
  test('no more is left than the whole, as it is shown', () => {
    const plan = makePlan({
      roadmap: makeRoadmap({ steps: [makeStep({ id: 'learn', estimate: makeEstimate(700) })] }),
      progress: new Map([['learn', makeProgress({ log: new Map([[FIRST_MONDAY, 1]]) })]]),
    })
    expect(lengthWords(makePlannedStep('learn', plan))).toBe('11.5 h of 11.5 h left')
  })

  // The mean of 4, 8 and 22 h is 9 h 40 min, shown as 9.5 h; what is logged comes off what is shown.
  test('the effort shown, what was logged and what is left add up', () => {
    const estimate = { optimistic: 240, mostLikely: 480, pessimistic: 1320, sources: [] }
    const roadmap = makeRoadmap({ steps: [makeStep({ id: 'learn', estimate })] })
    const stepWith = (minutes: number) =>
      makePlannedStep(
        'learn',
        makePlan({
          roadmap,
          progress: new Map([['learn', makeProgress({ log: new Map([[FIRST_MONDAY, minutes]]) })]]),
        }),
      )
    expect(leftWords(stepWith(120))).toBe('7.5 h of 9.5 h left')
    expect(shownLeft(stepWith(120))).toBe(450)
    expect(leftWords(stepWith(575))).toBe('5 min of 9.5 h left')
    expect(leftWords(stepWith(900))).toBe('0 h of 9.5 h left')
  })

  test('what a done step took has what was planned beside it, if that was another time', () => {
    const done = (minutes: number) => {
      const step = withProgress({ status: DONE, log: new Map([[FIRST_MONDAY, minutes]]) })
      return spentWords({ ...step, shownEffort: 540 })
    }
    expect(done(420)).toBe('7 h, 9 h planned')
    expect(done(540)).toBe('9 h')
    expect(done(0)).toBe('9 h')
  })

  test('a step of half an hour', () => {
    const roadmap = makeRoadmap({ steps: [makeStep({ id: 'learn', estimate: makeEstimate(30) })] })
    expect(lengthWords(makePlannedStep('learn', makePlan({ roadmap })))).toBe('30 min')
  })
})

describe('when a step is', () => {
  const day = dayFromParts
  test.each([
    [day(2027, 1, 12), day(2027, 3, 3), '12 Jan – 3 Mar 2027'],
    [day(2026, 12, 31), day(2027, 1, 1), '31 Dec 2026 – 1 Jan 2027'],
    [day(2027, 1, 12), day(2027, 1, 12), '12 Jan 2027'],
    [day(2027, 1, 12), null, 'no dates'],
    [null, null, 'no dates'],
  ])('%s to %s', (start, finish, words) => {
    expect(dateWords(makePlannedStep('learn', makePlan(), { start, finish }))).toBe(words)
  })
})
