import type { Day } from '../domain/day'
import type { Finish, NoFinish } from '../domain/schedule/schedule'
import { formatDay } from '../lib/format-day'
import { formatDays } from '../lib/format-duration'

/** Why there is no date, and what to do about it. */
export function noFinishWords(why: NoFinish): string {
  switch (why) {
    case 'noHours':
      return 'There are no hours in your week yet. Give at least one day some time, and a date appears.'
    case 'hoursEnd':
      return 'Your hours end before the work does: a break has no last day. Give it one, and a date appears.'
    case 'beyondCalendar':
      return 'At these hours the work would not end before the year 9999. A few more hours a week bring a date back.'
    case 'noSteps':
      return 'There are no steps in this plan.'
  }
}

/** The finish in a few words, for a sentence. */
export function finishWords(finish: Finish): string {
  if (finish.kind === 'date') return formatDay(finish.day, 'long')
  return finish.kind === 'reached' ? 'reached' : 'no date yet'
}

/** What a change does to the finish date: a sentence, also read out by screen readers. Where dates are hidden, how far. */
export function finishChangeWords(before: Finish, after: Finish, hideDates: boolean): string {
  if (after.kind === 'none') return before.kind === 'none' ? 'There is still no finish date.' : noFinishWords(after.why)
  if (after.kind === 'reached') {
    return before.kind === 'reached' ? '' : 'That was the last required step: you are there.'
  }
  if (hideDates) {
    if (before.kind !== 'date') return 'There is a finish date.'
    return before.day === after.day ? 'The finish date stays.' : `You finish ${shiftWords(before.day, after.day)}.`
  }
  if (before.kind !== 'date') return `The finish date is ${formatDay(after.day, 'long')}.`
  if (before.day === after.day) return `The finish date stays ${formatDay(after.day, 'long')}.`
  return `The finish date moves to ${formatDay(after.day, 'long')}, ${shiftWords(before.day, after.day)}.`
}

/** `3 weeks earlier`, `2 days later`. */
export function shiftWords(before: Day, after: Day): string {
  const days = Math.abs(after - before)
  return `${formatDays(days)} ${after < before ? 'earlier' : 'later'}`
}
