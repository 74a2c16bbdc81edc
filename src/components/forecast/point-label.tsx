import { type FittedLabel, GAP } from './chart-labels'
import type { ChartPoint } from './chart-shape'
import styles from './point-label.module.css'

interface PointLabelProps {
  readonly at: ChartPoint
  /** Undefined where labels found no room. */
  readonly label: FittedLabel | undefined
}

/** A label beside its point, or above it with a line that leads there. */
export function PointLabel({ at: [across, y], label }: PointLabelProps) {
  if (label === undefined) return null
  const x = `${across}%`
  const isLeft = label.side === 'left'
  return (
    <>
      {label.lineTop !== null && <line className={styles.leader} x1={x} x2={x} y1={label.lineTop} y2={y} />}
      {/* Below the curve is the area, of another colour than the paper. */}
      <text
        className={isLeft || label.lineTop !== null ? styles.label : styles.onArea}
        x={x}
        y={label.y}
        dx={isLeft ? -GAP : GAP}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {label.text}
      </text>
    </>
  )
}
