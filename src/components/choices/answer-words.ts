import { MINUTES_PER_HOUR, type Minutes } from '../../domain/day'
import type { AnswerComparison, AnswerLine, AnswerReceipt } from '../../domain/plan/compare-answers'
import { expectedDays } from '../../domain/roadmap/estimate'
import type { Finish } from '../../domain/schedule/schedule'
import { formatDays } from '../../lib/format-duration'
import { formatNumber } from '../../lib/format-number'
import { shiftWords } from '../finish-words'

/** Hours as they stand in a receipt, whose figures are rounded and add up: `2,156 h`. */
export function shownHours(minutes: Minutes): string {
  return `${shownHourNumber(minutes)} h`
}

/** The same without its unit. */
export function shownHourNumber(minutes: Minutes): string {
  return formatNumber(minutes / MINUTES_PER_HOUR, 1)
}

/** A difference of hours with its sign: `+27 h`, `−38 h`, `0 h`. */
export function signedHours(minutes: Minutes): string {
  if (minutes === 0) return shownHours(0)
  return `${minutes < 0 ? '−' : '+'}${shownHours(Math.abs(minutes))}`
}

/** What a line of the receipt comes to: hours, the days of a wait, or that nothing of it is left. */
export function lineWords({ kind, step, minutes }: AnswerLine): string {
  if (step.kind !== 'wait') return signedHours(minutes)
  return `${kind === 'goes' ? '−' : '+'}${formatDays(expectedDays(step.days))} of waiting`
}

/** How the hours to go change as a whole: `27 h more to go`. */
export function differenceWords({ before, after }: AnswerReceipt): string {
  if (before === after) return 'as many hours to go as now'
  return `${shownHours(Math.abs(after - before))} ${after < before ? 'fewer' : 'more'} than now`
}

/** How far a finish is from the present one; null where one of them has no day, or where it is the same answer. */
export function finishShift(now: Finish, then: Finish): string | null {
  if (now.kind !== 'date' || then.kind !== 'date') return null
  return now.day === then.day ? 'the same day as now' : `${shiftWords(now.day, then.day)} than now`
}

/**
 * Why an answer with fewer hours than now ends later: what it waits for takes its time, whatever the hours. Null
 * where it does not end later, asks for as many hours, or brings nothing to wait for.
 */
export function laterWords(now: Finish, { finish, receipt }: AnswerComparison): string | null {
  const isLater = now.kind === 'date' && finish.kind === 'date' && finish.day > now.day
  if (!isLater || receipt.after >= receipt.before) return null
  const waits = receipt.lines.flatMap(({ kind, step }) =>
    kind === 'comes' && step.kind === 'wait' ? [{ title: step.title, days: expectedDays(step.days) }] : [],
  )
  const [longest] = waits.toSorted((a, b) => b.days - a.days)
  if (longest === undefined) return null
  return `Later with fewer hours: “${longest.title}” takes about ${formatDays(longest.days)}, however many hours you have.`
}
