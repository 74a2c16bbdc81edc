import { formatNumber } from './format-number'

export const MINUTES_PER_HOUR = 60
const QUARTER = 15

/** Minutes as hours: `42 h`, `1.5 h`, `1,840 h`, and `25 min` below an hour. */
export function formatHours(minutes: number): string {
  if (minutes > 0 && minutes < MINUTES_PER_HOUR) return `${Math.round(minutes)} min`
  return `${formatHourNumber(minutes)} h`
}

/** Minutes as hours in words: `2 hours`, `1 hour`, `25 minutes`. */
export function formatHoursInWords(minutes: number): string {
  if (minutes > 0 && minutes < MINUTES_PER_HOUR) return countOf(Math.round(minutes), 'minute')
  const hours = formatHourNumber(minutes)
  return `${hours} ${hours === '1' ? 'hour' : 'hours'}`
}

/** Minutes as a number of hours: quarters exactly, else to a tenth; whole from a hundred hours up. */
export function formatHourNumber(minutes: number): string {
  const hours = minutes / MINUTES_PER_HOUR
  const digits = minutes % QUARTER === 0 ? 2 : 1
  return formatNumber(hours, Math.abs(hours) < 100 ? digits : 0)
}

/**
 * A number of days as a person would say it: `today`'s neighbours in days up to two weeks, then weeks up to about
 * three months, then months, then years and months.
 */
export function formatDays(days: number): string {
  if (days < 14) return countOf(days, 'day')
  if (days < 90) return countOf(Math.round(days / 7), 'week')
  const months = Math.round(days / 30.44)
  if (months < 24) return countOf(months, 'month')
  const years = Math.floor(months / 12)
  const rest = months % 12
  return rest === 0 ? countOf(years, 'year') : `${countOf(years, 'year')} and ${countOf(rest, 'month')}`
}

/** `1 step`, `7 steps`, `1,200 steps`. */
export function countOf(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
