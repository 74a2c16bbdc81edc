import { type RefObject, useEffect, useRef } from 'react'
import type { Day } from '../../domain/day'
import type { PhaseSummary, PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHours } from '../../lib/format-duration'
import { phaseClass } from '../phase-color'
import { type AxisUnit, createTimeAxis, positionOf, type TimeAxis } from './time-axis'
import { TimelineRow } from './timeline-row'
import styles from './timeline.module.css'

export type Zoom = 'fit' | AxisUnit

interface TimelineProps {
  readonly phases: readonly PhaseSummary[]
  readonly today: Day
  readonly zoom: Zoom
  readonly hrefOf: (step: StepId) => string
  readonly onTick: (step: PlannedStep, isDone: boolean) => void
  /** The day each step is 90% sure to be finished by, as far as that is known. */
  readonly sureDays: ReadonlyMap<StepId, Day>
  /** Raised by "go to today"; each change scrolls today's line into view. */
  readonly goToToday: number
}

/** How long a day is, in pixels, for each zoom; `fit` takes the width there is. */
const DAY_WIDTH: Readonly<Record<AxisUnit, number>> = { week: 16, month: 5, quarter: 2, year: 0.75 }
/** Room to the right, as a share of the whole, so that the last bar or milestone does not touch the edge. */
const ROOM_AFTER_FINISH = 0.02

/** The plan as phases and steps over time. Every bar is also said in words. */
export function Timeline({ phases, today, zoom, hrefOf, onTick, sureDays, goToToday }: TimelineProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const axis = axisOf(phases, today, zoom)
  const width = zoom === 'fit' ? undefined : `${Math.round((axis.to - axis.from) * DAY_WIDTH[zoom])}px`
  useScrollToToday(scroller, goToToday, zoom)

  return (
    <div className={styles.scroller} ref={scroller} role="region" aria-label="Timeline">
      <div
        className={`${styles.timeline} ${width === undefined ? '' : styles.wide}`}
        style={{ '--track-width': width }}
      >
        <AxisLines axis={axis} today={today} />
        {phases.map((summary) => (
          <section
            className={`${styles.phase} ${phaseClass(summary.index)}`}
            key={summary.phase.id}
            aria-labelledby={`phase-${summary.phase.id}`}
          >
            <PhaseHead summary={summary} axis={axis} />
            <ul>
              {summary.steps.map((step) => (
                <TimelineRow
                  key={step.id}
                  step={step}
                  axis={axis}
                  href={hrefOf(step.id)}
                  sureDay={sureDays.get(step.id)}
                  onTick={onTick}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

function PhaseHead({ summary, axis }: { readonly summary: PhaseSummary; readonly axis: TimeAxis }) {
  const { phase, start, finish, steps, doneCount, shownEffort } = summary
  return (
    <div className={styles.head}>
      <div className={styles.headLabel}>
        <h3 className={styles.phaseName} id={`phase-${phase.id}`}>
          {phase.title}
        </h3>
        <p className={styles.meta}>
          {doneCount} of {countOf(steps.length, 'step')} done · {formatHours(shownEffort)}
        </p>
      </div>
      <div className={styles.track} aria-hidden="true">
        {start !== null && finish !== null && (
          <span
            className={styles.phaseBar}
            style={{
              left: `${positionOf(start, axis)}%`,
              width: `${positionOf(finish + 1, axis) - positionOf(start, axis)}%`,
            }}
          />
        )}
      </div>
    </div>
  )
}

/** Ticks with their lines, and today's line, behind all rows. The dates are in the rows, so it is hidden from readers. */
function AxisLines({ axis, today }: { readonly axis: TimeAxis; readonly today: Day }) {
  return (
    <>
      <div className={styles.axis} aria-hidden="true">
        <div className={styles.corner} />
        <div className={styles.ticks}>
          {axis.ticks.map(({ day, label, isMajor }) => (
            <span
              className={isMajor ? styles.majorTick : styles.tick}
              key={day}
              style={{ left: `${positionOf(day, axis)}%` }}
            >
              {label}
            </span>
          ))}
          <span className={styles.todayTag} style={{ left: `${positionOf(today, axis)}%` }}>
            Today
          </span>
        </div>
      </div>
      <div className={styles.lines} aria-hidden="true">
        {axis.ticks.map(({ day, isMajor }) => (
          <span
            className={isMajor ? styles.majorLine : styles.line}
            key={day}
            style={{ left: `${positionOf(day, axis)}%` }}
          />
        ))}
        <TodayLine axis={axis} today={today} />
      </div>
    </>
  )
}

function TodayLine({ axis, today }: { readonly axis: TimeAxis; readonly today: Day }) {
  return (
    <span
      className={styles.today}
      data-today
      title={`Today, ${formatDay(today, 'long')}`}
      style={{ left: `${positionOf(today, axis)}%` }}
    />
  )
}

/** When it is asked for, and whenever the zoom changes, so that nobody is left looking at an empty year. */
function useScrollToToday(scroller: RefObject<HTMLDivElement | null>, asked: number, zoom: Zoom): void {
  useEffect(() => {
    const element = scroller.current
    const line = element?.querySelector<HTMLElement>('[data-today]')
    if (!element || !line || zoom === 'fit') return
    const { left } = line.getBoundingClientRect()
    element.scrollBy({ left: left - element.getBoundingClientRect().left - element.clientWidth / 2 })
  }, [scroller, asked, zoom])
}

function axisOf(phases: readonly PhaseSummary[], today: Day, zoom: Zoom): TimeAxis {
  const first = Math.min(today, ...phases.map(({ start }) => start ?? today)) as Day
  const finish = Math.max(today, ...phases.map((phase) => phase.finish ?? today))
  const last = Math.ceil(finish + (finish - first) * ROOM_AFTER_FINISH) as Day
  return zoom === 'fit' ? createTimeAxis(first, last) : createTimeAxis(first, last, zoom)
}
