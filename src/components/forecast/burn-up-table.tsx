import type { Day, Minutes } from '../../domain/day'
import { formatDay } from '../../lib/format-day'
import { formatHourNumber } from '../../lib/format-duration'
import { aheadBy, type FinishRange, type HoursSoFar, minutesBy, plannedBy } from './burn-up-data'
import { type DayRange, periodEnds } from './chance-data'
import { ForecastTable } from './forecast-table'

interface BurnUpTableProps {
  readonly range: DayRange
  readonly done: readonly HoursSoFar[]
  readonly planned: readonly HoursSoFar[]
  readonly total: Minutes
  readonly today: Day
  readonly finish: FinishRange
}

/** The lines and the fan at the end of each week or month: what is done up to today, and what may be from then on. */
export function BurnUpTable({ range, done, planned, total, today, finish }: BurnUpTableProps) {
  const { unit, days } = periodEnds(range)
  const now = minutesBy(done, today)
  const ahead = (day: Day, end: Day): string => formatHourNumber(aheadBy(day, today, now, total, end))
  const fanWords = (day: Day): string => {
    if (finish.p10 === null) return '–'
    return finish.p90 === null
      ? `up to ${ahead(day, finish.p10)}`
      : `${ahead(day, finish.p90)} to ${ahead(day, finish.p10)}`
  }
  const withToday = [...new Set([...days, today])].toSorted((a, b) => a - b)
  return (
    <ForecastTable
      caption={`Hours by the end of each ${unit}`}
      columns={['By', 'Done, h', 'First planned, h', 'P50, h', 'P90 to P10, h']}
      rows={withToday.map((day) => ({
        key: day,
        cells: [
          day === today ? `${formatDay(day, 'medium')}, today` : formatDay(day, 'medium'),
          day > today ? '–' : formatHourNumber(minutesBy(done, day)),
          planned.length === 0 ? '–' : formatHourNumber(plannedBy(planned, day)),
          day <= today || finish.p50 === null ? '–' : ahead(day, finish.p50),
          day <= today ? '–' : fanWords(day),
        ],
      }))}
      note="What is ahead goes evenly from today’s hours to the days on which all are done: P50, and from P90 to P10."
    />
  )
}
