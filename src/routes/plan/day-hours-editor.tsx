import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { FieldsForm } from '../../components/fields-form'
import { HoursField } from '../../components/hours-field'
import type { Day, Minutes } from '../../domain/day'
import { MINUTES_PER_DAY } from '../../domain/learner/learner'
import { dayLimits } from '../../domain/plan/day-limits'
import { setDayMinutes } from '../../domain/plan/edit-plan'
import type { Plan } from '../../domain/plan/plan'
import { formatDay } from '../../lib/format-day'
import { formatHoursInWords } from '../../lib/format-duration'
import { useFocusKept } from '../../lib/use-focus-kept'
import { changePlan } from '../../store/plan-actions'
import styles from './days-off-editor.module.css'

const SOME_HOURS: Minutes = 240

/** Single days with more or fewer hours than their weekday: a free Wednesday, a busy Saturday. */
export function DayHoursEditor({ plan, today }: { readonly plan: Plan; readonly today: Day }) {
  const place = useFocusKept<HTMLElement>()
  const [day, setDay] = useState<Day>(today)
  const [minutes, setMinutes] = useState<Minutes>(SOME_HOURS)
  const limits = dayLimits(today)
  const days = [...plan.learner.overrides].toSorted(([a], [b]) => a - b)
  return (
    <section className={styles.editor} ref={place} aria-labelledby="day-hours" tabIndex={-1}>
      <h2 className={styles.heading} id="day-hours">
        Hours on single days
      </h2>
      <FieldsForm
        className={styles.row}
        onSubmit={() =>
          changePlan(
            (edited) => setDayMinutes(edited, day, minutes),
            `${formatDay(day, 'long')} has ${formatHoursInWords(minutes)}.`,
          )
        }
      >
        <DayField label="Day" value={day} min={limits.first} max={limits.last} onChange={setDay} />
        <HoursField label="Hours on it" value={minutes} max={MINUTES_PER_DAY} onChange={setMinutes} />
        <button className={buttons.button} type="submit">
          Set them
        </button>
      </FieldsForm>
      {days.length === 0 ? (
        <p className={styles.note}>None yet. They count instead of the weekday’s hours; on a day off there are none.</p>
      ) : (
        <ul>
          {days.map(([each, own]) => (
            <li className={styles.item} key={each}>
              {formatDay(each, 'long')}: {formatHoursInWords(own)}
              <button
                className={buttons.quiet}
                type="button"
                aria-label={`Remove ${formatDay(each, 'long')}`}
                onClick={() =>
                  changePlan(
                    (edited) => setDayMinutes(edited, each, null),
                    `${formatDay(each, 'long')} has its weekday’s hours again.`,
                  )
                }
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
