import type { Day } from '../../domain/day'
import { finishQuantile } from '../../domain/forecast/forecast'
import { formatDay } from '../../lib/format-day'
import { type DayRange, daysToDraw, type FinishDays } from './chance-data'
import styles from './chance-hill.module.css'
import { dayOrNever, NOT_WITHIN_20_YEARS } from './chance-words'
import figures from './chart-figure.module.css'
import { areaPath, ChartShape, type ChartPoint, heightAt, linePath } from './chart-shape'
import { finishDensity } from './density'
import { placeInRow } from './place-labels'
import { textWidth } from './text-width'
import { type ChartSize, useChartSize } from './use-chart-size'

export interface ChanceHillProps {
  readonly finish: FinishDays
  /** The day in the page's head; the forecast's P50 by default. */
  readonly likely?: Day | null
  /** While a newer forecast is computed. */
  readonly isStale?: boolean
}

const NO_DAY = `More likely than not, the finish is ${NOT_WITHIN_20_YEARS}.`
const HEIGHT = 56
const SAMPLES = 97
const EDGE = 0.04

/** Where the finish may fall, at a glance: a hill over the days, with the likely day and the one that is 80% sure. */
export function ChanceHill({ finish, likely = finishQuantile(finish, 0.5), isStale = false }: ChanceHillProps) {
  const [ref, size] = useChartSize()
  const sure = finish.trials === 0 ? null : finishQuantile(finish, 0.8)
  const range = hillRange(finish, likely)
  // A hill of one day is a needle, and says no more than the date above it.
  if (finish.trials > 0 && likely === null) return <p className={figures.words}>{NO_DAY}</p>
  if (range === null || (finish.finishing.length === 1 && finish.never === 0)) return null

  const hill = finishDensity(finish, range, SAMPLES).map((height, index): ChartPoint => [
    (index / (SAMPLES - 1)) * 100,
    HEIGHT - height * (HEIGHT - 6),
  ])
  const marks = [
    { day: likely, words: 'likely' },
    { day: sure, words: '80% sure' },
  ].flatMap(({ day, words }) =>
    day === null || day < range.first || day > range.last
      ? []
      : [{ words, label: `${words} ${formatDay(day, 'medium')}`, at: percentOf(day, range) }],
  )
  return (
    <figure className={`${figures.figure} ${styles.hill} ${isStale ? styles.stale : ''}`} ref={ref} aria-busy={isStale}>
      <figcaption className="visually-hidden">
        {`How likely each finish day is: likely ${dayOrNever(likely, 'long')}, 80% sure ${dayOrNever(sure, 'long')}.`}
      </figcaption>
      <svg className={styles.drawing} width="100%" height={HEIGHT} aria-hidden="true">
        <ChartShape height={HEIGHT}>
          <path className={styles.area} d={areaPath(hill, HEIGHT)} />
          <path className={styles.outline} d={linePath(hill)} />
        </ChartShape>
        <line className={styles.base} x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {marks.map(({ words, at }) => (
          <line
            key={words}
            className={words === 'likely' ? styles.likely : styles.sure}
            x1={`${at}%`}
            x2={`${at}%`}
            y1={heightAt(hill, at)}
            y2={HEIGHT + 5}
          />
        ))}
      </svg>
      <HillLabels marks={marks} size={size} />
      {sure === null && <p className={styles.never}>80% sure: {NOT_WITHIN_20_YEARS}</p>}
    </figure>
  )
}

interface HillLabelsProps {
  readonly marks: readonly { readonly label: string; readonly at: number; readonly words: string }[]
  readonly size: ChartSize
}

/** Each below its line as nearly as the other lets it; where one row is too short for both, they wrap. */
function HillLabels({ marks, size: { width, font } }: HillLabelsProps) {
  const sorted = marks.toSorted((a, b) => a.at - b.at)
  const labels = sorted.map(({ label, at }) => ({ middle: (at / 100) * width, width: textWidth(label, font) }))
  const lefts = placeInRow(labels, width, font.size * 1.5)
  return (
    <p className={lefts === null ? styles.wrapped : styles.labels} aria-hidden="true">
      {sorted.map(({ label, words }, index) => (
        <span
          key={words}
          className={words === 'likely' ? styles.likelyLabel : undefined}
          style={
            lefts === null
              ? undefined
              : {
                  left: `${((lefts[index] ?? 0) / width) * 100}%`,
                  width: `${((labels[index]?.width ?? 0) / width) * 100}%`,
                }
          }
        >
          {label}
        </span>
      ))}
    </p>
  )
}

/** With a little room at both ends, so that the hill comes down to its base line. */
function hillRange(finish: FinishDays, likely: Day | null): DayRange | null {
  const range = daysToDraw(finish, likely === null ? [] : [likely])
  if (range === null) return null
  const room = Math.ceil((range.last - range.first) * EDGE) + 7
  return { first: (range.first - room) as Day, last: (range.last + room) as Day }
}

function percentOf(day: Day, { first, last }: DayRange): number {
  return ((day - first) / (last - first)) * 100
}
