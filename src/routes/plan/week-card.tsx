import { ProgressBar } from '../../components/progress-bar'
import { summariseWeek } from '../../domain/plan/week-summary'
import { formatDay } from '../../lib/format-day'
import { formatHourNumber, formatHours, listInWords } from '../../lib/format-duration'
import type { PlanView } from '../../store/plan-selectors'
import cards from './card.module.css'

/** This week: hours done, and what the plan still has in it. */
export function WeekCard({ view: { steps, schedule } }: { readonly view: PlanView }) {
  const { logged, ahead, aheadByDay } = summariseWeek(steps, schedule)
  const whole = logged + ahead
  const days = aheadByDay.map(({ day, minutes }) => `${formatDay(day, 'weekdayOnly')} ${formatHours(minutes)}`)
  return (
    <section className={cards.card} aria-labelledby="this-week">
      <h2 className={cards.label} id="this-week">
        This week
      </h2>
      {whole === 0 ? (
        <p className={cards.title}>Nothing planned</p>
      ) : (
        <>
          <p className={cards.title}>
            {formatHourNumber(logged)} of {formatHourNumber(whole)} hours
          </p>
          <ProgressBar share={logged / whole} label="Hours done this week" />
        </>
      )}
      <p className={cards.text}>
        {days.length > 0
          ? `${listInWords(days)} ahead until Sunday.`
          : schedule.from > schedule.today
            ? `Your plan starts on ${formatDay(schedule.from, 'weekday')}.`
            : 'Nothing more until Sunday.'}
      </p>
    </section>
  )
}
