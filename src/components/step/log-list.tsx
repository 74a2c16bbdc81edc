import { useState } from 'react'
import type { Day } from '../../domain/day'
import { MINUTES_PER_DAY } from '../../domain/learner/learner'
import { dayLimits } from '../../domain/plan/day-limits'
import type { LogEntry } from '../../domain/plan/edit-log'
import { formatDay, formatWeekdayNear } from '../../lib/format-day'
import { formatHours } from '../../lib/format-duration'
import { useFocusKept } from '../../lib/use-focus-kept'
import buttons from '../button.module.css'
import { DayField } from '../day-field'
import { FieldsForm } from '../fields-form'
import { HoursField } from '../hours-field'
import { LineVerbs } from './line-verbs'
import styles from './log-list.module.css'

interface LogListProps {
  /** The latest day first. */
  readonly entries: readonly LogEntry[]
  readonly today: Day
  readonly onChange: (day: Day, entry: LogEntry) => void
  readonly onRemove: (day: Day) => void
}

/** What was logged so far, a day a line, to correct. */
export function LogList({ entries, today, onChange, onRemove }: LogListProps) {
  const place = useFocusKept<HTMLUListElement>()
  const [edited, setEdited] = useState<Day | null>(null)
  return (
    <ul className={styles.list} ref={place} aria-label="Logged so far" tabIndex={-1}>
      {entries.map((entry) => (
        <li key={entry.day}>
          {edited === entry.day ? (
            <LogForm
              entry={entry}
              today={today}
              onSave={(changed) => {
                setEdited(null)
                onChange(entry.day, changed)
              }}
              onCancel={() => setEdited(null)}
            />
          ) : (
            <LogLine
              entry={entry}
              today={today}
              onEdit={() => setEdited(entry.day)}
              onRemove={() => onRemove(entry.day)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface LogLineProps {
  readonly entry: LogEntry
  readonly today: Day
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function LogLine({ entry, today, onEdit, onRemove }: LogLineProps) {
  const day = formatDay(entry.day, 'long')
  return (
    <div className={styles.line}>
      <span>{formatWeekdayNear(entry.day, today)}</span>
      <span>{formatHours(entry.minutes)}</span>
      <LineVerbs name={day} edit="Change" onEdit={onEdit} onRemove={onRemove} />
    </div>
  )
}

interface LogFormProps {
  readonly entry: LogEntry
  readonly today: Day
  readonly onSave: (entry: LogEntry) => void
  readonly onCancel: () => void
}

function LogForm({ entry, today, onSave, onCancel }: LogFormProps) {
  const [minutes, setMinutes] = useState(entry.minutes)
  const [day, setDay] = useState(entry.day)
  return (
    <FieldsForm className={styles.form} onSubmit={() => onSave({ day, minutes })}>
      <HoursField label="Hours" value={minutes} max={Math.max(MINUTES_PER_DAY, entry.minutes)} onChange={setMinutes} />
      <DayField label="Day" value={day} min={dayLimits(today).first} max={today} onChange={setDay} />
      <button className={buttons.button} type="submit">
        Save
      </button>
      <button className={buttons.quiet} type="button" onClick={onCancel}>
        Cancel
      </button>
    </FieldsForm>
  )
}
