import { useRef } from 'react'
import type { Day } from '../../domain/day'
import type { Learner } from '../../domain/learner/learner'
import type { PhaseSummary } from '../../domain/plan/phase-summary'
import type { Baseline } from '../../domain/plan/plan'
import type { StepId } from '../../domain/roadmap/roadmap'
import type { WorkDay } from '../../domain/schedule/schedule'
import { useSame } from '../../lib/use-same'
import { AxisBackdrop } from './axis-backdrop'
import { AxisHead, hasHours } from './axis-head'
import { MoveBubble } from './move-bubble'
import { linkSteps, stepOf } from './step-links'
import type { StepMoves } from './step-moves'
import { createRows } from './step-rows'
import { createTimelineAxis, type TimelineAxis } from './timeline-axis'
import { TimelineGrid } from './timeline-grid'
import styles from './timeline.module.css'
import { isWindowed } from './use-row-window'
import { type ActiveMove, useStepMove } from './use-step-move'
import { useTimeScroll } from './use-time-scroll'
import { useVisibleDays } from './use-visible-days'
import { useZoomGestures } from './use-zoom-gestures'
import { DAY_WIDTH, type Zoom, zoomBy } from './zoom'

interface TimelineProps {
  readonly phases: readonly PhaseSummary[]
  readonly today: Day
  readonly learner: Pick<Learner, 'daysOff' | 'overrides'>
  readonly baseline: Baseline | null
  /** The work ahead, gone through only where hours are shown. */
  readonly work: Iterable<WorkDay>
  /** The day a step is 90% sure to be finished by, as far as that is known. */
  readonly sureDayOf: (step: StepId) => Day | undefined
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
  readonly onTick: (step: StepId, isDone: boolean) => void
  readonly moves: StepMoves
  /** Told of a move while it is tried out, and with null when it is over. */
  readonly onMoving: (move: ActiveMove | null) => void
  /** Whether the browser lays it out by now; until then few rows are in the page. */
  readonly isDue: boolean
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
 * its name. Of a long plan only the rows in view are in the page.
 */
export function Timeline(props: TimelineProps) {
  const { phases, today, zoom, folded, hideDone, hideDates, moves, onZoom } = props
  const scroller = useRef<HTMLDivElement>(null)
  const track = useRef<HTMLDivElement>(null)

  const rows = createRows(phases, folded, hideDone)
  const links = linkSteps(phases)
  const axis = useSame(axisOf(phases, today, zoom), isSameAxis)
  const isWide = zoom !== 'fit'
  const headHeight = hasHours(axis, isWide) ? AXIS_HEIGHT_WITH_HOURS : AXIS_HEIGHT

  const range = useVisibleDays(scroller, track, axis, isWide, today)
  const time = useTimeScroll(scroller, track, axis, zoom, today, props.goToToday)
  const moving = useStepMove(moves, props.onMoving)

  const zoomStep = (direction: 1 | -1, place: number | null): void => {
    const room = { days: axis.to - axis.from, width: track.current?.clientWidth ?? 0 }
    const next = zoomBy(zoom, direction, zoom === 'fit' ? room : { ...room, width: scroller.current?.clientWidth ?? 0 })
    if (next === zoom) return
    if (place !== null) time.holdAt(place)
    onZoom(next)
  }
  useZoomGestures(scroller, zoomStep)

  return (
    <div
      className={`${styles.scroller} ${moving.move === null ? '' : styles.moving}`}
      ref={scroller}
      role="region"
      aria-label="Timeline"
      data-scroller
      data-scrolls={isWide || isWindowed(rows) ? '' : undefined}
      data-windowed={isWindowed(rows) ? '' : undefined}
    >
      <div
        className={`${styles.timeline} ${isWide ? styles.wide : ''}`}
        data-fit={isWide ? undefined : ''}
        style={{
          '--track-width': isWide ? `${Math.round((axis.to - axis.from) * DAY_WIDTH[zoom])}px` : undefined,
          '--axis-height': `${headHeight}px`,
        }}
      >
        <AxisHead {...{ axis, range, today, isWide, hideDates, track }} work={props.work} />
        <AxisBackdrop axis={axis} range={range} today={today} learner={props.learner} />
        {rows.count === 0 ? (
          <p className={styles.empty}>There are no steps in this plan.</p>
        ) : (
          <TimelineGrid
            {...{ rows, links, axis, scroller, headHeight, today, hideDates, time, moves, moving }}
            baseline={props.baseline}
            isDue={props.isDue}
            sureDayOf={props.sureDayOf}
            singleKeys={props.singleKeys}
            hrefOf={props.hrefOf}
            onTick={props.onTick}
            onFold={props.onFold}
            onZoom={(direction) => zoomStep(direction, null)}
            onFit={() => onZoom('fit')}
            goToToday={props.goToToday}
          />
        )}
      </div>
      {moving.move !== null && (
        <MoveBubble
          move={moving.move}
          moves={moves}
          titleOf={(id) => stepOf(links, id)?.step.title ?? id}
          hideDates={hideDates}
        />
      )}
    </div>
  )
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
