import { useState } from 'react'
import { ExportChoice, ExportEntry } from '../../components/export/export-entry'
import type { CalendarOptions } from '../../domain/export/calendar-event'
import type { ExportFile } from '../../store/export-actions'
import type { PlanView } from '../../store/plan-selectors'
import { calendarFile } from './export-files'

interface ExportCalendarProps {
  readonly view: PlanView
  /** Told how the file is made. */
  readonly onTake: (make: () => ExportFile) => void
}

/** The plan as events, of steps or of days. */
export function ExportCalendar({ view, onTake }: ExportCalendarProps) {
  const [events, setEvents] = useState<CalendarOptions['events']>('steps')
  const [span, setSpan] = useState<'today' | 'all'>('today')
  return (
    <ExportEntry
      name="Calendar (iCalendar)"
      hint="For Google Calendar, Outlook or Apple Calendar. Give it a calendar of its own: a newer file moves its events there, and leaves those no longer planned."
      action="Save calendar"
      onTake={() => onTake(() => calendarFile(view, { events, fromToday: span === 'today' }))}
    >
      <ExportChoice
        label="What becomes an event"
        value={events}
        options={[
          ['steps', 'Each step'],
          ['sessions', 'Each study day'],
        ]}
        onChange={setEvents}
      />
      <ExportChoice
        label="From when on"
        value={span}
        options={[
          ['today', 'From today'],
          ['all', 'From the start'],
        ]}
        onChange={setSpan}
      />
    </ExportEntry>
  )
}
