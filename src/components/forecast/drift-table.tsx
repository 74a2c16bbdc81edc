import type { DriftPoint } from '../../domain/plan/drift'
import type { Roadmap } from '../../domain/roadmap/roadmap'
import { formatDay } from '../../lib/format-day'
import { dayOrNever } from './chance-words'
import { decisionWords } from './decision-words'
import { eventfulSteps, movedInWords, NO_DATE, reasonsInWords } from './drift-data'
import { ForecastTable } from './forecast-table'

interface DriftTableProps {
  readonly points: readonly DriftPoint[]
  readonly roadmap: Roadmap
}

/** Each day on which the date moved or something was decided. */
export function DriftTable({ points, roadmap }: DriftTableProps) {
  const rows = eventfulSteps(points).map(({ point, before }, index) => {
    const cells = [
      formatDay(point.day, 'medium'),
      point.finish === null ? NO_DATE : formatDay(point.finish, 'medium'),
      point.p80 === undefined ? '–' : dayOrNever(point.p80),
      before === undefined ? '–' : movedInWords(point, before.finish),
      before === undefined ? 'first planned' : reasonsInWords(point, (decision) => decisionWords(decision, roadmap)),
    ] as const
    return { key: index, cells }
  })
  return (
    <ForecastTable
      caption="The finish date, and what moved it, day by day"
      isWords
      columns={['On', 'Finish', 'P80', 'Moved by', 'Because of']}
      rows={rows}
      note="Days on which the date stayed are left out. “As the work went” is what no decision explains: work that took longer or less long than planned, and days without any."
    />
  )
}
