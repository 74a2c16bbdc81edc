import { addDays, type Day, dayToText, type Minutes } from '../day'
import type { StepId } from '../roadmap/roadmap'
import type { CalendarEvent, CalendarOptions } from './calendar-event'
import type { DatedPlan } from './dated-plan'
import { hoursText } from './hours-text'

/** Minutes on each step of a day, in the order in which they come. */
type DayWork = Map<StepId, Minutes>

/** One event for each day with work: ahead as planned, before today as logged, and today both together. */
export function sessionEvents(
  { phases, schedule, today }: DatedPlan,
  { fromToday }: Pick<CalendarOptions, 'fromToday'>,
): readonly CalendarEvent[] {
  const steps = phases.flatMap((summary) => summary.steps)
  const titles = new Map(steps.map(({ id, step }) => [id, step.title]))
  const days = new Map<Day, DayWork>()
  for (const { id, progress } of steps) {
    for (const [day, minutes] of progress.log) if (day <= today) addWork(days, day, id, minutes)
  }
  for (const { day, step, minutes } of schedule.work) addWork(days, day, step, minutes)
  return [...days]
    .filter(([day]) => !fromToday || day >= today)
    .toSorted(([a], [b]) => a - b)
    .map(([day, work]) => sessionOf(day, work, (id) => titles.get(id) ?? id))
}

function addWork(days: Map<Day, DayWork>, day: Day, step: StepId, minutes: Minutes): void {
  if (minutes === 0) return
  const work = days.get(day) ?? new Map<StepId, Minutes>()
  days.set(day, work.set(step, (work.get(step) ?? 0) + minutes))
}

function sessionOf(day: Day, work: DayWork, titleOf: (id: StepId) => string): CalendarEvent {
  const all = [...work.values()].reduce((sum, minutes) => sum + minutes, 0)
  const lines = Array.from(work, ([id, minutes]) => `${titleOf(id)}, ${hoursText(minutes)}`)
  return {
    key: `day.${dayToText(day)}`,
    from: day,
    to: addDays(day, 1),
    title: `${hoursText(all)}: ${Array.from(work.keys(), titleOf).join('; ')}`,
    description: lines.length === 1 ? '' : lines.join('\n'),
    category: '',
  }
}
