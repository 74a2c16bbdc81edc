import { type RefObject, useRef } from 'react'
import type { Day } from '../../domain/day'
import type { StepId } from '../../domain/roadmap/roadmap'
import { LinkLayer } from './link-layer'
import { handleRowKey } from './row-keys'
import { stepOf } from './step-links'
import type { StepMoves } from './step-moves'
import { rowAt, type StepRows } from './step-rows'
import { type RowContent, TimelineRows } from './timeline-rows'
import styles from './timeline.module.css'
import { useBarDrag } from './use-bar-drag'
import { useHoveredStep } from './use-hovered-step'
import { rowIndexOf, useRovingRow } from './use-roving-row'
import { isWindowed, useRowWindow } from './use-row-window'
import { useSteadyActions } from './use-steady-actions'
import type { StepMoving } from './use-step-move'
import type { TimeScroll } from './use-time-scroll'
import { useTodayRow } from './use-today-row'

interface TimelineGridProps extends RowContent {
  readonly scroller: RefObject<HTMLElement | null>
  /** Pixels that the head lies over the rows with. */
  readonly headHeight: number
  readonly today: Day
  readonly isDue: boolean
  readonly singleKeys: boolean
  readonly time: TimeScroll
  readonly moves: StepMoves
  readonly moving: StepMoving
  readonly onTick: (step: StepId, isDone: boolean) => void
  readonly onFold: (phase: string, isFolded: boolean) => void
  /** 1 for closer, -1 for farther away. */
  readonly onZoom: (direction: 1 | -1) => void
  readonly onFit: () => void
  /** Raised by "go to today". */
  readonly goToToday: number
}

/**
 * The rows as a treegrid, and the lines between their bars. Where it is scrolled to and what the pointer is over changes
 * often, and is known here alone: the rest of the timeline is not drawn anew for it.
 */
export function TimelineGrid(props: TimelineGridProps) {
  const { rows, links, axis, scroller, moves, moving, time, onTick, onFold } = props
  const grid = useRef<HTMLDivElement>(null)
  const isPart = isWindowed(rows)
  const { range, tops, measure, reveal } = useRowWindow(rows, grid, props.headHeight, props.isDue)
  const roving = useRovingRow(rows, grid)
  const actions = useSteadyActions({ tick: onTick, fold: onFold, reset: moves.reset })
  const { hovered, onPointerOver, onPointerLeave } = useHoveredStep((target) => stepAt(rows, target))
  useTodayRow(rows, props.today, props.goToToday, grid, reveal)

  const focusRow = (index: number): void => {
    const at = Math.max(0, Math.min(rows.count - 1, index))
    const row = rowAt(rows, at)
    roving.focusRow(at)
    const { start, finish } = row?.kind === 'step' ? row.step.dates : { start: null, finish: null }
    if (start !== null && finish !== null) time.showDays(start, finish + 1)
  }
  const onPointerDown = useBarDrag({
    scroller,
    dayAtPlace: time.dayAtPlace,
    startOf: moves.startOf,
    onMove: moving.moveTo,
    onDrop: moving.apply,
    onCancel: moving.cancel,
    onTap: (id, isTouch) => {
      const link = grid.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"] [data-main]`)
      // A finger has nothing to hover with: the first touch shows what the step hangs together with.
      if (isTouch && document.activeElement !== link) link?.focus({ preventScroll: true })
      else link?.click()
    },
  })
  const activeRow = roving.hasFocus ? rowAt(rows, roving.active) : undefined
  const focused = activeRow?.kind === 'step' ? activeRow.step.id : null
  const linked = stepOf(links, moving.move?.id ?? hovered ?? focused)
  const first = range.first

  return (
    <>
      <div
        className={styles.rows}
        ref={grid}
        role="treegrid"
        tabIndex={-1}
        aria-label="Steps over time"
        aria-rowcount={isPart ? rows.count : undefined}
        style={{
          minHeight: `${tops[rows.count] ?? 0}px`,
          paddingTop: first === 0 ? undefined : `${tops[first] ?? 0}px`,
        }}
        onKeyDown={(event) =>
          handleRowKey(event, {
            rows,
            isMoving: moving.move !== null,
            hasLetters: props.singleKeys,
            focusRow,
            onFold,
            onTick,
            onZoom: props.onZoom,
            onFit: props.onFit,
            onToday: time.showToday,
            moveBy: moving.moveBy,
            onApply: moving.apply,
            onCancel: moving.cancel,
            onReset: moves.reset,
          })
        }
        onFocus={roving.onFocus}
        onBlur={(event) => {
          roving.onBlur(event)
          // Whoever goes elsewhere has not said that they want it so.
          if (event.target.isConnected) moving.cancel()
        }}
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        onPointerLeave={onPointerLeave}
      >
        <TimelineRows
          {...{ rows, links, axis, range, tops, measure, actions }}
          baseline={props.baseline}
          hideDates={props.hideDates}
          hrefOf={props.hrefOf}
          sureDayOf={props.sureDayOf}
          isWindowed={isPart}
          active={roving.active}
          movedId={moving.move?.id ?? null}
          preview={moving.move?.preview ?? null}
        />
      </div>
      <LinkLayer {...{ axis, links, rows, tops }} step={linked} />
    </>
  )
}

function stepAt(rows: StepRows, target: EventTarget): StepId | null {
  const row = rowAt(rows, rowIndexOf(target) ?? -1)
  return row?.kind === 'step' ? row.step.id : null
}
