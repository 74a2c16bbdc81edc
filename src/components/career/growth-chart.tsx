import type { ReactNode } from 'react'
import { type GrowthFigure, growthPerYear } from '../../domain/career/figures'
import { createLinearScale, roundTicks } from '../../lib/linear-scale'
import figures from '../forecast/chart-figure.module.css'
import { ForecastTable } from '../forecast/forecast-table'
import { growthWords } from './figure-words'
import styles from './growth-chart.module.css'

interface GrowthChartProps {
  readonly growth: readonly GrowthFigure[]
  /** A figure's citation. */
  readonly cite: (figure: GrowthFigure) => ReactNode
}

const HEIGHT = 200
const TICKS = 4
/** Years between two labels, so that they fit on a phone. */
const YEAR_STEP = 2

/** Growth from each source's first year to its last: where it begins and ends is given, the line between is not. */
export function GrowthChart({ growth, cite }: GrowthChartProps) {
  const first = Math.min(...growth.map(({ fromYear }) => fromYear))
  const last = Math.max(...growth.map(({ toYear }) => toYear))
  const most = Math.max(...growth.map(({ percent }) => percent))
  const x = createLinearScale([first, last], [0, 100])
  const y = createLinearScale([0, most], [HEIGHT, 0])
  return (
    <figure className={`${figures.figure} ${styles.growth}`} aria-label="Growth by source">
      <div className={styles.sides}>
        <div className={styles.frame} aria-hidden="true">
          <p className={styles.unit}>Growth since the first year of each line, in percent</p>
          <div className={styles.plot}>
            <svg className={styles.drawing} width="100%" height={HEIGHT}>
              {roundTicks(most, TICKS).map((percent) => (
                <g key={percent}>
                  <line className={styles.grid} x1="0" x2="100%" y1={y(percent)} y2={y(percent)} />
                  <text className={styles.tick} x="0" y={y(percent)} dx="-8" dy="0.35em" textAnchor="end">
                    {percent}%
                  </text>
                </g>
              ))}
              {yearsBetween(first, last).map((year) => (
                <text className={styles.tick} key={year} x={`${x(year)}%`} y={HEIGHT} dy="1.6em" textAnchor="middle">
                  {year}
                </text>
              ))}
              {growth.map((figure) => (
                <Line key={figure.by} figure={figure} x={x} y={y} />
              ))}
            </svg>
          </div>
        </div>
        <dl className={styles.entries}>
          {growth.map((figure) => (
            <div key={figure.by}>
              <dt className={styles.by}>
                {figure.by}, {figure.fromYear} to {figure.toYear}
              </dt>
              <dd>
                <strong className={styles.percent}>{growthWords(figure)}</strong> {figure.of} {cite(figure)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <ForecastTable
        caption="Growth by source"
        columns={['Source', 'From', 'To', 'Growth', 'A year, if even']}
        wraps
        rows={growth.map((figure) => ({
          key: figure.by,
          cells: [
            figure.by,
            String(figure.fromYear),
            String(figure.toYear),
            `${figure.isUpTo ? 'up to ' : ''}${figure.percent}%`,
            `${figure.isUpTo ? 'up to ' : ''}${growthPerYear(figure).toFixed(1)}%`,
          ],
        }))}
        note="A year, if even: our own arithmetic, from the whole span."
      />
    </figure>
  )
}

interface LineProps {
  readonly figure: GrowthFigure
  readonly x: (year: number) => number
  readonly y: (percent: number) => number
}

function Line({ figure, x, y }: LineProps) {
  const [from, to] = [`${x(figure.fromYear)}%`, `${x(figure.toYear)}%`]
  return (
    <g className={figure.isUpTo ? styles.upTo : ''}>
      <line className={styles.line} x1={from} x2={to} y1={y(0)} y2={y(figure.percent)} />
      <circle className={styles.end} cx={from} cy={y(0)} r="4" />
      <circle className={styles.end} cx={to} cy={y(figure.percent)} r="5" />
      <text className={styles.label} x={to} y={y(figure.percent)} dy="-0.9em" textAnchor="end">
        {growthWords(figure)}
      </text>
      <text className={`${styles.label} ${styles.source}`} x={to} y={y(figure.percent)} dy="-2.2em" textAnchor="end">
        {figure.by}
      </text>
    </g>
  )
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / YEAR_STEP) + 1 }, (_, index) => first + index * YEAR_STEP)
}
