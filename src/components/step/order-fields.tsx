import { useEffect, useId, useState } from 'react'
import type { Day, Minutes } from '../../domain/day'
import { MINUTES_PER_DAY } from '../../domain/learner/learner'
import { dayLimits } from '../../domain/plan/day-limits'
import type { Finish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'
import { useFocusKept } from '../../lib/use-focus-kept'
import buttons from '../button.module.css'
import { DayField } from '../day-field'
import { shiftWords } from '../finish-words'
import { HoursField } from '../hours-field'
import styles from './planning.module.css'

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
  readonly hideDates: boolean
  readonly onChange: (order: Order) => void
}

const ORDERS: readonly (readonly [Order, string])[] = [
  ['earlier', 'Do it earlier'],
  ['planned', 'As planned'],
  ['later', 'Do it later'],
]

/** When a step has its turn, each with what comes of it. */
export function PriorityField({ order, finish, previews, hideDates, onChange }: PriorityFieldProps) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">When it has its turn</legend>
      {ORDERS.map(([value, label]) => (
        <label className={styles.choice} key={value}>
          <input type="radio" name={name} checked={order === value} onChange={() => onChange(value)} />
          <span>{label}</span>
          <span className={styles.choiceWords}>{orderWords(finish, previews[value], value === order, hideDates)}</span>
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

/** A day before which the step does not begin, or none. It counts once a day is chosen, and not before. */
export function NotBeforeField({ day, today, onChange }: NotBeforeFieldProps) {
  const place = useFocusKept<HTMLDivElement>()
  const [isChoosing, setIsChoosing] = useState(false)
  const { first, last } = dayLimits(today)
  useEffect(() => {
    if (isChoosing) place.current?.querySelector('input')?.focus()
  }, [isChoosing, place])
  const choose = (chosen: Day): void => {
    setIsChoosing(false)
    onChange(chosen)
  }
  const end = (): void => {
    setIsChoosing(false)
    if (day !== null) onChange(null)
  }
  return (
    <div className={styles.limit} ref={place} role="group" aria-label="Earliest day" tabIndex={-1}>
      {day === null && !isChoosing ? (
        <>
          <span>It may begin on any day.</span>
          <button className={buttons.quiet} type="button" onClick={() => setIsChoosing(true)}>
            Not before a day
          </button>
        </>
      ) : (
        <>
          <DayField label="Not before" value={day} min={first} max={last} onChange={choose} />
          <button className={buttons.quiet} type="button" onClick={end}>
            {day === null ? 'Cancel' : 'Remove this limit'}
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
          <span>No daily limit</span>
          <button className={buttons.quiet} type="button" onClick={() => onChange(USUAL_CAP)}>
            Limit its hours a day
          </button>
        </>
      ) : (
        <>
          <HoursField label="At most, hours a day" value={minutes} min={1} max={MINUTES_PER_DAY} onChange={onChange} />
          <button className={buttons.quiet} type="button" onClick={() => onChange(null)}>
            Remove this limit
          </button>
        </>
      )}
    </div>
  )
}

function orderWords(before: Finish, { stepFinish, finish }: OrderPreview, isNow: boolean, hideDates: boolean): string {
  const step = stepFinish === null || hideDates ? '' : `done by ${formatDay(stepFinish, 'medium')}`
  return [step, isNow ? '' : finishShiftWords(before, finish)].filter((words) => words !== '').join(' · ')
}

/** `finish date stays`, `you finish 2 weeks later`; nothing where there was no date. */
function finishShiftWords(before: Finish, after: Finish): string {
  if (after.kind === 'none') return 'no finish date'
  if (before.kind !== 'date' || after.kind !== 'date') return ''
  return before.day === after.day ? 'finish date stays' : `you finish ${shiftWords(before.day, after.day)}`
}
