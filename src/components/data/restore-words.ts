import type { RestoreCause } from '../../domain/document/thin-restore-points'
import { formatDay } from '../../lib/format-day'
import { localDay } from '../../lib/local-day'

/** What a restore point was kept before. */
export const CAUSES: Readonly<Record<RestoreCause, string>> = {
  daily: 'the first change of that day',
  import: 'a file was taken in',
  reset: 'everything was removed',
  restore: 'going back to another',
  delete: 'something was deleted',
  migration: 'the save was brought up to date',
  update: 'an update of Cairn',
}

/**
 * A moment by the person's own clock: `Mon 4 January 2027, 10:30`.
 *
 * @param moment in milliseconds since 1970-01-01 UTC
 */
export function formatMoment(moment: number): string {
  const date = new Date(moment)
  const day = localDay(date)
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'))
  return `${formatDay(day, 'weekday')} ${formatDay(day, 'year')}, ${hours}:${minutes}`
}
