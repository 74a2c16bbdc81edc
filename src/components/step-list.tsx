import { Fragment, useRef } from 'react'
import type { StepId } from '../domain/roadmap/roadmap'
import { phaseClass } from './phase-color'
import { StepListBlock } from './step-list-block'
import { useRowInFocus } from './step-list-focus'
import { StepListHead } from './step-list-head'
import { blockKey } from './step-list-places'
import { isGrouped, type ListLines } from './step-list-rows'
import type { SortColumn, StepSort } from './step-list-sort'
import { useListWindow } from './step-list-window'
import styles from './step-list.module.css'

interface StepListProps {
  /** What `listLines` gives for the sort. */
  readonly lines: ListLines
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
  readonly onTick: (step: StepId, isDone: boolean) => void
}

/** The plan as a table: the view for a phone, a screen reader and paper. */
export function StepList(props: StepListProps) {
  const { lines, sort, onSort, hideDates, rendersAll, selected, onSelect, onSelectAll, hrefOf, onTick } = props
  const table = useRef<HTMLTableElement>(null)
  const active = useRowInFocus(table, lines)
  const { bodies, gapAfter, isWindowed } = useListWindow(lines, table, { active, rendersAll })
  const isByPhase = isGrouped(sort)
  const columnCount = (hideDates ? 6 : 8) + (isByPhase ? 0 : 1)
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
        selected={howMany(selected, lines)}
        onSelectAll={onSelectAll}
      />
      {bodies.map(({ group, blocks }) => (
        <tbody
          key={group.phase?.phase.id ?? 'all'}
          className={group.phase === null ? '' : phaseClass(group.phase.index)}
        >
          {blocks.map((block) => (
            <Fragment key={blockKey(group, block)}>
              {block.gap > 0 && <Gap height={block.gap} columnCount={columnCount} />}
              <StepListBlock
                lines={lines}
                first={block.first}
                end={block.end}
                columnCount={columnCount}
                isWindowed={isWindowed}
                hideDates={hideDates}
                showsPhase={!isByPhase}
                selected={selected}
                // What it does depends on all the lines: while nothing is being selected, their change is none for the rows.
                onSelect={selected === null ? null : onSelect}
                hrefOf={hrefOf}
                onTick={onTick}
              />
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

function howMany(selected: ReadonlySet<StepId> | null, lines: ListLines): 'none' | 'some' | 'all' {
  if (selected === null || selected.size === 0) return 'none'
  return lines.steps().every(({ id }) => selected.has(id)) ? 'all' : 'some'
}
