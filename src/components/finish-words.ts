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
      return 'At these hours the work would take thousands of years. A few more hours a week bring a date back.'
    case 'noSteps':
      return 'There are no steps in this plan.'
  }
}

/** The finish in a few words, for a sentence. */
export function finishWords(finish: Finish): string {
  if (finish.kind === 'date') return formatDay(finish.day, 'long')
  return finish.kind === 'reached' ? 'reached' : 'no date yet'
}

/** What a change has done to the finish date: a sentence, also read out by screen readers. Where dates are hidden, how far. */
export function finishChangeWords(before: Finish, after: Finish, hideDates: boolean): string {
  if (after.kind === 'none') return before.kind === 'none' ? 'There is still no finish date.' : noFinishWords(after.why)
  if (after.kind === 'reached') {
    return before.kind === 'reached' ? '' : 'That was the last required step: you are there.'
  }
  return dateWords(before, after.day, hideDates, { be: 'is', stay: 'stays', move: 'moves', finish: 'finish' })
}

/** What a change would do to it: a sentence. */
export function finishPreviewWords(before: Finish, after: Finish, hideDates: boolean): string {
  if (after.kind === 'none') return noFinishWords(after.why)
  if (after.kind === 'reached') return 'All required steps are done then.'
  const verbs = { be: 'would be', stay: 'would stay', move: 'would move', finish: 'would finish' }
  return dateWords(before, after.day, hideDates, verbs)
}

/** The same in a few words: `Finish 3 March 2029, 12 days later`. */
export function finishPreviewLabel(before: Finish, after: Finish, hideDates: boolean): string {
  if (after.kind !== 'date') return `Finish: ${finishWords(after)}`
  const shift = before.kind !== 'date' ? '' : before.day === after.day ? 'as before' : shiftWords(before.day, after.day)
  if (hideDates) return shift === '' ? 'There is a finish date' : `Finish ${shift}`
  return `Finish ${formatDay(after.day, 'long')}${shift === '' ? '' : `, ${shift}`}`
}

/** `3 weeks earlier`, `2 days later`. */
export function shiftWords(before: Day, after: Day): string {
  const days = Math.abs(after - before)
  return `${formatDays(days)} ${after < before ? 'earlier' : 'later'}`
}

/** As they stand in the sentence: `is` or `would be`, `stays` or `would stay`. */
type Verbs = Readonly<Record<'be' | 'stay' | 'move' | 'finish', string>>

function dateWords(before: Finish, day: Day, hideDates: boolean, { be, stay, move, finish }: Verbs): string {
  if (hideDates) {
    if (before.kind !== 'date') return `There ${be} a finish date.`
    return before.day === day ? `The finish date ${stay}.` : `You ${finish} ${shiftWords(before.day, day)}.`
  }
  const date = formatDay(day, 'long')
  if (before.kind !== 'date') return `The finish date ${be} ${date}.`
  if (before.day === day) return `The finish date ${stay} ${date}.`
  return `The finish date ${move} to ${date}, ${shiftWords(before.day, day)}.`
}
