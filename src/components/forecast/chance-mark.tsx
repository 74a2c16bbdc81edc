import styles from './chance-curve.module.css'
import type { ChanceMark } from './chance-marks'
import { PLOT_HEIGHT } from './chart-frame'
import type { FittedLabel } from './chart-labels'
import type { ChartPoint } from './chart-shape'
import { PointLabel } from './point-label'

interface MarkedPointProps {
  readonly kind: ChanceMark['kind']
  readonly at: ChartPoint
  readonly headroom: number
  readonly label: FittedLabel | undefined
}

/** A day on the curve: a dot for a quantile, a diamond for the plan, a dashed line for the target. */
export function MarkedPoint({ kind, at: [across, y], headroom, label }: MarkedPointProps) {
  const x = `${across}%`
  return (
    <g className={styles[kind]}>
      {kind === 'target' ? (
        <line className={styles.targetLine} x1={x} x2={x} y1={-headroom} y2={PLOT_HEIGHT} />
      ) : (
        <line className={styles.drop} x1={x} x2={x} y1={y} y2={PLOT_HEIGHT} />
      )}
      {/* A nested drawing, because shapes with corners know no percent. */}
      <svg className={styles.sign} x={x} y={y}>
        <Sign kind={kind} />
      </svg>
      <PointLabel at={[across, y]} label={label} />
    </g>
  )
}

/** The marks in words: to be heard always, to be seen where the chart has no room for them, and on paper. */
export function MarkList({ marks, isOnChart }: { readonly marks: readonly ChanceMark[]; readonly isOnChart: boolean }) {
  const sorted = marks.toSorted((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity))
  return (
    <ul className={`${styles.marks} ${isOnChart ? styles.onChart : ''}`} aria-label="Marked on the curve">
      {sorted.map(({ kind, name, dayWords, meaning }) => (
        <li className={styles[kind]} key={name}>
          <svg className={styles.key} aria-hidden="true">
            <svg className={styles.sign} x="50%" y="50%">
              {kind === 'target' && <line className={styles.targetLine} y1="-8" y2="8" />}
              <Sign kind={kind} />
            </svg>
          </svg>
          <span className={styles.markName}>{name}</span>{' '}
          <span>
            {dayWords} <span className={styles.meaning}>· {meaning}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Sign({ kind }: { readonly kind: ChanceMark['kind'] }) {
  if (kind === 'plan') return <path className={styles.shape} d="M0 -7L7 0L0 7L-7 0Z" />
  return <circle className={styles.shape} r={kind === 'target' ? 4 : 5} />
}
