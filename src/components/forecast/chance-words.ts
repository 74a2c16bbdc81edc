import type { Day } from '../../domain/day'
import { chanceBy } from '../../domain/forecast/forecast'
import { formatDay } from '../../lib/format-day'
import { countOf } from '../../lib/format-duration'
import type { FinishDays } from './chance-data'
import { formatNumber } from '../../lib/format-number'

/** A day that could not be said: the trials run for 20 years. */
export const NOT_WITHIN_20_YEARS = 'not within 20 years at these hours'

/** A chance in whole percent; never a false `0%` or `100%`. */
export function formatChance(chance: number): string {
  if (chance > 0 && chance < 0.005) return 'under 1%'
  return chance < 1 && chance >= 0.995 ? 'over 99%' : `${Math.round(chance * 100)}%`
}

/** The chance of being done by a day. Where some trials run longer than was looked at, it may be more than is known. */
export function chanceWordsBy(finish: FinishDays, day: Day): string {
  const isBeyond = finish.never > 0 && day >= finish.firstDay + finish.finishing.length
  return `${isBeyond ? 'at least ' : ''}${formatChance(chanceBy(finish, day))}`
}

/** `P80`. */
export function quantileName(share: number): string {
  return `P${Math.round(share * 100)}`
}

/** What a quantile means to one who does not know the term. */
export function quantileMeaning(share: number): string {
  return share === 0.5 ? 'as likely as not' : `${formatChance(share)} sure`
}

/** A day, or that there is none. */
export function dayOrNever(day: Day | null, style: 'long' | 'medium' = 'medium'): string {
  return day === null ? NOT_WITHIN_20_YEARS : formatDay(day, style)
}

/** What lies beyond the right end of a chart, in words. */
export function tailWords(later: number, never: number, trials: number, last: Day): string {
  const all = countOf(trials, 'trial')
  const after = `${formatNumber(later)} of ${all} finish after ${formatDay(last, 'long')}`
  const neverWords = `${formatNumber(never)} do not finish within 20 years at these hours`
  if (later === 0 && never === 0) return `All ${all} finish by ${formatDay(last, 'long')}.`
  if (never === 0) return `Beyond the right end: ${after}.`
  return later === 0 ? `Of ${all}, ${neverWords}.` : `Beyond the right end: ${after}, and ${neverWords}.`
}
