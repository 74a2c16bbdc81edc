import { useId } from 'react'
import type { Minutes } from '../domain/day'
import { MINUTES_PER_DAY, weeklyMinutes } from '../domain/learner/learner'
import { scaleWeek } from '../domain/learner/scale-week'
import type { WeekMinutes } from '../domain/roadmap/roadmap'
import { formatHourNumber, formatHoursInWords } from '../lib/format-duration'
import { HoursField } from './hours-field'
import styles from './week-editor.module.css'

interface WeekEditorProps {
  readonly week: WeekMinutes
  readonly onChange: (week: WeekMinutes) => void
}

const MINUTES_PER_HOUR = 60
const MOST_HOURS_ON_SLIDER = 60
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** Hours a week with a slider, which keeps the shape of the week, and the hours of each weekday. */
export function WeekEditor({ week, onChange }: WeekEditorProps) {
  const id = useId()
  const total = weeklyMinutes(week)
  const mostHours = Math.max(MOST_HOURS_ON_SLIDER, Math.ceil(total / MINUTES_PER_HOUR))
  const setDay = (day: number, minutes: Minutes): void => onChange(week.with(day, minutes) as unknown as WeekMinutes)

  return (
    <fieldset className={styles.editor}>
      <legend className="visually-hidden">Your week</legend>
      <div className={styles.total}>
        <label htmlFor={id}>Hours a week</label>
        <output className={styles.hours} htmlFor={id}>
          {formatHourNumber(total)} h
        </output>
        <input
          className={styles.slider}
          id={id}
          type="range"
          min={0}
          max={mostHours}
          step={1}
          style={{ '--filled': `${(total / MINUTES_PER_HOUR / mostHours) * 100}%` }}
          value={total / MINUTES_PER_HOUR}
          aria-valuetext={`${formatHoursInWords(total)} a week`}
          onChange={(event) => onChange(scaleWeek(week, Number(event.target.value) * MINUTES_PER_HOUR))}
        />
      </div>
      <div className={styles.days}>
        {WEEKDAYS.map((weekday, day) => (
          <HoursField
            key={weekday}
            label={weekday}
            value={week[day] ?? 0}
            max={MINUTES_PER_DAY}
            onChange={(minutes) => setDay(day, minutes)}
          />
        ))}
      </div>
    </fieldset>
  )
}
