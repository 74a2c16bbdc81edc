import { formatDay } from '../../lib/format-day'
import { type DayRange, type FinishDays, periodEnds } from './chance-data'
import { chanceWordsBy, formatChance } from './chance-words'
import { ForecastTable } from './forecast-table'

/** The curve's figures: the chance at the end of each week, or of each month where that would be too many rows. */
export function ChanceTable({ finish, range }: { readonly finish: FinishDays; readonly range: DayRange }) {
  const { unit, days } = periodEnds(range)
  const rows = days.map((day) => {
    return { key: day, cells: [formatDay(day, 'medium'), chanceWordsBy(finish, day)] as const }
  })
  return (
    <ForecastTable
      caption={`The chance of being done by the end of each ${unit}`}
      columns={['Done by', 'Chance']}
      rows={
        finish.never === 0
          ? rows
          : [...rows, { key: 'never', cells: ['Not within 20 years', formatChance(finish.never / finish.trials)] }]
      }
    />
  )
}
