import { Fragment, useRef } from 'react'
import type { PhaseSummary, PlannedStep } from '../domain/plan/phase-summary'
import type { StepId } from '../domain/roadmap/roadmap'
import { countOf, formatHours } from '../lib/format-duration'
import { phaseClass } from './phase-color'
import type { ShownPhase } from './step-filter'
import { useRowInFocus } from './step-list-focus'
import { StepListHead } from './step-list-head'
import { StepListRow } from './step-list-row'
import { isGrouped, type ListLine, type PlacedLine, stepsOfLines, toBodies } from './step-list-rows'
import type { SortColumn, StepSort } from './step-list-sort'
import { useListWindow } from './step-list-window'
import styles from './step-list.module.css'

interface StepListProps {
  /** What `listLines` gives for the sort. */
  readonly lines: readonly ListLine[]
  readonly sort: StepSort
  readonly onSort: (column: SortColumn) => void
  readonly hideDates: boolean
  /** Whether every row is put into the page, however many: for paper. */
  readonly rendersAll: boolean
  /** The steps that are selected; null when nothing is being selected. */
  readonly selected: ReadonlySet<StepId> | null
  readonly onSelect: (step: StepId, isSelected: boolean, isRange: boolean) => void
  readonly onSelectAll: (isSelected: boolean) => void
  readonly hrefOf: (step: StepId) => string
  readonly onTick: (step: PlannedStep, isDone: boolean) => void
}

/** The plan as a table: the view for a phone, a screen reader and paper. */
export function StepList(props: StepListProps) {
  const { lines, sort, onSort, hideDates, rendersAll, selected, onSelect, onSelectAll, hrefOf, onTick } = props
  const table = useRef<HTMLTableElement>(null)
  const active = useRowInFocus(table, lines)
  const { placed, gapAfter, isWindowed, measure } = useListWindow(lines, table, { active, rendersAll })
  const isByPhase = isGrouped(sort)
  const columnCount = (hideDates ? 6 : 8) + (isByPhase ? 0 : 1)

  const renderLine = ({ index, line }: PlacedLine) => {
    const rowIndex = isWindowed ? index + 2 : undefined
    return line.kind === 'phase' ? (
      <tr className={styles.phase} aria-rowindex={rowIndex} data-index={index} ref={measure}>
        <PhaseHeader summary={line.summary} columnCount={columnCount} />
      </tr>
    ) : (
      <StepListRow
        step={line.row.step}
        phase={line.row.summary.phase}
        phaseIndex={line.row.summary.index}
        number={line.row.number}
        rowIndex={rowIndex}
        index={index}
        measure={measure}
        href={hrefOf(line.row.step.id)}
        hideDates={hideDates}
        showsPhase={!isByPhase}
        isSelected={selected?.has(line.row.step.id) ?? null}
        onSelect={onSelect}
        onTick={onTick}
      />
    )
  }
  return (
    <table className={styles.list} ref={table} aria-rowcount={isWindowed ? lines.length + 1 : undefined}>
      <caption className="visually-hidden">
        {isByPhase ? 'The steps of your plan, by phase' : 'The steps of your plan'}
      </caption>
      <StepListHead
        sort={sort}
        onSort={onSort}
        hideDates={hideDates}
        showsPhase={!isByPhase}
        isSelecting={selected !== null}
        selected={howMany(selected, stepsOfLines(lines))}
        onSelectAll={onSelectAll}
      />
      {toBodies(placed, isByPhase).map((body) => (
        <tbody key={bodyKey(body, isByPhase)} className={bodyClass(body, isByPhase)}>
          {body.map((each) => (
            <Fragment key={each.line.key}>
              {each.gap > 0 && <Gap height={each.gap} columnCount={columnCount} />}
              {renderLine(each)}
            </Fragment>
          ))}
        </tbody>
      ))}
      {gapAfter > 0 && (
        <tbody>
          <Gap height={gapAfter} columnCount={columnCount} />
        </tbody>
      )}
    </table>
  )
}

/** The room of rows that are not in the page. */
function Gap({ height, columnCount }: { readonly height: number; readonly columnCount: number }) {
  return (
    <tr className={styles.gap} aria-hidden="true">
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  )
}

function PhaseHeader({ summary, columnCount }: { readonly summary: ShownPhase; readonly columnCount: number }) {
  return (
    <th scope="rowgroup" colSpan={columnCount}>
      <h3 className={styles.phaseName} dir="auto">
        {summary.phase.title}
      </h3>
      <span className={styles.sum}>
        {summary.doneCount} of {countOf(summary.stepCount, 'step')} done · {formatHours(summary.shownEffort)}
      </span>
    </th>
  )
}

function phaseOf(body: readonly PlacedLine[]): PhaseSummary | undefined {
  const line = body[0]?.line
  return line?.kind === 'phase' ? line.summary : line?.row.summary
}

function bodyKey(body: readonly PlacedLine[], isByPhase: boolean): string {
  return (isByPhase ? phaseOf(body)?.phase.id : undefined) ?? 'all'
}

function bodyClass(body: readonly PlacedLine[], isByPhase: boolean): string {
  const phase = isByPhase ? phaseOf(body) : undefined
  return phase === undefined ? '' : phaseClass(phase.index)
}

function howMany(selected: ReadonlySet<StepId> | null, shown: readonly StepId[]): 'none' | 'some' | 'all' {
  if (selected === null || selected.size === 0) return 'none'
  return shown.every((id) => selected.has(id)) ? 'all' : 'some'
}
