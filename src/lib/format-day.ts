import { UTCDate } from '@date-fns/utc'
import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'

const MS_PER_DAY = 86_400_000

/** How a day is written: `14 March 2029`, `14 Mar 2029`, `14 Mar`, `Wed 14 March`, `Wed`, `Mar`, `March 2029`, `2029`. */
export type DayStyle = 'long' | 'medium' | 'short' | 'weekday' | 'weekdayOnly' | 'month' | 'monthAndYear' | 'year'

const PATTERNS: Readonly<Record<DayStyle, string>> = {
  long: 'd MMMM yyyy',
  medium: 'd MMM yyyy',
  short: 'd MMM',
  weekday: 'EEE d MMMM',
  weekdayOnly: 'EEE',
  month: 'MMM',
  monthAndYear: 'MMMM yyyy',
  year: 'yyyy',
}

/**
 * Writes a day, given as whole days since 1970-01-01. It is formatted in UTC, where it was counted, so that the
 * reader's time zone cannot move it.
 */
export function formatDay(day: number, style: DayStyle): string {
  const written = WRITTEN[style].get(day)
  if (written !== undefined) return written
  const text = format(new UTCDate(day * MS_PER_DAY), PATTERNS[style], { locale: enGB })
  if (WRITTEN[style].size >= MOST_WRITTEN) WRITTEN[style].clear()
  WRITTEN[style].set(day, text)
  return text
}

/** Days that were written lately: a screen of steps writes the same few over and over. */
const WRITTEN: Readonly<Record<DayStyle, Map<number, string>>> = {
  long: new Map(),
  medium: new Map(),
  short: new Map(),
  weekday: new Map(),
  weekdayOnly: new Map(),
  month: new Map(),
  monthAndYear: new Map(),
  year: new Map(),
}
const MOST_WRITTEN = 1000

/** `Wednesday`. */
export function formatWeekday(day: number): string {
  return format(new UTCDate(day * MS_PER_DAY), 'EEEE', { locale: enGB })
}

/** A day beside another: without its year when that is the same year. */
export function formatDayNear(day: number, near: number): string {
  return formatDay(day, formatDay(day, 'year') === formatDay(near, 'year') ? 'short' : 'medium')
}

/** `Tue 20 April`, with the year where it is another than that of the day beside it. */
export function formatWeekdayNear(day: number, near: number): string {
  const weekday = formatDay(day, 'weekday')
  return formatDay(day, 'year') === formatDay(near, 'year') ? weekday : `${weekday} ${formatDay(day, 'year')}`
}
