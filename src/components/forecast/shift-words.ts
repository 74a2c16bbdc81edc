import { DAYS_PER_WEEK } from '../../domain/day'
import { countOf, formatDays } from '../../lib/format-duration'

/** `+3 weeks`, `−2 days`, `no change`. */
export function daysInWords(days: number): string {
  return signed(days, formatDays)
}

/** How to say days and their sum side by side: in weeks and months, where what is said adds up in them; else in days. */
export function wordsThatAddUp(parts: readonly number[], total: number): (days: number) => string {
  const said = parts.reduce((sum, days) => sum + saidDays(days), 0)
  return Math.abs(said - saidDays(total)) < HARDLY
    ? daysInWords
    : (days) => signed(days, (size) => countOf(size, 'day'))
}

const HARDLY = 1e-6
const FEWEST_IN_WEEKS = 14
const FEWEST_IN_MONTHS = 90
const DAYS_PER_MONTH = 30.44

/** The days that the words for a number of days stand for: 37 are said as 5 weeks, and those are 35. */
function saidDays(days: number): number {
  const size = Math.abs(days)
  if (size < FEWEST_IN_WEEKS) return days
  const unit = size < FEWEST_IN_MONTHS ? DAYS_PER_WEEK : DAYS_PER_MONTH
  return Math.sign(days) * Math.round(size / unit) * unit
}

function signed(days: number, inWords: (size: number) => string): string {
  return days === 0 ? 'no change' : `${days > 0 ? '+' : '−'}${inWords(Math.abs(days))}`
}
