import type { RefObject } from 'react'
import type { Day } from '../../domain/day'
import type { WorkDay } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'
import { formatHours } from '../../lib/format-duration'
import styles from './axis.module.css'
import { minutesByDay, plannedHours } from './planned-hours'
import { type AxisTick, positionOf } from './time-axis'
import { type DayRange, spansBetween, ticksBetween, type TimelineAxis } from './timeline-axis'
import { DAY_WIDTH } from './zoom'

/** About as wide as the name of a month and its year, and as today's tag, in pixels. */
const NAME_WIDTH = 112
const TAG_WIDTH = 48

interface AxisHeadProps {
  readonly axis: TimelineAxis
  readonly range: DayRange
  readonly today: Day
  /** The size of each unit is its own; else the whole plan is fitted in. */
  readonly isWide: boolean
  readonly hideDates: boolean
  /** The work ahead, gone through only where hours are shown. */
  readonly work: Iterable<WorkDay>
  /** What lies exactly over the days. */
  readonly track: RefObject<HTMLDivElement | null>
}

/** The time above the rows. The dates are in the rows' words, so only the planned hours are said to readers. */
export function AxisHead({ axis, range, today, isWide, hideDates, work, track }: AxisHeadProps) {
  const at = (day: number): { readonly left: string } => ({ left: `${positionOf(day, axis)}%` })
  return (
    <div className={styles.axis}>
      <div className={styles.corner} aria-hidden="true" />
      <div className={styles.ticks} ref={track} data-days>
        <div aria-hidden="true">
          {isWide && !hideDates && <Spans axis={axis} range={range} today={today} />}
          {!hideDates &&
            ticksBetween(axis, range).map((tick) => (
              <span className={tick.isMajor ? styles.majorTick : styles.tick} key={tick.day} style={at(tick.day)}>
                {isWide ? wordsBelowSpan(tick, axis) : tick.label}
              </span>
            ))}
          <span className={styles.todayTag} style={at(today)}>
            Today
          </span>
        </div>
        {hasHours(axis, isWide) && <Hours axis={axis} range={range} work={work} hideDates={hideDates} />}
      </div>
    </div>
  )
}

/** The month above its weeks and days, the year above its months: it stays in view as long as any of it does. */
function Spans({ axis, range, today }: Pick<AxisHeadProps, 'axis' | 'range' | 'today'>) {
  return spansBetween(axis, range).map(({ from, to, label }) => {
    const left = positionOf(from, axis)
    // A name that today's tag would lie on stands behind it.
    const untilToday = (today - from) * DAY_WIDTH[axis.unit]
    const isCovered = untilToday >= 0 && untilToday < NAME_WIDTH
    return (
      <span className={styles.span} key={from} style={{ left: `${left}%`, width: `${positionOf(to, axis) - left}%` }}>
        <span style={isCovered ? { paddingLeft: `${untilToday + TAG_WIDTH}px` } : undefined}>{label}</span>
      </span>
    )
  })
}

/** Whether what is planned stands below the names of the days or weeks. */
export function hasHours({ unit }: TimelineAxis, isWide: boolean): boolean {
  return isWide && (unit === 'week' || unit === 'day')
}

function Hours({ axis, range, work, hideDates }: Pick<AxisHeadProps, 'axis' | 'range' | 'work' | 'hideDates'>) {
  const byDay = minutesByDay(work)
  const hours = plannedHours(byDay, axis, range)
  if (hours.length === 0) return null
  const isWeek = axis.unit === 'week'
  return (
    <ul className={styles.hours} aria-label={isWeek ? 'Planned hours by week' : 'Planned hours by day'}>
      {hours.map(({ day, minutes }) => {
        const left = Math.max(0, positionOf(day, axis))
        const right = positionOf(day + (isWeek ? 7 : 1), axis)
        return (
          <li key={day} style={{ left: `${left}%`, width: `${right - left}%` }}>
            {!hideDates && (
              <span className="visually-hidden">
                {isWeek ? 'Week of ' : ''}
                {formatDay(day, 'long')}:{' '}
              </span>
            )}
            {formatHours(minutes)}
          </li>
        )
      })}
    </ul>
  )
}

/** Below a span that says the year, its first month or quarter has its own name. */
function wordsBelowSpan({ day, label, isMajor }: AxisTick, { unit }: TimelineAxis): string {
  if (!isMajor) return label
  if (unit === 'month') return formatDay(day, 'month')
  return unit === 'quarter' ? 'Q1' : label
}
