import { type Day, type Minutes, MINUTES_PER_HOUR } from '../../domain/day'
import { formatDay } from '../../lib/format-day'
import { formatHourNumber, formatHours } from '../../lib/format-duration'
import { createLinearScale, roundTicks } from '../../lib/linear-scale'
import { createTimeAxis, positionOf } from '../timeline/time-axis'
import styles from './burn-up.module.css'
import { burnUpRange, type FinishRange, type HoursSoFar, minutesBy, plannedBy } from './burn-up-data'
import { BurnUpFan, fanLines } from './burn-up-fan'
import { BurnUpTable } from './burn-up-table'
import { dayOrNever } from './chance-words'
import figures from './chart-figure.module.css'
import { ChartFrame, type ChartTick, PLOT_HEIGHT } from './chart-frame'
import { fitLabels } from './chart-labels'
import { type ChartPoint, ChartShape, heightAt, linePath } from './chart-shape'
import { PointLabel } from './point-label'
import { useChartSize } from './use-chart-size'
import { useDayReading } from './use-day-reading'

export interface BurnUpProps {
  /** Hours done so far, rising days; up to today. */
  readonly done: readonly HoursSoFar[]
  /** The same as the baseline planned them, evenly from one entry to the next; empty without a baseline. */
  readonly planned: readonly HoursSoFar[]
  /** All the hours of the plan as it is now. */
  readonly total: Minutes
  readonly today: Day
  readonly finish: FinishRange
  /** While a newer forecast is computed. */
  readonly isStale?: boolean
}

/** Hours done over time, against the hours the baseline planned, and the fan of what may come until all are done. */
export function BurnUp(props: BurnUpProps) {
  const { done, today } = props
  const days = new Set(done.filter(({ minutes }) => minutes > 0).map(({ day }) => day))
  if (days.size < 2) {
    return <p className={figures.words}>{days.size === 0 ? NO_HOURS_YET : ONE_DAY_YET}</p>
  }
  return <Chart {...props} done={endingOn(today, done)} />
}

const LEAST_BETWEEN_TICKS = 18
const NO_HOURS_YET =
  'Nothing to draw yet. As soon as you have logged hours on two days, a line here shows how they add up.'
const ONE_DAY_YET = 'One day of hours so far. With the next day you log, a line here shows how they add up.'

function Chart({ done, planned, total, today, finish, isStale = false }: BurnUpProps) {
  const [plot, size] = useChartSize()
  const range = burnUpRange(done, planned, finish, today)
  const axis = createTimeAxis(range.first, range.last)
  const reading = useDayReading(axis, today)
  const doneMinutes = minutesBy(done, today)
  const most = Math.max(total, doneMinutes, planned.at(-1)?.minutes ?? 0)
  const yOf = createLinearScale([0, most], [PLOT_HEIGHT, 0])
  const toPoints = (hours: readonly HoursSoFar[]): readonly ChartPoint[] =>
    hours.map(({ day, minutes }) => [positionOf(day, axis), yOf(minutes)])
  const doneLine = toPoints(done)
  const plannedLine = toPoints(planned)
  const now: ChartPoint = [positionOf(today, axis), yOf(doneMinutes)]
  const fan = fanLines(finish, axis, now, yOf(total))
  // Labels may have to stand above one another.
  const headroom = Math.ceil(size.font.size * 3.4)
  const wishes = [
    { at: now, long: `Done · ${formatHours(doneMinutes)}`, short: 'Done' },
    ...fan.ends.map(({ name, at, day }) => ({ at, long: `${name} · ${formatDay(day, 'medium')}`, short: name })),
    ...middleOf(plannedLine).map((at) => ({ at, long: 'As first planned', short: 'Planned' })),
  ]
  const fitted = fitLabels(wishes, {
    size,
    headroom,
    points: [now, ...fan.ends.map(({ at }) => at)],
    hasDrops: false,
    curves: [doneLine, plannedLine, fan.p10, fan.p50, fan.p90].filter((line) => line.length > 0),
  })

  return (
    <figure className={figures.figure} aria-label="Hours done over time">
      <ChartFrame
        name="Day to read the hours of"
        axis={axis}
        axisName="Day"
        yTicks={hourTicks(most, total, yOf)}
        yName="Hours so far"
        headroom={headroom}
        plot={plot}
        size={size}
        reading={reading}
        words={reading.day === null ? null : hoursWords(reading.day, done, planned, today)}
        isStale={isStale}
      >
        <BurnUpFan fan={fan} />
        <ChartShape>
          <path className={styles.planned} d={linePath(plannedLine)} />
          <path className={styles.done} d={linePath(doneLine)} />
        </ChartShape>
        <circle className={styles.now} cx={`${now[0]}%`} cy={now[1]} r="5" />
        {wishes.map(({ at, short }, index) => (
          <PointLabel key={short} at={at} label={fitted.labels[index]} />
        ))}
      </ChartFrame>
      <p className={styles.summary}>{summaryWords({ done, planned, total, today, finish })}</p>
      <BurnUpTable range={range} done={done} planned={planned} today={today} total={total} finish={finish} />
    </figure>
  )
}

/** The line goes on to today, level since the last hours. */
function endingOn(today: Day, done: readonly HoursSoFar[]): readonly HoursSoFar[] {
  const last = done.at(-1)
  return last === undefined || last.day >= today ? done : [...done, { day: today, minutes: last.minutes }]
}

/** A point to hang the label of a line on: half-way up. */
function middleOf(line: readonly ChartPoint[]): readonly ChartPoint[] {
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const x = (first[0] + last[0]) / 2
  return [[x, heightAt(line, x)]]
}

function hourTicks(most: Minutes, total: Minutes, yOf: (minutes: Minutes) => number): readonly ChartTick[] {
  const minutes = roundTicks(most / MINUTES_PER_HOUR, 4).map((hours) => hours * MINUTES_PER_HOUR)
  // The total has a line of its own, and needs room for it.
  return [...minutes.filter((at) => yOf(at) - yOf(total) >= LEAST_BETWEEN_TICKS || at > total), total].map((at) => ({
    y: yOf(at),
    label: formatHourNumber(at),
  }))
}

function hoursWords(day: Day, done: readonly HoursSoFar[], planned: readonly HoursSoFar[], today: Day): string {
  const plannedWords = planned.length === 0 ? [] : [`${formatHourNumber(plannedBy(planned, day))} h first planned`]
  const doneWords = day > today ? [] : [`${formatHourNumber(minutesBy(done, day))} h done`]
  const words = [...doneWords, ...plannedWords]
  return `${formatDay(day, 'long')}: ${words.length === 0 ? 'still ahead' : words.join(', ')}.`
}

function summaryWords({ done, planned, total, today, finish }: BurnUpProps): string {
  const plannedWords = planned.length === 0 ? '' : ` First planned by today: ${formatHours(plannedBy(planned, today))}.`
  return (
    `${formatHourNumber(minutesBy(done, today))} of ${formatHours(total)} done.${plannedWords} ` +
    `All of them: P10 ${dayOrNever(finish.p10)}, P50 ${dayOrNever(finish.p50)}, P90 ${dayOrNever(finish.p90)}.`
  )
}
