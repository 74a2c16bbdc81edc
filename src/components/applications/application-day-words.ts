import { addDays, type Day } from '../../domain/day'
import { formatDayNear, formatWeekdayNear } from '../../lib/format-day'

/** The day of a next action as one would say it. What is past is said to be open since then, and nothing more. */
export function nextDayWords(day: Day, today: Day): string {
  if (day === today) return 'today'
  if (day === addDays(today, 1)) return 'tomorrow'
  return day < today ? `since ${formatDayNear(day, today)}` : formatWeekdayNear(day, today)
}
