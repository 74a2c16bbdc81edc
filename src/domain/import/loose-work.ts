import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import type { LooseWork } from './loose-roadmap'
import { CALENDAR_DAYS, parseTime, pointsOf, type TimeUnit, workDays } from './estimate-text'
import { hoursInWords } from './finish-roadmap'
import { quote, type ReportWriter } from './import-report'
import type { Reading } from './read-options'

/**
 * The work that a written time stands for, with what had to be assumed in the report; null if it is no time.
 *
 * @param bare what a number without a unit counts; null: it is no time then.
 */
export function effortWork(
  text: string,
  bare: TimeUnit | null,
  title: string,
  reading: Reading,
  report: ReportWriter,
): LooseWork | null {
  const time = parseTime(text, bare, workDays(reading.minutesPerWeek))
  if (time === null) return null
  if (time.isCalendar) report.add('calendar-unit', quote(title), hoursInWords(reading.minutesPerWeek))
  return effortOf(time.minutes, title, report)
}

/** One to three numbers of minutes as work; null for numbers that are none. */
export function effortOf(minutes: readonly number[], title: string, report: ReportWriter): LooseWork | null {
  const read = pointsOf(minutes)
  if (read === null) return null
  if (read.wasOneNumber && read.points[1] > 0) report.add('one-number')
  if (read.wasOutOfOrder) report.add('estimate-order', quote(title))
  if (read.wasCut) report.add('time-cut', quote(title))
  return { kind: 'effort', points: read.points }
}

/** The wait that a written time stands for. One number is meant as that: the file names days that pass. */
export function waitWork(text: string, bare: TimeUnit | null): LooseWork | null {
  const time = parseTime(text, bare, CALENDAR_DAYS)
  const read =
    time === null
      ? null
      : pointsOf(
          time.minutes.map((each) => each / CALENDAR_DAYS.day),
          ROADMAP_LIMITS.waitDays,
        )
  if (read === null) return null
  const [, middle] = read.points
  return { kind: 'wait', points: read.wasOneNumber ? [middle, middle, middle] : read.points }
}
