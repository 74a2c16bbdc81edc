import { addDays, type Day, type Minutes, startOfWeek } from '../../domain/day'
import type { WorkDay } from '../../domain/schedule/schedule'
import { type DayRange, type TimelineAxis } from './timeline-axis'

/** Minutes planned in a week or on a day. */
export interface PlannedHours {
  /** The day, or the Monday of the week. */
  readonly day: Day
  readonly minutes: Minutes
}

/** What is planned on each day, to look up. */
export function minutesByDay(work: Iterable<WorkDay>): ReadonlyMap<Day, Minutes> {
  const minutes = new Map<Day, Minutes>()
  for (const { day, minutes: some } of work) minutes.set(day, (minutes.get(day) ?? 0) + some)
  return minutes
}

/** What is planned in each week or on each day of the range that has any; nothing for units longer than a week. */
export function plannedHours(
  byDay: ReadonlyMap<Day, Minutes>,
  axis: TimelineAxis,
  range: DayRange,
): readonly PlannedHours[] {
  if (axis.unit !== 'day' && axis.unit !== 'week') return []
  const step = axis.unit === 'day' ? 1 : 7
  const first = Math.max(axis.from, Math.floor(range.from)) as Day
  const hours: PlannedHours[] = []
  for (let day = step === 7 ? startOfWeek(first) : first; day < Math.min(axis.to, range.to); day = addDays(day, step)) {
    let minutes = 0
    for (let i = 0; i < step; i += 1) minutes += byDay.get(addDays(day, i)) ?? 0
    if (minutes > 0) hours.push({ day, minutes })
  }
  return hours
}
