import { useRef, useState } from 'react'
import type { Day, Minutes } from '../../domain/day'
import type { Learner } from '../../domain/learner/learner'
import type { PhaseSummary, PlannedStep } from '../../domain/plan/phase-summary'
import type { Baseline } from '../../domain/plan/plan'
import { indexSteps, type StepIndex } from '../../domain/plan/step-index'
import type { StepId } from '../../domain/roadmap/roadmap'
import { useSame } from '../../lib/use-same'
import { AxisBackdrop } from './axis-backdrop'
import { AxisHead } from './axis-head'
import { linkWords, pinWords } from './bar-words'
import { LinkLayer } from './link-layer'
import { MoveBubble } from './move-bubble'
import { PhaseRow } from './phase-row'
import { handleRowKey } from './row-keys'
import type { StepMoves } from './step-moves'
import { createRows, type StepRow } from './step-rows'
import { createTimelineAxis, type TimelineAxis } from './timeline-axis'
import { TimelineRow } from './timeline-row'
import styles from './timeline.module.css'
import { useBarDrag } from './use-bar-drag'
import { rowIndexOf, useRovingRow } from './use-roving-row'
import { useRowWindow } from './use-row-window'
import { type ActiveMove, useStepMove } from './use-step-move'
import { useTimeScroll } from './use-time-scroll'
import { useTodayRow } from './use-today-row'
import { useVisibleDays } from './use-visible-days'
import { useZoomGestures } from './use-zoom-gestures'
import { DAY_WIDTH, type Zoom, zoomBy } from './zoom'

interface TimelineProps {
  readonly phases: readonly PhaseSummary[]
  readonly today: Day
  readonly learner: Pick<Learner, 'daysOff' | 'overrides'>
  readonly baseline: Baseline | null
  /** Minutes planned on each day ahead. */
  readonly minutesByDay: ReadonlyMap<Day, Minutes>
  /** The day each step is 90% sure to be finished by, as far as that is known. */
  readonly sureDays: ReadonlyMap<StepId, Day>
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  /** Phases whose steps are folded away, by id. */
  readonly folded: ReadonlySet<string>
  readonly onFold: (phase: string, isFolded: boolean) => void
  readonly hideDone: boolean
  readonly hideDates: boolean
  /** Whether letters on their own are keys. */
  readonly singleKeys: boolean
  readonly hrefOf: (step: StepId) => string
  readonly onTick: (step: PlannedStep, isDone: boolean) => void
  readonly moves: StepMoves
  /** Told of a move while it is tried out, and with null when it is over. */
  readonly onMoving: (move: ActiveMove | null) => void
  /** Raised by "go to today"; each change brings today into view. */
  readonly goToToday: number
}

/** Pixels above the rows: the ticks, and with a size of its own for each unit a line more below them for the hours. */
const AXIS_HEIGHT = 45
const AXIS_HEIGHT_WITH_HOURS = 65
/** Room to the right, as a share of the whole, so that the last bar or milestone does not touch the edge. */
const ROOM_AFTER_FINISH = 0.02

/**
 * The plan as phases and steps over time: a treegrid, in which phases are rows of the first level and steps of the
 * second. Tab comes to one row, and the arrows go on from there; the link in each row has all that the bar shows in
 * its name. Plans of up to `MOST_ROWS_AT_ONCE` rows are in the page as a whole; of longer ones the rows in view are.
 */
export function Timeline(props: TimelineProps) {
  const { phases, today, zoom, folded, hideDone, hideDates, moves, onTick, onFold, onZoom } = props
  const scroller = useRef<HTMLDivElement>(null)
  const track = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<StepId | null>(null)

  const rows = createRows(phases, folded, hideDone)
  const steps = indexSteps(phases)
  const axis = useSame(axisOf(phases, today, zoom), isSameAxis)
  const isWide = zoom !== 'fit'
  const axisHeight = axis.unit === 'week' || axis.unit === 'day' ? AXIS_HEIGHT_WITH_HOURS : AXIS_HEIGHT
  const headHeight = isWide ? axisHeight : AXIS_HEIGHT

  const roving = useRovingRow(rows, grid)
  const { placed, height, measure, middleOf, reveal } = useRowWindow(rows, scroller, roving.active, headHeight)
  const range = useVisibleDays(scroller, track, axis, isWide, today)
  const time = useTimeScroll(scroller, track, axis, zoom, today, props.goToToday)
  useTodayRow(rows, today, props.goToToday, grid, reveal)
  const moving = useStepMove(moves, props.onMoving)

  const zoomStep = (direction: 1 | -1, place: number | null): void => {
    const room = { days: axis.to - axis.from, width: track.current?.clientWidth ?? 0 }
    const next = zoomBy(zoom, direction, zoom === 'fit' ? room : { ...room, width: scroller.current?.clientWidth ?? 0 })
    if (next === zoom) return
    if (place !== null) time.holdAt(place)
    onZoom(next)
  }
  useZoomGestures(scroller, zoomStep)
  const focusRow = (index: number): void => {
    const at = Math.max(0, Math.min(rows.length - 1, index))
    const row = rows[at]
    reveal(at)
    roving.focusRow(at)
    const { start, finish } = row?.kind === 'step' ? row.step.dates : { start: null, finish: null }
    if (start !== null && finish !== null) time.showDays(start, finish + 1)
  }
  const linkOf = (id: StepId): HTMLElement | null =>
    grid.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"] [data-main]`) ?? null
  const onPointerDown = useBarDrag({
    scroller,
    dayAtPlace: time.dayAtPlace,
    startOf: moves.startOf,
    onMove: moving.moveTo,
    onDrop: moving.apply,
    onCancel: moving.cancel,
    onTap: (id, isTouch) => {
      const link = linkOf(id)
      // A finger has nothing to hover with: the first touch shows what the step hangs together with.
      if (isTouch && document.activeElement !== link) link?.focus({ preventScroll: true })
      else link?.click()
    },
  })
  const activeRow = rows[roving.active]
  const focused = roving.hasFocus && activeRow?.kind === 'step' ? activeRow.step.id : null
  const linked = steps.byId.get(moving.move?.id ?? hovered ?? focused ?? '')?.step

  return (
    <div
      className={`${styles.scroller} ${moving.move === null ? '' : styles.moving}`}
      ref={scroller}
      role="region"
      aria-label="Timeline"
      data-scrolls={isWide || height !== null ? '' : undefined}
    >
      <div
        className={`${styles.timeline} ${isWide ? styles.wide : ''}`}
        data-fit={isWide ? undefined : ''}
        style={{
          '--track-width': isWide ? `${Math.round((axis.to - axis.from) * DAY_WIDTH[zoom])}px` : undefined,
          '--axis-height': `${headHeight}px`,
        }}
      >
        <AxisHead {...{ axis, range, today, isWide, hideDates, track }} minutesByDay={props.minutesByDay} />
        <AxisBackdrop axis={axis} range={range} today={today} learner={props.learner} />
        {rows.length === 0 && <p className={styles.empty}>There are no steps in this plan.</p>}
        {rows.length > 0 && (
          <div
            className={styles.rows}
            ref={grid}
            role="treegrid"
            tabIndex={-1}
            aria-label="Steps over time"
            aria-rowcount={height === null ? undefined : rows.length}
            data-windowed={height === null ? undefined : ''}
            style={height === null ? undefined : { height: `${height}px` }}
            onKeyDown={(event) =>
              handleRowKey(event, {
                rows,
                isMoving: moving.move !== null,
                hasLetters: props.singleKeys,
                focusRow,
                onFold,
                onTick,
                onZoom: (direction) => zoomStep(direction, null),
                onFit: () => onZoom('fit'),
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
            onPointerOver={({ target, pointerType }) => pointerType !== 'touch' && setHovered(stepAt(rows, target))}
            onPointerLeave={() => setHovered(null)}
          >
            {placed.map(({ index, top }) => {
              const row = rows[index]
              if (row === undefined) return null
              const at = {
                index,
                top,
                measure,
                isActive: index === roving.active,
                rowCount: height === null ? null : rows.length,
              }
              if (row.kind === 'phase') return <PhaseRow key={row.key} {...at} {...{ row, axis, hideDates, onFold }} />
              const { step, phaseIndex, place, count } = row
              const { id } = step
              return (
                <TimelineRow
                  key={row.key}
                  {...at}
                  {...{ step, phaseIndex, place, count, axis, hideDates, onTick }}
                  links={linkWords(stepsOf(steps, step.prerequisites), stepsOf(steps, steps.unlocks.get(id) ?? []))}
                  href={props.hrefOf(id)}
                  sureDay={props.sureDays.get(id)}
                  baseline={props.baseline}
                  preview={moving.move?.id === id ? moving.move.preview : null}
                  onReset={pinWords(step.settings, hideDates) === null ? null : moves.reset}
                />
              )
            })}
          </div>
        )}
        {linked !== undefined && <LinkLayer {...{ axis, steps, rows, middleOf }} step={linked} grid={grid} />}
      </div>
      {moving.move !== null && (
        <MoveBubble
          move={moving.move}
          moves={moves}
          titleOf={(id) => steps.byId.get(id)?.step.step.title ?? id}
          hideDates={hideDates}
        />
      )}
    </div>
  )
}

function stepAt(rows: readonly StepRow[], target: EventTarget): StepId | null {
  const row = rows[rowIndexOf(target) ?? -1]
  return row?.kind === 'step' ? row.step.id : null
}

/** The steps with these ids that are in the plan. */
function stepsOf({ byId }: StepIndex, ids: readonly StepId[]): readonly PlannedStep[] {
  return ids.flatMap((id) => byId.get(id)?.step ?? [])
}

function isSameAxis(a: TimelineAxis, b: TimelineAxis): boolean {
  return a.from === b.from && a.to === b.to && a.unit === b.unit
}

function axisOf(phases: readonly PhaseSummary[], today: Day, zoom: Zoom): TimelineAxis {
  const first = Math.min(today, ...phases.map(({ start }) => start ?? today)) as Day
  const finish = Math.max(today, ...phases.map((phase) => phase.finish ?? today))
  const last = Math.ceil(finish + (finish - first) * ROOM_AFTER_FINISH) as Day
  return zoom === 'fit' ? createTimelineAxis(first, last) : createTimelineAxis(first, last, zoom)
}
