import buttons from '../../components/button.module.css'
import { type HourBar, HourBars, HourTable } from '../../components/hour-bars'
import { ProgressBar } from '../../components/progress-bar'
import { hasUnloggedDays } from '../../domain/plan/log-as-planned'
import { summariseWeek, type WeekSummary } from '../../domain/plan/week-summary'
import { formatDay, formatWeekday } from '../../lib/format-day'
import { formatHourNumber, formatHours, formatHoursInWords, listInWords } from '../../lib/format-duration'
import { keepUnits } from '../../lib/keep-units'
import type { PlanView } from '../../store/plan-selectors'
import { logThisWeekAsPlanned } from '../../store/standing-actions'
import cards from './card.module.css'
import styles from './week-card.module.css'
import { WeeksHistory } from './weeks-history'

/** This week: hours planned and done by day, what is still to come, and the weeks before it. */
export function WeekCard({ view }: { readonly view: PlanView }) {
  const { plan, steps, schedule } = view
  const week = summariseWeek(plan, steps, schedule)
  const bars = week.days.map((day): HourBar => {
    const isNow = day.day === schedule.today
    return {
      key: day.day,
      label: formatDay(day.day, 'weekdayOnly'),
      name: `${formatWeekday(day.day)}${isNow ? ', today' : ''}`,
      planned: day.planned,
      done: day.logged,
      note: day.isDayOff ? 'off' : undefined,
      isNow,
    }
  })
  const hasHours = week.planned > 0 || week.logged > 0
  return (
    <section className={cards.card} aria-labelledby="this-week">
      <h2 className={cards.label} id="this-week">
        This week
      </h2>
      <p className={cards.title}>{keepUnits(totalWords(week))}</p>
      {week.planned > 0 && <ProgressBar share={week.logged / week.planned} label="Hours done this week" />}
      {hasHours && (
        <div className={styles.days}>
          <HourBars bars={bars} />
          <HourTable caption="Hours by day, Monday to Sunday" unit="Day" bars={bars} />
          <p className={styles.key} aria-hidden="true">
            Hours: outlined planned, filled done
          </p>
        </div>
      )}
      <p className={cards.text}>{keepUnits(toComeWords(week, view))}</p>
      {hasUnloggedDays(week, schedule.today) && schedule.work.length > 0 && (
        <div className={cards.actions}>
          <button className={buttons.button} type="button" onClick={logThisWeekAsPlanned}>
            Log the week as planned, up to today
          </button>
        </div>
      )}
      <WeeksHistory view={view} />
    </section>
  )
}

function totalWords({ logged, planned }: WeekSummary): string {
  if (planned === 0) return logged === 0 ? 'Nothing planned' : `${formatHoursInWords(logged)} done`
  return `${formatHourNumber(logged)} of ${formatHoursInWords(planned)}`
}

function toComeWords({ aheadByDay }: WeekSummary, { schedule }: PlanView): string {
  const { from, today } = schedule
  if (aheadByDay.length > 0) {
    const days = aheadByDay.map(({ day, minutes }) => `${formatDay(day, 'weekdayOnly')}\u00A0${formatHours(minutes)}`)
    return `Still to come: ${listInWords(days)}.`
  }
  // When it starts is said by the cards beside this one.
  if (from > today) return 'Your plan starts after this week.'
  return 'Nothing more this week.'
}
