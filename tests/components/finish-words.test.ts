import { describe, expect, test } from 'vitest'
import {
  finishChangeWords,
  finishPreviewLabel,
  finishPreviewWords,
  finishWords,
  noFinishWords,
  shiftWords,
} from '../../src/components/finish-words'
import { type Day, dayFromParts } from '../../src/domain/day'
import type { Finish, NoFinish } from '../../src/domain/schedule/schedule'

const DAY = dayFromParts(2029, 3, 14)
const dated = (shift = 0): Finish => ({ kind: 'date', day: (DAY + shift) as Day })
const none = (why: NoFinish = 'noHours'): Finish => ({ kind: 'none', why })
const reached = (day: Day | null = DAY): Finish => ({ kind: 'reached', day })

describe('without a date there is a reason, and what to do', () => {
  test.each<[NoFinish, RegExp]>([
    ['noHours', /no hours in your week.+Give at least one day some time/],
    ['hoursEnd', /a break has no last day. Give it one/],
    ['beyondCalendar', /thousands of years. A few more hours a week/],
    ['noSteps', /no steps in this plan/],
  ])('%s', (why, words) => {
    expect(noFinishWords(why)).toMatch(words)
  })
})

test.each([
  [dated(), '14 March 2029'],
  [reached(), 'reached'],
  [reached(null), 'reached'],
  [none(), 'no date yet'],
])('%j in a sentence: %s', (finish, words) => {
  expect(finishWords(finish)).toBe(words)
})

describe('what a change does', () => {
  test.each([
    ['later', dated(), dated(1), 'The finish date moves to 15 March 2029, 1 day later.'],
    ['much later', dated(), dated(365), 'The finish date moves to 14 March 2030, 12 months later.'],
    ['earlier', dated(), dated(-21), 'The finish date moves to 21 February 2029, 3 weeks earlier.'],
    ['nothing', dated(), dated(), 'The finish date stays 14 March 2029.'],
    ['no date any more', dated(), none('hoursEnd'), noFinishWords('hoursEnd')],
    ['still no date', none(), none('hoursEnd'), 'There is still no finish date.'],
    ['no date after the end', reached(), none(), noFinishWords('noHours')],
    ['a first date', none(), dated(), 'The finish date is 14 March 2029.'],
    ['a date again after the end', reached(), dated(7), 'The finish date is 21 March 2029.'],
    ['the end', dated(), reached(), 'That was the last required step: you are there.'],
    ['the end, all of it known', dated(), reached(null), 'That was the last required step: you are there.'],
    ['nothing after the end', reached(), reached(null), ''],
  ])('%s', (_, before, after, words) => {
    expect(finishChangeWords(before, after, false)).toBe(words)
  })

  test.each([
    ['later', dated(), dated(1), 'You finish 1 day later.'],
    ['nothing', dated(), dated(), 'The finish date stays.'],
    ['a first date', none(), dated(), 'There is a finish date.'],
    ['the end', dated(), reached(), 'That was the last required step: you are there.'],
  ])('%s, where dates are hidden', (_, before, after, words) => {
    expect(finishChangeWords(before, after, true)).toBe(words)
  })
})

describe('what a change would do', () => {
  test.each<[what: string, before: Finish, after: Finish, hideDates: boolean, words: string]>([
    ['later', dated(), dated(1), false, 'The finish date would move to 15 March 2029, 1 day later.'],
    ['nothing', dated(), dated(), false, 'The finish date would stay 14 March 2029.'],
    ['a first date', none(), dated(), false, 'The finish date would be 14 March 2029.'],
    ['no date any more', dated(), none('hoursEnd'), false, noFinishWords('hoursEnd')],
    ['the end', dated(), reached(), false, 'All required steps are done then.'],
    ['later, dates hidden', dated(), dated(1), true, 'You would finish 1 day later.'],
    ['nothing, dates hidden', dated(), dated(), true, 'The finish date would stay.'],
    ['a first date, dates hidden', none(), dated(), true, 'There would be a finish date.'],
  ])('%s', (_, before, after, hideDates, words) => {
    expect(finishPreviewWords(before, after, hideDates)).toBe(words)
  })

  test.each<[what: string, before: Finish, after: Finish, hideDates: boolean, words: string]>([
    ['later', dated(), dated(7), false, 'Finish 21 March 2029, 7 days later'],
    ['earlier', dated(), dated(-2), false, 'Finish 12 March 2029, 2 days earlier'],
    ['nothing', dated(), dated(), false, 'Finish 14 March 2029, as before'],
    ['a first date', none(), dated(), false, 'Finish 14 March 2029'],
    ['no date any more', dated(), none('hoursEnd'), false, 'Finish: no date yet'],
    ['later, dates hidden', dated(), dated(7), true, 'Finish 7 days later'],
    ['a first date, dates hidden', none(), dated(), true, 'There is a finish date'],
  ])('in a few words: %s', (_, before, after, hideDates, words) => {
    expect(finishPreviewLabel(before, after, hideDates)).toBe(words)
  })
})

test.each([
  [1, '1 day later'],
  [-1, '1 day earlier'],
  [-13, '13 days earlier'],
  [14, '2 weeks later'],
  [800, '2 years and 2 months later'],
])('a shift of %i days is %s', (shift, words) => {
  expect(shiftWords(DAY, (DAY + shift) as Day)).toBe(words)
})
