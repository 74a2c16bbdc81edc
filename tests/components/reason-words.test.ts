import { describe, expect, test } from 'vitest'
import { dateSlackWords, dependencySlackWords, reasonWords } from '../../src/components/reason-words'
import { dayFromParts } from '../../src/domain/day'
import type { Reason } from '../../src/domain/schedule/reason'
import { makePlannedStep } from '../helpers/make-planned-step'

const UNTIL = dayFromParts(2027, 2, 1)

describe('why a step starts when it does', () => {
  test.each<[Reason, string]>([
    [{ kind: 'known' }, 'You know this already, so it takes no time.'],
    [{ kind: 'done' }, 'It is done.'],
    [{ kind: 'started' }, 'You have started on it.'],
    [{ kind: 'planStart' }, 'It starts with your plan.'],
    [{ kind: 'today' }, 'Nothing holds it up: it can start today.'],
    [{ kind: 'after', step: 'a' }, 'It starts after “Step a”.'],
    [{ kind: 'waiting', step: 'a', until: UNTIL }, 'It waits for “Step a” until 1 February 2027.'],
    [{ kind: 'notBefore', until: UNTIL }, 'You asked for it not before 1 February 2027.'],
    [{ kind: 'busy', step: 'a' }, 'It could start earlier, but you are busy with “Step a” until then.'],
    [{ kind: 'dayOff', until: UNTIL }, 'You have days off until 1 February 2027.'],
    [{ kind: 'noHours', until: UNTIL }, 'You have no hours on the days before 1 February 2027.'],
    [{ kind: 'noCapacity' }, 'There are no hours left to do it in.'],
  ])('%j', (reason, words) => {
    expect(reasonWords(reason, (id) => `Step ${id}`, false)).toBe(words)
  })

  test.each<[Reason, string]>([
    [{ kind: 'waiting', step: 'a', until: UNTIL }, 'It waits for “Step a”.'],
    [{ kind: 'notBefore', until: UNTIL }, 'You asked for it not before a day of your own.'],
    [{ kind: 'dayOff', until: UNTIL }, 'You have days off before it.'],
    [{ kind: 'noHours', until: UNTIL }, 'You have no hours on the days before it.'],
  ])('%j, where dates are hidden', (reason, words) => {
    expect(reasonWords(reason, (id) => `Step ${id}`, true)).toBe(words)
  })
})

const { dates } = makePlannedStep('learn')

describe('how far a step can slip', () => {
  test.each([
    [null, null],
    [0, 'It drives your finish date: each day later here is a day later there.'],
    [1, 'It can finish 1 day later without moving your finish date.'],
    [13, 'It can finish 13 days later without moving your finish date.'],
    [90, 'It can finish 3 months later without moving your finish date.'],
    [Number.POSITIVE_INFINITY, 'Nothing required waits for it: it can slip without moving your finish date.'],
  ])('%s days', (dateSlack, words) => {
    expect(dateSlackWords({ ...dates, dateSlack })).toBe(words)
  })
})

describe('how far a step can slip by prerequisites alone', () => {
  test.each([
    [null, null],
    [0, 'Even with time for everything at once, it would set the pace.'],
    // Waits count as fractions of a week's minutes: less than a minute is none.
    [0.9, 'Even with time for everything at once, it would set the pace.'],
    [30, 'With time for everything at once, it would have 30 min of work to spare.'],
    [2520, 'With time for everything at once, it would have 42 h of work to spare.'],
    [Number.POSITIVE_INFINITY, 'No required step depends on it.'],
  ])('%s minutes', (dependencySlack, words) => {
    expect(dependencySlackWords({ ...dates, dependencySlack })).toBe(words)
  })
})
