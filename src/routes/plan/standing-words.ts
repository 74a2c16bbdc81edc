import { finishWords, shiftWords } from '../../components/finish-words'
import type { Day } from '../../domain/day'
import type { HoursAnswer } from '../../domain/plan/recovery-hours'
import type { Standing } from '../../domain/plan/standing'
import type { Plan } from '../../domain/plan/plan'
import type { Finish } from '../../domain/schedule/schedule'
import { capitalise } from '../../lib/capitalise'
import { formatDay } from '../../lib/format-day'
import { countOf, formatDays, formatHoursInWords } from '../../lib/format-duration'

/** What the dates are compared with: `first planned`, or `planned on 4 January 2027` once new ones were accepted. */
export function basisWords({ baseline, createdOn }: Plan, hidesDates: boolean): string {
  if (baseline === null || baseline.savedOn <= createdOn) return 'first planned'
  return hidesDates ? 'last planned' : `planned on ${formatDay(baseline.savedOn, 'long')}`
}

/** Where the plan stands, in a few words. */
export function standingWords(standing: Standing, basis: string): string {
  switch (standing.kind) {
    case 'noBaseline':
      return 'No dates to compare with yet'
    case 'noDate':
      return 'No finish date at present'
    case 'reached':
      return standing.days === null || standing.days === 0
        ? 'You are there'
        : `You are there, ${differenceWords(standing.days)} than ${basis}`
    case 'justStarted':
      if (standing.startsIn === 1) return 'Starts tomorrow'
      if (standing.startsIn > 1) return `Starts in ${formatDays(standing.startsIn)}`
      return basis === 'first planned' ? 'You have just started' : 'On plan'
    case 'compared':
      return isOnPlan(standing) ? 'On plan' : `${capitalise(differenceWords(standing.days))} than ${basis}`
  }
}

/** What lies behind it: the dates, and the steps that were to be done by now. */
export function standingFacts(standing: Standing, basis: string, hidesDates: boolean): string {
  switch (standing.kind) {
    case 'noBaseline':
      return 'Keep today’s dates, and the plan can say how later ones compare.'
    case 'noDate':
      return hidesDates ? '' : `It was ${basis} for ${formatDay(standing.planned, 'long')}.`
    case 'reached':
      return ''
    case 'justStarted':
      return standing.days === 0
        ? 'There is nothing to compare yet.'
        : `There is nothing to compare yet. Your changes since then make it ${differenceWords(standing.days)}.`
    case 'compared':
      return [nearWords(standing, basis), dueWords(standing), movedWords(standing, basis, hidesDates)]
        .filter((words) => words !== '')
        .join(' ')
  }
}

type Compared = Extract<Standing, { readonly kind: 'compared' }>

function isOnPlan({ days, tolerance }: Compared): boolean {
  return Math.abs(days) <= tolerance
}

function nearWords(standing: Compared, basis: string): string {
  if (standing.days === 0 || !isOnPlan(standing)) return ''
  return `${capitalise(differenceWords(standing.days))} than ${basis}, within what a plan of this length moves by itself.`
}

function dueWords({ days, tolerance, due, dueDone, doneAhead }: Compared): string {
  const ahead =
    doneAhead === 0 ? '' : ` ${countOf(doneAhead, 'later step')} ${doneAhead === 1 ? 'is' : 'are'} done already.`
  if (due === 0) return days === 0 || ahead !== '' ? `No step was planned to be done by now.${ahead}` : ''
  const opening = dueDone === due && days <= tolerance ? 'On schedule: ' : ''
  return `${opening}${dueDone} of ${due} steps planned by now ${dueDone === 1 ? 'is' : 'are'} done.${ahead}`
}

function movedWords({ days, planned, finish }: Compared, basis: string, hidesDates: boolean): string {
  if (hidesDates || days === 0) return ''
  return `${capitalise(basis)} for ${formatDay(planned, 'long')}, now ${formatDay(finish, 'long')}.`
}

/** `3 weeks later`; exact in days up to a month, since these are what there is to decide about. */
export function differenceWords(days: number): string {
  const count = Math.abs(days)
  const words = count < 28 && count % 7 !== 0 ? countOf(count, 'day') : formatDays(count)
  return `${words} ${days < 0 ? 'earlier' : 'later'}`
}

/** The finish date that a choice gives: `10 March 2029, 9 days earlier`; only how far it moves where dates are hidden. */
export function choiceWords(now: Finish, after: Finish, hidesDates: boolean): string {
  if (after.kind !== 'date' || now.kind !== 'date') return finishWords(after)
  const isSame = after.day === now.day
  if (hidesDates) return isSame ? 'the date stays' : shiftWords(now.day, after.day)
  return `${formatDay(after.day, 'long')}, ${isSame ? 'as now' : differenceWords(after.day - now.day)}`
}

/** Why no number of hours gets back to the day, and the earliest that can be had. */
export function unreachableWords(
  { why, earliest }: Extract<HoursAnswer, { readonly kind: 'unreachable' }>,
  planned: Day,
  now: Finish,
  hidesDates: boolean,
): string {
  const day = hidesDates ? 'that day' : formatDay(planned, 'long')
  const reason = {
    past: hidesDates ? 'The day it was planned for has passed.' : `${capitalise(day)} has passed.`,
    waits: `Waits alone take longer than until ${day}, whatever the hours.`,
    hours: `No hours are enough for ${day}, at ten on the longest day.`,
  }[why]
  if (earliest === null) return reason
  const finish: Finish = { kind: 'date', day: earliest.finish }
  const isEarlier = now.kind !== 'date' || earliest.finish < now.day
  return isEarlier
    ? `${reason} The earliest, with ${formatHoursInWords(earliest.minutesPerWeek)} a week, is ${choiceWords(now, finish, hidesDates)}.`
    : `${reason} More hours do not make it earlier.`
}
