import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { FieldsForm } from '../../components/fields-form'
import { addDays, addMonths, type Day } from '../../domain/day'
import type { DaysOff } from '../../domain/learner/learner'
import { dayLimits } from '../../domain/plan/day-limits'
import { addDaysOff, removeDaysOff } from '../../domain/plan/edit-plan'
import type { Plan } from '../../domain/plan/plan'
import { formatDay } from '../../lib/format-day'
import { useFocusKept } from '../../lib/use-focus-kept'
import { changePlan } from '../../store/plan-actions'
import styles from './days-off-editor.module.css'

const REST_OF_WEEK = 6
const LONGEST_BREAK_MONTHS = 24

/** Days off: add a stretch, take one back. */
export function DaysOffEditor({ plan, today }: { readonly plan: Plan; readonly today: Day }) {
  const place = useFocusKept<HTMLElement>()
  const [first, setFirst] = useState<Day>(today)
  const [last, setLast] = useState<Day>(addDays(today, REST_OF_WEEK))
  const { daysOff } = plan.learner
  const limits = dayLimits(today)
  const overlap = daysOff.find(({ from, to }) => (to === null || first < to) && last >= from)

  return (
    <section className={styles.editor} ref={place} aria-labelledby="days-off" tabIndex={-1}>
      <h2 className={styles.heading} id="days-off">
        Days off
      </h2>
      <FieldsForm
        className={styles.row}
        onSubmit={() => {
          changePlan((edited) => addDaysOff(edited, first, last), 'Days off added.')
          // On to the week after, so that the fields do not show what is there already.
          setFirst(addDays(last, 1))
          setLast(addDays(last, 1 + REST_OF_WEEK))
        }}
      >
        <DayField
          label="First day off"
          value={first}
          min={limits.first}
          max={limits.last}
          onChange={(day) => {
            setFirst(day)
            // A break that would be upside down or too long begins anew as a week.
            setLast((before) =>
              before < day || before > addMonths(day, LONGEST_BREAK_MONTHS) ? addDays(day, REST_OF_WEEK) : before,
            )
          }}
        />
        <DayField
          label="Last day off"
          value={last}
          min={first}
          max={addMonths(first, LONGEST_BREAK_MONTHS)}
          onChange={setLast}
        />
        <button
          className={buttons.button}
          type="submit"
          disabled={overlap !== undefined}
          aria-describedby={overlap === undefined ? undefined : 'days-off-overlap'}
        >
          Add days off
        </button>
      </FieldsForm>
      {overlap !== undefined && (
        <p className={styles.note} id="days-off-overlap">
          {`${rangeWords({ from: first, to: addDays(last, 1) })} overlaps days off that you have: ${rangeWords(overlap)}.`}
        </p>
      )}
      {daysOff.length === 0 ? (
        <p className={styles.note}>None yet. Holidays and other breaks move your dates; waits run on through them.</p>
      ) : (
        <ul>
          {daysOff.map((range) => (
            <li className={styles.item} key={`${range.from}-${range.to}`}>
              {rangeWords(range)}
              <button
                className={buttons.quiet}
                type="button"
                aria-label={`Remove ${rangeWords(range)}`}
                onClick={() => changePlan((edited) => removeDaysOff(edited, range), 'Days off removed.')}
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

function rangeWords({ from, to }: DaysOff): string {
  return `${formatDay(from, 'long')} – ${to === null ? 'no end yet' : formatDay(addDays(to, -1), 'long')}`
}
