import type { Day } from '../../domain/day'
import type { DriftPoint } from '../../domain/plan/drift'
import type { Roadmap } from '../../domain/roadmap/roadmap'
import { formatDay } from '../../lib/format-day'
import { createTimeAxis, positionOf, type TimeAxis } from '../timeline/time-axis'
import figures from './chart-figure.module.css'
import { ChartFrame } from './chart-frame'
import { fitLabels } from './chart-labels'
import { type ChartPoint, ChartShape, linePath } from './chart-shape'
import { decisionWords } from './decision-words'
import {
  type DriftMove,
  finishOn,
  finishTicks,
  finishToY,
  listMoves,
  markMoves,
  stepPoints,
  totalInWords,
} from './drift-data'
import styles from './drift-line.module.css'
import { DriftTable } from './drift-table'
import { PointLabel } from './point-label'
import { useChartSize } from './use-chart-size'
import { useDayReading } from './use-day-reading'

interface DriftLineProps {
  /** From the baseline to now, rising days. */
  readonly points: readonly DriftPoint[]
  /** Of the plan, for what its choices and steps are called. */
  readonly roadmap: Roadmap
}

/** How the finish date moved over time, and what moved it: decisions, numbered on the line and told below, or work. */
export function DriftLine({ points, roadmap }: DriftLineProps) {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return null
  const moves = listMoves(points, (decision) => decisionWords(decision, roadmap))
  const isDrawn = first.day < last.day && points.some(({ finish }) => finish !== null)
  return (
    <figure className={figures.figure} aria-label="How the finish date has moved">
      <p className={figures.words}>{summaryWords(points, first, last, isDrawn)}</p>
      {isDrawn && <Chart points={points} />}
      {moves.length > 0 && <Moves moves={moves} />}
      {points.length > 1 && <DriftTable points={points} roadmap={roadmap} />}
    </figure>
  )
}

/** Room for the numbers above the plot, in pixels. */
const HEADROOM = 24

function Chart({ points }: Pick<DriftLineProps, 'points'>) {
  const [plot, size] = useChartSize()
  const days = points.map(({ day }) => day)
  const finishes = points.flatMap(({ finish }) => finish ?? [])
  const axis = createTimeAxis(Math.min(...days) as Day, Math.max(...days) as Day)
  const finishAxis = createFinishAxis(finishes)
  const reading = useDayReading(axis, days.at(-1) ?? axis.from)
  const marks = markMoves(points).flatMap(({ day, finish, label }) => {
    const at = finish === null ? null : ([positionOf(day, axis), finishToY(finish, finishAxis)] satisfies ChartPoint)
    return at === null ? [] : [{ at, long: label, short: label }]
  })
  const lines = stepPoints(points, axis, finishAxis)
  const fitted = fitLabels(marks, {
    size,
    headroom: HEADROOM,
    curves: [],
    points: [...marks.map(({ at }) => at), ...lines.flatMap(uprights)],
    hasDrops: false,
  })
  const planned = points[0]?.finish ?? null
  return (
    <ChartFrame
      name="Day to read the finish date of"
      axis={axis}
      axisName="Day"
      yTicks={finishTicks(finishAxis)}
      yName="Finish date as it was then; higher is later"
      headroom={HEADROOM}
      hasWideGutter
      plot={plot}
      size={size}
      reading={reading}
      words={reading.day === null ? null : readingWords(points, reading.day)}
      isStale={false}
    >
      {planned !== null && <PlannedLine y={finishToY(planned, finishAxis)} />}
      <ChartShape>
        {lines.map((line) => (
          <path className={styles.line} key={line[0]?.[0]} d={linePath(line)} />
        ))}
      </ChartShape>
      {marks.map(({ at, long }, index) => (
        <g key={long}>
          <circle className={styles.decision} cx={`${at[0]}%`} cy={at[1]} r="5" />
          <PointLabel at={at} label={fitted.labels[index]} />
        </g>
      ))}
    </ChartFrame>
  )
}

/** A move of a few days is small beside what is drawn, as it is in a plan of months. */
const LEAST_DAYS_DRAWN = 56

function createFinishAxis(finishes: readonly Day[]): TimeAxis {
  const [earliest, latest] = [Math.min(...finishes), Math.max(...finishes)]
  const margin = Math.max(0, Math.ceil((LEAST_DAYS_DRAWN - (latest - earliest)) / 2))
  return createTimeAxis((earliest - margin) as Day, (latest + margin) as Day)
}

/** Between two of the points that keep labels off an upright part of the line, in pixels. */
const BETWEEN = 12

/** Points along the parts of a line that go straight up or down. */
function uprights(line: readonly ChartPoint[]): readonly ChartPoint[] {
  return line.flatMap(([x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [x, y]
    if (fromX !== x) return []
    const count = Math.floor(Math.abs(y - fromY) / BETWEEN)
    return Array.from({ length: count }, (_, at): ChartPoint => [x, Math.min(y, fromY) + (at + 0.5) * BETWEEN])
  })
}

function PlannedLine({ y }: { readonly y: number }) {
  return <line className={styles.planned} x1="0" x2="100%" y1={y} y2={y} />
}

function Moves({ moves }: { readonly moves: readonly DriftMove[] }) {
  return (
    <ol className={styles.moves} aria-label="What moved it">
      {moves.map(({ number, shift, because, when }, at) => (
        <li
          className={number === null ? styles.unnumbered : ''}
          // Moves have no id, and their order is theirs.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          {...(number === null ? {} : { value: number })}
        >
          <span className={styles.shift}>{shift}</span>: {because} <span className={styles.day}>{when}</span>
        </li>
      ))}
    </ol>
  )
}

function readingWords(points: readonly DriftPoint[], day: Day): string {
  const finish = finishOn(points, day)
  const on = formatDay(day, 'long')
  if (finish === undefined) return `The plan was not there yet on ${on}.`
  return finish === null
    ? `On ${on} there was no finish date.`
    : `On ${on} the finish date was ${formatDay(finish, 'long')}.`
}

function summaryWords(points: readonly DriftPoint[], first: DriftPoint, last: DriftPoint, isDrawn: boolean): string {
  const planned = `First planned, on ${formatDay(first.day, 'long')}: ${dayInWords(first.finish)}`
  const now =
    first.finish === last.finish
      ? 'and that is where it stands.'
      : `and now ${dayInWords(last.finish)} (${totalInWords(points)}).`
  if (isDrawn && first.finish !== null) return `${planned}, the dashed line; ${now}`
  if (first.day < last.day) return `${planned}, ${now}`
  return `${planned}, ${now} From the second day on, a line here shows how the date moves, and what moves it.`
}

function dayInWords(finish: Day | null): string {
  return finish === null ? 'without a date' : formatDay(finish, 'long')
}
