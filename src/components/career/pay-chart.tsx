import type { ReactNode } from 'react'
import { highestPay, type PayAmount, type PayCountry, type PayFigure } from '../../domain/career/figures'
import { roundTicks } from '../../lib/linear-scale'
import figures from '../forecast/chart-figure.module.css'
import { ForecastTable } from '../forecast/forecast-table'
import { payWords } from './figure-words'
import styles from './pay-chart.module.css'

interface PayChartProps {
  readonly pay: PayCountry
  /** A figure's citation. */
  readonly cite: (figure: PayFigure) => ReactNode
}

/** Room beyond the highest figure for what is open at its end, as a share of it. */
const BEYOND = 1.15
const TICKS = 4

/** A year's pay in one country, a line for each figure on one axis from 0: a point, a range, or what has no end. */
export function PayChart({ pay, cite }: PayChartProps) {
  const { country, currency, figures: all } = pay
  const most = highestPay(pay) * BEYOND
  const ticks = roundTicks(most, TICKS)
  return (
    <figure className={`${figures.figure} ${styles.chart}`} aria-label={`Pay a year, ${country}, in ${currency}`}>
      <div className={styles.plot}>
        <ol className={styles.rows}>
          {all.map((figure) => (
            <li className={styles.row} key={`${figure.by} ${figure.of}`}>
              <p className={styles.name}>
                {figure.by}, {figure.year}
                <span className={styles.of}>
                  {figure.of} {cite(figure)}
                </span>
              </p>
              <div className={styles.track}>
                <svg className={styles.drawing} width="100%" height="100%" aria-hidden="true">
                  {ticks.map((tick) => (
                    <line className={styles.grid} key={tick} x1={at(tick, most)} x2={at(tick, most)} y1="0" y2="100%" />
                  ))}
                  <Shape amount={figure.amount} most={most} />
                </svg>
              </div>
              <p className={styles.amount}>{payWords(figure.amount)}</p>
            </li>
          ))}
        </ol>
        <div className={styles.axis} aria-hidden="true">
          <svg className={styles.ticks} width="100%" height="24">
            {ticks.map((tick) => (
              <text
                className={styles.tick}
                key={tick}
                x={at(tick, most)}
                y="16"
                textAnchor={tick === 0 ? 'start' : 'middle'}
              >
                {tick === 0 ? '0' : `${tick / 1000}k`}
              </text>
            ))}
          </svg>
          <p className={styles.unit}>{currency} a year</p>
        </div>
      </div>
      <ForecastTable
        caption={`Pay a year, ${country}, in ${currency}`}
        columns={['Source', 'Year', 'Of whom', 'A year']}
        isWords
        wraps
        rows={all.map((figure) => ({
          key: `${figure.by} ${figure.of}`,
          cells: [figure.by, figure.year, figure.of, payWords(figure.amount)],
        }))}
      />
    </figure>
  )
}

function Shape({ amount, most }: { readonly amount: PayAmount; readonly most: number }) {
  switch (amount.kind) {
    case 'average':
      return <circle className={styles.point} cx={at(amount.value, most)} cy="50%" r="6" />
    case 'openRange':
      return (
        <>
          <line className={styles.range} x1={at(amount.from, most)} x2={at(amount.to, most)} y1="50%" y2="50%" />
          <Open from={amount.to} most={most} />
        </>
      )
    case 'atLeast':
      return (
        <>
          <Open from={amount.from} most={most} />
          <circle className={styles.point} cx={at(amount.from, most)} cy="50%" r="6" />
        </>
      )
  }
}

/** What the source leaves open: dots to the edge of the chart, without an end. */
function Open({ from, most }: { readonly from: number; readonly most: number }) {
  return <line className={styles.open} x1={at(from, most)} x2="100%" y1="50%" y2="50%" />
}

function at(value: number, most: number): string {
  return `${(value / most) * 100}%`
}
