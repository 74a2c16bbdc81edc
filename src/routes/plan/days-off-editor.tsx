import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { addDays, type Day } from '../../domain/day'
import { addDaysOff, removeDaysOff } from '../../domain/plan/edit-plan'
import type { Plan } from '../../domain/plan/plan'
import { formatDay } from '../../lib/format-day'
import { changePlan } from '../../store/plan-actions'
import styles from './days-off-editor.module.css'

const WEEK = 6

/** Days off: add a stretch, take one back. */
export function DaysOffEditor({ plan, today }: { readonly plan: Plan; readonly today: Day }) {
  const [first, setFirst] = useState<Day>(today)
  const [last, setLast] = useState<Day>(addDays(today, WEEK))
  const { daysOff } = plan.learner
  const isOffAlready = daysOff.some(({ from, to }) => from === first && to === addDays(last, 1))
  return (
    <section className={styles.editor}>
      <h2 className={styles.heading}>Days off</h2>
      <div className={styles.row}>
        <DayField
          label="First day off"
          value={first}
          onChange={(day) => {
            setFirst(day)
            if (last < day) setLast(day)
          }}
        />
        <DayField label="Last day off" value={last} min={first} onChange={setLast} />
        <button
          className={buttons.button}
          type="button"
          onClick={() =>
            isOffAlready
              ? changePlan((edited) => edited, 'These days are off already.')
              : changePlan((edited) => addDaysOff(edited, first, last), 'Days off added.')
          }
        >
          Add days off
        </button>
      </div>
      {daysOff.length === 0 ? (
        <p className={styles.note}>None yet. Holidays and other breaks move your dates; waits run on through them.</p>
      ) : (
        <ul className={styles.list}>
          {daysOff.map((range) => (
            <li className={styles.item} key={`${range.from}-${range.to}`}>
              {formatDay(range.from, 'long')} –{' '}
              {range.to === null ? 'no end yet' : formatDay(addDays(range.to, -1), 'long')}
              <button
                className={buttons.quiet}
                type="button"
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
