import type { Day } from '../../domain/day'
import { formatDay } from '../../lib/format-day'
import figures from '../forecast/chart-figure.module.css'
import { labelTicks, UNIT_WORDS } from '../forecast/chart-axis'
import { useChartSize } from '../forecast/use-chart-size'
import { createTimeAxis, positionOf, type TimeAxis } from '../timeline/time-axis'
import styles from './finish-axis.module.css'

/** One way to get there. */
export interface FinishRow {
  readonly id: string
  readonly label: string
  readonly finish: Day
  /** The day of 80% chance; null: not within 20 years; undefined: not known, or not yet. */
  readonly sure: Day | null | undefined
  readonly isAnswer: boolean
}

interface FinishAxisProps {
  /** What is compared: `Finish by way of learning`. */
  readonly name: string
  readonly today: Day
  /** At least one. */
  readonly rows: readonly FinishRow[]
}

const BAR_HEIGHT = 14

/** Finishes on one axis of time, from today: a bar to the likely day, and a lighter one to the day of 80% chance. */
export function FinishAxis({ name, today, rows }: FinishAxisProps) {
  const [track, size] = useChartSize()
  const last = Math.max(...rows.flatMap(({ finish, sure }) => [finish, sure ?? finish])) as Day
  const axis = createTimeAxis(today, last)
  const hasSure = rows.some(({ sure }) => sure !== undefined && sure !== null)
  return (
    <figure className={`${figures.figure} ${styles.chart}`} aria-label={name}>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} axis={axis} today={today} />
        ))}
        <li className={styles.axis} aria-hidden="true" ref={track}>
          <svg className={styles.ticks} width="100%" height="28">
            {labelTicks(axis, size).map(({ day, at, label }) => (
              <g key={day}>
                <line className={styles.tick} x1={`${at}%`} x2={`${at}%`} y1="0" y2={label === '' ? 3 : 6} />
                <text className={styles.label} x={`${at}%`} y="0" dy="1.5em" textAnchor="middle">
                  {label}
                </text>
              </g>
            ))}
          </svg>
        </li>
      </ol>
      <figcaption className={figures.words}>
        From today to the likely day of finish, {UNIT_WORDS[axis.unit]}
        {hasSure ? '; the lighter part goes on to the day that is 80% sure.' : '.'}
      </figcaption>
    </figure>
  )
}

interface RowProps {
  readonly row: FinishRow
  readonly axis: TimeAxis
  readonly today: Day
}

function Row({ row: { label, finish, sure, isAnswer }, axis, today }: RowProps) {
  const [from, to] = [positionOf(today, axis), positionOf(finish, axis)]
  const end = sure === undefined || sure === null || sure <= finish ? to : positionOf(sure, axis)
  return (
    <li className={`${styles.row} ${isAnswer ? styles.answer : ''}`}>
      <span className={styles.name}>
        <bdi>{label}</bdi>
        {isAnswer && <span className={styles.now}> now</span>}
      </span>
      <svg className={styles.track} width="100%" height={BAR_HEIGHT} aria-hidden="true">
        <line className={styles.line} x1="0" x2="100%" y1="50%" y2="50%" />
        <rect className={styles.tail} x={`${to}%`} width={`${end - to}%`} y="3" height={BAR_HEIGHT - 6} />
        <rect className={styles.bar} x={`${from}%`} width={`${Math.max(to - from, 0.4)}%`} height={BAR_HEIGHT} rx="3" />
      </svg>
      <span className={styles.days}>
        <strong>{formatDay(finish, 'medium')}</strong>
        {sure !== undefined && (
          <span className={styles.sure}>
            {sure === null ? 'not 80% sure within 20 years' : `80% sure by ${formatDay(sure, 'medium')}`}
          </span>
        )}
      </span>
    </li>
  )
}
