import { type Minutes, MINUTES_PER_HOUR } from '../../domain/day'
import { formatNumber } from '../../lib/format-number'

/** With halves also from a hundred hours up, where the plan is shown in halves: rounded again, they would not add up. */
export function shownHours(minutes: Minutes): string {
  return `${formatNumber(minutes / MINUTES_PER_HOUR, 1)} h`
}
