import { type HourBar, HourBars, HourTable } from '../../components/hour-bars'
import { ProgressBar } from '../../components/progress-bar'
import { summariseWeek, type WeekSummary } from '../../domain/plan/week-summary'
import { formatDay, formatWeekday, formatWeekdayNear } from '../../lib/format-day'
import { formatDays, formatHourNumber, formatHours, formatHoursInWords, listInWords } from '../../lib/format-duration'
import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/standing-selectors'
import cards from './card.module.css'
import styles from './week-card.module.css'
import { WeeksHistory } from './weeks-history'

/** This week: hours planned and done by day, what is still to come, and the weeks before it. */
export function WeekCard({ view }: { readonly view: PlanView }) {
  const { plan, steps, schedule } = view
  const hidesDates = useHidesDates()
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
      <p className={cards.title}>{totalWords(week)}</p>
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
      <p className={cards.text}>{toComeWords(week, view, hidesDates)}</p>
      <WeeksHistory view={view} />
    </section>
  )
}

function totalWords({ logged, planned }: WeekSummary): string {
  if (planned === 0) return logged === 0 ? 'Nothing planned' : `${formatHoursInWords(logged)} done`
  return `${formatHourNumber(logged)} of ${formatHoursInWords(planned)}`
}

function toComeWords({ aheadByDay }: WeekSummary, { schedule }: PlanView, hidesDates: boolean): string {
  const { from, today } = schedule
  if (aheadByDay.length > 0) {
    const days = aheadByDay.map(({ day, minutes }) => `${formatDay(day, 'weekdayOnly')} ${formatHours(minutes)}`)
    return `Still to come: ${listInWords(days)}.`
  }
  if (from > today) {
    return `Your plan starts ${hidesDates ? `in ${formatDays(from - today)}` : `on ${formatWeekdayNear(from, today)}`}.`
  }
  return 'Nothing more this week.'
}
