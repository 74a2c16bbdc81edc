import { useId, useState } from 'react'
import { type Minutes, MINUTES_PER_HOUR } from '../domain/day'
import { mapWeek, MINUTES_PER_DAY, weeklyMinutes } from '../domain/learner/learner'
import { scaleWeek } from '../domain/learner/scale-week'
import type { WeekMinutes } from '../domain/roadmap/roadmap'
import { formatHoursInWords } from '../lib/format-duration'
import field from './field.module.css'
import { HoursField } from './hours-field'
import { RangeField } from './range-field'
import styles from './week-editor.module.css'

interface WeekEditorProps {
  readonly week: WeekMinutes
  /** How a week without hours is spread when it gets some again. */
  readonly shape: WeekMinutes
  readonly onChange: (week: WeekMinutes) => void
}

const MOST_HOURS_ON_SLIDER = 60
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const SHORT_NAME = 3

/** Hours a week with a slider, which keeps the shape of the week, and the hours of each weekday. */
export function WeekEditor({ week, shape, onChange }: WeekEditorProps) {
  const id = useId()
  const [problems, setProblems] = useState<ReadonlyMap<number, string>>(new Map())
  const total = weeklyMinutes(week)
  const setDay = (day: number, minutes: Minutes): void =>
    onChange(mapWeek(week, (before, weekday) => (weekday === day ? minutes : before)))

  return (
    <fieldset className={styles.editor}>
      <legend className="visually-hidden">Your week</legend>
      <RangeField
        label="Hours a week"
        value={total / MINUTES_PER_HOUR}
        max={Math.max(MOST_HOURS_ON_SLIDER, Math.ceil(total / MINUTES_PER_HOUR))}
        words={formatHoursInWords(total)}
        onChange={(hours) => onChange(scaleWeek(total === 0 ? shape : week, hours * MINUTES_PER_HOUR))}
      />
      <div className={styles.days}>
        {WEEKDAYS.map((weekday, day) => (
          <HoursField
            key={weekday}
            label={weekday.slice(0, SHORT_NAME)}
            fullName={`${weekday}, hours`}
            value={week[day] ?? 0}
            max={MINUTES_PER_DAY}
            onChange={(minutes) => setDay(day, minutes)}
            saidBy={{ id: `${id}-${day}`, onProblem: (problem) => setProblems(withProblem(problems, day, problem)) }}
          />
        ))}
      </div>
      {WEEKDAYS.map((weekday, day) => {
        const problem = problems.get(day)
        return (
          problem !== undefined && (
            <p className={field.problem} key={weekday}>
              {weekday}: <span id={`${id}-${day}`}>{problem}</span>
            </p>
          )
        )
      })}
    </fieldset>
  )
}

function withProblem(
  problems: ReadonlyMap<number, string>,
  day: number,
  problem: string | null,
): ReadonlyMap<number, string> {
  const changed = new Map(problems)
  if (problem === null) changed.delete(day)
  else changed.set(day, problem)
  return changed
}
