import { addDays } from '../day'
import type { CalendarEvent, CalendarOptions } from './calendar-event'
import { contentLine, dateValue, instantValue, textLine, uidPart } from './calendar-text'
import type { DatedPlan } from './dated-plan'
import { sessionEvents } from './session-events'
import { milestoneEvents, stepEvents } from './step-events'

const MS_PER_MINUTE = 60_000
/** The largest that programs keep. */
const MOST = 2_147_483_647

/**
 * The plan as an iCalendar file (RFC 5545) of all-day events that do not block the day.
 *
 * - `steps`: each step from its first to its last day; days off within it are left out, so that a step around a
 *   holiday is two events. Weekdays without hours do not cut it in pieces. Waits run through days off.
 * - `sessions`: one event for each day with planned work, which says the steps and hours of that day; of days before
 *   today, what was logged.
 *
 * Both have the milestones and the likely finish. An event keeps its UID from file to file, so that importing again
 * updates it: a step's is made of plan, step and the number of the run, a day's of plan and day. SEQUENCE is the minute
 * the file was made in and DTSTAMP the second, so that the later file wins.
 */
export function planToCalendar(dated: DatedPlan, options: CalendarOptions): string {
  const { plan } = dated
  const { madeAt } = options
  const events = [
    ...(options.events === 'steps' ? stepEvents(dated, options) : sessionEvents(dated, options)),
    ...milestoneEvents(dated, options),
    ...finishEvents(dated),
  ]
  const stamp = [
    contentLine(`DTSTAMP:${instantValue(madeAt)}`),
    contentLine(`SEQUENCE:${Math.max(0, Math.min(MOST, Math.floor(madeAt / MS_PER_MINUTE)))}`),
  ].join('')
  return [
    contentLine('BEGIN:VCALENDAR'),
    contentLine('VERSION:2.0'),
    contentLine('PRODID:-//Cairn//Cairn//EN'),
    contentLine('CALSCALE:GREGORIAN'),
    textLine('NAME', plan.title),
    textLine('X-WR-CALNAME', plan.title),
    ...events.map((event) => writeEvent(event, plan.id, stamp)),
    contentLine('END:VCALENDAR'),
  ].join('')
}

function finishEvents({ plan, schedule: { finish } }: DatedPlan): readonly CalendarEvent[] {
  if (finish.kind !== 'date') return []
  return [
    {
      key: 'finish',
      from: finish.day,
      to: addDays(finish.day, 1),
      title: `Likely finish: ${plan.title}`,
      description: 'As the plan stands; it moves with your progress.',
      category: '',
    },
  ]
}

function writeEvent({ key, from, to, title, description, category }: CalendarEvent, plan: string, stamp: string) {
  return [
    contentLine('BEGIN:VEVENT'),
    contentLine(`UID:${uidPart(plan)}.${key}@cairn`),
    stamp,
    contentLine(`DTSTART;VALUE=DATE:${dateValue(from)}`),
    contentLine(`DTEND;VALUE=DATE:${dateValue(to)}`),
    textLine('SUMMARY', title),
    description === '' ? '' : textLine('DESCRIPTION', description),
    category === '' ? '' : textLine('CATEGORIES', category),
    contentLine('TRANSP:TRANSPARENT'),
    contentLine('END:VEVENT'),
  ].join('')
}
