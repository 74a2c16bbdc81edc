import { ProgressBar } from '../../components/progress-bar'
import { summariseWeek } from '../../domain/plan/week-summary'
import { formatDay, formatWeekdayNear } from '../../lib/format-day'
import { formatHourNumber, formatHours, formatHoursInWords, listInWords } from '../../lib/format-duration'
import type { PlanView } from '../../store/plan-selectors'
import cards from './card.module.css'

/** This week: hours done, and what the plan still has in it. */
export function WeekCard({ view: { plan, steps, schedule } }: { readonly view: PlanView }) {
  const { logged, planned, aheadByDay } = summariseWeek(plan, steps, schedule)
  const days = aheadByDay.map(({ day, minutes }) => `${formatDay(day, 'weekdayOnly')} ${formatHours(minutes)}`)
  return (
    <section className={cards.card} aria-labelledby="this-week">
      <h2 className={cards.label} id="this-week">
        This week
      </h2>
      {planned === 0 ? (
        <p className={cards.title}>Nothing planned</p>
      ) : (
        <>
          <p className={cards.title}>
            {formatHourNumber(logged)} of {formatHoursInWords(planned)}
          </p>
          <ProgressBar share={logged / planned} label="Hours done this week" />
        </>
      )}
      <p className={cards.text}>
        {days.length > 0
          ? `Still to come: ${listInWords(days)}.`
          : schedule.from > schedule.today
            ? `Your plan starts on ${formatWeekdayNear(schedule.from, schedule.today)}.`
            : 'Nothing more this week.'}
      </p>
    </section>
  )
}
