import { useId } from 'react'
import type { Day, Minutes } from '../../domain/day'
import { dayLimits } from '../../domain/plan/day-limits'
import type { Finish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'
import { useFocusKept } from '../../lib/use-focus-kept'
import buttons from '../button.module.css'
import { DayField } from '../day-field'
import { HoursField } from '../hours-field'
import { MOST_MINUTES_A_DAY } from './log-list'
import styles from './planning.module.css'
import { shortPreviewWords } from './preview-words'

export type Order = 'earlier' | 'planned' | 'later'

/** What the plan would be with the step in another place. */
export interface OrderPreview {
  /** Last day of the step; null if none was found. */
  readonly stepFinish: Day | null
  readonly finish: Finish
}

interface PriorityFieldProps {
  readonly order: Order
  readonly finish: Finish
  readonly previews: Readonly<Record<Order, OrderPreview>>
  readonly onChange: (order: Order) => void
}

const ORDERS: readonly (readonly [Order, string])[] = [
  ['earlier', 'Do it earlier'],
  ['planned', 'As planned'],
  ['later', 'Do it later'],
]

/** When a step has its turn, each with what comes of it. */
export function PriorityField({ order, finish, previews, onChange }: PriorityFieldProps) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">When it has its turn</legend>
      {ORDERS.map(([value, label]) => (
        <label className={styles.choice} key={value}>
          <input type="radio" name={name} checked={order === value} onChange={() => onChange(value)} />
          <span className={styles.choiceName}>{label}</span>
          <span className={styles.choiceWords}>{orderWords(finish, previews[value], value === order)}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface NotBeforeFieldProps {
  readonly day: Day | null
  readonly today: Day
  readonly onChange: (day: Day | null) => void
}

/** A day before which the step does not begin, or none. */
export function NotBeforeField({ day, today, onChange }: NotBeforeFieldProps) {
  const place = useFocusKept<HTMLDivElement>()
  const { first, last } = dayLimits(today)
  return (
    <div className={styles.limit} ref={place} role="group" aria-label="Earliest day" tabIndex={-1}>
      {day === null ? (
        <>
          <span>It may begin on any day.</span>
          <button className={buttons.quiet} type="button" onClick={() => onChange(today)}>
            Not before a day
          </button>
        </>
      ) : (
        <>
          <DayField label="Not before" value={day} min={first} max={last} onChange={onChange} />
          <button className={buttons.quiet} type="button" onClick={() => onChange(null)}>
            Any day
          </button>
        </>
      )}
    </div>
  )
}

interface DailyCapFieldProps {
  readonly minutes: Minutes | null
  readonly onChange: (minutes: Minutes | null) => void
}

const USUAL_CAP: Minutes = 60

/** The most of it in a day, or no limit. */
export function DailyCapField({ minutes, onChange }: DailyCapFieldProps) {
  const place = useFocusKept<HTMLDivElement>()
  return (
    <div className={styles.limit} ref={place} role="group" aria-label="Hours a day" tabIndex={-1}>
      {minutes === null ? (
        <>
          <span>It may fill a whole day.</span>
          <button className={buttons.quiet} type="button" onClick={() => onChange(USUAL_CAP)}>
            Limit its hours a day
          </button>
        </>
      ) : (
        <>
          <HoursField
            label="At most, hours a day"
            value={minutes}
            max={MOST_MINUTES_A_DAY}
            onChange={(most) => {
              if (most > 0) onChange(most)
            }}
          />
          <button className={buttons.quiet} type="button" onClick={() => onChange(null)}>
            No limit
          </button>
        </>
      )}
    </div>
  )
}

function orderWords(before: Finish, { stepFinish, finish }: OrderPreview, isNow: boolean): string {
  const step = stepFinish === null ? '' : `done by ${formatDay(stepFinish, 'medium')}`
  return [step, isNow ? '' : shortPreviewWords(before, finish)].filter((words) => words !== '').join(' · ')
}
