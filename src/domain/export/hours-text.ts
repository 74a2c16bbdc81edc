import { type Minutes, MINUTES_PER_HOUR } from '../day'

/** Minutes as hours for a file: `6 h`, `1.5 h`, `0.25 h`; never grouped, so that a program can read it. */
export function hoursText(minutes: Minutes): string {
  return `${Number((minutes / MINUTES_PER_HOUR).toFixed(2))} h`
}
