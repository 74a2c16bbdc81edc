import { type Minutes, MINUTES_PER_HOUR } from '../../domain/day'

/** With halves also from a hundred hours up, where the plan is shown in halves: rounded again, they would not add up. */
export function shownHours(minutes: Minutes): string {
  return `${(minutes / MINUTES_PER_HOUR).toLocaleString('en-GB', { maximumFractionDigits: 1 })} h`
}
