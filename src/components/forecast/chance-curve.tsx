import type { Day } from '../../domain/day'
import { chanceBy } from '../../domain/forecast/forecast'
import { capitalise } from '../../lib/capitalise'
import { formatDay } from '../../lib/format-day'
import { createTimeAxis, positionOf, type TimeAxis } from '../timeline/time-axis'
import styles from './chance-curve.module.css'
import { chancesWithin, type DayRange, daysToDraw, type FinishDays, trialsBeyond } from './chance-data'
import { MarkedPoint, MarkList } from './chance-mark'
import { type ChanceMark, chanceMarks } from './chance-marks'
import { ChanceTable } from './chance-table'
import { chanceWordsBy, formatChance, tailWords } from './chance-words'
import figures from './chart-figure.module.css'
import { ChartFrame, PLOT_HEIGHT } from './chart-frame'
import { fitLabels } from './chart-labels'
import { areaPath, ChartShape, type ChartPoint, linePath } from './chart-shape'
import { useChartSize } from './use-chart-size'
import { useDayReading } from './use-day-reading'

interface ChanceCurveProps {
  readonly finish: FinishDays
  /** The plan's own finish date, as it stands in the page's head. */
  readonly planFinish?: Day | null
  readonly target?: Day | null
  /** While a newer forecast is computed. */
  readonly isStale?: boolean
}

/** The chance of being done by each day, with the days that have a name; any other day can be read off. */
export function ChanceCurve({ finish, planFinish = null, target = null, isStale = false }: ChanceCurveProps) {
  const marked = [planFinish, target].flatMap((day) => day ?? [])
  const range = daysToDraw(finish, marked)
  if (range === null) return <p className={figures.words}>{noCurveWords(finish)}</p>
  if (finish.finishing.length === 1 && finish.never === 0) {
    return (
      <p className={figures.words}>Nothing is uncertain: every trial ends on {formatDay(finish.firstDay, 'long')}.</p>
    )
  }
  return <Curve finish={finish} range={range} marks={chanceMarks(finish, planFinish, target)} isStale={isStale} />
}

interface CurveProps {
  readonly finish: FinishDays
  readonly range: DayRange
  readonly marks: readonly ChanceMark[]
  readonly isStale: boolean
}

function Curve({ finish, range, marks, isStale }: CurveProps) {
  const [plot, size] = useChartSize()
  const axis = createTimeAxis(range.first, range.last)
  const reading = useDayReading(axis, marks.find(({ name }) => name === 'P50')?.day ?? range.first)
  const curve = curvePoints(finish, axis)
  const points = marks.flatMap((mark): readonly PlacedMark[] => {
    const { day, chance } = mark
    return day === null || day < axis.from || day >= axis.to ? [] : [{ mark, at: [positionOf(day, axis), yOf(chance)] }]
  })
  const headroom = Math.ceil(size.font.size * 2)
  const fitted = fitLabels(
    points.map(({ mark, at }) => ({ at, long: mark.label, short: mark.name, isLine: mark.kind === 'target' })),
    {
      size,
      headroom,
      curves: [curve],
      points: points.flatMap(({ mark, at }) => (mark.kind === 'target' ? [] : [at])),
      hasDrops: true,
    },
  )
  const { later, never } = trialsBeyond(finish, reading.last)

  return (
    <figure className={figures.figure} aria-label="The chance of being done by each day">
      <ChartFrame
        name="Day to read the chance of"
        axis={axis}
        axisName="Day of finish"
        yTicks={Y_TICKS}
        yName="Chance of being done"
        headroom={headroom}
        plot={plot}
        size={size}
        reading={reading}
        words={reading.day === null ? null : chanceWords(finish, reading.day)}
        isStale={isStale}
      >
        <ChartShape>
          <path className={styles.area} d={areaPath(curve, PLOT_HEIGHT)} />
          <path className={styles.curve} d={linePath(curve)} />
        </ChartShape>
        {points.map(({ mark, at }, index) => (
          <MarkedPoint key={mark.name} kind={mark.kind} at={at} headroom={headroom} label={fitted.labels[index]} />
        ))}
        {reading.day !== null && (
          <circle
            className={styles.reading}
            cx={`${positionOf(reading.day, axis)}%`}
            cy={yOf(chanceBy(finish, reading.day))}
            r="5"
          />
        )}
      </ChartFrame>
      <MarkList marks={marks} isOnChart={fitted.detail === 'long' && points.length === marks.length} />
      <p className={styles.tail}>{tailWords(later, never, finish.trials, reading.last)}</p>
      <ChanceTable finish={finish} range={range} />
    </figure>
  )
}

interface PlacedMark {
  readonly mark: ChanceMark
  readonly at: ChartPoint
}

const Y_TICKS = [0, 0.25, 0.5, 0.75, 1].map((chance) => ({ y: yOf(chance), label: formatChance(chance) }))
/** More points than this show nothing more. */
const MOST_POINTS = 480

function yOf(chance: number): number {
  return (1 - chance) * PLOT_HEIGHT
}

function curvePoints(finish: FinishDays, axis: TimeAxis): readonly ChartPoint[] {
  const chances = chancesWithin(finish, { first: axis.from, last: axis.to })
  const step = Math.max(1, Math.ceil(chances.length / MOST_POINTS))
  const points: ChartPoint[] = []
  for (let n = 0; n < chances.length; n += step) {
    points.push([positionOf(axis.from + n, axis), yOf(chances[n] ?? 0)])
  }
  const last = chances.length - 1
  if (last % step !== 0) points.push([100, yOf(chances[last] ?? 0)])
  return points
}

function chanceWords(finish: FinishDays, day: Day): string {
  const words = chanceWordsBy(finish, day)
  return `${capitalise(words)} chance of being done by ${formatDay(day, 'long')}.`
}

function noCurveWords({ trials }: FinishDays): string {
  if (trials === 0) return 'There is no forecast yet.'
  return 'No trial finishes within 20 years at these hours. With more hours a week a curve appears.'
}
