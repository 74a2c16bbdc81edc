import type { ReactNode, RefCallback } from 'react'
import { formatDay } from '../../lib/format-day'
import { positionOf, type TimeAxis } from '../timeline/time-axis'
import { labelTicks, UNIT_WORDS } from './chart-axis'
import styles from './chart-frame.module.css'
import type { ChartSize } from './use-chart-size'
import type { DayReading } from './use-day-reading'

/** The height of the part between the lowest and the highest line, in pixels. */
export const PLOT_HEIGHT = 240

export interface ChartTick {
  /** Pixels from the top of the plot. */
  readonly y: number
  readonly label: string
}

interface ChartFrameProps {
  /** What the chart shows, for one who hears it. */
  readonly name: string
  readonly axis: TimeAxis
  /** What a day on the axis is: `Day of finish`. */
  readonly axisName: string
  readonly yTicks: readonly ChartTick[]
  readonly yName: string
  /** Room above the plot for labels, in pixels. */
  readonly headroom?: number
  /** The wider gutter is for dates on the y axis. */
  readonly hasWideGutter?: boolean
  readonly plot: RefCallback<HTMLElement>
  readonly size: ChartSize
  readonly reading: DayReading
  /** What there is to read on the day, or null while nobody reads. */
  readonly words: string | null
  readonly isStale: boolean
  /** Shapes, laid out in percent across and in pixels down from the top of the plot. */
  readonly children: ReactNode
}

/** What the charts over time share: both axes with their units, and the reading of any day by key or pointer. */
export function ChartFrame({ headroom = 0, hasWideGutter = false, isStale, ...props }: ChartFrameProps) {
  const { name, axis, axisName, yTicks, yName, plot, size, reading, words, children } = props
  return (
    <div className={`${styles.frame} ${isStale ? styles.stale : ''} ${hasWideGutter ? styles.wideGutter : ''}`}>
      <p className={words === null ? styles.hint : styles.reading} role="status">
        {words ?? (isStale ? 'Working out the new dates …' : HINT)}
      </p>
      <p className={styles.yName} aria-hidden="true">
        {yName}
      </p>
      <div
        className={styles.plot}
        ref={plot}
        style={{ height: PLOT_HEIGHT + headroom }}
        tabIndex={0}
        role="slider"
        aria-label={name}
        aria-busy={isStale}
        aria-valuemin={reading.first}
        aria-valuemax={reading.last}
        aria-valuenow={reading.day ?? reading.start}
        aria-valuetext={formatDay(reading.day ?? reading.start, 'long')}
        {...reading.handlers}
      >
        <svg className={styles.drawing} width="100%" height="100%" aria-hidden="true">
          <svg className={styles.drawing} y={headroom} width="100%" height={PLOT_HEIGHT}>
            <YAxis ticks={yTicks} />
            <TimeTicks axis={axis} size={size} />
            <g className={styles.shapes}>{children}</g>
            {reading.day !== null && <ReadingLine at={positionOf(reading.day, axis)} headroom={headroom} />}
          </svg>
        </svg>
      </div>
      <p className={styles.xName} aria-hidden="true">
        {axisName}, {UNIT_WORDS[axis.unit]}
      </p>
    </div>
  )
}

const HINT = 'To read any day, point at the chart, or focus it and press Left or Right (Shift: by a month).'

function YAxis({ ticks }: { readonly ticks: readonly ChartTick[] }) {
  return ticks.map(({ y, label }) => (
    <g key={label}>
      <line className={styles.grid} x1="0" x2="100%" y1={y} y2={y} />
      <text className={styles.tick} x="0" y={y} dx="-8" dy="0.35em" textAnchor="end">
        {label}
      </text>
    </g>
  ))
}

function TimeTicks({ axis, size }: { readonly axis: TimeAxis; readonly size: ChartSize }) {
  return (
    <>
      <line className={styles.base} x1="0" x2="100%" y1={PLOT_HEIGHT} y2={PLOT_HEIGHT} />
      {labelTicks(axis, size).map(({ day, at, label }) => (
        <g key={day}>
          <line
            className={styles.base}
            x1={`${at}%`}
            x2={`${at}%`}
            y1={PLOT_HEIGHT}
            y2={PLOT_HEIGHT + (label === '' ? 3 : 6)}
          />
          <text className={styles.tick} x={`${at}%`} y={PLOT_HEIGHT} dy="1.6em" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </>
  )
}

function ReadingLine({ at, headroom }: { readonly at: number; readonly headroom: number }) {
  return <line className={styles.readingLine} x1={`${at}%`} x2={`${at}%`} y1={-headroom} y2={PLOT_HEIGHT} />
}
