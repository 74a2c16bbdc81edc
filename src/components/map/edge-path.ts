import type { Point } from './map-geometry'
import type { MapDirection } from './map-graph'

/** A line through some points that leaves and arrives along the map's direction, like a trail: `d` of an SVG path. */
export function edgePath(points: readonly Point[], direction: MapDirection): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let path = `M${round(first.x)} ${round(first.y)}`
  let last = first
  for (const point of rest) {
    path += curve(last, point, direction)
    last = point
  }
  return path
}

function curve(from: Point, to: Point, direction: MapDirection): string {
  const isAcross = direction === 'across'
  const bend = isAcross ? (to.x - from.x) / 2 : (to.y - from.y) / 2
  const [a, b] = isAcross
    ? [
        { x: from.x + bend, y: from.y },
        { x: to.x - bend, y: to.y },
      ]
    : [
        { x: from.x, y: from.y + bend },
        { x: to.x, y: to.y - bend },
      ]
  return `C${round(a.x)} ${round(a.y)} ${round(b.x)} ${round(b.y)} ${round(to.x)} ${round(to.y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
