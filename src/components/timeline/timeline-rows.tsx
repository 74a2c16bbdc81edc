import { memo } from 'react'
import type { Day } from '../../domain/day'
import type { Baseline } from '../../domain/plan/plan'
import type { StepId } from '../../domain/roadmap/roadmap'
import { firstPlanned } from './bar-words'
import { PhaseRow } from './phase-row'
import type { RowActions, RowPlace } from './row-place'
import type { RowRange } from './row-places'
import { type StepLinks, wordsOfLinks } from './step-links'
import type { MovePreview } from './step-moves'
import { rowAt, type StepRows } from './step-rows'
import type { TimelineAxis } from './timeline-axis'
import { TimelineRow } from './timeline-row'

/** What the rows show, and how; apart from where they lie. */
export interface RowContent {
  readonly rows: StepRows
  readonly links: StepLinks
  readonly axis: TimelineAxis
  readonly baseline: Baseline | null
  readonly hideDates: boolean
  readonly hrefOf: (step: StepId) => string
  /** The day a step is 90% sure to be finished by, as far as that is known. */
  readonly sureDayOf: (step: StepId) => Day | undefined
}

interface TimelineRowsProps extends RowContent {
  readonly range: RowRange
  readonly tops: Float64Array
  readonly isWindowed: boolean
  /** The row that Tab comes to: it is always there. */
  readonly active: number
  /** The step that is being moved, and where it would be. */
  readonly movedId: StepId | null
  readonly preview: MovePreview | null
  readonly actions: RowActions
  readonly measure: RowPlace['measure']
}

/** The rows that are in the page. Which of them are drawn anew is for each to say: those whose step is another. */
export const TimelineRows = memo(function TimelineRows(props: TimelineRowsProps) {
  const { rows, range, tops, isWindowed, active, measure } = props
  const isAway = active >= 0 && active < rows.count && (active < range.first || active >= range.last)
  return rowsInPage(range, isAway ? active : -1).map((index) => {
    const at: RowPlace = {
      index,
      top: index < range.first || index >= range.last ? (tops[index] ?? 0) : null,
      measure,
      isActive: index === active,
      rowCount: isWindowed ? rows.count : null,
    }
    return rowElement(props, at)
  })
})

function rowElement(props: TimelineRowsProps, at: RowPlace) {
  const { rows, links, axis, hideDates, actions, movedId, preview } = props
  const row = rowAt(rows, at.index)
  if (row === undefined) return null
  if (row.kind === 'phase') {
    const { summary, isFolded, place, count } = row
    const key = `phase ${summary.phase.id}`
    return <PhaseRow key={key} {...at} {...{ summary, isFolded, place, count, axis, hideDates, actions }} />
  }
  const { step, phaseIndex, place, count } = row
  return (
    <TimelineRow
      key={`step ${step.id}`}
      {...at}
      {...{ step, phaseIndex, place, count, axis, hideDates, actions }}
      links={wordsOfLinks(links, step)}
      href={props.hrefOf(step.id)}
      sureDay={props.sureDayOf(step.id)}
      first={firstPlanned(step, props.baseline)}
      preview={movedId === step.id ? preview : null}
    />
  )
}

/** In their order, so that the keyboard and readers come to them in it. */
function rowsInPage({ first, last }: RowRange, away: number): readonly number[] {
  const range = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at)
  if (away < 0) return range
  return away < first ? [away, ...range] : [...range, away]
}
