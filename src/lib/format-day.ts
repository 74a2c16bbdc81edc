import { UTCDateMini } from '@date-fns/utc/date/mini'
import { lightFormat } from 'date-fns/lightFormat'

const MS_PER_DAY = 86_400_000

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** How a day is written: `14 March 2029`, `14 Mar 2029`, `14 Mar`, `Wed 14 March`, `Wed`, `Mar`, `March 2029`, `2029`. */
export type DayStyle = 'long' | 'medium' | 'short' | 'weekday' | 'weekdayOnly' | 'month' | 'monthAndYear' | 'year'

/**
 * The names are put in here, since only English is written: what knows them in every language is larger than all that
 * writes days, and is run before the first paint.
 */
const PATTERNS: Readonly<Record<DayStyle, (month: string, weekday: string) => string>> = {
  long: (month) => `d '${month}' yyyy`,
  medium: (month) => `d '${shortName(month)}' yyyy`,
  short: (month) => `d '${shortName(month)}'`,
  weekday: (month, weekday) => `'${shortName(weekday)}' d '${month}'`,
  weekdayOnly: (_, weekday) => `'${shortName(weekday)}'`,
  month: (month) => `'${shortName(month)}'`,
  monthAndYear: (month) => `'${month}' yyyy`,
  year: () => 'yyyy',
}

/**
 * Writes a day, given as whole days since 1970-01-01. It is formatted in UTC, where it was counted, so that the
 * reader's time zone cannot move it.
 */
export function formatDay(day: number, style: DayStyle): string {
  const written = WRITTEN[style].get(day)
  if (written !== undefined) return written
  const date = new UTCDateMini(day * MS_PER_DAY)
  const text = lightFormat(date, PATTERNS[style](MONTHS[date.getMonth()] ?? '', weekdayOf(date)))
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
  return weekdayOf(new UTCDateMini(day * MS_PER_DAY))
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

function weekdayOf(date: Date): string {
  return WEEKDAYS[date.getDay()] ?? ''
}

function shortName(name: string): string {
  return name.slice(0, 3)
}
