import type { ReactNode } from 'react'
import { PLOT_HEIGHT } from './chart-frame'

/** A point of a line: percent across, pixels down. */
export type ChartPoint = readonly [x: number, y: number]

/**
 * Holds paths, which know no percent: 100 units wide whatever the chart's width, and as many high as pixels. The
 * strokes in it must not scale (`vector-effect`), and text does not belong here.
 */
export function ChartShape({
  height = PLOT_HEIGHT,
  children,
}: {
  readonly height?: number
  readonly children: ReactNode
}) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      style={{ overflow: 'hidden' }}
    >
      {children}
    </svg>
  )
}

/** A path through points. */
export function linePath(points: readonly ChartPoint[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

/** The area between a line and a level below it. */
export function areaPath(points: readonly ChartPoint[], level: number): string {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  return `${linePath(points)}L${round(last[0])} ${level}L${round(first[0])} ${level}Z`
}

/** The height of a line at a place across, held level beyond its ends. */
export function heightAt(points: readonly ChartPoint[], x: number): number {
  const after = points.findIndex((point) => point[0] >= x)
  const [next, before] = [points[after], points[after - 1]]
  if (next === undefined) return points.at(-1)?.[1] ?? 0
  if (before === undefined || next[0] === before[0]) return next[1]
  return before[1] + ((x - before[0]) / (next[0] - before[0])) * (next[1] - before[1])
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
