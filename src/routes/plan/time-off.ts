import { addDays, type Day, DAYS_PER_WEEK, startOfWeek } from '../../domain/day'

/** A time off from today until before a day. */
interface TimeOff {
  readonly words: string
  readonly until: Day
}

/** The usual times off. On a Monday, next Monday is a week away: one choice. */
export function timeOffPresets(today: Day): readonly TimeOff[] {
  const monday = addDays(startOfWeek(today), DAYS_PER_WEEK)
  const weeks = [
    { words: '1 week', until: addDays(today, DAYS_PER_WEEK) },
    { words: '2 weeks', until: addDays(today, 2 * DAYS_PER_WEEK) },
    { words: '4 weeks', until: addDays(today, 4 * DAYS_PER_WEEK) },
  ]
  return weeks.some(({ until }) => until === monday) ? weeks : [{ words: 'Until Monday', until: monday }, ...weeks]
}
