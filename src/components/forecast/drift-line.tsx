import type { Day } from '../../domain/day'
import { formatDay } from '../../lib/format-day'
import { createTimeAxis, positionOf } from '../timeline/time-axis'
import { dayOrNever } from './chance-words'
import figures from './chart-figure.module.css'
import { ChartFrame } from './chart-frame'
import { fitLabels } from './chart-labels'
import { type ChartPoint, ChartShape, linePath } from './chart-shape'
import { type DriftPoint, finishOn, finishTicks, finishToY, numberCauses, shiftOf, stepPoints } from './drift-data'
import styles from './drift-line.module.css'
import { ForecastTable } from './forecast-table'
import { PointLabel } from './point-label'
import { useChartSize } from './use-chart-size'
import { useDayReading } from './use-day-reading'

interface DriftLineProps {
  /** What the forecast said on each day it was kept, rising days. */
  readonly points: readonly DriftPoint[]
  /** While a newer forecast is computed. */
  readonly isStale?: boolean
}

/** How the forecast finish moved over time, and the decisions that moved it, numbered on the line and told below. */
export function DriftLine({ points, isStale = false }: DriftLineProps) {
  const dated = points.flatMap(({ day, finish }) => (finish === null ? [] : [{ day, finish }]))
  const [first] = points
  if (first === undefined || points.length < 2 || dated[0] === undefined) {
    return <p className={figures.words}>{littleDataWords(first, points.length)}</p>
  }
  return <Chart points={points} isStale={isStale} />
}

function Chart({ points, isStale }: { readonly points: readonly DriftPoint[]; readonly isStale: boolean }) {
  const [plot, size] = useChartSize()
  const days = points.map(({ day }) => day)
  const finishes = points.flatMap(({ finish }) => finish ?? [])
  const axis = createTimeAxis(Math.min(...days) as Day, Math.max(...days) as Day)
  const finishAxis = createTimeAxis(Math.min(...finishes) as Day, Math.max(...finishes) as Day)
  const reading = useDayReading(axis, days.at(-1) ?? axis.from)
  const lines = stepPoints(points, axis, finishAxis)
  const causes = numberCauses(points)
  const marks = causes.flatMap(({ number, day, finish }) =>
    finish === null
      ? []
      : [{ number, at: [positionOf(day, axis), finishToY(finish, finishAxis)] satisfies ChartPoint }],
  )
  const labels = marks.map(({ number, at }) => ({ at, long: String(number), short: String(number) }))
  const fitted = fitLabels(labels, {
    size,
    headroom: HEADROOM,
    curves: [],
    points: marks.map(({ at }) => at),
    hasDrops: false,
  })

  return (
    <figure className={figures.figure} aria-label="How the forecast finish moved">
      <ChartFrame
        name="Day to read the forecast of"
        axis={axis}
        axisName="Day of the forecast"
        yTicks={finishTicks(finishAxis)}
        yName="Forecast finish; higher is later"
        headroom={HEADROOM}
        hasWideGutter
        plot={plot}
        size={size}
        reading={reading}
        words={reading.day === null ? null : readingWords(points, reading.day)}
        isStale={isStale}
      >
        <ChartShape>
          {lines.map((line) => (
            <path className={styles.line} key={line[0]?.[0]} d={linePath(line)} />
          ))}
        </ChartShape>
        {marks.map(({ number, at }, index) => (
          <g key={number}>
            <circle className={styles.decision} cx={`${at[0]}%`} cy={at[1]} r="5" />
            <PointLabel at={at} label={fitted.labels[index]} />
          </g>
        ))}
      </ChartFrame>
      <ol className={styles.causes} aria-label="What moved it">
        {causes.map(({ number, day, cause, shift }) => (
          <li key={number} value={number}>
            <span className={styles.shift}>{shift}</span>: {cause}{' '}
            <span className={styles.day}>{formatDay(day, 'medium')}</span>
          </li>
        ))}
      </ol>
      <ForecastTable
        caption="The forecast finish on each day it was kept"
        isWords
        columns={['Forecast of', 'Finish', 'Moved by', 'Because of']}
        rows={points.map(({ day, finish, cause }, index) => ({
          key: `${day} ${index}`,
          cells: [formatDay(day, 'medium'), dayOrNever(finish), shiftOf(points, index), cause ?? '–'],
        }))}
      />
    </figure>
  )
}

const HEADROOM = 24

function readingWords(points: readonly DriftPoint[], day: Day): string {
  const finish = finishOn(points, day)
  const on = formatDay(day, 'long')
  if (finish === undefined) return `There was no forecast yet on ${on}.`
  return `On ${on} the forecast finish was ${finish === null ? 'in no year that can be told: ' : ''}${dayOrNever(finish, 'long')}.`
}

function littleDataWords(first: DriftPoint | undefined, count: number): string {
  if (first === undefined) {
    return 'No forecast has been kept yet. From the second day on, a line here shows how the date moves.'
  }
  if (count < 2) {
    return `Your forecast has been kept since ${formatDay(first.day, 'long')}. From the second day on, a line here shows how the date moves, and why.`
  }
  return `Every forecast so far was ${dayOrNever(null)}. With more hours a week a date appears, and a line here shows how it moves.`
}
