import type { Finish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'
import { noFinishWords, shiftWords } from '../finish-words'

/** What a change would do to the finish date: a sentence. Where dates are hidden, how far it would move. */
export function previewWords(before: Finish, after: Finish, hideDates: boolean): string {
  if (after.kind === 'none') return noFinishWords(after.why)
  if (after.kind === 'reached') return 'All required steps are done then.'
  if (hideDates) {
    if (before.kind !== 'date') return 'There would be a finish date.'
    return before.day === after.day
      ? 'The finish date would stay.'
      : `You would finish ${shiftWords(before.day, after.day)}.`
  }
  if (before.kind !== 'date') return `The finish date would be ${formatDay(after.day, 'long')}.`
  if (before.day === after.day) return `The finish date would stay ${formatDay(after.day, 'long')}.`
  return `The finish date would move to ${formatDay(after.day, 'long')}, ${shiftWords(before.day, after.day)}.`
}

/** The same in a few words: `finish date stays`, `finish 2 weeks later`. */
export function shortPreviewWords(before: Finish, after: Finish): string {
  if (after.kind === 'none') return 'no finish date'
  if (before.kind !== 'date' || after.kind !== 'date') return ''
  return before.day === after.day ? 'finish date stays' : `you finish ${shiftWords(before.day, after.day)}`
}
