import { useState } from 'react'
import { ForecastTable } from '../../components/forecast/forecast-table'
import { HourBars } from '../../components/hour-bars'
import { addDays, DAYS_PER_WEEK } from '../../domain/day'
import { type PastWeek, pastWeeks } from '../../domain/plan/week-history'
import { formatDay, formatDayNear } from '../../lib/format-day'
import { countOf, formatHourNumber } from '../../lib/format-duration'
import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import cards from './card.module.css'
import styles from './weeks-history.module.css'

/** So many bars have room for a date below each. */
const MOST_DATED = 6

/** The weeks before this one, folded away: hours planned and logged, and nothing made of them. */
export function WeeksHistory({ view }: { readonly view: PlanView }) {
  const [isOpen, setIsOpen] = useState(false)
  if (view.plan.learner.start > addDays(view.today, -DAYS_PER_WEEK)) return null
  return (
    <details className={styles.history} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={cards.summary}>The weeks before</summary>
      {isOpen && <Weeks view={view} />}
    </details>
  )
}

function Weeks({ view: { plan, steps, today } }: { readonly view: PlanView }) {
  const hidesDates = useHidesDates()
  const weeks = pastWeeks(plan, steps, today)
  const name = ({ monday }: PastWeek, at: number): string =>
    hidesDates ? agoWords(weeks.length - at) : formatDayNear(monday, today)
  const hasLogs = weeks.some(({ logged }) => logged > 0)
  const bars = weeks.map((week, at) => ({
    key: week.monday,
    label: labelOf(weeks, at, hidesDates),
    name: name(week, at),
    planned: week.planned,
    done: week.logged,
    note: week.away === 'all' ? 'away' : undefined,
  }))
  return (
    <div className={styles.weeks}>
      {!hasLogs && (
        <p className={cards.text}>No hours were logged in these weeks. What was ticked counts all the same.</p>
      )}
      <HourBars bars={bars} hasFigures={false} />
      <ForecastTable
        caption="Hours of the weeks before this one"
        columns={['Week of', 'Planned, h', 'Logged, h']}
        rows={weeks.map((week, at) => ({
          key: week.monday,
          cells: [`${name(week, at)}${awayWords(week)}`, formatHourNumber(week.planned), formatHourNumber(week.logged)],
        }))}
      />
    </div>
  )
}

function awayWords({ away }: PastWeek): string {
  if (away === 'no') return ''
  return away === 'all' ? ', away' : ', partly away'
}

function agoWords(weeks: number): string {
  return weeks === 1 ? 'Last week' : `${countOf(weeks, 'week')} ago`
}

/** Each week's Monday while there is room, then only the months where they begin. */
function labelOf(weeks: readonly PastWeek[], at: number, hidesDates: boolean): string {
  const week = weeks[at]
  if (week === undefined) return ''
  if (hidesDates) return `−${weeks.length - at}`
  if (weeks.length <= MOST_DATED) return formatDay(week.monday, 'short')
  const month = formatDay(week.monday, 'month')
  const before = weeks[at - 1]
  return before === undefined || formatDay(before.monday, 'month') !== month ? month : ''
}
