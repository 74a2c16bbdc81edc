import { reasonWords } from '../../components/reason-words'
import { type Day, type Minutes, MINUTES_PER_HOUR } from '../../domain/day'
import type { NextUp } from '../../domain/plan/next-up'
import type { Reason } from '../../domain/schedule/reason'
import { formatWeekday, formatWeekdayNear } from '../../lib/format-day'
import { countOf, formatDays, formatHoursInWords } from '../../lib/format-duration'

const QUARTER = 15

/** An amount to be logged, to the minute: `2 hours`, `1.5 hours`, `1 h 40 min`. */
export function exactHours(minutes: Minutes): string {
  if (minutes < MINUTES_PER_HOUR || minutes % QUARTER === 0) return formatHoursInWords(minutes)
  return `${Math.floor(minutes / MINUTES_PER_HOUR)} h ${minutes % MINUTES_PER_HOUR} min`
}

/** `on Tue 5 January`, or `tomorrow` and `in 3 days` where dates are hidden. */
export function whenWords(day: Day, today: Day, hidesDates: boolean): string {
  if (!hidesDates) return `on ${formatWeekdayNear(day, today)}`
  return day === today + 1 ? 'tomorrow' : `in ${formatDays(day - today)}`
}

/** Why there is nothing to work on today. */
export function notTodayWords(next: NextUp, reason: Reason, today: Day, words: WordsOptions): string {
  const { hidesDates, titleOf } = words
  const when = whenWords(next.day, today, hidesDates)
  switch (next.notToday?.kind) {
    case undefined:
      return ''
    case 'notStarted':
      // The heading has the day.
      return 'Your plan starts then.'
    case 'daysOff':
      return `You have days off; the next day with hours is ${hidesDates ? when : when.slice('on '.length)}.`
    case 'worked':
      return 'Today’s hours are done.'
    case 'weekday':
      return `Your week has no hours on ${formatWeekday(today)}s.`
    case 'date':
      return 'Today has no hours.'
    case 'waiting':
      return hidesDates
        ? `Everything left waits for something else, for another ${countOf(next.day - today, 'day')}.`
        : reasonWords(reason, titleOf, false)
  }
}

interface WordsOptions {
  readonly hidesDates: boolean
  readonly titleOf: (step: string) => string
}
