import { type Day, type Minutes, MINUTES_PER_HOUR } from '../../domain/day'
import type { Finish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'
import { formatHoursInWords } from '../../lib/format-duration'
import { DayField } from '../day-field'
import { finishWords, noFinishWords } from '../finish-words'
import { HoursField } from '../hours-field'
import review from './import-review.module.css'
import styles from './read-questions.module.css'

/** When a plan of the file would begin and end. */
export interface FileDatesState {
  readonly start: Day
  readonly earliest: Day
  readonly latest: Day
  /** Of a week. */
  readonly minutes: Minutes
  readonly finish: Finish
}

interface FileDatesProps {
  readonly dates: FileDatesState
  readonly hidesDates: boolean
  readonly onStart: (day: Day) => void
  readonly onMinutes: (minutes: Minutes) => void
}

const HOURS_OF_WEEK = 168

/** The finish date that the file gives, for a first day and hours a week that can be changed. */
export function FileDates({ dates, hidesDates, onStart, onMinutes }: FileDatesProps) {
  return (
    <section className={review.part} aria-label="As a plan">
      <h3 className={review.heading}>As a plan</h3>
      <div className={styles.fields}>
        <DayField
          label="First day of the plan"
          value={dates.start}
          min={dates.earliest}
          max={dates.latest}
          onChange={onStart}
        />
        <HoursField
          label="Hours a week"
          value={dates.minutes}
          max={HOURS_OF_WEEK * MINUTES_PER_HOUR}
          onChange={onMinutes}
        />
      </div>
      <p role="status">{datesWords(dates, hidesDates)}</p>
    </section>
  )
}

function datesWords({ start, minutes, finish }: FileDatesState, hidesDates: boolean): string {
  if (finish.kind === 'none') return noFinishWords(finish.why)
  if (finish.kind === 'reached') return 'Everything in it is done already.'
  if (hidesDates) return 'Its finish date is worked out, and kept from sight as you have chosen.'
  const from = `From ${formatDay(start, 'long')} on, with ${formatHoursInWords(minutes)} a week`
  return `${from}, it would likely be finished on ${finishWords(finish)}.`
}
